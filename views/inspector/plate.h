#pragma once

#include "views/figure/typeset.h"
#include "views/theme/theme.h"

#include <QLineF>
#include <QRectF>

#include <variant>
#include <vector>

class QPainter;

namespace dekade::inspector {

/// How a text of a plate is set. Sizes in units.
struct Lettering {
    double size = 12;
    theme::Weight weight = theme::Weight::Regular;
    QColor colour;
    figure::Align align = figure::Align::Left;
};

/// A drawing as a list of what is to be painted, so that layout is made without a painter and can be looked at by a test. Coordinates are
/// in units; painting multiplies them by the unit. Later things lie above earlier ones.
class Plate final {
public:
    struct Box {
        QRectF rect;
        QColor fill; ///< invalid: none
        QColor outline; ///< invalid: none
        double width = 1;
        double radius = 0;
        bool isHatched = false; ///< 45 degrees in the colour of the outline, pitch 8
    };
    struct Stroke {
        std::vector<QPointF> points;
        QColor colour;
        double width = 1;
        bool isDashed = false;
    };
    struct Text {
        QPointF baseline;
        QString text;
        Lettering style;
        QRectF rect; ///< what its letters cover
    };
    struct Mark {
        QPointF centre;
        double radius = 4;
        QColor colour;
        bool isDiamond = false;
        bool isRing = false;
        QColor ground;
    };
    using Item = std::variant<Box, Stroke, Text, Mark>;

    void box(const QRectF &rect, const QColor &fill, const QColor &outline = {}, double width = 1, double radius = 0);
    void hatch(const QRectF &rect, const QColor &colour);
    void line(const QPointF &from, const QPointF &to, const QColor &colour, double width = 1, bool isDashed = false);
    void path(std::vector<QPointF> points, const QColor &colour, double width, bool isDashed = false);
    void mark(const Mark &mark);
    /// One line of text from its baseline point; cut with an ellipsis to `room`. Gives its width.
    double text(const QPointF &baseline, const QString &text, const Lettering &style, double room = 1e9);
    /// The same on a chip of colour `chip`.
    double chip(const QPointF &baseline, const QString &text, const Lettering &style, const QColor &chip, double room = 1e9);
    /// Lines broken at `room`, at most `most`, the last one cut; gives the y below the last baseline.
    double paragraph(const QPointF &baseline, const QString &text, const Lettering &style, double room, double leading, int most = 99);

    const std::vector<Item> &items() const { return m_items; }
    std::vector<Text> texts() const;
    static double width(const QString &text, const Lettering &style);

    /// Paints everything, `unit` px a unit, from the painter's origin.
    void paint(QPainter &painter, double unit) const;

private:
    std::vector<Item> m_items;
};

} // namespace dekade::inspector
