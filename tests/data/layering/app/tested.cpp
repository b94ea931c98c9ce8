#include "views/table/tableview.h"
#include "tests/support/case.h"
