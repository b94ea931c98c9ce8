#include "model/architecture/cost.h"
#include "model/architecture/counts.h"
#include "model/architecture/gaps.h"
#include "model/architecture/tensors.h"
#include "tests/model/architecture/shapes.h"

#include <QElapsedTimer>

#include <random>

using namespace dekade;
using namespace dekade::architecture;

namespace {

constexpr int kMutants = 10'000;
constexpr qint64 kHangMs = 1000;

const QByteArray kWords[] = {"null", "true", "0", "-1", "1", "3", "4096", "65536", "16777216", "9223372036854775807", "9223372036854775808",
    "1e999", "Infinity", "NaN", "[]", "{}", "\"\"", "[1, 2]", "{\"a\": 1}", "\"x\"", "2147483648", "0.5"};

/// A value of the document replaced by another, or bytes changed: every second mutant is still JSON, so that it comes past the first door.
QByteArray mutated(QByteArray text, std::mt19937 &random)
{
    const auto below = [&](qsizetype most) { return static_cast<qsizetype>(random() % static_cast<unsigned long>(most)); };
    for (int edits = 1 + static_cast<int>(below(3)); edits > 0; --edits) {
        const qsizetype colon = text.indexOf(':', below(text.size()));
        if (colon >= 0 && random() % 4 != 0) {
            qsizetype end = colon + 1;
            while (end < text.size() && text[end] != ',' && text[end] != '\n' && text[end] != '}')
                ++end;
            text.replace(colon + 1, end - colon - 1, kWords[below(std::size(kWords))]);
        } else {
            text[below(text.size())] = static_cast<char>(random() % 256);
        }
    }
    return text;
}

/// Everything the product does with a config; counts the ones that were accepted.
bool isAccepted(const QByteArray &text)
{
    const Result<ReadConfig> read = readConfig(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!read)
        return false;
    const Result<Counts> counts = countsOf(read->config);
    if (!counts)
        return false;
    (void)kvCacheOf(read->config);
    (void)flopsPerToken(read->config, 1'000'000);
    (void)gapsOf(read->config);
    if (read->config.layers.front().feedForward.experts < 64)
        (void)tensorsOf(read->config);
    return counts->total >= counts->active[0] && counts->active[2] >= 0;
}

} // namespace

/// 10,000 damaged files: refused with a reason or counted, fast, never a crash.
class MutatedShapesTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void noneCrashesOrHangs()
    {
        std::vector<QByteArray> seeds;
        for (const QJsonValue &one : tests::expectedShapes())
            seeds.push_back(QByteArray::fromStdString(tests::configOf(one)));
        QCOMPARE(seeds.size(), std::size_t {44});
        std::mt19937 random(20260101);
        int accepted = 0;
        qint64 slowest = 0;
        for (int i = 0; i < kMutants; ++i) {
            const QByteArray text = mutated(seeds[static_cast<std::size_t>(i) % seeds.size()], random);
            QElapsedTimer clock;
            clock.start();
            accepted += isAccepted(text) ? 1 : 0;
            slowest = std::max(slowest, clock.elapsed());
        }
        QVERIFY2(slowest < kHangMs, qPrintable(QString::number(slowest)));
        // Both doors were tried: many were refused, many went all the way.
        QVERIFY2(accepted > kMutants / 20 && accepted < kMutants * 19 / 20, qPrintable(QString::number(accepted)));
    }
};

QTEST_GUILESS_MAIN(MutatedShapesTest)
#include "tst_mutatedshapes.moc"
