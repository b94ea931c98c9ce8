#include "model/catalogue/lens.h"
#include "views/table/tableview.h"
#include "app/mainwindow.h"
