#include "views/timeline/hovercard.h"

#include "views/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace dekade::timeline {

namespace {

constexpr int kInset = 10;
constexpr int kGap = 14; // between mark and card
constexpr double kNamePx = 14;
constexpr double kTextPx = 12.5;
constexpr double kCorner = 3;
constexpr int kWidest = 320; // a name may be long; it wraps

void colour(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QFrame(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kInset, kInset - 2, kInset, kInset - 2);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setSizeConstraint(QLayout::SetNoConstraint);
    grid->addWidget(m_name = makeLabel(kNamePx, true), 0, 0, 1, 2);
    grid->addWidget(m_maker = makeLabel(kTextPx, false), 1, 0, 1, 2);
    int row = 2;
    for (Line &line : m_lines) {
        grid->addWidget(line.label = makeLabel(kTextPx, false), row, 0);
        grid->addWidget(line.value = makeLabel(kTextPx, false), row, 1);
        ++row;
    }
    grid->addWidget(m_remark = makeLabel(kTextPx, true), row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setTheme(m_theme);
    hide();
}

QLabel *HoverCard::makeLabel(double px, bool strong)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(px, strong ? theme::Weight::SemiBold : theme::Weight::Regular));
    return label;
}

void HoverCard::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    const theme::Theme &colours = theme::theme(kind);
    colour(m_name, colours.ink);
    colour(m_maker, colours.ink2);
    colour(m_remark, colours.accent);
    for (const Line &line : m_lines) {
        colour(line.label, colours.ink2);
        colour(line.value, colours.ink);
    }
    update();
}

void HoverCard::fill(const CardText &text)
{
    m_name->setText(text.name);
    m_name->setWordWrap(m_name->fontMetrics().horizontalAdvance(text.name) > kWidest);
    m_maker->setText(text.maker);
    m_maker->setWordWrap(m_maker->fontMetrics().horizontalAdvance(text.maker) > kWidest);
    m_remark->setText(text.remark);
    m_remark->setVisible(!text.remark.isEmpty());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < text.rows.size();
        m_lines[i].label->setVisible(used);
        m_lines[i].value->setVisible(used);
        m_lines[i].label->setText(used ? text.rows[i].first : QString());
        m_lines[i].value->setText(used ? text.rows[i].second : QString());
    }
}

void HoverCard::showAt(const CardText &text, const QPoint &mark)
{
    if (text != m_text) {
        m_text = text;
        fill(text);
    }
    layout()->activate();
    const int width = std::min(sizeHint().width(), kWidest + 2 * kInset);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, height);
    move(place(parentWidget()->rect(), size(), mark));
    show();
    raise();
}

QPoint HoverCard::place(const QRect &bounds, const QSize &size, const QPoint &mark)
{
    QPoint at = mark + QPoint(kGap, kGap);
    if (at.x() + size.width() > bounds.right() + 1)
        at.setX(mark.x() - kGap - size.width());
    if (at.y() + size.height() > bounds.bottom() + 1)
        at.setY(mark.y() - kGap - size.height());
    at.setX(std::max(bounds.left(), std::min(at.x(), bounds.right() + 1 - size.width())));
    at.setY(std::max(bounds.top(), std::min(at.y(), bounds.bottom() + 1 - size.height())));
    return at;
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const theme::Theme &colours = theme::theme(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.rule, 1));
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

} // namespace dekade::timeline
