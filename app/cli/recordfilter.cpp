#include "app/cli/recordfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool same(const QString &a, const QString &b) { return a.trimmed().compare(b, Qt::CaseInsensitive) == 0; }

/// Whether `wanted` is the cell or one of its parts. A part that holds commas itself stands in quotes there.
bool namesPart(const std::string &cell, const QString &wanted)
{
    const QString text = QString::fromStdString(cell).remove(QLatin1Char('"'));
    const QStringList parts = text.split(QLatin1Char(','));
    return same(text, wanted) || std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return same(part, wanted); })
        || (wanted.contains(QLatin1Char(',')) && text.contains(wanted, Qt::CaseInsensitive));
}

bool holds(const std::string &cell, const QString &wanted) { return QString::fromStdString(cell).contains(wanted, Qt::CaseInsensitive); }

bool isInside(const ImportRecord &record, FilterKey key, const QString &value)
{
    const base::Result<base::PartialDate> bound = base::parseDate(value);
    if (!record.date || !bound)
        return false;
    return key == FilterKey::Since ? record.date->middle() >= bound->first() : record.date->middle() < bound->first();
}

} // namespace

base::Result<RecordFilter> RecordFilter::of(const Filter &filter, Quantity quantity)
{
    const std::pair<FilterKey, const char *> unknown[] = {{FilterKey::Family, "family"}, {FilterKey::DenseOrMoe, "dense_or_moe"},
        {FilterKey::Dataset, "dataset"}, {FilterKey::Disagree, "disagree"}};
    for (const auto &[key, name] : unknown) {
        if (filter.wanted.contains(key)) {
            return base::Error {base::ErrorKind::BadWords,
                Words::tr("the rows of a table cannot be filtered by %1; leave it out, or import the table and leave out --data")
                    .arg(QLatin1String(name))};
        }
    }
    return RecordFilter(filter, quantity);
}

bool RecordFilter::passes(const ImportRecord &record) const
{
    for (auto entry = m_filter.wanted.cbegin(); entry != m_filter.wanted.cend(); ++entry) {
        const QStringList &values = entry.value();
        if (std::none_of(values.begin(), values.end(), [&](const QString &value) { return answers(record, entry.key(), value); }))
            return false;
    }
    return true;
}

const ImportFigure *RecordFilter::figureOf(const ImportRecord &record) const
{
    const auto found = std::find_if(
        record.figures.begin(), record.figures.end(), [&](const ImportFigure &figure) { return figure.quantity == m_quantity; });
    return found == record.figures.end() ? nullptr : &*found;
}

bool RecordFilter::answers(const ImportRecord &record, FilterKey key, const QString &value) const
{
    const bool yes = value == QLatin1String("true");
    switch (key) {
    case FilterKey::Since:
    case FilterKey::Until:
        return isInside(record, key, value);
    case FilterKey::Organization:
        return namesPart(record.organization, value);
    case FilterKey::Domain:
        return namesPart(record.domain, value);
    case FilterKey::Country:
        return namesPart(record.country, value);
    case FilterKey::Openness:
        return same(QString::fromStdString(record.openness), value);
    case FilterKey::Notable:
        return record.notable == yes;
    case FilterKey::Finetuned:
        return record.finetuned == yes;
    case FilterKey::Frontier:
        return record.frontier == yes;
    case FilterKey::Flagged:
        return (record.flags != 0) == yes;
    case FilterKey::Basis: {
        const ImportFigure *figure = figureOf(record);
        return figure && keyOf(figure->basis) == value;
    }
    case FilterKey::Text:
        return holds(record.name, value) || holds(record.organization, value);
    case FilterKey::Family:
    case FilterKey::DenseOrMoe:
    case FilterKey::Dataset:
    case FilterKey::Disagree:
        return false;
    }
    return false;
}

} // namespace dekade::app
