#include "views/details/claimrow.h"

#include "model/items/words.h"
#include "views/figure/marks.h"
#include "views/figure/typeset.h"
#include "views/theme/fonts.h"
#include "views/theme/style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace dekade::details {

namespace {

constexpr int kHeight = 24;
constexpr double kTextPx = 12.5;
constexpr int kMarkX = 28;
constexpr int kValueX = 38;
constexpr int kGap = 12;

} // namespace

ClaimRow::ClaimRow(ClaimLine line, const theme::Theme &colours, int valueWidth, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(std::move(line))
    , m_colours(colours)
    , m_valueWidth(valueWidth)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString used = m_line.used ? tr("used, ") : QString();
    setAccessibleName(tr("%1%2, %3, %4, %5").arg(used, m_line.value, items::Words::of(m_line.basis), m_line.speaker, m_line.source));
    setAccessibleDescription(m_line.own ? tr("Enter shows source and quote, P prefers this claim, F2 changes and Delete deletes it")
                                        : tr("Enter shows source and quote, P prefers this claim"));
}

QSize ClaimRow::sizeHint() const { return {200, kHeight}; }

int ClaimRow::valueWidthOf(const ClaimLine &line)
{
    return static_cast<int>(std::ceil(figure::textWidth(theme::font(kTextPx, theme::Weight::SemiBold), line.value)));
}

void ClaimRow::paintMark(QPainter &painter) const
{
    figure::MarkStyle style {m_line.basis == catalogue::Basis::Undisclosed ? figure::MarkShape::Square : figure::MarkShape::Circle, m_line.basis,
        m_colours.ink, m_line.used ? theme::mixed(m_colours.panel, m_colours.accent, m_colours.isDark() ? 0.18 : 0.10) : m_colours.panel, 1};
    figure::drawMark(painter, {kMarkX, kHeight / 2.0}, style);
}

void ClaimRow::paintWords(QPainter &painter) const
{
    const theme::Weight weight = m_line.used ? theme::Weight::SemiBold : theme::Weight::Regular;
    const QFont plain = theme::font(kTextPx, weight);
    const double baseline = kHeight / 2.0 + 4.5;
    // A trailing "+" hangs outside the column, so that figures line up.
    const bool hangs = m_line.value.endsWith(QLatin1Char('+'));
    const QString figures = hangs ? m_line.value.chopped(1) : m_line.value;
    painter.setFont(plain);
    painter.setPen(m_colours.ink);
    const double available = width() - kValueX - kGap;
    const QString shown = figure::fitted(plain, figures, available);
    const double valueEnd = std::max(static_cast<double>(kValueX + m_valueWidth), kValueX + figure::textWidth(plain, shown));
    figure::drawAligned(painter, {valueEnd, baseline}, plain, shown, figure::Align::Right);
    if (hangs)
        painter.drawText(QPointF(valueEnd, baseline), QStringLiteral("+"));
    const double speakerX = valueEnd + kGap;
    const QString words = m_line.status.isEmpty() ? m_line.speaker : QString(m_line.status + QStringLiteral(", ") + m_line.speaker);
    // Who says it comes before where: the source gives way first, down to a third of the room.
    const double room = width() - 8 - speakerX;
    if (room < 40)
        return;
    const QFont quiet = theme::font(kTextPx);
    const double wanted = figure::textWidth(quiet, m_line.source);
    const double sourceRoom = std::min(wanted, std::max(room / 3, room - kGap - figure::textWidth(plain, words)));
    painter.drawText(QPointF(speakerX, baseline), figure::fitted(plain, words, room - sourceRoom - kGap));
    painter.setPen(m_colours.ink2);
    figure::drawAligned(painter, {width() - 8.0, baseline}, quiet, figure::fitted(quiet, m_line.source, sourceRoom + 1), figure::Align::Right);
}

void ClaimRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_line.used)
        painter.fillRect(rect(), theme::mixed(m_colours.panel, m_colours.accent, m_colours.isDark() ? 0.18 : 0.10));
    else if (underMouse())
        painter.fillRect(rect(), theme::mixed(m_colours.panel, m_colours.ink, 0.05));
    if (m_line.used)
        theme::drawTick(painter, {12, kHeight / 2.0}, 14, m_colours.accent);
    paintMark(painter);
    paintWords(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void ClaimRow::togglePreference() { Q_EMIT preferenceToggled(m_line.claims.front(), !m_line.preferredByUser); }

void ClaimRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_P:
        return togglePreference();
    case Qt::Key_Insert:
        return Q_EMIT additionRequested();
    case Qt::Key_F2:
    case Qt::Key_Delete:
        if (m_line.own && event->key() == Qt::Key_F2)
            Q_EMIT changeRequested(m_line.claims.front());
        else if (m_line.own)
            Q_EMIT deletionRequested(m_line.claims.front());
        return event->accept(); // of a claim, never of the whole model
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ClaimRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(m_line.preferredByUser ? tr("Take the preference back") : tr("Prefer this claim"), this, &ClaimRow::togglePreference);
    menu.addAction(tr("Add a claim…"), this, &ClaimRow::additionRequested);
    if (m_line.own) {
        menu.addAction(tr("Change this claim…"), this, [this] { Q_EMIT changeRequested(m_line.claims.front()); });
        menu.addAction(tr("Delete this claim"), this, [this] { Q_EMIT deletionRequested(m_line.claims.front()); });
    }
    menu.exec(event->globalPos());
}

} // namespace dekade::details
