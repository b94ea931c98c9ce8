#include "model/base/date.h"
#include <QSqlQuery>
#include "model/trend/regression.h"
