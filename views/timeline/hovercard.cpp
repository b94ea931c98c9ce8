#include "views/timeline/hovercard.h"

#include "views/figure/typeset.h"
#include "views/theme/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

namespace {

constexpr double kTextPx = 12.5;
constexpr double kNamePx = 14;
constexpr int kInset = 11;
constexpr int kLine = 19;
constexpr int kAside = 16; ///< px from the pointer
constexpr int kWidest = 340;

QFont nameFont() { return theme::font(kNamePx, theme::Weight::SemiBold); }
QFont lineFont() { return theme::font(kTextPx); }

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void HoverCard::showAt(const QPoint &at, const HoverText &text)
{
    m_text = text;
    double width = figure::textWidth(nameFont(), text.name);
    for (const QString &line : text.lines)
        width = std::max(width, figure::textWidth(lineFont(), line));
    resize(std::min(kWidest, static_cast<int>(std::ceil(width)) + 2 * kInset), 2 * kInset + 22 + kLine * static_cast<int>(text.lines.size()));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QPoint corner = at + QPoint(kAside, kAside);
    if (corner.x() + this->width() > room.right())
        corner.setX(at.x() - kAside - this->width());
    if (corner.y() + height() > room.bottom())
        corner.setY(at.y() - kAside - height());
    move(std::max(room.left(), corner.x()), std::max(room.top(), corner.y()));
    setAccessibleName(text.name + QStringLiteral(". ") + text.lines.join(QStringLiteral(". ")));
    show();
    raise();
    update();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const theme::Theme &colours = theme::theme(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.rule, 1));
    painter.setBrush(colours.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const double room = width() - 2 * kInset + 1;
    painter.setFont(nameFont());
    painter.setPen(colours.ink);
    double baseline = kInset + 13;
    painter.drawText(QPointF(kInset, baseline), figure::fitted(nameFont(), m_text.name, room));
    painter.setFont(lineFont());
    baseline += 21;
    for (qsizetype i = 0; i < m_text.lines.size(); ++i) {
        painter.setPen(i == 0 || i + 1 == m_text.lines.size() ? colours.ink2 : colours.ink);
        painter.drawText(QPointF(kInset, baseline), figure::fitted(lineFont(), m_text.lines[i], room));
        baseline += kLine;
    }
}

} // namespace dekade::timeline
