#include "views/filters/foldhead.h"

#include "views/filters/facetdelegate.h"
#include "views/theme/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace dekade::filters {

using L = FacetRowLayout;

FoldHead::FoldHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHead::setBody(QWidget *body)
{
    body->setVisible(isChecked());
    connect(this, &QAbstractButton::toggled, body, &QWidget::setVisible);
}

void FoldHead::setTitle(const QString &title)
{
    setText(title);
    tellAccessibility();
}

void FoldHead::setRemark(const QString &remark)
{
    m_remark = remark;
    tellAccessibility();
    update();
}

void FoldHead::tellAccessibility() { setAccessibleName(m_remark.isEmpty() ? text() : QString(text() + QStringLiteral(": ") + m_remark)); }

QSize FoldHead::sizeHint() const { return {L::kInset * 2 + L::kIndent, L::kHeadHeight}; }

void FoldHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    if (underMouse())
        painter.fillRect(rect(), theme::mixed(palette().color(QPalette::Window), quiet, 0.08));
    theme::drawChevron(painter, QPointF(L::kInset + 5, rect().center().y() + 0.5), 8, quiet, !isChecked());
    const int left = L::kInset + L::kIndent + 2;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = rect().adjusted(left, 0, -L::kInset, 0);
    theme::drawTextLine(painter, room, Qt::AlignLeft, text());
    const int taken = painter.fontMetrics().horizontalAdvance(text()) + 12;
    painter.setFont(font());
    painter.setPen(quiet);
    if (!isChecked()) {
        const QString remark = painter.fontMetrics().elidedText(m_remark, Qt::ElideRight, room.width() - taken);
        theme::drawTextLine(painter, room, Qt::AlignRight, remark);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(L::kInset / 2.0, 1, -L::kInset / 2.0, -1), 3, 3);
    }
}

void FoldHead::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == (isChecked() ? Qt::Key_Left : Qt::Key_Right))
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace dekade::filters
