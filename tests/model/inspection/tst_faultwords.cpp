#include "model/inspection/faultwords.h"
#include "model/architecture/configreader.h"
#include "tests/support/case.h"

#include <QRegularExpression>

using namespace dekade;
using architecture::Fault;
using architecture::Problem;

/// The engine's reasons in the languages of the window.
class FaultWordsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsWorded_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault : architecture::faults())
            QTest::newRow(std::string(architecture::sentenceOf(fault)).c_str()) << static_cast<int>(fault);
    }

    /// In Chinese, with the same arguments in it.
    void everyFaultIsWorded()
    {
        QFETCH(int, fault);
        const Problem problem(static_cast<Fault>(fault), {}, {"71", "72", "73"});
        static const QRegularExpression kHan(QStringLiteral("\\p{Han}"));
        const QString chinese = inspection::messageOf(base::Phrases(QLocale::Chinese), problem);
        QVERIFY2(chinese.contains(kHan), qPrintable(chinese));
        const std::string english(architecture::sentenceOf(problem.fault));
        for (const auto &[place, argument] : {std::pair("%1", "71"), std::pair("%2", "72"), std::pair("%3", "73")}) {
            const bool has = english.find(place) != std::string::npos;
            QCOMPARE(chinese.contains(QLatin1String(argument)), has);
            QCOMPARE(QString::fromStdString(problem.message).contains(QLatin1String(argument)), has);
        }
    }

    void aKeyStandsBeforeItsReason()
    {
        const auto read = architecture::readConfig(R"({"model_type": "gpt2", "n_layer": 0})");
        QVERIFY(!read.ok());
        QCOMPARE(inspection::textOf(base::Phrases(), read.problem()), u"n_layer: is 0; a whole number from 1 to 4096 is expected"_qs);
        QVERIFY(inspection::textOf(base::Phrases(QLocale::Chinese), read.problem()).startsWith(u"n_layer: "_qs));
    }

    /// An argument that looks like a place is no place.
    void argumentsAreNotReadAgain()
    {
        QCOMPARE(architecture::worded("is %1, not %2", {"%2", "b"}), std::string("is %2, not b"));
        QCOMPARE(architecture::worded("100% of %3", {"a"}), std::string("100% of %3"));
    }
};

QTEST_GUILESS_MAIN(FaultWordsTest)
#include "tst_faultwords.moc"
