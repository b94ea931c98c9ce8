#pragma once

#include "model/base/phrases.h"
#include "model/routing/labreference.h"
#include "views/theme/theme.h"

#include <optional>
#include <span>

class QPainter;
class QRectF;

namespace dekade::lab {

/// The columns of the lab. Three train; a limit and choosing experts are laid over the first one's router.
enum class LabColumn { First, AuxiliaryLoss, Bias, Capacity, ExpertChoice };

/// What is drawn over the steps; the columns that do not train always show the share of tokens they leave out.
enum class LabCurve { MaxViolation, Entropy, TaskLoss };

/// All that a picture of the lab depends on. `frames` and `reference` belong to the caller and outlive the picture.
struct LabPicture {
    routing::LabPlan plan;
    routing::LabRules rules;
    double capacityFactor = 1.25;
    double chance = 0; ///< chanceViolation of the plan; 0: not drawn
    std::span<const routing::LabFrame> frames; ///< from step 0 on, at least one
    std::size_t frame = 0; ///< the one shown
    LabCurve curve = LabCurve::MaxViolation;
    double curveTop = 0; ///< of the trained columns' curves, the same in all; 0: a round value above all there is
    const routing::LabReference *reference = nullptr; ///< other seeds by the same rules; empty: they are being trained; none: they are not
    std::optional<double> fallSeconds; ///< of falling tokens; nothing: a still, they lie in the tray
    std::vector<LabColumn> columns
        = {LabColumn::First, LabColumn::AuxiliaryLoss, LabColumn::Bias, LabColumn::Capacity, LabColumn::ExpertChoice};
    theme::ThemeKind theme = theme::ThemeKind::Light;
    base::Phrases phrases;

    const routing::LabFrame &shown() const { return frames[frame]; }
};

/// Paints the lab on all of `target`. `unit`: px of a px at 96 dpi; text is 11 units and more. Least size 1000 × 470 units for five
/// columns.
void paintLab(QPainter &painter, const QRectF &target, double unit, const LabPicture &picture);

} // namespace dekade::lab
