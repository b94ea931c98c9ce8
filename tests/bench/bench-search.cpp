#include "tests/bench/bench-search.h"

#include "model/items/searchbuilder.h"
#include "model/store/searchtext.h"
#include "tests/bench/madeupmodels.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dekade::bench {

namespace {

constexpr double kMostMs = 16; ///< a frame
constexpr int kLimit = 50;

double msOf(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double rounded(double value) { return std::round(value * 1000) / 1000; }

/// Every phrase as it grows, a letter at a time.
QStringList keystrokes(const QStringList &phrases)
{
    QStringList typed;
    for (const QString &phrase : phrases) {
        for (qsizetype length = 1; length <= phrase.size(); ++length)
            typed << phrase.left(length);
    }
    return typed;
}

struct Answers {
    std::vector<double> ms;
    QString slowest;
    qsizetype hits = 0;

    double at(double part) const
    {
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size()))) - 1)];
    }
    QJsonObject toJson() const
    {
        return {{QStringLiteral("keystrokes"), static_cast<qint64>(ms.size())}, {QStringLiteral("p50_ms"), rounded(at(0.5))},
            {QStringLiteral("p99_ms"), rounded(at(0.99))}, {QStringLiteral("max_ms"), rounded(at(1))}, {QStringLiteral("slowest"), slowest},
            {QStringLiteral("hits"), static_cast<qint64>(hits)}};
    }
};

Answers answer(const QStringList &typed, const std::function<qsizetype(const QString &)> &search)
{
    Answers answers;
    double longest = 0;
    for (const QString &words : typed) {
        QElapsedTimer timer;
        timer.start();
        answers.hits += search(words);
        answers.ms.push_back(msOf(timer));
        if (answers.ms.back() > longest) {
            longest = answers.ms.back();
            answers.slowest = words;
        }
    }
    return answers;
}

items::SearchIndexPtr indexOf(const MadeUpModels &made)
{
    items::SearchIndexBuilder builder;
    builder.reserve(made.models.size());
    std::vector<int> makers;
    for (const auto &[name, nameZh] : made.makers)
        makers.push_back(builder.share({name, nameZh}));
    std::vector<int> families;
    for (const QString &family : made.families)
        families.push_back(builder.share({family}));
    for (const MadeUpModel &model : made.models) {
        const QStringView names[] = {model.name, model.nameZh};
        const int shared[] = {families[static_cast<std::size_t>(model.family)], makers[static_cast<std::size_t>(model.maker)]};
        builder.add(names, shared, false);
    }
    return builder.build();
}

void must(bool done, const QSqlError &error)
{
    if (!done)
        qFatal("%s", qUtf8Printable(error.text()));
}

void fill(QSqlDatabase &database, const MadeUpModels &made)
{
    QSqlQuery query(database);
    must(query.exec(QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(name, family, maker, tokenize = 'unicode61 remove_diacritics 2',"
                                   " prefix = '1 2 3')")),
        query.lastError());
    database.transaction();
    query.prepare(QStringLiteral("INSERT INTO search VALUES (?, ?, ?)"));
    for (const MadeUpModel &model : made.models) {
        const auto &[maker, makerZh] = made.makers[static_cast<std::size_t>(model.maker)];
        query.bindValue(0, store::indexText(model.name + QLatin1Char(' ') + model.nameZh));
        query.bindValue(1, made.families[model.family]);
        query.bindValue(2, store::indexText(maker + QLatin1Char(' ') + makerZh));
        must(query.exec(), query.lastError());
    }
    database.commit();
}

Answers ask(QSqlDatabase &database, const QStringList &typed, const QString &order)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? %1 LIMIT %2").arg(order).arg(kLimit));
    return answer(typed, [&query](const QString &words) {
        qsizetype hits = 0;
        const QString expression = store::matchExpression(words);
        if (expression.isEmpty())
            return hits;
        query.bindValue(0, expression);
        must(query.exec(), query.lastError());
        while (query.next())
            ++hits;
        return hits;
    });
}

/// The best fifty, as we give them, for one keystroke in so many; and any fifty for all, which is less than is asked of us.
constexpr int kRankedEach = 40;

struct FullText {
    Answers ranked;
    Answers any;
};

FullText fullText(const MadeUpModels &made, const QStringList &typed)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench-search"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    must(database.open(), database.lastError());
    fill(database, made);
    QStringList some;
    for (qsizetype i = 0; i < typed.size(); i += kRankedEach)
        some << typed[i];
    return {ask(database, some, QStringLiteral("ORDER BY rank")), ask(database, typed, {})};
}

} // namespace

QJsonObject searchReport(int models, int phrases)
{
    const MadeUpModels made = madeUpModels(models);
    const QStringList typed = keystrokes(madeUpPhrases(made, phrases));
    QElapsedTimer timer;
    timer.start();
    const items::SearchIndexPtr index = indexOf(made);
    const double built = msOf(timer);
    const Answers ours = answer(typed, [&index](const QString &words) { return static_cast<qsizetype>(index->search(words, kLimit).size()); });
    const FullText baseline = fullText(made, typed);
    return {{QStringLiteral("name"), QStringLiteral("search as you type, %1 models").arg(models)}, {QStringLiteral("index_ms"), rounded(built)},
        {QStringLiteral("ours"), ours.toJson()}, {QStringLiteral("baseline_fts5_best"), baseline.ranked.toJson()},
        {QStringLiteral("baseline_fts5_any"), baseline.any.toJson()}, {QStringLiteral("wanted_p99_ms"), kMostMs},
        {QStringLiteral("ok"), ours.at(0.99) < kMostMs}};
}

} // namespace dekade::bench
