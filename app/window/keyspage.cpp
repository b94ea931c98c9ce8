#include "app/window/keyspage.h"

#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeysPage)
};

} // namespace

QString keysText()
{
    return Words::tr("In the chart\n"
                     "  ← →  Home  End    walk the models by date\n"
                     "  Enter             to the details\n"
                     "  C                 compare, or take out\n"
                     "  + −  wheel        zoom; Shift: dates only, Ctrl: values only\n"
                     "  drag              pan; with the right button or Shift: zoom to a box\n"
                     "  double click      the whole figure\n"
                     "  Ctrl+click        compare\n"
                     "  Esc               stop, or select nothing\n"
                     "Anywhere\n"
                     "  Space             play, pause\n"
                     "  W                 why the claims differ\n"
                     "  R                 the selected model's router\n"
                     "  Alt+← Alt+→       back and forward through views\n"
                     "  Ctrl+1 to 6       the figures\n"
                     "  Ctrl+Shift+1 2 3  total, active, non-embedding\n"
                     "  Alt+1 2 3 4       the lenses\n"
                     "  Ctrl+K            find a model        Ctrl+F  filter by name\n"
                     "  Ctrl+T            table or chart      Ctrl+E  export\n"
                     "  F8  F9  F11       filters, details, full screen\n"
                     "  Ctrl+0            reset filters and view\n"
                     "On a claim\n"
                     "  Enter             source and quote    P  prefer this claim");
}

QString aboutText()
{
    return Words::tr("Dekade %1\n\nHow language models grew. Every number is counted or cited.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. Built with Qt and Qt Charts, SQLite, Eigen and Boost; "
                     "type set in Inter and Noto Sans CJK.")
        .arg(QCoreApplication::applicationVersion());
}

} // namespace dekade::app
