#include "views/lab/lablayout.h"

#include <algorithm>
#include <cmath>

namespace dekade::lab {

namespace {

// Units, that is px at 96 dpi.
constexpr double kMargin = 24;
constexpr double kGap = 20;
constexpr double kIds = 24; ///< left of the bars
constexpr double kHead = 184; ///< from the top to the bars
constexpr double kFoot = 46;
constexpr double kUnderBars = 58; ///< the words of the fair share, the tray and its words
constexpr double kCurveHead = 37;
constexpr double kCurveAxis = 18;
constexpr double kBarShare = 0.6; ///< of what is left for bars and curve
constexpr double kWidestPitch = 5.7;
constexpr double kTallestLane = 17;
constexpr int kSquaresInARow = 64;
constexpr double kBrickShare = 0.8; ///< of a lane: a square is no brick
constexpr double kCrispPitch = 3; ///< px

} // namespace

LabLayout layOutLab(const QRectF &area, double unit, int columns, int experts)
{
    LabLayout layout;
    layout.unit = unit;
    layout.area = area;
    const auto at = [&](double units) { return area.top() + units * unit; };
    layout.headlineY = at(32);
    layout.sublineY = at(53);
    layout.cautionY = {area.bottom() - 25 * unit, area.bottom() - 9 * unit};
    const double width = (area.width() - (2 * kMargin + kGap * (columns - 1)) * unit) / columns;
    const double room = area.height() - (kHead + kFoot + kUnderBars + kCurveHead + kCurveAxis) * unit;
    layout.lane = std::min(room * kBarShare / experts, kTallestLane * unit * std::max(1.0, 16.0 / experts));
    const double bars = layout.lane * experts;
    layout.pitch = std::min((width - (kIds + 1) * unit) / kSquaresInARow, kWidestPitch * unit * (columns == 1 ? 3 : 1));
    layout.pitch = std::min(layout.pitch, layout.lane * kBrickShare);
    if (layout.pitch > kCrispPitch)
        layout.pitch = std::floor(layout.pitch); // whole pixels, or some gaps would close
    for (int i = 0; i < columns; ++i) {
        LabLayout::Column column;
        column.all = QRectF(area.left() + kMargin * unit + i * (width + kGap * unit), at(64), width, area.height() - (64 + kFoot) * unit);
        column.titleY = at(84);
        column.wordsY = at(104);
        column.formulaY = at(138);
        column.statY = at(155);
        column.bars = QRectF(column.all.left() + kIds * unit, at(kHead), width - kIds * unit, bars);
        column.tray = QRectF(column.all.left() + kIds * unit, column.bars.bottom() + 18 * unit, width - kIds * unit, 16 * unit);
        column.curveTitleY = column.bars.bottom() + (kUnderBars + 14) * unit;
        const double curveTop = column.bars.bottom() + (kUnderBars + kCurveHead) * unit;
        column.curve = QRectF(column.all.left() + (kIds + 8) * unit, curveTop, width - (kIds + 16) * unit,
            area.bottom() - (kFoot + kCurveAxis) * unit - curveTop);
        layout.columns.push_back(column);
    }
    return layout;
}

} // namespace dekade::lab
