#include "views/imports/elidedlabel.h"

#include "model/imports/celltext.h"
#include "views/theme/fonts.h"
#include "views/theme/plaintip.h"

#include <QHelpEvent>
#include <QPainter>

namespace dekade::imports {

namespace {

constexpr double kTextPx = 15;
constexpr int kHeight = 22;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(kTextPx, theme::Weight::SemiBold));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = oneLine(text);
    setAccessibleName(m_text);
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text), kHeight}; }

QSize ElidedLabel::minimumSizeHint() const { return {40, kHeight}; }

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    theme::showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(), oneLine(m_text, kLongestTip), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(m_text, Qt::ElideMiddle, width()));
}

} // namespace dekade::imports
