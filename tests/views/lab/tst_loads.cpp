// The heat map of recorded loads: its numbers are those of golden/routing/traces.md, section 1.
#include "tests/support/case.h"
#include "views/lab/labexport.h"
#include "views/lab/loadsview.h"

#include <QImage>
#include <QSignalSpy>

using namespace dekade;
using namespace dekade::lab;

class LoadsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loads = exchange::bundledRecordedLoads();
        DEKADE_VERIFY_RESULT(loads);
        m_loads = *loads;
    }

    void violations_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QList<double>>("expected"); // layers 0, 7, 15
        const auto add = [](const char *model, const char *domain, QList<double> expected) {
            QTest::addRow("%s %s", model, domain) << QString::fromLatin1(model) << QString::fromLatin1(domain) << expected;
        };
        add("olmoe", "arxiv", {6.81, 5.28, 6.49});
        add("olmoe", "github", {4.01, 5.16, 3.51});
        add("olmoe", "wikipedia", {5.18, 5.78, 3.65});
        add("olmoe", "book", {2.63, 3.06, 1.93});
        add("olmoe", "c4", {2.02, 1.66, 1.50});
        add("mixtral", "arxiv", {0.27, 0.13, 0.17});
        add("mixtral", "github", {0.30, 0.25, 0.33});
        add("mixtral", "wikipedia", {0.11, 0.12, 0.19});
        add("mixtral", "book", {0.18, 0.09, 0.29});
        add("mixtral", "c4", {0.12, 0.08, 0.12});
    }
    void violations()
    {
        QFETCH(const QString, model);
        QFETCH(const QString, domain);
        QFETCH(const QList<double>, expected);
        const auto picture = loadsPictureOf(m_loads, model);
        DEKADE_VERIFY_RESULT(picture);
        for (std::size_t layer = 0; layer < 3; ++layer) {
            const LoadsCell row {picture->models.front(), layer, static_cast<std::size_t>(m_loads.domains.indexOf(domain)), 0};
            QVERIFY(std::abs(rowViolation(m_loads, row) - expected[static_cast<qsizetype>(layer)]) < 0.006);
        }
    }

    void heat_data()
    {
        QTest::addColumn<double>("times");
        QTest::addColumn<int>("heat");
        QTest::newRow("nothing") << 0.0 << 0;
        QTest::newRow("under a half") << 0.49 << 0;
        QTest::newRow("a half") << 0.5 << 1;
        QTest::newRow("fair") << 1.0 << 2;
        QTest::newRow("twice") << 2.0 << 3;
        QTest::newRow("four times") << 4.0 << 4;
    }
    void heat()
    {
        QFETCH(const double, times);
        QFETCH(const int, heat);
        QCOMPARE(heatOf(times), heat);
    }

    void sharesOfARowAddUp()
    {
        for (std::size_t model = 0; model < m_loads.models.size(); ++model) {
            double sum = 0;
            const auto experts = static_cast<std::size_t>(m_loads.models[model].experts);
            for (std::size_t expert = 0; expert < experts; ++expert)
                sum += timesFair(m_loads, {model, 1, 2, expert});
            QVERIFY(std::abs(sum - static_cast<double>(experts)) < 1e-9);
        }
    }

    void modelsByName()
    {
        QCOMPARE(loadsPictureOf(m_loads, QStringLiteral("OLMoE-1B-7B-0924"))->layers.size(), std::size_t {3});
        QVERIFY(loadsPictureOf(m_loads, QStringLiteral("mixtral-8x7b")).ok());
        for (const char *name : {"", "gpt", "mixtral-8x22b"}) {
            const auto refused = loadsPictureOf(m_loads, QString::fromLatin1(name));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, base::ErrorKind::BadWords);
            QVERIFY(refused.error().message.contains(QStringLiteral("Mixtral-8x7B-v0.1")));
        }
    }

    void everyCellCanBePointedAt()
    {
        const LoadsView view(&m_loads);
        const LoadsPicture &picture = view.picture();
        const LoadsLayout layout = layOutLoads(QRectF(0, 0, 1280, 590), 0.95, picture);
        for (const LoadsLayout::Block &block : layout.blocks) {
            QVERIFY(QRectF(0, 0, 1280, 590).contains(block.cells));
            for (std::size_t domain = 0; domain < 5; ++domain) {
                for (std::size_t expert = 0; expert < static_cast<std::size_t>(m_loads.models[block.first.model].experts); ++expert) {
                    const LoadsCell cell {block.first.model, block.first.layer, domain, expert};
                    QCOMPARE(cellAt(layout, picture, rectOf(layout, picture, cell).center()), std::optional(cell));
                }
            }
        }
        QVERIFY(!cellAt(layout, picture, {2, 2}));
    }

    void arrowsWalkEverywhere()
    {
        const LoadsView view(&m_loads);
        const LoadsPicture &picture = view.picture();
        LoadsCell cell {0, 0, 0, 0};
        QCOMPARE(walked(picture, cell, -1, 0), cell); // the outer edge
        QCOMPARE(walked(picture, cell, 0, -1), cell);
        for (int i = 0; i < m_loads.models[0].experts; ++i)
            cell = walked(picture, cell, 1, 0);
        QCOMPARE(cell, (LoadsCell {1, 0, 0, 0}));
        for (int i = 0; i < 5; ++i)
            cell = walked(picture, cell, 0, 1);
        QCOMPARE(cell, (LoadsCell {1, 1, 0, 0}));
        QCOMPARE(walked(picture, cell, 0, -1), (LoadsCell {1, 0, 4, 0}));
        QCOMPARE(walked(picture, {1, 0, 0, 0}, -1, 0).model, std::size_t {0});
    }

    void keysTellCounts()
    {
        LoadsView view(&m_loads);
        view.resize(1280, 600);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.picture().cell.has_value());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("204,013"))); // arXiv, layer 1, expert 0 of the file
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.picture().cell->expert, std::size_t {1});
        view.setLayer(1);
        QCOMPARE(view.picture().cell->layer, std::size_t {1});
        QCOMPARE(view.picture().layers.size(), std::size_t {1});
        QVERIFY(!view.grab().toImage().isNull());
    }

    void bothSidesOfTheDisputeAreNamed()
    {
        const LoadsView view(&m_loads);
        const QString words = loadsCaptions(view.picture()).join(QLatin1Char(' '));
        for (const char *source : {"2409.02060", "2604.09780", "2604.02178", "2412.16971", "28544", "Apache-2.0"})
            QVERIFY2(words.contains(QLatin1String(source)), source);
    }

    void filesAreTheSameEachTime_data()
    {
        QTest::addColumn<int>("format");
        for (const figure::Format format :
            {figure::Format::Png, figure::Format::Svg, figure::Format::Pdf, figure::Format::Csv, figure::Format::Json})
            QTest::addRow("%d", static_cast<int>(format)) << static_cast<int>(format);
    }
    void filesAreTheSameEachTime()
    {
        QFETCH(const int, format);
        figure::ExportRequest request;
        request.format = static_cast<figure::Format>(format);
        request.size = {1280, 720};
        for (const char *model : {"olmoe", "mixtral"}) {
            const auto picture = loadsPictureOf(m_loads, QString::fromLatin1(model));
            const auto bytes = renderLoads(*picture, request);
            DEKADE_VERIFY_RESULT(bytes);
            QCOMPARE(*renderLoads(*picture, request), *bytes);
            const int experts = m_loads.models[picture->models.front()].experts;
            if (request.format == figure::Format::Csv)
                QCOMPARE(bytes->count('\n'), 1 + 5 * 3 * experts);
            if (request.format == figure::Format::Png)
                QCOMPARE(QImage::fromData(*bytes).size(), request.size);
            if (request.format == figure::Format::Svg)
                QVERIFY(bytes->contains("Disputed"));
        }
    }

private:
    exchange::RecordedLoads m_loads;
};

QTEST_MAIN(LoadsTest)
#include "tst_loads.moc"
