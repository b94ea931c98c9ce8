#include "views/routing/stageview.h"

#include "views/routing/stagepainter.h"
#include "views/theme/plaintip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dekade::routing {

StageView::StageView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setObjectName(QStringLiteral("StageView"));
}

void StageView::setPerformances(PerformancePtr first, PerformancePtr second)
{
    m_first = std::move(first);
    m_second = std::move(second);
    invalidate();
}

void StageView::setOptions(const StageOptions &first, const StageOptions &second)
{
    m_firstOptions = first;
    m_secondOptions = second;
    invalidate();
}

void StageView::setExtent(Extent extent)
{
    m_extent = extent;
    invalidate();
}

void StageView::setMoment(const Moment &moment)
{
    const bool isNewStep = stepOf(moment) != stepOf(m_moment);
    m_moment = moment;
    invalidate();
    // Told once a stage: a screen reader need not hear sixty frames a second.
    if (isNewStep && m_first) {
        setAccessibleDescription(scene().spoken);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void StageView::setHeld(double ms)
{
    if (std::exchange(m_heldMs, ms) != ms)
        invalidate();
}

void StageView::foldLoad(bool folded)
{
    m_loadPlace = folded ? LoadPlace::Folded : LoadPlace::Panel;
    invalidate();
}

void StageView::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    update();
}

void StageView::setBlank(bool blank)
{
    m_blank = blank;
    update();
}

void StageView::invalidate()
{
    m_scene.reset();
    update();
}

StageOptions StageView::laidOut(StageOptions options) const
{
    options.layout = layoutFor(size(), m_extent, 0, 0, m_loadPlace);
    options.heldMs = m_heldMs;
    return options;
}

const StageScene &StageView::scene() const
{
    if (!m_scene && m_first) {
        m_scene = m_second ? comparedAt(*m_first, *m_second, m_moment, laidOut(m_firstOptions), laidOut(m_secondOptions))
                           : sceneAt(*m_first, m_moment, laidOut(m_firstOptions));
    }
    static const StageScene kNothing;
    return m_scene ? *m_scene : kNothing;
}

void StageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Theme &theme = theme::theme(m_theme);
    painter.fillRect(rect(), m_blank ? QColor(Qt::black) : theme.canvas);
    if (!m_blank && m_first)
        paintStage(painter, scene(), theme, rect());
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

const HotSpot *StageView::spotAt(const QPointF &place) const
{
    const StageScene &shown = scene();
    if (shown.spots.empty())
        return nullptr;
    const double scale = stageScale(shown.page, size());
    const QPointF corner = QPointF(width(), height()) / 2 - QPointF(shown.page.width(), shown.page.height()) * (scale / 2);
    const QPointF at = (place - corner) / scale;
    const auto found = std::find_if(shown.spots.begin(), shown.spots.end(), [&](const HotSpot &spot) { return spot.area.contains(at); });
    return found == shown.spots.end() ? nullptr : &*found;
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    const HotSpot *spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (!spot)
        return QWidget::mousePressEvent(event);
    switch (spot->kind) {
    case HotSpot::Kind::Token:
        Q_EMIT tokenChosen(spot->index);
        return;
    case HotSpot::Kind::Stage:
        Q_EMIT stageChosen(spot->index);
        return;
    case HotSpot::Kind::Lane:
        Q_EMIT laneChosen(spot->index);
        return;
    case HotSpot::Kind::Load:
        Q_EMIT loadChosen();
        return;
    }
}

bool StageView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const HotSpot *spot = spotAt(help->pos());
        theme::showPlainTip(help->globalPos(), spot ? spot->name : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace dekade::routing
