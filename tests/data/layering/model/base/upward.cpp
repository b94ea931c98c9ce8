#include "model/base/date.h"
#include "model/store/store.h"
