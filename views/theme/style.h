#pragma once

#include "views/theme/theme.h"

#include <QProxyStyle>

namespace dekade::theme {

/// Flat controls in the theme's colours over Fusion: one px rules, corners of 3 px, the accent for what is chosen, a focus ring of 2 px.
/// No style sheet: those cost a parse a widget and stop at what they know.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(ThemeKind kind);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;

private:
    /// The box of a button, an edit or a combo box.
    void drawBox(QPainter &painter, const QRect &rect, const QStyleOption &option, bool chosen) const;
    void drawItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const;
    void drawCheck(QPainter &painter, const QStyleOption &option) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
};

/// A chevron, `size` px wide, that points down or, with `right`, to the right.
void drawChevron(QPainter &painter, const QPointF &centre, double size, const QColor &colour, bool right = false);
/// One line of text in the middle of a room's height by the painter's own font, whatever other fonts lend their signs to it; cut where it is longer.
void drawTextLine(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text);
/// A tick in a box of `size` px.
void drawTick(QPainter &painter, const QPointF &centre, double size, const QColor &colour);

/// Sets style, palette and font of the application.
void apply(ThemeKind kind);

} // namespace dekade::theme
