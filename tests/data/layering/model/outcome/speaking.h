#pragma once

#include <variant>
#include <QString>
