// Dekade's own files: what was exported, imported and exported again is the same to the byte, whatever the store holds.
#include "model/exchange/claimscsv.h"
#include "model/exchange/claimsjson.h"
#include "model/figure/figurebuilder.h"
#include "model/imports/importfile.h"
#include "tests/support/case.h"
#include "tests/support/hostilestore.h"
#include "views/figure/exporter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace dekade;
using namespace catalogue;
using namespace Qt::StringLiterals;

namespace {

/// What is exported: a figure of a view, or all claims.
struct What {
    std::optional<state::ViewState> view;
    figure::Format format = figure::Format::Csv;
};

base::Result<QByteArray> exported(const Catalogue &catalogue, const What &what)
{
    if (!what.view)
        return what.format == figure::Format::Csv ? exchange::claimsCsv(catalogue) : exchange::claimsJson(catalogue);
    figure::ExportRequest request;
    request.state = *what.view;
    request.format = what.format;
    return figure::render(catalogue, request);
}

state::ViewState viewOf(const QString &figure, Lens lens, Measure measure, const QStringList &filters)
{
    state::ViewState view;
    view.figure = *state::figureOf(figure);
    view.lens = lens;
    view.measure = measure;
    for (const QString &word : filters) {
        if (!addFilterWord(view.filter, word))
            qFatal("no such filter");
    }
    return view;
}

/// Where two files first differ, with what stands around.
QByteArray difference(const QByteArray &a, const QByteArray &b)
{
    const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype place = std::max<qsizetype>(0, (at - a.begin()) - 300);
    return "first: " + a.mid(place, 600) + "\nsecond: " + b.mid(place, 600);
}

} // namespace

class RoundTrip final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void figures_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<bool>("onBundled");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0);
    }

    /// Every figure in both formats, with random lenses, measures and filters.
    void figures()
    {
        QFETCH(unsigned, seed);
        QFETCH(bool, onBundled);
        tests::StoreWish wish;
        wish.claimsOnBundled = onBundled;
        const Filled store = fill(seed, wish);
        std::mt19937 random(seed);
        const auto oneOf = [&](const QStringList &list) { return list.at(static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))); };
        for (const QString &name : state::figureKeys()) {
            const QString filter = oneOf(filtersOf(onBundled, name));
            const QStringList filters = filter.isEmpty() ? QStringList() : filter.split(u'&');
            const auto lens = random() % 2 == 0 ? Lens::Official : Lens::Computed;
            const auto measure = static_cast<Measure>(random() % 3);
            for (const figure::Format format : {figure::Format::Csv, figure::Format::Json}) {
                const QString label = u"%1 %2 %3 %4"_s.arg(name, keyOf(lens), keyOf(measure), filter);
                comesBack(store, {viewOf(name, lens, measure, filters), format}, label);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// Under the lenses of one speaker a model is shown where any of its claims is preferred: here those that the figure shows.
    void lensesOfOneSpeaker_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 31; seed <= 32; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void lensesOfOneSpeaker()
    {
        QFETCH(unsigned, seed);
        tests::StoreWish wish;
        wish.preferred = {Quantity::ReleaseDate, Quantity::ParamsTotal, Quantity::TrainingTokens};
        const Filled store = fill(seed, wish);
        for (const Lens lens : {Lens::Article, Lens::Gist}) {
            for (const figure::Format format : {figure::Format::Csv, figure::Format::Json}) {
                comesBack(store, {viewOf(u"parameters-tokens"_s, lens, Measure::Total, {}), format}, keyOf(lens));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void claims_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 51; seed <= 54; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// All claims; and what is then drawn from them is the same, too.
    void claims()
    {
        QFETCH(unsigned, seed);
        const Filled store = fill(seed, {});
        for (const figure::Format format : {figure::Format::Csv, figure::Format::Json}) {
            comesBack(store, {{}, format}, u"claims"_s, [&](const Catalogue &first, const Catalogue &second) {
                for (const QString &name : state::figureKeys()) {
                    const What what {viewOf(name, static_cast<Lens>(seed % 4), Measure::Total, {}), figure::Format::Csv};
                    const QByteArray before = *exported(first, what);
                    const QByteArray after = *exported(second, what);
                    QVERIFY2(before == after, difference(before, after).constData());
                }
            });
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// A figure in which nothing is drawn is a file, too.
    void nothing()
    {
        const Filled store = fill(1, {});
        for (const figure::Format format : {figure::Format::Csv, figure::Format::Json}) {
            const What what {viewOf(u"tokens"_s, Lens::Official, Measure::Total, {u"text=no model has these words"_s}), format};
            comesBack(store, what, u"nothing"_s);
        }
    }

    /// The dots behind the figure are listed with the data set they are of.
    void dotsAreListed()
    {
        const Filled store = fill(1, {});
        for (const char *name : {"parameters", "tokens", "parameters-tokens", "compute"}) {
            const state::ViewState view = viewOf(QLatin1StringView(name), Lens::Official, Measure::Total, {});
            const auto data = figure::buildFigure(*store.catalogue, view, base::Phrases());
            const figure::FigureTable table = figure::figureTable(*store.catalogue, *data, view);
            const auto column = [&](const char *of) { return table.columns.indexOf(QLatin1StringView(of)); };
            std::size_t listed = 0;
            for (const QStringList &row : table.rows) {
                if (row.at(column("place")) != "background"_L1)
                    continue;
                QCOMPARE(row.at(column("dataset")), store.catalogue->backgrounds().front().key);
                QCOMPARE(row.at(column("release_date_source_title")), store.catalogue->backgrounds().front().title);
                QVERIFY(!row.at(column("release_date")).isEmpty());
                ++listed;
            }
            QVERIFY(listed > 20);
            QCOMPARE(listed, static_cast<std::size_t>(std::ranges::count_if(data->backdrop.dots, [](const figure::Dot &dot) { return dot.bundled.has_value(); })));
            const auto faint = std::ranges::count_if(table.rows, [&](const QStringList &row) { return row.at(column("place")) == "faint"_L1; });
            QCOMPARE(faint, std::ranges::count_if(data->backdrop.dots, [](const figure::Dot &dot) { return dot.model.has_value(); }));
        }
    }

private:
    /// A store with its facts; the file stays as it is.
    struct Filled {
        QString path;
        CataloguePtr catalogue;
    };

    static std::unique_ptr<store::Store> open(const QString &path)
    {
        auto opened = store::Store::open({store::bundledPath(), path});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }

    QString fresh() { return m_folder.filePath(u"%1/user.sqlite"_s.arg(++m_count)); }

    Filled fill(unsigned seed, const tests::StoreWish &wish)
    {
        const QString path = fresh();
        const auto store = open(path);
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto filled = tests::fillStore(*store, QFileInfo(path).absolutePath(), seed, wish);
        if (!filled)
            qFatal("%s", qPrintable(filled.error().text()));
        [&] { QVERIFY2(*filled > 30, QByteArray::number(*filled).constData()); }();
        return {path, *store->load()};
    }

    /// Filters whose answer for a model that is not in the file cannot depend on what only the first store says of it.
    static QStringList filtersOf(bool onBundled, const QString &figure)
    {
        QStringList filters {{}, {}, u"country=China"_s, u"domain=Language"_s, u"dense_or_moe=moe"_s, u"dense_or_moe=dense"_s,
            u"notable=true"_s, u"finetuned=false"_s, u"flagged=false"_s, u"dataset=own"_s, u"dataset=own&dataset=curated"_s, u"dataset=table-1"_s,
            u"text=mod"_s, u"text==1+2"_s, u"organization=OpenAI"_s, u"organization=–"_s, u"openness=null"_s, u"family=table-2"_s};
        if (!onBundled) {
            filters << u"since=2020-05"_s << u"until=2024-07-23"_s << u"since=2020&until=2024"_s;
            if (figure == "parameters"_L1)
                filters << u"basis=reported"_s << u"basis=estimated"_s;
        }
        return filters;
    }

    /// Into an empty store and back; again into the same; and into the store that it came from.
    void comesBack(const Filled &from, const What &what, const QString &label,
        const std::function<void(const Catalogue &, const Catalogue &)> &alsoSame = {})
    {
        const auto first = exported(*from.catalogue, what);
        DEKADE_VERIFY_RESULT(first);
        const QString file = m_folder.filePath(what.format == figure::Format::Csv ? u"out.csv"_s : u"out.json"_s);
        write(file, *first);
        const auto store = open(fresh());
        const auto pristine = exported(**store->load(), what);
        importInto(*store, file, label, what.format == figure::Format::Csv);
        if (QTest::currentTestFailed())
            return;
        const CataloguePtr there = *store->load();
        const auto second = exported(*there, what);
        DEKADE_VERIFY_RESULT(second);
        QVERIFY2(*second == *first, qPrintable(label + u'\n' + QString::fromUtf8(difference(*first, *second))));
        bundledModelsAreNotDoubled(*from.catalogue, *there);
        if (alsoSame)
            alsoSame(*from.catalogue, *there);
        undoAll(*store);
        QCOMPARE(*exported(**store->load(), what), *pristine);
        whereItCameFrom(from, file, what, *first);
    }

    void importInto(store::Store &store, const QString &file, const QString &label, bool verifies)
    {
        const auto once = imports::importFile(store, file, {});
        QVERIFY2(once.ok(), once.ok() ? "" : qPrintable(label + u": "_s + once.error().text()));
        QCOMPARE(once->report.skipped, 0);
        const auto again = imports::importFile(store, file, {});
        DEKADE_VERIFY_RESULT(again);
        QCOMPARE(again->outcome.added + again->outcome.updated, 0);
        QCOMPARE(again->outcome.unchanged, once->outcome.rows);
        if (!verifies)
            return;
        const auto report = store.verify();
        DEKADE_VERIFY_RESULT(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }

    void whereItCameFrom(const Filled &from, const QString &file, const What &what, const QByteArray &first)
    {
        const QString copy = fresh();
        QVERIFY(QDir().mkpath(QFileInfo(copy).absolutePath()) && QFile::copy(from.path, copy));
        const auto store = open(copy);
        const auto read = imports::importFile(*store, file, {});
        DEKADE_VERIFY_RESULT(read);
        QCOMPARE(read->outcome.added + read->outcome.updated, 0);
        QCOMPARE(read->outcome.unchanged, read->outcome.rows);
        const QByteArray second = *exported(**store->load(), what);
        QVERIFY2(second == first, difference(first, second).constData());
    }

    static void undoAll(store::Store &store)
    {
        const auto batches = store.batches();
        DEKADE_VERIFY_RESULT(batches);
        for (const store::ImportBatch &batch : *batches)
            DEKADE_VERIFY_RESULT(store.undoImport(batch.key));
    }

    static void bundledModelsAreNotDoubled(const Catalogue &first, const Catalogue &second)
    {
        const auto curated = [](const Catalogue &catalogue) {
            return std::ranges::count_if(catalogue.models(), [](const Model &model) { return model.dataset == "curated"_L1; });
        };
        QCOMPARE(curated(second), curated(first));
        QSet<QString> keys;
        for (const Model &model : second.models()) {
            QVERIFY2(!keys.contains(model.key), qPrintable(model.key));
            keys.insert(model.key);
        }
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static QString folderTemplate()
    {
        const QString memory = u"/dev/shm"_s; // thousands of edits wait for the disk, which says nothing about what they hold
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/dekade-roundtrip-XXXXXX"_s;
    }

    QTemporaryDir m_folder {folderTemplate()};
    int m_count = 0;
};

QTEST_GUILESS_MAIN(RoundTrip)
#include "test_roundtrip.moc"
