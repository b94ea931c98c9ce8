#include "app/window/keyspage.h"

#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeysPage)
};

} // namespace

QString routerKeys()
{
    return Words::tr("On the router's page\n"
                     "  Space             play, pause         B  black screen\n"
                     "  ← →               step back and on; also Page Up and Page Down of a clicker\n"
                     "  Home  End         to the first and last step\n"
                     "  1 to 9            models              C  compare with another\n"
                     "  ↑ ↓               zoom a lane         T  traffic\n"
                     "  O                 load over time      L  fold the load\n"
                     "  H                 heat map of recorded loads\n"
                     "  S                 stills only         F11  present\n"
                     "  Esc               back");
}

QString keysText()
{
    return Words::tr("In the chart\n"
                     "  ← →  Home  End    walk the models by date\n"
                     "  Enter             open in the inspector\n"
                     "  R                 its router, animated (mixtures of experts)\n"
                     "  C                 compare, or take out\n"
                     "  + −  wheel        zoom; Shift: dates only, Ctrl: values only\n"
                     "  drag              pan; with the right button or Shift: zoom to a box\n"
                     "  double click      the whole figure\n"
                     "  Ctrl+click        compare\n"
                     "  Esc               stop, or select nothing\n"
                     "In the inspector\n"
                     "  Esc               back to the chart\n"
                     "  ← →               on the drawing: the block; on the cost: the context; on the ledger: unfold, fold\n"
                     "  Ctrl+C            copy the ledger\n"
                     "Anywhere\n"
                     "  Space             play, pause\n"
                     "  W                 why the claims differ\n"
                     "  Alt+← Alt+→       back and forward through views\n"
                     "  Ctrl+1 to 6       the figures\n"
                     "  Ctrl+Shift+1 2 3  total, active, non-embedding\n"
                     "  Alt+1 2 3 4       the lenses\n"
                     "  Ctrl+K            find a model        Ctrl+F  filter by name\n"
                     "  Ctrl+T            table or chart      Ctrl+E  export\n"
                     "  Ctrl+O            import a table      Del     take the chosen import back\n"
                     "  Ctrl+Shift+T      the claims as a tree\n"
                     "  Ctrl+Shift+K      as known on a day; ↑ ↓ a month, Page a year\n"
                     "  Ctrl+N            add a model         Ctrl+Shift+N  add a claim\n"
                     "  Ctrl+Z            undo                Ctrl+Shift+Z  redo\n"
                     "  Del               delete the selected model of your own\n"
                     "  F8  F9  F11       filters, details, full screen\n"
                     "  Ctrl+I            open in the inspector; with Shift: all that are compared\n"
                     "  Ctrl+0            reset filters and view\n"
                     "  Ctrl+L            the balance lab     Ctrl+Shift+L  recorded loads\n"
                     "In the balance lab\n"
                     "  Space             play, pause         R  begin anew\n"
                     "  ← →               back and on 50 steps; also Page Up and Page Down\n"
                     "  Home  End         to the first and last step\n"
                     "  F  M              freeze the router, centre the bias\n"
                     "  1 2 3             how column A goes on: no balancing, auxiliary loss, bias\n"
                     "  Esc               back to the figures\n"
                     "On a claim\n"
                     "  Enter             source and quote    P  prefer this claim (in the tree: Space)\n"
                     "  Ins  F2  Del      add one; change or delete your own\n"
                     "In a form\n"
                     "  Ctrl+Enter        save                Esc  cancel")
        + QLatin1Char('\n') + routerKeys();
}

QString aboutText()
{
    return Words::tr("Dekade %1\n\nHow language models grew. Every number is counted or cited.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. Built with Qt and Qt Charts, SQLite, Eigen and Boost; "
                     "type set in Inter and Noto Sans CJK.")
        .arg(QCoreApplication::applicationVersion());
}

} // namespace dekade::app
