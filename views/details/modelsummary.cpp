#include "views/details/modelsummary.h"

#include "model/base/numberformat.h"
#include "model/catalogue/shownname.h"
#include "model/figure/wording.h"
#include "model/items/words.h"

#include <QCoreApplication>

namespace dekade::details {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

} // namespace

QString modelLine(const Catalogue &catalogue, const Model &model, Lens lens, QLocale::Language language)
{
    const Organization &organization = catalogue.organization(model.organization);
    QStringList parts {shownName(organization, language), items::Words::of(model.density)};
    const Datum date = pick(catalogue, model.id, Quantity::ReleaseDate, lens);
    parts << (date.date ? date.date->display(language) : Words::tr("no dated claim"));
    if (!model.openness.isEmpty())
        parts << items::Words::ofOpenness(model.openness);
    return parts.join(QStringLiteral(" · "));
}

QString shapeLine(const Catalogue &catalogue, ModelId model, Lens lens)
{
    QStringList parts;
    const auto add = [&](Quantity quantity, const QString &pattern) {
        if (const Datum datum = pick(catalogue, model, quantity, lens); datum.value)
            parts << pattern.arg(base::exactNumber(*datum.value));
    };
    add(Quantity::Layers, Words::tr("%1 layers"));
    add(Quantity::HiddenSize, Words::tr("%1 wide"));
    add(Quantity::ExpertsTotal, Words::tr("%1 experts"));
    add(Quantity::KvHeads, Words::tr("%1 KV heads"));
    return parts.join(QStringLiteral(" · "));
}

QStringList twinLines(const Catalogue &catalogue, ModelId model, QLocale::Language language)
{
    QStringList lines;
    for (const Background &set : catalogue.backgrounds()) {
        for (const BackgroundModel &row : set.models) {
            if (row.twin != model)
                continue;
            QStringList parts {Words::tr("“%1”").arg(row.name)};
            if (row.date)
                parts << row.date->iso();
            if (row.parameters > 0)
                parts << Words::tr("%1 parameters").arg(base::compactNumber(row.parameters, language));
            if (row.tokens > 0)
                parts << Words::tr("%1 tokens").arg(base::compactNumber(row.tokens, language));
            if (row.compute > 0)
                parts << QStringLiteral("%1 FLOP").arg(figure::numberWord(base::Phrases(language), row.compute));
            if (!row.confidence.isEmpty())
                parts << row.confidence;
            lines << set.title + QStringLiteral(": ") + parts.join(QStringLiteral(" · "));
        }
    }
    return lines;
}

} // namespace dekade::details
