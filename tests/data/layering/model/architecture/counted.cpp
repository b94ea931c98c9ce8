#include "model/architecture/part.h"
#include <vector>
#include <QString>
#include <sys/stat.h>
#include <rapidjson/document.h>
#include "model/catalogue/catalogue.h"
