#include "app/cli/routingmodels.h"

#include "model/catalogue/lens.h"

#include <QCoreApplication>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int count(const Catalogue &catalogue, ModelId id, Quantity quantity)
{
    return static_cast<int>(pick(catalogue, id, quantity, Lens::Official).value.value_or(0));
}

} // namespace

routing::ModelSize modelSizeOf(const Catalogue &catalogue, ModelId id)
{
    const Datum total = pick(catalogue, id, Measure::Total, Lens::Official);
    const Datum active = pick(catalogue, id, Measure::Active, Lens::Official);
    routing::ModelSize size {total.value, active.value};
    if (!total.value || !active.value)
        return size;
    if (total.basis == Basis::Estimated || active.basis == Basis::Estimated)
        size.basis = routing::SizeBasis::Estimated;
    else if (total.basis == Basis::Computed && active.basis == Basis::Computed)
        size.basis = routing::SizeBasis::Counted;
    else
        size.basis = routing::SizeBasis::Reported;
    return size;
}

base::Result<routing::Preset> routerPresetOf(const Catalogue &catalogue, ModelId id)
{
    const Model &model = catalogue.model(id);
    const auto none = [&model](const QString &message) { return base::Error {base::ErrorKind::BadInput, message.arg(model.name)}; };
    if (model.density == Density::Dense)
        return none(Words::tr("%1 is dense: it has no router"));
    if (const routing::Preset *preset = routing::presetOf(model.key))
        return *preset;
    std::optional<routing::Preset> general = routing::generalPreset(model.name,
        {count(catalogue, id, Quantity::ExpertsTotal), count(catalogue, id, Quantity::ExpertsActive), count(catalogue, id, Quantity::ExpertsShared)});
    if (!general)
        return none(Words::tr("nobody has published the router of %1"));
    return std::move(*general);
}

} // namespace dekade::app
