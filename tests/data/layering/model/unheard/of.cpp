#include "model/unheard/of.h"
#include "model/base/date.h"
