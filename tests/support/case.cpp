#include "tests/support/case.h"

#include <QRegularExpression>

namespace dekade::tests {

void Case::init()
{
    // All but what the offscreen plugin says of every window that is shown.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace dekade::tests
