#include "app/window/openwindow.h"

namespace dekade::app {

int openWindow(const CommandWords &) { return 0; }

} // namespace dekade::app
