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

std::optional<ModelId> twinOf(const Catalogue &catalogue, const QString &name, const std::optional<base::PartialDate> &date, double parameters)
{
    const std::set<QString> wanted = spellings(name);
    std::optional<ModelId> found;
    for (const Model &model : catalogue.models()) {
        const std::set<QString> names = namesOf(model);
        const bool named = std::any_of(wanted.begin(), wanted.end(), [&](const QString &each) { return names.contains(each); });
        if (!named || !mayBeOfOneDay(catalogue, model, date) || !mayBeOfOneSize(catalogue, model, parameters))
            continue;
        if (found)
            return {};
        found = model.id;
    }
    return found;
}

} // namespace dekade::catalogue
