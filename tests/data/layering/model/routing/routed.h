#pragma once

#include <vector>
#include <QString>
#include "model/base/result.h"
#include "model/trend/growth.h"
