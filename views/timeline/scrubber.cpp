#include "views/timeline/scrubber.h"

#include "model/base/date.h"
#include "model/catalogue/filter.h"
#include "model/catalogue/lens.h"
#include "views/figure/typeset.h"
#include "views/theme/fonts.h"
#include "views/timeline/player.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

namespace {

constexpr int kHeight = 56;
constexpr double kTrackY = 22;
constexpr double kHandleR = 6.5;
constexpr double kTextPx = 12.5;
constexpr double kReach = 12; ///< px around a handle

} // namespace

Scrubber::Scrubber(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_button(new QToolButton(this))
    , m_player(new Player(this))
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_button->setGeometry(20, 8, 28, 28);
    connect(m_button, &QToolButton::clicked, this, &Scrubber::togglePlaying);
    connect(m_player, &Player::monthReached, this, [this](int month) { show({span().first, month}, false); });
    connect(m_player, &Player::stopped, this, [this] {
        m_store->change(m_store->state());
        refreshWords();
    });
    connect(m_store, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now, const state::ViewState &before) {
        if (now.filter != before.filter || now.lens != before.lens || now.measure != before.measure || now.dataSets != before.dataSets)
            collectReleases();
        refreshWords();
    });
    refreshWords();
}

QSize Scrubber::sizeHint() const { return {600, kHeight}; }

MonthSpan Scrubber::span() const { return spanOf(m_store->state().from, m_store->state().to, m_whole); }

bool Scrubber::isPlaying() const { return m_player->isPlaying(); }

void Scrubber::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    collectReleases();
    refreshWords();
}

void Scrubber::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    update();
}

void Scrubber::setLanguage(QLocale::Language language)
{
    m_language = language;
    refreshWords();
}

void Scrubber::setReducedMotion(bool reduced) { m_player->setReducedMotion(reduced); }

void Scrubber::collectReleases()
{
    m_releases.clear();
    if (!m_catalogue)
        return;
    const state::ViewState &now = m_store->state();
    int first = monthOf(QDate(2199, 1, 1));
    int last = 0;
    const auto isInFull
        = [&](const catalogue::Model &model) { return state::showingOf(now, model.dataset) == state::Showing::Full; };
    for (const catalogue::Model &model : m_catalogue->models()) {
        if (!isInFull(model))
            continue;
        const auto date = catalogue::pick(*m_catalogue, model.id, catalogue::Quantity::ReleaseDate, now.lens).date;
        if (!date)
            continue;
        first = std::min(first, monthOf(date->first())); // of all models: a filter moves no end of the track
        last = std::max(last, monthOf(date->middle()));
    }
    if (last > 0)
        m_whole = {first, last};
    for (const catalogue::ModelId id : catalogue::filtered(*m_catalogue, now.filter, now.lens, now.measure)) {
        if (!isInFull(m_catalogue->model(id)))
            continue;
        if (const auto date = catalogue::pick(*m_catalogue, id, catalogue::Quantity::ReleaseDate, now.lens).date)
            m_releases.push_back(base::decimalYear(date->middle()));
    }
    update();
}

void Scrubber::alignTo(const figure::Mapping &mapping, bool hasDates)
{
    m_left = mapping.plot.left();
    m_right = std::max(mapping.plot.right(), m_left + 60);
    m_scale = hasDates ? mapping.x : state::Range {yearOf(m_whole.first) - 0.2, yearOf(m_whole.last + 1) + 0.2};
    update();
}

double Scrubber::px(double decimalYear) const { return m_left + (decimalYear - m_scale.low) / m_scale.length() * (m_right - m_left); }

double Scrubber::decimalYearAt(double at) const { return m_scale.low + (at - m_left) / (m_right - m_left) * m_scale.length(); }

void Scrubber::show(const MonthSpan &span, bool settled)
{
    state::ViewState next = m_store->state();
    next.from = fromOf(span, m_whole);
    next.to = toOf(span, m_whole);
    if (settled)
        m_store->change(next);
    else
        m_store->preview(next);
}

void Scrubber::togglePlaying()
{
    if (m_player->isPlaying())
        return m_player->stop();
    const MonthSpan now = span();
    // From where it stands; at the end, from the beginning.
    m_player->play(now.last < m_whole.last ? now.last : now.first, m_whole.last);
    refreshWords();
}

void Scrubber::refreshWords()
{
    m_button->setText(isPlaying() ? QStringLiteral("❚❚") : QStringLiteral("▶"));
    m_button->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play"));
    m_button->setToolTip(isPlaying() ? tr("Pause (Space)") : tr("Play (Space)"));
    const MonthSpan now = span();
    const auto words = [this](int month) { return base::PartialDate {month / 12, month % 12 + 1, 0}.display(m_language); };
    setAccessibleName(tr("Time shown: %1 to %2").arg(words(now.first), words(now.last)));
    update();
}

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_player->stop();
    const double x = event->position().x();
    const double toFirst = std::abs(x - firstPx());
    const double toLast = std::abs(x - lastPx());
    if (std::min(toFirst, toLast) <= kReach)
        m_hand = toFirst < toLast ? Handle::First : Handle::Last;
    else if (x > firstPx() && x < lastPx())
        m_hand = Handle::Both;
    else
        m_hand = x < firstPx() ? Handle::First : Handle::Last;
    m_dragging = true;
    m_draggedFrom = decimalYearAt(x);
    m_draggedSpan = span();
    // A handle that waits at the edge comes to the pointer at the first move.
    if (m_hand == Handle::First)
        m_draggedFrom += yearOf(m_draggedSpan.first) - decimalYearAt(firstPx());
    else if (m_hand == Handle::Last)
        m_draggedFrom += yearOf(m_draggedSpan.last + 1) - decimalYearAt(lastPx());
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    const bool overHandle = std::min(std::abs(x - firstPx()), std::abs(x - lastPx())) <= kReach;
    setCursor(overHandle ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (!m_dragging)
        return;
    const int months = static_cast<int>(std::lround((decimalYearAt(x) - m_draggedFrom) * 12));
    show(moved(m_draggedSpan, m_hand, months, m_whole), false);
}

void Scrubber::mouseReleaseEvent(QMouseEvent *)
{
    if (!std::exchange(m_dragging, false))
        return;
    m_store->change(m_store->state());
    if (m_hand == Handle::Both)
        m_hand = Handle::Last;
}

void Scrubber::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 12 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return show(moved(span(), m_hand, -step, m_whole), true);
    case Qt::Key_Right: return show(moved(span(), m_hand, step, m_whole), true);
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_hand = m_hand == Handle::Last ? Handle::First : Handle::Last;
        return update();
    case Qt::Key_Home:
    case Qt::Key_End: return show(m_whole, true);
    default: event->ignore();
    }
}

void Scrubber::paintTrack(QPainter &painter) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    painter.setClipRect(QRectF(m_left - kHandleR - 2, 0, m_right - m_left + 2 * kHandleR + 4, kTrackY + kHandleR + 3));
    painter.setPen(QPen(colours.ink2, 1));
    for (const double release : m_releases)
        painter.drawLine(QPointF(std::round(px(release)) + 0.5, 6), QPointF(std::round(px(release)) + 0.5, 12));
    painter.setPen(QPen(colours.rule, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_left, kTrackY), QPointF(m_right, kTrackY));
    painter.setPen(QPen(colours.accent, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(firstPx(), kTrackY), QPointF(lastPx(), kTrackY));
    painter.setBrush(colours.canvas);
    for (const Handle handle : {Handle::First, Handle::Last}) {
        const QPointF centre(handle == Handle::First ? firstPx() : lastPx(), kTrackY);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawEllipse(centre, kHandleR, kHandleR);
        if (hasFocus() && handle == m_hand)
            painter.drawEllipse(centre, kHandleR + 3, kHandleR + 3);
    }
    painter.setClipping(false);
}

void Scrubber::paintWords(QPainter &painter) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const QFont font = theme::font(kTextPx);
    const auto words = [this](int month) {
        return m_language == QLocale::Chinese ? QStringLiteral("%1年%2月").arg(month / 12).arg(month % 12 + 1)
                                              : QLocale(QLocale::English).toString(firstDay(month), QStringLiteral("MMM yyyy"));
    };
    const MonthSpan now = span();
    const double baseline = kTrackY + 25;
    const QString first = words(now.first);
    const QString last = words(now.last);
    const double firstWidth = figure::textWidth(font, first);
    const double lastWidth = figure::textWidth(font, last);
    const double firstX = std::clamp(firstPx() - firstWidth / 2, m_left - 20, std::max(m_left - 20, m_right - firstWidth - lastWidth - 14));
    const double lastX = std::clamp(lastPx() - lastWidth / 2, firstX + firstWidth + 14, std::max(firstX + firstWidth + 14, m_right - lastWidth));
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(QPointF(firstX, baseline), first);
    painter.drawText(QPointF(lastX, baseline), last);
    const auto shown = std::count_if(m_releases.begin(), m_releases.end(),
        [&](double release) { return release >= yearOf(now.first) && release < yearOf(now.last + 1); });
    const QString remark = tr("%n release(s) · Space plays, ← → step", nullptr, static_cast<int>(shown));
    const double room = lastX - firstX - firstWidth - 28;
    painter.setPen(colours.ink2);
    if (figure::textWidth(font, remark) <= room)
        figure::drawAligned(painter, {(firstX + firstWidth + lastX) / 2, baseline}, font, remark, figure::Align::Centre);
}

void Scrubber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::theme(m_theme).canvas);
    painter.fillRect(QRect(0, 0, width(), 1), theme::theme(m_theme).rule);
    paintTrack(painter);
    paintWords(painter);
}

} // namespace dekade::timeline
