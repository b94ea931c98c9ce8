#pragma once

#include <QObject>
#include <QTest>

namespace dekade::tests {

/// Base of every test class: an unexpected Qt warning fails the test function in which it appears.
/// Expected ones are declared before they come, with QTest::ignoreMessage. A test with an init() of its own calls Case::init().
class Case : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

} // namespace dekade::tests

/// Fails with the error's own words when a base::Result holds one.
#define DEKADE_VERIFY_RESULT(result) \
    do { \
        const auto &dekadeResult = (result); \
        QVERIFY2(dekadeResult.ok(), dekadeResult.ok() ? "" : qPrintable(dekadeResult.error().text())); \
    } while (false)
