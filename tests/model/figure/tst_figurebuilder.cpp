#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

using namespace dekade;
using figure::FigureData;
using state::FigureKind;
using state::ViewState;

class FigureBuilderTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsDrawn()
    {
        const auto data = figure::buildFigure(*tests::sampleCatalogue(), ViewState(), base::Phrases());
        QCOMPARE(data->title, QStringLiteral("The five largest of 14 language models are all mixtures of experts"));
        QCOMPARE(data->points.size(), std::size_t(14));
        QCOMPARE(data->lane.size(), std::size_t(1));
        QCOMPARE(data->counts.undated, 1);
    }
};

QTEST_APPLESS_MAIN(FigureBuilderTest)
#include "tst_figurebuilder.moc"
