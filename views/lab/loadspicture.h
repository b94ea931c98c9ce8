#pragma once

#include "model/base/phrases.h"
#include "model/exchange/recordedloads.h"
#include "views/theme/theme.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace dekade::lab {

/// Which cell of the heat map.
struct LoadsCell {
    std::size_t model = 0; ///< in RecordedLoads::models, as the other indices are
    std::size_t layer = 0;
    std::size_t domain = 0;
    std::size_t expert = 0;
    bool operator==(const LoadsCell &) const = default;
};

/// All that a picture of recorded loads depends on. `loads` belongs to the caller and outlives the picture.
struct LoadsPicture {
    const exchange::RecordedLoads *loads = nullptr;
    std::vector<std::size_t> models; ///< side by side, at least one
    std::vector<std::size_t> layers; ///< blocks one below the other, at least one
    std::optional<LoadsCell> cell; ///< in hand: outlined, and told in words
    theme::ThemeKind theme = theme::ThemeKind::Light;
    base::Phrases phrases;
};

/// Times the fair share: choices of the cell · experts / choices of its row.
double timesFair(const exchange::RecordedLoads &loads, const LoadsCell &cell);
/// MaxVio of a row (routing::maxViolation). OLMoE, arXiv, layer 0: 6.81.
double rowViolation(const exchange::RecordedLoads &loads, const LoadsCell &cell);
/// 0: under ½ of the fair share, 1: up to 1, 2: up to 2, 3: up to 4, 4: over 4.
int heatOf(double timesFair);

/// The cell in one sentence with its exact counts.
QString cellWords(const LoadsPicture &picture, const LoadsCell &cell);
/// One generated sentence about the rows shown.
QString loadsHeadline(const LoadsPicture &picture);
/// The dispute, and whose counts these are.
QStringList loadsCaptions(const LoadsPicture &picture);

/// Where the cells lie; a pure function.
struct LoadsLayout {
    struct Block {
        LoadsCell first; ///< model and layer
        QRectF cells; ///< a row a domain, a column an expert
    };
    double unit = 1;
    std::vector<Block> blocks;
    double rowHeight = 0;
};
LoadsLayout layOutLoads(const QRectF &target, double unit, const LoadsPicture &picture);
QRectF rectOf(const LoadsLayout &layout, const LoadsPicture &picture, const LoadsCell &cell);
std::optional<LoadsCell> cellAt(const LoadsLayout &layout, const LoadsPicture &picture, const QPointF &at);

/// Paints the heat maps on all of `target`; hot cells carry their number, so that grey and colour-blind eyes read them too.
void paintLoads(QPainter &painter, const QRectF &target, double unit, const LoadsPicture &picture);

} // namespace dekade::lab
