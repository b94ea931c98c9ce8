#include "views/figure/figurescene.h"
#include "views/details/detailsview.h"
#include "views/theme/theme.h"
