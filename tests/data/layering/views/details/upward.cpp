#include "views/details/upward.h"
#include "app/settings.h"
#include "detailsview.h"
#include "../theme/theme.h"
