#include "model/inspection/account.h"
#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"

using namespace dekade;
using inspection::LineKind;
using inspection::Verdict;

namespace {

qint64 numberOf(QString text) { return text.remove(QLatin1Char(',')).toLongLong(); }

} // namespace

/// Stated numbers against counted ones. Sources: the claims of resources/catalogue; element counts of the files on Hugging Face.
class AccountTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void halfSteps_data()
    {
        QTest::addColumn<double>("stated");
        QTest::addColumn<double>("half");
        QTest::newRow("46.7B is good to 50 million") << 46.7e9 << 0.05e9;
        QTest::newRow("671B") << 671e9 << 0.5e9;
        QTest::newRow("to the digit") << 124439808.0 << 0.5;
        QTest::newRow("seven digits and zeros are meant to the digit") << 684531386000.0 << 0.5;
        QTest::newRow("zero") << 0.0 << 0.0;
    }

    void halfSteps()
    {
        QFETCH(double, stated);
        QTEST(inspection::halfStep(stated), "half");
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("stated");
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("gaps");
        const auto row = [](const char *name, const char *model, double stated, bool isActive, Verdict::Kind kind, int gaps) {
            QTest::newRow(name) << QString::fromLatin1(model) << stated << isActive << static_cast<int>(kind) << gaps;
        };
        row("GPT-2: 124M", "gpt-2-small", 124e6, false, Verdict::Kind::Rounded, 0);
        row("GPT-2: 12 x 1024 x 1024 masks more", "gpt-2-small", 137022720, false, Verdict::Kind::Gaps, 1);
        row("GPT-2: 137M rounds that sum", "gpt-2-small", 137e6, false, Verdict::Kind::Gaps, 1);
        row("GPT-2: 117M is 116,929,536, counted with GPT-1's vocabulary", "gpt-2-small", 117e6, false, Verdict::Kind::Reading, 1);
        row("GPT-2 XL: 1542M in the same way", "gpt-2-xl", 1542e6, false, Verdict::Kind::Reading, 1);
        row("GPT-2: 118M is nothing that can be counted", "gpt-2-small", 118e6, false, Verdict::Kind::Differs, 0);
        row("GPT-2 to the digit", "gpt-2-small", 124439808, false, Verdict::Kind::Exact, 0);
        row("Llama 3.1: 405.85B is called 405B", "llama-3.1-405b", 405e9, false, Verdict::Kind::Cut, 0);
        row("Mixtral: 46.7B", "mixtral-8x7b", 46.7e9, false, Verdict::Kind::Rounded, 0);
        row("Mixtral: 45B is 1.7B less", "mixtral-8x7b", 45e9, false, Verdict::Kind::Differs, 0);
        row("DeepSeek-V3: 671B", "deepseek-v3", 671e9, false, Verdict::Kind::Rounded, 0);
        row("DeepSeek-V3: MTP, copies and scales", "deepseek-v3", 684531386000.0, false, Verdict::Kind::Gaps, 3);
        row("DeepSeek-V3: 685B rounds that sum", "deepseek-v3", 685e9, false, Verdict::Kind::Gaps, 3);
        row("DeepSeek-V3: 37B leaves out the input embedding: 36.63B", "deepseek-v3", 37e9, true, Verdict::Kind::Convention, 0);
    }

    void verdicts()
    {
        QFETCH(QString, model);
        QFETCH(double, stated);
        QFETCH(bool, isActive);
        const auto shown = tests::inspected({model.toLatin1().constData()});
        const inspection::Column &column = shown->columns.front();
        QVERIFY2(column.isCounted(), qPrintable(column.problem));
        const Verdict verdict = inspection::judge(column.config, column.counts, stated, isActive);
        QTEST(static_cast<int>(verdict.kind), "kind");
        QTEST(static_cast<int>(verdict.gaps.size()), "gaps");
    }

    /// Counted, the gaps above the line and the stored number below it add up.
    void storedSumsAddUp_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("stored");
        QTest::newRow("gpt-2-small") << u"gpt-2-small"_qs << qint64 {137022720};
        QTest::newRow("deepseek-v3") << u"deepseek-v3"_qs << qint64 {684531386000};
    }

    void storedSumsAddUp()
    {
        QFETCH(QString, model);
        QFETCH(qint64, stored);
        const auto shown = tests::inspected({model.toLatin1().constData()});
        qint64 sum = 0;
        bool isClosed = false;
        for (const inspection::AccountLine &line : shown->columns.front().account) {
            if (line.kind == LineKind::Counted || line.kind == LineKind::Gap)
                sum += numberOf(line.value);
            if (line.kind == LineKind::Stored) {
                QCOMPARE(numberOf(line.value), stored);
                QCOMPARE(sum, stored);
                isClosed = true;
            }
        }
        QVERIFY(isClosed);
    }

    void aModelWithoutAShapeSaysSo()
    {
        const auto shown = tests::inspected({"gpt-4", "gpt-2-small"});
        QVERIFY(!shown->columns[0].isCounted());
        QVERIFY2(shown->columns[0].problem.contains(u"GPT-4"_qs), qPrintable(shown->columns[0].problem));
        QVERIFY(shown->columns[1].isCounted());
        QCOMPARE(shown->countedColumns(), 1);
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
