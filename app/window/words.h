#pragma once

#include <QStringList>

namespace dekade::app {

// Words of the window for the terms of the model, in the order of their enums.
QStringList figureWords();
QStringList measureWords();
QStringList lensWords();

} // namespace dekade::app
