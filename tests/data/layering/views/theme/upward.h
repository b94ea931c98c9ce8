#pragma once

#include "views/figure/figurescene.h"
