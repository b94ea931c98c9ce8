#pragma once

#include <QString>

namespace dekade::app {

/// Every key and gesture, a line each, for Help > Keys. Plain text.
QString keysText();
/// What Dekade is, its version and licences.
QString aboutText();

} // namespace dekade::app
