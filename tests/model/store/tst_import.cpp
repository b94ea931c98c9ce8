#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "model/store/connection.h"
#include "model/store/store.h"
#include "tests/support/case.h"

#include <QTemporaryDir>

#include <limits>

using namespace dekade;
using catalogue::ImportRecord;
using catalogue::Quantity;

namespace {

ImportRecord record(const char *name, double params, int year = 2024, double tokens = 0)
{
    ImportRecord made;
    made.line = 2;
    made.name = name;
    made.organization = "Org";
    made.date = base::PartialDate {year, 3, 0};
    made.figures.push_back({Quantity::ParamsTotal, params, {}, {}, catalogue::Basis::Reported});
    if (tokens > 0)
        made.figures.push_back({Quantity::TrainingTokens, tokens, tokens / 2, tokens * 2, catalogue::Basis::Estimated});
    made.raw = std::string(name) + "," + std::to_string(params);
    return made;
}

using Rows = std::vector<ImportRecord>;

} // namespace

/// Files read into the user's store: whole or not at all, nothing twice, and taken back without a trace.
class ImportTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = store::readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        m_bundled = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, m_bundled));
    }

    void init()
    {
        Case::init();
        m_user = m_folder.filePath(QStringLiteral("%1/user.sqlite").arg(++m_count));
        auto opened = store::Store::open({m_bundled, m_user});
        DEKADE_VERIFY_RESULT(opened);
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void aFileComesIn()
    {
        const auto outcome = read("Epoch – All models.csv", {record("A", 1e9), record("B", 2e9, 2024, 3e12)});
        QCOMPARE(outcome, (store::ImportOutcome {QStringLiteral("epoch-all-models"), 2, 2, 0, 0}));
        const auto batches = m_store->batches();
        DEKADE_VERIFY_RESULT(batches);
        QCOMPARE(batches->size(), 1U);
        QCOMPARE(batches->front().header.fileName, QStringLiteral("Epoch – All models.csv"));
        QCOMPARE(batches->front().shown, 2);
        QVERIFY(batches->front().importedAt.isValid());
        verifySound();
    }

    void theSameFileTwiceAddsNothing()
    {
        const Rows rows {record("A", 1e9), record("A", 1e9), record("B", 2e9)};
        const auto first = read("a.csv", rows);
        const QString before = dump();
        QCOMPARE(read("other name.csv", rows), (store::ImportOutcome {first.batch, 3, 0, 0, 3}));
        QCOMPARE(dump(), before);
        QCOMPARE(m_store->batches()->size(), 1U);
    }

    void aNewerVintageUpdates()
    {
        read("a.csv", {record("A", 1e9), record("B", 2e9), record("C", 3e9)});
        const QString before = dump();
        const auto second = read("a.csv", {record("C", 3e9), record("A", 1.5e9), record("B", 2e9), record("D", 4e9)});
        QCOMPARE(second, (store::ImportOutcome {QStringLiteral("a-2"), 4, 1, 1, 2}));
        QCOMPARE(shown(), (QList<qint64> {2, 2}));
        verifySound();
        DEKADE_VERIFY_RESULT(m_store->undoImport(second.batch));
        QCOMPARE(dump(), before);
        verifySound();
    }

    /// The earlier batch goes: what the later one brought too stays with that, and a version between two others leaves no gap.
    void anEarlierImportIsUndone()
    {
        read("a.csv", {record("A", 1e9), record("B", 2e9), record("Z", 9e9)});
        read("b.csv", {record("A", 1e9), record("B", 2.5e9)});
        read("c.csv", {record("A", 1e9), record("B", 2.7e9)});
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("a")));
        QCOMPARE(names(), QStringLiteral("A 1000000000 b, B 2700000000 c"));
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("b")));
        QCOMPARE(names(), QStringLiteral("A 1000000000 c, B 2700000000 c"));
        verifySound();
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("c")));
        QCOMPARE(names(), QString());
        verifySound();
    }

    void aVersionInTheMiddleIsUndone()
    {
        read("a.csv", {record("B", 2e9)});
        read("b.csv", {record("B", 2.5e9)});
        read("c.csv", {record("B", 2.7e9)});
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("b")));
        QCOMPARE(names(), QStringLiteral("B 2700000000 c"));
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("c")));
        QCOMPARE(names(), QStringLiteral("B 2000000000 a"));
    }

    /// A claim of a file of claims, about a model that comes with Dekade: it competes with what is there, and only one of them is preferred.
    void aFilesClaimIsPreferredAndNotAnyMore()
    {
        const auto before = *m_store->load();
        const catalogue::Model &model = before->models().front();
        catalogue::FileFacts file;
        file.data.organizations = {before->organization(model.organization)};
        file.data.families = {before->family(model.family)};
        file.data.models = {model};
        catalogue::Source source;
        source.id.value = 1;
        source.key = QStringLiteral("blog");
        source.title = QStringLiteral("A blog");
        file.data.sources = {source};
        catalogue::Claim claim;
        claim.id.value = 1;
        claim.model = model.id;
        claim.source = source.id;
        claim.unit = catalogue::Unit::Parameters;
        claim.speaker = catalogue::Speaker::ThirdParty;
        claim.value = 123456;
        file.data.claims = {claim};
        {
            auto writer = m_store->beginImport({QStringLiteral("claims.csv"), QStringLiteral("dekade-csv")});
            DEKADE_VERIFY_RESULT(writer);
            DEKADE_VERIFY_RESULT((*writer)->takeFacts(file));
            const auto outcome = (*writer)->finish();
            DEKADE_VERIFY_RESULT(outcome);
            QCOMPARE(outcome->added, 1);
        }
        const auto after = *m_store->load();
        QCOMPARE(after->models().size(), before->models().size());
        QCOMPARE(after->claims().size(), before->claims().size() + 1);
        const auto preferred = [&] {
            QList<qint64> ids;
            const auto now = *m_store->load();
            for (const catalogue::Claim &each : now->claimsOf(model.id, Quantity::ParamsTotal)) {
                if (each.preferredByUser)
                    ids << each.id.value;
            }
            return ids;
        };
        for (const catalogue::Claim &each : after->claimsOf(model.id, Quantity::ParamsTotal)) {
            DEKADE_VERIFY_RESULT(m_store->preferClaim(each.id, true));
            QCOMPARE(preferred(), QList<qint64> {each.id.value});
        }
        verifySound();
        DEKADE_VERIFY_RESULT(m_store->undoImport(QStringLiteral("claims")));
        QCOMPARE((*m_store->load())->claims().size(), before->claims().size());
        verifySound();
    }

    void withoutFinishNothingHappened()
    {
        read("a.csv", {record("A", 1e9)});
        const QString before = dump();
        {
            auto writer = m_store->beginImport({QStringLiteral("b.csv"), QStringLiteral("epoch")});
            DEKADE_VERIFY_RESULT(writer);
            DEKADE_VERIFY_RESULT((*writer)->take(record("A", 2e9)));
            QCOMPARE((*writer)->soFar().updated, 1);
        }
        QCOMPARE(dump(), before);
    }

    void aDryRunMakesNoStore()
    {
        auto writer = m_store->beginImport({QStringLiteral("b.csv"), QStringLiteral("epoch"), {}, {}, true});
        DEKADE_VERIFY_RESULT(writer);
        DEKADE_VERIFY_RESULT((*writer)->take(record("A", 2e9)));
        const auto outcome = (*writer)->finish();
        DEKADE_VERIFY_RESULT(outcome);
        QCOMPARE(*outcome, (store::ImportOutcome {QString(), 1, 1, 0, 0}));
        QVERIFY(!QFile::exists(m_user));
    }

    void badRows_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("no name") << 1.0 << QByteArray();
        QTest::newRow("zero") << 0.0 << QByteArray("A");
        QTest::newRow("negative") << -1.0 << QByteArray("A");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("A");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("A");
    }
    void badRows()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, name);
        auto writer = m_store->beginImport({QStringLiteral("b.csv"), QStringLiteral("epoch")});
        DEKADE_VERIFY_RESULT(writer);
        const auto done = (*writer)->take(record(name.constData(), value));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(done.error().line, 2);
        QVERIFY(!done.error().field.isEmpty());
        DEKADE_VERIFY_RESULT((*writer)->take(record("fine", 1e9)));
        QCOMPARE((*writer)->finish()->added, 1);
    }

    void verifyFindsAChangedDigit()
    {
        read("a.csv", {record("A", 1e9), record("B", 2e9, 2024, 3e12)});
        {
            const auto connection = store::Connection::open(m_user, store::Access::ReadWrite);
            DEKADE_VERIFY_RESULT(connection);
            DEKADE_VERIFY_RESULT(connection->run(QStringLiteral("UPDATE imported SET tokens_low = 1.5e13 WHERE name = 'B'")));
        }
        const auto report = m_store->verify();
        DEKADE_VERIFY_RESULT(report);
        QCOMPARE(report->problems.size(), 1);
        QVERIFY2(report->problems.front().contains(QStringLiteral("not what was read")), qPrintable(report->problems.front()));
    }

    void anUnknownBatchIsNamed()
    {
        read("a.csv", {record("A", 1e9)});
        const auto done = m_store->undoImport(QStringLiteral("nope"));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(done.error().message.contains(QStringLiteral("there are: a")), qPrintable(done.error().message));
    }

private:
    store::ImportOutcome read(const char *file, const Rows &rows)
    {
        auto writer = m_store->beginImport({QString::fromUtf8(file), QStringLiteral("epoch")});
        if (!writer)
            qFatal("%s", qPrintable(writer.error().text()));
        for (const ImportRecord &row : rows) {
            if (const auto taken = (*writer)->take(row); !taken)
                qFatal("%s", qPrintable(taken.error().text()));
        }
        const auto outcome = (*writer)->finish();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text()));
        return *outcome;
    }

    QString all(const char *statement) const
    {
        const auto connection = store::Connection::open(m_user, store::Access::ReadOnly);
        auto query = connection->run(QString::fromUtf8(statement));
        QStringList rows;
        while (query.ok() && query->next())
            rows << query->value(0).toString();
        return rows.join(QStringLiteral(", "));
    }

    QString dump() const
    {
        return all("SELECT json_array(id, batch_id, replaced_by, content, name, params, raw) FROM imported ORDER BY id")
            + all("SELECT json_array(id, key, sha256, added, updated, unchanged, shown) FROM import_batch ORDER BY id")
            + all("SELECT json_array(row_id, batch_id) FROM import_seen ORDER BY row_id, batch_id");
    }

    QString names() const
    {
        return all(
            "SELECT name || ' ' || CAST(params AS INTEGER) || ' ' || key FROM imported JOIN import_batch ON import_batch.id = batch_id "
            "WHERE replaced_by IS NULL ORDER BY name");
    }

    QList<qint64> shown() const
    {
        QList<qint64> counts;
        const auto batches = m_store->batches();
        for (const store::ImportBatch &batch : *batches)
            counts << batch.shown;
        return counts;
    }

    void verifySound() const
    {
        const auto report = m_store->verify();
        DEKADE_VERIFY_RESULT(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(QLatin1Char('\n'))));
    }

    QTemporaryDir m_folder;
    QString m_bundled;
    QString m_user;
    int m_count = 0;
    std::unique_ptr<store::Store> m_store;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
