#include "model/items/facetmodel.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/filters/facetdelegate.h"

#include <QImage>
#include <QPainter>

using namespace dekade;
using catalogue::FilterKey;
using filters::FacetDelegate;
using items::FacetModel;

namespace {

QModelIndex row(const FacetModel &model, FilterKey key, const char *label)
{
    for (int facet = 0; facet < model.rowCount(); ++facet) {
        const QModelIndex head = model.index(facet, 0);
        if (head.data(items::FacetRole).toInt() != static_cast<int>(key))
            continue;
        for (int child = 0; child < model.rowCount(head); ++child) {
            if (model.index(child, 0, head).data().toString() == QLatin1StringView(label))
                return model.index(child, 0, head);
        }
        return head;
    }
    return {};
}

QImage painted(const FacetDelegate &delegate, const QModelIndex &index, theme::ThemeKind kind)
{
    QImage image(228, 26, QImage::Format_RGB32);
    image.fill(theme::theme(kind).panel);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    delegate.paint(&painter, option, index);
    return image;
}

int count(const QImage &image, const QColor &colour)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels;
}

} // namespace

class FacetDelegateTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void makersHaveTheColourOfTheirSeries_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(theme::ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(theme::ThemeKind::Dark);
    }
    void makersHaveTheColourOfTheirSeries()
    {
        QFETCH(int, kind);
        const auto themeKind = static_cast<theme::ThemeKind>(kind);
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        FacetDelegate delegate;
        delegate.setTheme(themeKind);
        delegate.setSeries({{QStringLiteral("Meta"), 4, 3}, {QStringLiteral("other makers"), 2, -1}});
        const QModelIndex meta = row(model, FilterKey::Organization, "Meta");
        const QModelIndex openAi = row(model, FilterKey::Organization, "OpenAI");
        QCOMPARE(delegate.colourOf(meta), 3);
        QCOMPARE(delegate.colourOf(openAi), -1);
        const theme::Theme &colours = theme::theme(themeKind);
        QVERIFY(count(painted(delegate, meta, themeKind), colours.series(3)) > 50);
        QCOMPARE(count(painted(delegate, openAi, themeKind), colours.series(3)), 0);
        QVERIFY(count(painted(delegate, openAi, themeKind), colours.ink2) > 50);
    }

    void marksOfTheKeyDiffer()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        FacetDelegate delegate;
        const QRect mark(48, 0, 22, 26);
        QList<QImage> images;
        for (const char *label : {"Reported", "Counted", "Estimated", "Undisclosed"})
            images << painted(delegate, row(model, FilterKey::Basis, label), theme::ThemeKind::Light).copy(mark);
        images << painted(delegate, row(model, FilterKey::DenseOrMoe, "Mixture of experts"), theme::ThemeKind::Light).copy(mark);
        for (qsizetype a = 0; a < images.size(); ++a) {
            for (qsizetype b = a + 1; b < images.size(); ++b)
                QVERIFY(images.at(a) != images.at(b));
        }
    }

    void heightsOfRowsAndFolds()
    {
        FacetModel model;
        model.setCatalogue(tests::sampleCatalogue());
        const FacetDelegate delegate;
        const QModelIndex meta = row(model, FilterKey::Organization, "Meta");
        QCOMPARE(delegate.sizeHint({}, meta).height(), 24);
        QCOMPARE(delegate.sizeHint({}, meta.parent()).height(), 26);
    }
};

QTEST_MAIN(FacetDelegateTest)
#include "tst_facetdelegate.moc"
