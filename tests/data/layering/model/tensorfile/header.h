#pragma once

#include <vector>
#include <QList>
