#include "model/state/viewstate.h"
#include <QtCharts/QChart>
