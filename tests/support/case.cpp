#include "tests/support/case.h"

#include <QRegularExpression>

namespace dekade::tests {

void Case::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace dekade::tests
