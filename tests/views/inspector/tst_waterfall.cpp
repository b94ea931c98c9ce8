#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"
#include "views/inspector/costplate.h"
#include "views/inspector/inspectorexport.h"
#include "views/inspector/waterfall.h"
#include "views/inspector/waterfallaxis.h"

#include <QImage>

using namespace dekade;

namespace {

QString overlap(const inspector::Plate &plate, const QSizeF &size)
{
    const auto texts = plate.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(texts[i].rect))
            return u"\"%1\" leaves the sheet"_qs.arg(texts[i].text);
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (texts[i].rect.adjusted(0.5, 1.5, -0.5, -1.5).intersects(texts[j].rect.adjusted(0.5, 1.5, -0.5, -1.5)))
                return u"\"%1\" lies on \"%2\""_qs.arg(texts[i].text, texts[j].text);
        }
    }
    return {};
}

} // namespace

/// The waterfall as a layout, and the files of the inspector.
class WaterfallTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void axis_data()
    {
        QTest::addColumn<qint64>("largest");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::newRow("Llama 3.1 8B") << qint64 {8030261248} << 1e9 << 9e9;
        QTest::newRow("GPT-2 small") << qint64 {124439808} << 2e7 << 1.4e8;
        QTest::newRow("DeepSeek-V3") << qint64 {671026419200} << 1e11 << 8e11;
        QTest::newRow("nothing") << qint64 {0} << 0.1 << 1.0;
    }

    void axis()
    {
        QFETCH(qint64, largest);
        const inspector::WaterfallAxis axis = inspector::waterfallAxis(largest);
        QTEST(axis.step, "step");
        QTEST(axis.top, "top");
        QCOMPARE(axis.ticks.front(), 0.0);
    }

    void noWordLiesOnAnother_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QSize>("px");
        QTest::addColumn<int>("language");
        for (const auto &[from, to] :
            {std::pair("llama-2-7b", "llama-3.1-8b"), std::pair("gpt-2-small", "deepseek-v3"), std::pair("deepseek-v3", "gpt-2-small"),
                std::pair("mixtral-8x7b", "mixtral-8x22b"), std::pair("deepseek-v3", "deepseek-r1")}) {
            for (const QSize &px : {QSize(1920, 1080), QSize(1440, 1080), QSize(960, 1080), QSize(1080, 1080)}) {
                for (const auto language : {QLocale::English, QLocale::Chinese}) {
                    QTest::addRow("%s to %s, %d x %d, %s", from, to, px.width(), px.height(), language == QLocale::English ? "en" : "zh")
                        << QString::fromLatin1(from) << QString::fromLatin1(to) << px << static_cast<int>(language);
                }
            }
        }
    }

    void noWordLiesOnAnother()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QSize, px);
        QFETCH(int, language);
        const auto speech = static_cast<QLocale::Language>(language);
        const auto shown = tests::inspected({from.toLatin1().constData(), to.toLatin1().constData()}, {}, speech);
        const auto priced = inspection::price(*shown, base::Phrases(speech));
        DEKADE_VERIFY_RESULT(priced);
        const QSizeF size = QSizeF(px) / inspector::sheetUnitOf(px);
        const QString fault = overlap(inspector::layOutWaterfall(*priced, size, theme::theme(theme::ThemeKind::Light)), size);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void filesAreWholeAndTheSame_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("format");
        for (int columns = 1; columns <= 4; ++columns) {
            for (int format = 0; format < 5; ++format)
                QTest::addRow("%d columns, format %d", columns, format) << columns << format;
        }
    }

    void filesAreWholeAndTheSame()
    {
        QFETCH(int, columns);
        QFETCH(int, format);
        state::InspectorState wanted;
        wanted.mode = columns == 2 ? state::InspectorMode::Priced : state::InspectorMode::SideBySide;
        const char *keys[] = {"llama-2-7b", "llama-3.1-8b", "deepseek-v3", "minimax-text-01"};
        for (int i = 0; i < columns; ++i)
            wanted.columns.push_back({*tests::bundledFacts()->find(QString::fromLatin1(keys[i])), {}, {}, {}});
        figure::ExportRequest request;
        request.format = static_cast<figure::Format>(format);
        const auto first = inspector::renderInspection(tests::inspected({}, wanted), request);
        DEKADE_VERIFY_RESULT(first);
        QVERIFY(first->size() > 200);
        QCOMPARE(*inspector::renderInspection(tests::inspected({}, wanted), request), *first);
        if (request.format == figure::Format::Png)
            QCOMPARE(QImage::fromData(*first).size(), request.size);
        if (request.format == figure::Format::Svg)
            QVERIFY(first->contains("huggingface.co"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("models"); ///< 0: refused, −1: another kind
        QTest::newRow("one") << u"architecture:gpt-2-small"_qs << 1;
        QTest::newRow("two") << u"compare:a,b"_qs << 2;
        QTest::newRow("four with blanks") << u"compare:a, b,c ,d"_qs << 4;
        QTest::newRow("five") << u"compare:a,b,c,d,e"_qs << 0;
        QTest::newRow("one to compare") << u"compare:a"_qs << 0;
        QTest::newRow("none") << u"architecture:"_qs << 0;
        QTest::newRow("a chart") << u"parameters"_qs << -1;
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(int, models);
        const auto figure = inspector::inspectorFigureOf(name);
        QCOMPARE(figure.has_value(), models >= 0);
        if (models == 0)
            QVERIFY(!*figure);
        if (models > 0)
            QCOMPARE((**figure).models.size(), models);
    }

    /// The thumb goes where it is let go, and an eighth of an octave is a step.
    void theTrackIsLogarithmic()
    {
        const inspector::CostTrack track {100, 260, 0};
        QCOMPARE(inspector::trackX(track, 1024), 100.0);
        QCOMPARE(inspector::trackX(track, 1 << 20), 260.0);
        QCOMPARE(inspector::trackX(track, 1 << 15), 180.0);
        for (const qint64 context : {1024LL, 4096LL, 32768LL, 1048576LL})
            QCOMPARE(inspector::trackContext(track, inspector::trackX(track, context)), context);
        QCOMPARE(inspector::trackContext(track, -50), 1024);
        QCOMPARE(inspector::trackContext(track, 5000), 1048576);
    }
};

QTEST_MAIN(WaterfallTest)
#include "tst_waterfall.moc"
