#pragma once

#include <QString>

namespace dekade::app {

/// Every key and gesture, a line each, for Help > Keys. Plain text.
QString keysText();
/// The part of them that the router's page has.
QString routerKeys();
/// What Dekade is, its version and licences.
QString aboutText();

} // namespace dekade::app
