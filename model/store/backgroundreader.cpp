#include "model/store/backgroundreader.h"

namespace dekade::store {

using namespace catalogue;

namespace {

BackgroundModel modelOf(const QSqlQuery &query)
{
    BackgroundModel model;
    model.name = query.value(1).toString();
    model.organization = query.value(2).toString();
    model.domain = query.value(3).toString();
    model.confidence = query.value(4).toString();
    if (const base::Result<base::PartialDate> date = base::parseDate(query.value(5).toString()))
        model.date = *date;
    model.parameters = query.value(6).toDouble();
    model.tokens = query.value(7).toDouble();
    model.compute = query.value(8).toDouble();
    model.finetuned = query.value(9).toBool();
    model.flags = query.value(10).toUInt();
    if (!query.value(11).isNull())
        model.twin = ModelId {query.value(11).toLongLong()};
    return model;
}

} // namespace

base::Result<std::vector<Background>> readBackgrounds(const Connection &facts)
{
    std::vector<Background> all;
    base::Result<QSqlQuery> sets = facts.run(QStringLiteral("SELECT key, title, credit, url FROM background ORDER BY id"));
    if (!sets)
        return sets.error();
    while (sets->next())
        all.push_back({sets->value(0).toString(), sets->value(1).toString(), sets->value(2).toString(), sets->value(3).toString(), {}});
    base::Result<QSqlQuery> rows = facts.run(QStringLiteral("SELECT background_id, name, organization, domain, confidence, date, parameters, tokens, compute, "
                                                            "finetuned, flags, model_id FROM background_model WHERE model_id IS NOT NULL OR (finetuned = 0 AND flags = 0 "
                                                            "AND confidence = 'Confident' AND domain LIKE '%Language%') ORDER BY background_id, ordinal"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto set = static_cast<std::size_t>(rows->value(0).toLongLong() - 1); // ids count from 1, see factwriter.cpp
        if (set < all.size())
            all[set].models.push_back(modelOf(*rows));
    }
    return all;
}

} // namespace dekade::store
