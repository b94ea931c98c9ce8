#include "model/figure/figurebuilder.h"
#include "model/trend/scaling.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace dekade;
using catalogue::Lens;
using catalogue::Measure;
using state::FigureKind;

namespace {

/// What stays in Latin letters within a Chinese sentence: abbreviations, mathematics, a file's name.
const QStringList kLatin {QStringLiteral("MoE"), QStringLiteral("OpenAI"), QStringLiteral("Llama"), QStringLiteral("Gist"),
    QStringLiteral("log"), QStringLiteral("config"), QStringLiteral("json"), QStringLiteral("t"), QStringLiteral("n"), QStringLiteral("R"),
    QStringLiteral("FLOP"), QStringLiteral("N"), QStringLiteral("D"), QStringLiteral("C"), QStringLiteral("k")};

/// Names of the catalogue, longest first: they are no phrases.
QStringList namesOf(const catalogue::Catalogue &catalogue)
{
    QStringList names {catalogue.version()};
    for (const catalogue::Model &model : catalogue.models())
        names << model.name << model.nameZh;
    for (const catalogue::Organization &organization : catalogue.organizations())
        names << organization.name << organization.nameZh;
    for (const catalogue::Source &source : catalogue.sources())
        names << source.title << source.title.left(80);
    for (const trend::ScalingLaw &law : trend::scalingLaws())
        names << QString::fromUtf8(law.name.data(), qsizetype(law.name.size())) << QString::fromUtf8(law.source.data(), qsizetype(law.source.size()));
    names.removeAll(QString());
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

/// The words in Latin letters that are neither names nor allowed.
QStringList englishIn(QString text, const QStringList &names)
{
    for (const QString &name : names)
        text.replace(name, QStringLiteral(" "));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QString each = match.next().captured();
        if (!kLatin.contains(each))
            words << each;
    }
    return words;
}

QStringList textsOf(const figure::FigureData &data)
{
    QStringList texts {data.title, data.subtitle, data.description, data.laneTitle, data.laneRemark, data.stateLine,
        data.x.title, data.y.title};
    texts << data.footer << data.sourceLines;
    for (const figure::Era &era : data.eras)
        texts << era.name << era.shortName;
    for (const figure::Series &series : data.series)
        texts << series.name;
    if (data.trend)
        texts << data.trend->headline << data.trend->receipt;
    return texts;
}

} // namespace

class ChineseFiguresTest : public tests::Case {
    Q_OBJECT

private:
    static void states()
    {
        QTest::addColumn<FigureKind>("figure");
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<Lens>("lens");
        for (const QString &key : state::figureKeys()) {
            const FigureKind figure = *state::figureOf(key);
            for (const Measure measure : {Measure::Total, Measure::Active, Measure::NonEmbedding}) {
                for (const Lens lens : {Lens::Official, Lens::Computed, Lens::Article, Lens::Gist}) {
                    const int measureNumber = static_cast<int>(measure);
                    QTest::addRow("%s, measure %d, lens %d", qPrintable(state::keyOf(figure)), measureNumber, static_cast<int>(lens))
                        << figure << measure << lens;
                }
            }
        }
    }

private Q_SLOTS:
    void noEnglishIsLeft_data() { states(); }

    void noEnglishIsLeft()
    {
        QFETCH(FigureKind, figure);
        QFETCH(Measure, measure);
        QFETCH(Lens, lens);
        const catalogue::CataloguePtr catalogue = tests::sampleCatalogue();
        state::ViewState view;
        view.figure = figure;
        view.measure = measure;
        view.lens = lens;
        const figure::FigureDataPtr data = figure::buildFigure(*catalogue, view, base::Phrases(QLocale::Chinese));
        const QStringList names = namesOf(*catalogue);
        for (const QString &text : textsOf(*data))
            QVERIFY2(englishIn(text, names).isEmpty(), qPrintable(englishIn(text, names).join(u' ') + u" in: "_qs + text));
        static const QRegularExpression han(u"\\p{Han}"_qs);
        for (const QString &text : {data->title, data->subtitle, data->stateLine})
            QVERIFY2(text.contains(han), qPrintable(text));
    }

    void anEmptyViewSaysSo()
    {
        const catalogue::CataloguePtr catalogue = tests::sampleCatalogue();
        state::ViewState view;
        view.from = QDate(1990, 1, 1);
        view.to = QDate(1991, 1, 1);
        const figure::FigureDataPtr data = figure::buildFigure(*catalogue, view, base::Phrases(QLocale::Chinese));
        QCOMPARE(data->title, u"没有模型符合此筛选"_qs);
        QVERIFY(data->stateLine.contains(u"自 1990-01-01 起、1991-01-01 之前"_qs));
    }
};

QTEST_GUILESS_MAIN(ChineseFiguresTest)
#include "tst_chinesefigures.moc"
