#include "app/window/knownonbar.h"

#include "model/catalogue/lens.h"
#include "views/theme/panehead.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dekade::app {

using namespace catalogue;

namespace {

constexpr int kHeight = 62;
constexpr int kDayWidth = 104;

/// The first of January before the newest model came, or of 2024 where nothing is dated.
QDate beforeTheNewest(const Catalogue &facts)
{
    QDate newest;
    for (const Model &model : facts.models()) {
        const Datum released = pick(facts, model.id, Quantity::ReleaseDate, Lens::Official);
        if (released.date && (!newest.isValid() || released.date->middle() > newest))
            newest = released.date->middle();
    }
    return QDate(newest.isValid() ? newest.year() : 2024, 1, 1);
}

QToolButton *stepButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setFixedSize(28, 28);
    return button;
}

} // namespace

KnownOnBar::KnownOnBar(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_word(theme::plainLabel({}, false, true, this))
    , m_day(new QLineEdit(this))
    , m_earlier(stepButton(QStringLiteral("‹"), this))
    , m_later(stepButton(QStringLiteral("›"), this))
    , m_hidden(theme::plainLabel({}, true, false, this))
    , m_reset(new QPushButton(this))
    , m_rule(theme::plainLabel({}, true, false, this))
{
    setFixedHeight(kHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 12, 5);
    column->setSpacing(2);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(6);
    column->addLayout(layout);
    column->addWidget(m_rule);
    m_word->setBuddy(m_day);
    m_day->setFixedWidth(kDayWidth);
    m_day->setTextMargins(4, 0, 4, 0);
    for (QLabel *label : {m_hidden, m_rule})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_word, m_earlier, m_day, m_later})
        layout->addWidget(widget);
    layout->addSpacing(8);
    layout->addWidget(m_hidden, 1);
    layout->addWidget(m_reset);
    connect(m_day, &QLineEdit::editingFinished, this, &KnownOnBar::readDay);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_reset, &QPushButton::clicked, this, &KnownOnBar::stop);
    connect(m_store, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now, const state::ViewState &before) {
        if (now.asKnownOn != before.asKnownOn)
            refresh();
    });
    retranslate();
}

void KnownOnBar::retranslate()
{
    m_word->setText(tr("As known on"));
    m_day->setAccessibleName(tr("As known on this day"));
    m_day->setPlaceholderText(QStringLiteral("2024-07-23"));
    m_earlier->setAccessibleName(tr("A month earlier"));
    m_earlier->setToolTip(tr("A month earlier (Down)"));
    m_later->setAccessibleName(tr("A month later"));
    m_later->setToolTip(tr("A month later (Up)"));
    m_rule->setText(tr("A release date counts from its day, a source without a date from the release of its model."));
    m_rule->setToolTip(m_rule->text());
    m_reset->setText(tr("Show all"));
    m_reset->setAccessibleName(tr("Show all that is known"));
    refresh();
}

void KnownOnBar::tell(const Catalogue &all, const Catalogue &shown)
{
    m_claims = static_cast<int>(all.claims().size() - shown.claims().size());
    m_models = static_cast<int>(all.models().size() - shown.models().size());
    refresh();
}

void KnownOnBar::refresh()
{
    const std::optional<QDate> &day = m_store->state().asKnownOn;
    setVisible(day.has_value());
    if (!day)
        return;
    if (!m_isWrong)
        m_day->setText(day->toString(Qt::ISODate));
    const QString hidden = tr("%n later claim(s)", nullptr, m_claims);
    const QString models = tr("%n model(s)", nullptr, m_models);
    m_hidden->setText(
        m_isWrong ? tr("“%1” is no day; write YYYY-MM-DD").arg(m_day->text().left(20)) : tr("hides %1, %2").arg(hidden, models));
    m_hidden->setToolTip(m_hidden->text());
    m_day->setAccessibleDescription(m_hidden->text());
}

void KnownOnBar::setDay(const std::optional<QDate> &day)
{
    m_isWrong = false;
    state::ViewState next = m_store->state();
    next.asKnownOn = day;
    if (next == m_store->state())
        return refresh();
    m_store->change(next);
}

/// A month or a year counts to its end.
void KnownOnBar::readDay()
{
    const base::Result<base::PartialDate> typed = base::parseDate(m_day->text().trimmed());
    if (typed)
        return setDay(typed->end().addDays(-1));
    m_isWrong = true;
    refresh();
}

void KnownOnBar::step(int months)
{
    if (const std::optional<QDate> &day = m_store->state().asKnownOn)
        setDay(day->addMonths(months));
}

void KnownOnBar::start(const Catalogue &all)
{
    const state::ViewState &now = m_store->state();
    std::optional<QDate> day = now.asKnownOn;
    if (!day && now.to)
        day = now.to->addDays(-1);
    if (!day && now.selected && all.contains(*now.selected)) {
        const Datum released = pick(all, *now.selected, Quantity::ReleaseDate, Lens::Official);
        day = released.date ? std::optional(released.date->middle()) : std::nullopt;
    }
    setDay(day.value_or(beforeTheNewest(all)));
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

void KnownOnBar::stop() { setDay({}); }

void KnownOnBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_PageUp:
        return step(12);
    case Qt::Key_PageDown:
        return step(-12);
    case Qt::Key_Escape:
        return stop();
    default:
        QWidget::keyPressEvent(event);
    }
}

void KnownOnBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, 3, height()), palette().color(QPalette::Highlight));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace dekade::app
