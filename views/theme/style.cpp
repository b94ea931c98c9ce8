#include "views/theme/style.h"

#include "views/theme/fonts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace dekade::theme {

namespace {

constexpr double kCorner = 3;
constexpr int kControlHeight = 28;
constexpr int kBoxSize = 14;
constexpr double kUiFont = 13;

bool isSet(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

} // namespace

Style::Style(ThemeKind kind)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme(kind))
{
}

void Style::drawBox(QPainter &painter, const QRect &rect, const QStyleOption &option, bool chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = isSet(option, State_Enabled);
    QColor fill = chosen ? m_theme.accent : m_theme.canvas;
    if (enabled && isSet(option, State_MouseOver) && !chosen)
        fill = mixed(fill, m_theme.ink, 0.04);
    if (enabled && isSet(option, State_Sunken) && !chosen)
        fill = mixed(fill, m_theme.ink, 0.10);
    const bool focused = isSet(option, State_HasFocus);
    const double width = focused ? 2 : 1;
    painter.setPen(QPen(focused || chosen ? m_theme.accent : m_theme.rule, width));
    painter.setBrush(enabled ? fill : mixed(fill, m_theme.panel, 0.6));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kCorner, kCorner);
    painter.restore();
}

void Style::drawCheck(QPainter &painter, const QStyleOption &option) const
{
    const QRectF box(option.rect.center().x() - kBoxSize / 2.0 + 1, option.rect.center().y() - kBoxSize / 2.0 + 1, kBoxSize, kBoxSize);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isSet(option, State_Enabled) ? m_theme.ink : m_theme.ink2;
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(m_theme.canvas);
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
    if (isSet(option, State_On))
        drawTick(painter, box.center(), kBoxSize, ink);
    else if (isSet(option, State_NoChange))
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
    painter.restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
        return drawBox(*painter, option->rect, *option, isDefault || isSet(*option, State_On));
    }
    case PE_PanelButtonTool:
        if (isSet(*option, State_AutoRaise) && !isSet(*option, State_MouseOver) && !isSet(*option, State_On) && !isSet(*option, State_HasFocus))
            return;
        return drawBox(*painter, option->rect, *option, isSet(*option, State_On));
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0) // inside a spin box, which draws the box itself
            return;
        QStyleOption edit = *option; // an edit is always "sunken"
        edit.state.setFlag(State_Sunken, false);
        return drawBox(*painter, option->rect, edit, false);
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*painter, *option);
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kCorner, kCorner);
        painter->restore();
        return;
    }
    case PE_IndicatorArrowDown:
        if (widget && widget->inherits("QToolButton")) // its words carry the arrow
            return;
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_Frame:
        if (!widget || !widget->inherits("QPlainTextEdit"))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        {
            QStyleOption edit = *option;
            edit.state.setFlag(State_Sunken, false);
            edit.state.setFlag(State_HasFocus, widget->hasFocus());
            return drawBox(*painter, option->rect, edit, false);
        }
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_PanelStatusBar:
        if (element == PE_FrameMenu) {
            painter->setPen(m_theme.rule);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// An item as the base draws it, its words by hand: Qt centres a line with all fonts in it, so that Chinese words would stand lower than others.
void Style::drawItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionViewItem bare = item;
    bare.text.clear();
    QProxyStyle::drawControl(CE_ItemViewItem, &bare, &painter, widget);
    const int margin = proxy()->pixelMetric(PM_FocusFrameHMargin, &item, widget) + 1;
    const QRect room = proxy()->subElementRect(SE_ItemViewItemText, &item, widget).adjusted(margin, 0, -margin, 0);
    const QPalette::ColorGroup group
        = !isSet(item, State_Enabled) ? QPalette::Disabled : isSet(item, State_Active) ? QPalette::Normal : QPalette::Inactive;
    painter.save();
    painter.setFont(item.font);
    painter.setPen(item.palette.color(group, isSet(item, State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    drawTextLine(painter, room, item.displayAlignment, QFontMetrics(item.font).elidedText(item.text, item.textElideMode, room.width()));
    painter.restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            const bool chosen = button->features.testFlag(QStyleOptionButton::DefaultButton) || isSet(*option, State_On);
            if (chosen)
                label.palette.setColor(QPalette::ButtonText, contrast(m_theme.accent, Qt::white) >= 4.5 ? Qt::white : m_theme.canvas);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
    }
    if (element == CE_ItemViewItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && !item->text.isEmpty() && !item->features.testFlag(QStyleOptionViewItem::WrapText) && !item->text.contains(QLatin1Char('\n')))
            return drawItem(*item, *painter, widget);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.rule);
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, m_theme.rule);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawBox(painter, option.rect, option, false);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, QPointF(arrow.center()) + QPointF(0.5, 0.5), 8, m_theme.ink2);
}

/// One box around the number and its two steps; a step that leads nowhere is paler, the one under the mouse darker.
void Style::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionComplex box = option;
    box.state.setFlag(State_Sunken, false);
    drawBox(painter, option.rect, box, false);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag flag, double turn) {
        const QRect place = subControlRect(CC_SpinBox, &option, part, widget);
        const bool isUnderMouse = option.activeSubControls.testFlag(part) && isSet(option, State_MouseOver);
        const QColor ink = isUnderMouse ? m_theme.ink : m_theme.ink2;
        painter.save();
        painter.translate(QPointF(place.center()) + QPointF(0.5, 0.5));
        painter.rotate(turn);
        drawChevron(painter, {}, 7, spin->stepEnabled.testFlag(flag) ? ink : mixed(m_theme.canvas, m_theme.ink2, 0.45));
        painter.restore();
    };
    step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawCombo(*option, *painter, widget);
    if (control == CC_SpinBox)
        return drawSpinBox(*option, *painter, widget);
    if (control == CC_ScrollBar)
        return drawScrollBar(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    painter.setBrush(mixed(m_theme.panel, m_theme.ink2, option.activeSubControls.testFlag(SC_ScrollBarSlider) ? 0.6 : 0.35));
    painter.drawRoundedRect(handle.adjusted(2, 2, -2, -2), 3, 3);
    painter.restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(5, 0, 0, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the whole length is the groove.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int slider = range > 0 ? std::clamp(static_cast<int>(static_cast<qint64>(length) * bar->pageStep / (range + bar->pageStep)), std::min(28, length), length)
                                 : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                       : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(start, slider);
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + slider, length - start - slider);
    default: return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return kBoxSize + 2;
    case PM_MenuPanelWidth: return 1;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ScrollBarExtent: return 10;
    case PM_DefaultFrameWidth:
        // Room for the focus ring around the text.
        return widget && widget->inherits("QPlainTextEdit") ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        wanted.setHeight(kControlHeight);
    if (type == CT_PushButton)
        wanted.setWidth(std::max(size.width() + 20, 34));
    if (type == CT_ComboBox)
        wanted.setWidth(size.width() + 34);
    return wanted;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void drawChevron(QPainter &painter, const QPointF &centre, double size, const QColor &colour, bool right)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    if (right)
        painter.rotate(-90);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double half = size / 2;
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter.restore();
}

void drawTextLine(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const double x = alignment.testFlag(Qt::AlignRight) ? room.right() + 1 - width
        : alignment.testFlag(Qt::AlignHCenter)          ? room.left() + (room.width() - width) / 2
                                                        : room.left();
    painter.drawText(QPointF(x, room.top() + std::round((room.height() - metrics.height()) / 2 + metrics.ascent())), text);
}

void drawTick(QPainter &painter, const QPointF &centre, double size, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({centre + QPointF(-0.25, 0.02) * size, centre + QPointF(-0.07, 0.20) * size, centre + QPointF(0.26, -0.20) * size}));
    painter.restore();
}

void apply(ThemeKind kind)
{
    QApplication::setStyle(new Style(kind));
    QApplication::setPalette(theme(kind).palette());
    QApplication::setFont(font(kUiFont));
}

} // namespace dekade::theme
