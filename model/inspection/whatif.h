#pragma once

#include "model/architecture/dimension.h"
#include "model/base/phrases.h"
#include "model/base/result.h"
#include "model/state/inspectorstate.h"

#include <vector>

namespace dekade::inspection {

/// A dimension of a shape that a person may change: one that is a number, the same in every layer that has it.
struct Changeable {
    architecture::Dimension dimension = architecture::Dimension::HiddenWidth;
    QString key; ///< as DimensionChange names it
    QString name; ///< in the figure's language
    qint64 value = 0; ///< now
    bool isFlag = false; ///< 0 or 1
    bool operator==(const Changeable &) const = default;
};

/// All that `config` lets be changed, in the order of Dimension. Empty for a shape without layers.
std::vector<Changeable> changeables(const architecture::Config &config, const base::Phrases &phrases);

/// `config` with the change. Error BadInput whose field is the dimension: unknown, absent from the shape, or a number it cannot have.
/// The reason is in the language of the phrases. Mixtral 8x7B with 16 routed experts: 91,800,997,888 parameters.
base::Result<architecture::Config> changedConfig(
    const architecture::Config &config, const state::DimensionChange &change, const base::Phrases &phrases = base::Phrases());

} // namespace dekade::inspection
