#include "views/lab/labcanvas.h"

#include "views/lab/labwords.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace dekade::lab {

namespace {

constexpr double kWidth = 1280; ///< px in which units are px
constexpr double kHeight = 560;

} // namespace

LabCanvas::LabCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LabCanvas::setPicture(const LabPicture &picture)
{
    m_picture = picture;
    if (!m_picture.frames.empty()) {
        setAccessibleName(headline(m_picture)); // Qt tells a reader only where it is another
        setAccessibleDescription(subline(m_picture));
    }
    update();
}

void LabCanvas::focusInEvent(QFocusEvent *event)
{
    m_isRinged = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void LabCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Theme &colours = theme::theme(m_picture.theme);
    if (m_picture.frames.empty()) {
        painter.fillRect(rect(), colours.canvas);
        return;
    }
    const double unit = std::clamp(std::min(width() / kWidth, height() / kHeight), 0.8, 2.0);
    paintLab(painter, rect(), unit, m_picture);
    if (hasFocus() && m_isRinged) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace dekade::lab
