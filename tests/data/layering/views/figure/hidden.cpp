#include <QtCharts/QChart>
  //  #  include "app/mainwindow.h"
