#include "model/catalogue/background.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/lens.h"

#include <QRegularExpression>

#include <cmath>
#include <set>

namespace dekade::catalogue {

namespace {

constexpr int kDaysApart = 120;
constexpr double kSizesApart = 1.5;

/// Letters and digits alone, small.
QString bare(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

QString withoutBrackets(QString name)
{
    static const QRegularExpression brackets(QStringLiteral(R"(\s*[(\[][^)\]]*[)\]])"));
    return name.remove(brackets);
}

std::set<QString> spellings(const QString &name)
{
    std::set<QString> all {bare(name), bare(withoutBrackets(name))};
    all.erase(QString());
    return all;
}

std::set<QString> namesOf(const Model &model)
{
    std::set<QString> all = spellings(model.name);
    for (const QString &alias : model.aliases)
        all.merge(spellings(alias));
    all.insert(bare(model.key));
    return all;
}

bool mayBeOfOneDay(const Catalogue &catalogue, const Model &model, const std::optional<base::PartialDate> &date)
{
    const Datum own = pick(catalogue, model.id, Quantity::ReleaseDate, Lens::Official);
    if (!own.date || !date)
        return true;
    // A year alone lies within its year.
    if (own.date->first() < date->end() && date->first() < own.date->end())
        return true;
    return std::abs(own.date->middle().daysTo(date->middle())) <= kDaysApart;
}

bool mayBeOfOneSize(const Catalogue &catalogue, const Model &model, double parameters)
{
    const Datum own = pick(catalogue, model.id, Quantity::ParamsTotal, Lens::Official);
    if (!own.value || parameters <= 0)
        return true;
    return std::max(*own.value, parameters) <= kSizesApart * std::min(*own.value, parameters);
}

} // namespace

bool BackgroundModel::isShown() const
{
    return !twin && !finetuned && flags == 0 && confidence == QLatin1String("Confident") && domain.contains(QLatin1String("Language"));
}

TwinFinder::TwinFinder(const Catalogue &catalogue)
    : m_catalogue(catalogue)
{
    for (const Model &model : catalogue.models()) {
        for (const QString &spelling : namesOf(model))
            m_bySpelling.insert(spelling, model.id);
    }
}

std::optional<ModelId> TwinFinder::find(const QString &name, const std::optional<base::PartialDate> &date, double parameters) const
{
    std::set<ModelId> found;
    for (const QString &spelling : spellings(name)) {
        const auto [first, last] = m_bySpelling.equal_range(spelling);
        for (auto each = first; each != last; ++each) {
            const Model &model = m_catalogue.model(*each);
            if (mayBeOfOneDay(m_catalogue, model, date) && mayBeOfOneSize(m_catalogue, model, parameters))
                found.insert(model.id);
        }
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

std::optional<ModelId> twinOf(const Catalogue &catalogue, const QString &name, const std::optional<base::PartialDate> &date, double parameters)
{
    return TwinFinder(catalogue).find(name, date, parameters);
}

} // namespace dekade::catalogue
