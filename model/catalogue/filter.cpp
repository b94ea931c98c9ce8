#include "model/catalogue/filter.h"

#include <QSet>

#include <algorithm>

namespace dekade::catalogue {

namespace {

struct KeyEntry {
    FilterKey key;
    const char *name;
};

constexpr KeyEntry kKeys[] = {{FilterKey::Since, "since"}, {FilterKey::Until, "until"}, {FilterKey::Family, "family"},
    {FilterKey::Organization, "organization"}, {FilterKey::Domain, "domain"}, {FilterKey::Country, "country"},
    {FilterKey::DenseOrMoe, "dense_or_moe"}, {FilterKey::Openness, "openness"}, {FilterKey::Notable, "notable"},
    {FilterKey::Finetuned, "finetuned"}, {FilterKey::Frontier, "frontier"}, {FilterKey::Dataset, "dataset"}, {FilterKey::Basis, "basis"},
    {FilterKey::Flagged, "flagged"}, {FilterKey::Disagree, "disagree"}, {FilterKey::Text, "text"}};

base::Error badWord(const QString &message) { return {base::ErrorKind::BadWords, message}; }

QString allKeys()
{
    QStringList names;
    for (const KeyEntry &entry : kKeys)
        names << QString::fromLatin1(entry.name);
    return names.join(QStringLiteral(", "));
}

bool isSwitch(FilterKey key)
{
    return key == FilterKey::Notable || key == FilterKey::Finetuned || key == FilterKey::Frontier || key == FilterKey::Flagged
        || key == FilterKey::Disagree;
}

/// Values that are keys are kept as the keys are written: "MoE" is moe.
bool isKeyed(FilterKey key) { return isSwitch(key) || key == FilterKey::DenseOrMoe || key == FilterKey::Basis; }

base::Result<void> checkValue(FilterKey key, QStringView name, const QString &value)
{
    if (value.isEmpty())
        return badWord(QStringLiteral("the filter %1 has no value: write %1=VALUE").arg(name));
    if (key == FilterKey::Since || key == FilterKey::Until) {
        if (const auto date = base::parseDate(value); !date.ok())
            return badWord(QStringLiteral("filter %1: %2").arg(name, date.error().message));
    }
    if (isSwitch(key) && value != QLatin1String("true") && value != QLatin1String("false"))
        return badWord(QStringLiteral("the filter %1 is true or false, not “%2”").arg(name, value));
    if (key == FilterKey::DenseOrMoe && !termOf<Density>(value))
        return badWord(QStringLiteral("the filter %1 knows %2, not “%3”").arg(name, keysOf<Density>().join(QStringLiteral(", ")), value));
    if (key == FilterKey::Basis && !termOf<Basis>(value))
        return badWord(QStringLiteral("the filter %1 knows %2, not “%3”").arg(name, keysOf<Basis>().join(QStringLiteral(", ")), value));
    return {};
}

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Whether `wanted` is `text` or one of its comma-separated parts.
bool namesPart(const QString &text, const QString &wanted)
{
    if (same(text, wanted))
        return true;
    const QStringList parts = text.split(QLatin1Char(','));
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return same(part.trimmed(), wanted); });
}

bool textMatches(const Catalogue &catalogue, const Model &model, const QString &wanted)
{
    const auto holds = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return holds(model.name) || holds(model.nameZh) || holds(model.key) || std::any_of(model.aliases.begin(), model.aliases.end(), holds)
        || holds(catalogue.family(model.family).name) || holds(catalogue.family(model.family).nameZh)
        || holds(catalogue.organization(model.organization).name) || holds(catalogue.organization(model.organization).nameZh);
}

/// The size and the day of a model, where both are known.
struct SizeAtRelease {
    ModelId model;
    QDate day;
    double size;
};

std::optional<SizeAtRelease> sizeOf(const Catalogue &catalogue, ModelId model, Lens lens, Measure measure)
{
    const Datum size = pick(catalogue, model, measure, lens);
    const Datum date = pick(catalogue, model, Quantity::ReleaseDate, lens);
    if (!size.value || !date.date)
        return {};
    return SizeAtRelease {model, date.date->middle(), *size.value};
}

/// The models that were the largest so far by the measure when they came out; of several of one day the largest, or all that tie.
QSet<ModelId> frontierOf(const Catalogue &catalogue, Lens lens, Measure measure)
{
    std::vector<SizeAtRelease> sizes;
    for (const Model &model : catalogue.models()) {
        if (const std::optional<SizeAtRelease> one = sizeOf(catalogue, model.id, lens, measure))
            sizes.push_back(*one);
    }
    std::sort(sizes.begin(), sizes.end(),
        [](const SizeAtRelease &a, const SizeAtRelease &b) { return a.day != b.day ? a.day < b.day : a.size > b.size; });
    QSet<ModelId> frontier;
    double largest = 0;
    QDate since;
    for (const SizeAtRelease &one : sizes) {
        if (one.size > largest || (one.size == largest && one.day == since)) {
            frontier.insert(one.model);
            largest = one.size;
            since = one.day;
        }
    }
    return frontier;
}

/// Models under one lens, asked about one key and value. The frontier is found once, when first asked for.
class Questions final {
public:
    Questions(const Catalogue &catalogue, Lens lens, Measure measure)
        : m_catalogue(catalogue)
        , m_lens(lens)
        , m_measure(measure)
    {
    }

    bool passes(const Model &model, const Filter &filter)
    {
        for (auto entry = filter.wanted.cbegin(); entry != filter.wanted.cend(); ++entry) {
            // An empty list is a key that nothing can satisfy: the user unchecked every box.
            const QStringList &values = entry.value();
            if (std::none_of(values.begin(), values.end(), [&](const QString &value) { return answers(model, entry.key(), value); }))
                return false;
        }
        return true;
    }

private:
    bool released(const Model &model, FilterKey key, const QString &value) const
    {
        const Datum datum = pick(m_catalogue, model.id, Quantity::ReleaseDate, m_lens);
        const base::Result<base::PartialDate> bound = base::parseDate(value);
        if (!datum.date || !bound.ok())
            return false;
        return key == FilterKey::Since ? datum.date->middle() >= bound->first() : datum.date->middle() < bound->first();
    }

    /// What a table says about its own rows goes before what their sizes say.
    bool isFrontier(const Model &model)
    {
        if (!m_frontier) {
            m_frontier = frontierOf(m_catalogue, m_lens, m_measure);
            for (const Model &each : m_catalogue.models()) {
                if (each.frontier)
                    m_sayingSo.insert(each.dataset);
            }
        }
        return m_sayingSo.contains(model.dataset) ? model.frontier : m_frontier->contains(model.id);
    }

    bool answers(const Model &model, FilterKey key, const QString &value)
    {
        const bool yes = value == QLatin1String("true");
        switch (key) {
        case FilterKey::Since:
        case FilterKey::Until:
            return released(model, key, value);
        case FilterKey::Family:
            return same(m_catalogue.family(model.family).key, value) || same(m_catalogue.family(model.family).name, value);
        case FilterKey::Organization: {
            const Organization &maker = m_catalogue.organization(model.organization);
            return same(maker.key, value) || namesPart(maker.name, value) || same(maker.nameZh, value);
        }
        case FilterKey::Domain:
            return std::any_of(model.domains.begin(), model.domains.end(), [&](const QString &domain) { return same(domain, value); });
        case FilterKey::Country:
            return namesPart(m_catalogue.organization(model.organization).country, value);
        case FilterKey::DenseOrMoe:
            return keyOf(model.density) == value;
        case FilterKey::Openness:
            return same(model.openness, value);
        case FilterKey::Notable:
            return model.notable == yes;
        case FilterKey::Finetuned:
            return model.finetuned == yes;
        case FilterKey::Flagged:
            return (model.flags != 0) == yes;
        case FilterKey::Disagree:
            return (disagreementCount(m_catalogue, model.id) > 0) == yes;
        case FilterKey::Frontier:
            return isFrontier(model) == yes;
        case FilterKey::Dataset:
            return same(model.dataset, value);
        case FilterKey::Basis:
            return keyOf(pick(m_catalogue, model.id, m_measure, m_lens).basis) == value;
        case FilterKey::Text:
            return textMatches(m_catalogue, model, value);
        }
        return false;
    }

    const Catalogue &m_catalogue;
    Lens m_lens;
    Measure m_measure;
    std::optional<QSet<ModelId>> m_frontier;
    QSet<QString> m_sayingSo; ///< data sets that name their frontier models
};

} // namespace

base::Result<void> addFilterWord(Filter &filter, QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return badWord(QStringLiteral("“%1” is no filter: write KEY=VALUE, with a key of: %2").arg(word, allKeys()));
    const QStringView name = word.left(equals).trimmed();
    for (const KeyEntry &entry : kKeys) {
        if (name != QLatin1StringView(entry.name))
            continue;
        QString value = word.mid(equals + 1).trimmed().toString();
        if (isKeyed(entry.key))
            value = value.toLower();
        if (const base::Result<void> checked = checkValue(entry.key, name, value); !checked.ok())
            return checked.error();
        filter.wanted[entry.key] << value;
        return {};
    }
    return badWord(QStringLiteral("there is no filter key “%1”; the keys are: %2").arg(name, allKeys()));
}

QString describe(const Filter &filter)
{
    QStringList parts;
    for (const KeyEntry &entry : kKeys) {
        if (const QStringList values = filter.wanted.value(entry.key); !values.isEmpty())
            parts << QString::fromLatin1(entry.name) + QLatin1Char('=') + values.join(QStringLiteral(" or "));
    }
    return parts.join(QStringLiteral(", "));
}

bool passes(const Catalogue &catalogue, ModelId id, const Filter &filter, Lens lens, Measure measure)
{
    return Questions(catalogue, lens, measure).passes(catalogue.model(id), filter);
}

std::vector<ModelId> filtered(const Catalogue &catalogue, const Filter &filter, Lens lens, Measure measure)
{
    Questions questions(catalogue, lens, measure);
    std::vector<ModelId> in;
    for (const Model &model : catalogue.models()) {
        if (questions.passes(model, filter))
            in.push_back(model.id);
    }
    return in;
}

} // namespace dekade::catalogue
