#include "views/inspector/drawing/blockdiagram.h"

#include "views/inspector/drawing/blockpanel.h"
#include "views/inspector/drawing/endboxes.h"
#include "views/inspector/drawing/layerstrip.h"
#include "views/inspector/drawing/layerwords.h"
#include "views/inspector/drawing/sharecards.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

constexpr double kWedge = 19; ///< px between strip and panel
constexpr double kEnd = 112; ///< px, width of embedding and head
constexpr double kNorm = 72;

/// Ends and strip, in one row or, where that would crush the strip, in two.
struct Head {
    EndPlaces ends;
    QRectF strip;
    double foot = 0; ///< where the wedge starts
};

double boxHeight(const Config &config) { return std::max(36.0, 6 + 15.0 * embeddingLines(config)); }

Head wideHead(double width, const Config &config)
{
    const QRectF strip(kEnd + 22, 30, width - 2 * kEnd - kNorm - 62, kStripHeight);
    const double y = strip.center().y();
    const double height = boxHeight(config);
    Head head;
    head.strip = strip;
    head.ends.embedding = QRectF(0, y - height / 2, kEnd, height);
    head.ends.norm = QRectF(strip.right() + 20, y - 18, kNorm, 36);
    head.ends.head = QRectF(width - kEnd, y - 18, kEnd, 36);
    head.foot = strip.bottom() + 2;
    return head;
}

Head narrowHead(double width, const Config &config)
{
    constexpr double kBoxes = 51; ///< of the highest box: three lines
    Head head;
    head.strip = QRectF(26, kBoxes + 30, width - 26 - kNorm - 22, kStripHeight);
    head.ends.embedding = QRectF(0, kBoxes - boxHeight(config), kEnd, boxHeight(config));
    head.ends.head = QRectF(width - kEnd, kBoxes - 36, kEnd, 36);
    head.ends.norm = QRectF(width - kNorm, head.strip.top(), kNorm, 36);
    head.foot = head.strip.bottom() + 2;
    return head;
}

void drawHeadWires(Sheet &sheet, const Head &head, bool isWide, const Config &config)
{
    const double y = head.strip.center().y();
    if (isWide) {
        const double next = config.hasFinalNorm ? head.ends.norm.left() : head.ends.head.left();
        sheet.wire({{head.ends.embedding.right(), y}, {head.strip.left() - 2, y}});
        sheet.wire({{head.strip.right() + 1, y}, {next, y}});
        if (config.hasFinalNorm)
            sheet.wire({{head.ends.norm.right(), y}, {head.ends.head.left(), y}});
        return;
    }
    const double x = head.ends.norm.center().x();
    sheet.wire({{10, head.ends.embedding.bottom()}, {10, y}, {head.strip.left() - 2, y}});
    if (config.hasFinalNorm) {
        sheet.wire({{head.strip.right() + 1, y}, {head.ends.norm.left(), y}});
        sheet.wire({{x, head.ends.norm.top()}, {x, head.ends.head.bottom()}});
    } else {
        sheet.wire({{head.strip.right() + 1, y}, {x, y}, {x, head.ends.head.bottom()}});
    }
}

/// What lies between the drawn cell and the panel that shows its inside.
void drawWedge(Sheet &sheet, const QRectF &cell, double foot, const QRectF &panel)
{
    QPainterPath wedge;
    wedge.addPolygon(
        QPolygonF({{cell.left(), foot}, {cell.right(), foot}, {panel.right() - 1, panel.top() + 1}, {panel.left() + 1, panel.top() + 1}}));
    wedge.closeSubpath();
    sheet.mark(wedge, {Tone::Panel});
    QPainterPath sides(QPointF(cell.left(), foot));
    sides.lineTo(panel.left() + 1, panel.top() + 1);
    sides.moveTo(cell.right(), foot);
    sides.lineTo(panel.right() - 1, panel.top() + 1);
    sheet.outlinedMark(sides, {{}, Colour {Tone::Rule}, 1, 0, false});
}

} // namespace

DiagramLayout layoutDiagram(const Config &config, const DiagramOptions &options)
{
    const double width = std::max(kLeastDiagram, options.width / options.unit);
    const bool isWide = width >= kSideBySide;
    DiagramLayout layout;
    layout.unit = options.unit;
    layout.drawnLayer = std::min(options.layer.value_or(usualLayer(config)), config.layers.size() - 1);
    const Sayer sayer(options);
    Sheet sheet(layout, sayer);

    const Head head = isWide ? wideHead(width, config) : narrowHead(width, config);
    const Result<Ledger> ledger = ledgerOf(config);
    const bool hasShares = options.heights == CardHeights::ByShare && ledger.ok();
    const QRectF panel(0, head.foot + kWedge, width, hasShares ? sharePanelHeight(width) : blockPanelHeight(width));
    if (hasShares) {
        drawShareCards(sheet, panel, config, *ledger);
        drawLayerStrip(sheet, head.strip, config, layout.drawnLayer);
    } else {
        drawBlockPanel(sheet, panel, config, layout.drawnLayer);
        const QRectF cell = drawLayerStrip(sheet, head.strip, config, layout.drawnLayer);
        drawWedge(sheet, cell, head.foot, panel);
    }
    drawHeadWires(sheet, head, isWide, config);
    drawEndBoxes(sheet, head.ends, config);
    layout.size = QSizeF(width, panel.bottom()) * options.unit;
    return layout;
}

} // namespace dekade::inspector
