#include "model/figure/figurebuilder.h"
#include "model/trend/scaling.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>
#include <cmath>

using namespace dekade;
using figure::Guide;
using figure::GuideKind;
using state::FigureKind;

namespace {

figure::FigureDataPtr build(const state::ViewState &state)
{
    return figure::buildFigure(*tests::sampleCatalogue(), state, base::Phrases());
}

state::ViewState bothAxes()
{
    state::ViewState state;
    state.figure = FigureKind::ParametersTokens;
    return state;
}

double yAt(const Guide &guide, double x)
{
    return guide.from.y + (guide.to.y - guide.from.y) * (x - guide.from.x) / (guide.to.x - guide.from.x);
}

} // namespace

class GuidesTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void onlyOnParametersTokens()
    {
        for (const QString &key : state::figureKeys()) {
            state::ViewState state;
            state.figure = *state::figureOf(key);
            QCOMPARE(build(state)->guides.empty(), state.figure != FigureKind::ParametersTokens);
        }
    }

    void switchedOffThereAreNone()
    {
        state::ViewState state = bothAxes();
        state.showGuides = false;
        const figure::FigureDataPtr data = build(state);
        QVERIFY(data->guides.empty());
        QVERIFY(!data->subtitle.contains(QStringLiteral("Dashed")));
    }

    void everyComputeFrom20To27IsThere()
    {
        const figure::FigureDataPtr data = build(bothAxes());
        for (int exponent = 20; exponent <= 27; ++exponent) {
            const auto found = std::ranges::find_if(data->guides, [&](const Guide &guide) {
                return guide.kind == GuideKind::Compute && guide.rank == 1 && std::abs(std::log10(guide.value) - exponent) < 1e-9;
            });
            QVERIFY(found != data->guides.end());
            // 6ND along the line is the compute it is named after.
            for (const double x : {8.0, 11.0, 12.5})
                QVERIFY(std::abs(std::log10(6) + x + yAt(*found, x) - exponent) < 1e-9);
        }
    }

    void tokensAParameterRiseAlike_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QString>("label");
        QTest::newRow("1") << 1.0 << QStringLiteral("1 token a parameter");
        QTest::newRow("20") << 20.0 << QStringLiteral("20 tokens a parameter: Chinchilla’s rule");
        QTest::newRow("100") << 100.0 << QStringLiteral("100 tokens a parameter");
        QTest::newRow("1000") << 1000.0 << QStringLiteral("1,000 tokens a parameter");
    }

    void tokensAParameterRiseAlike()
    {
        QFETCH(double, ratio);
        QFETCH(QString, label);
        const figure::FigureDataPtr data = build(bothAxes());
        const auto found = std::ranges::find_if(data->guides,
            [&](const Guide &guide) { return guide.kind == GuideKind::TokensPerParameter && std::abs(guide.value / ratio - 1) < 1e-9; });
        QVERIFY(found != data->guides.end());
        QCOMPARE(found->label, label);
        QCOMPARE(found->rank == 0, ratio == 20.0);
        QVERIFY(std::abs(yAt(*found, 10) - 10 - std::log10(ratio)) < 1e-9);
    }

    void theOptimumNamesItsConstants()
    {
        for (const trend::ScalingLaw &law : trend::scalingLaws()) {
            state::ViewState state = bothAxes();
            state.scalingLaw = QString::fromLatin1(law.key.data(), static_cast<qsizetype>(law.key.size()));
            const figure::FigureDataPtr data = build(state);
            const Guide guide = data->guides.back();
            QVERIFY2(data->stateLine.contains(QString::fromUtf8(law.source.data(), static_cast<qsizetype>(law.source.size()))),
                qPrintable(data->stateLine));
            QCOMPARE(guide.kind, GuideKind::Optimum);
            QVERIFY(guide.label.endsWith(QString::fromUtf8(law.name.data(), static_cast<qsizetype>(law.name.size()))));
            const trend::TrainingRun run = trend::computeOptimum(law, 1e23);
            QVERIFY(std::abs(yAt(guide, std::log10(run.parameters)) - std::log10(run.tokens)) < 1e-9);
        }
    }

    void withoutConstantsThereIsNoOptimum_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("none") << QString();
        QTest::newRow("unknown") << QStringLiteral("nobody-1900");
    }

    void withoutConstantsThereIsNoOptimum()
    {
        QFETCH(QString, key);
        state::ViewState state = bothAxes();
        state.scalingLaw = key;
        QVERIFY(std::ranges::none_of(build(state)->guides, [](const Guide &guide) { return guide.kind == GuideKind::Optimum; }));
    }
};

QTEST_APPLESS_MAIN(GuidesTest)
#include "tst_guides.moc"
