#include "views/timeline/chartview.h"

#include "model/figure/figurebuilder.h"
#include "views/figure/figurescene.h"
#include "views/timeline/hovercard.h"
#include "views/timeline/pointwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

namespace {

constexpr int kWheelSettlesMs = 280;
constexpr double kWheelStep = 0.85; ///< a notch shows 85 % of the range
constexpr double kKeyStep = 0.8;

/// Whether two states show the same data, whatever part of it.
bool sameData(state::ViewState a, const state::ViewState &b)
{
    a.x = b.x;
    a.y = b.y;
    return a == b;
}

/// The axes a wheel turn moves: by modifier, or by the axis under the pointer.
Axes axesOf(const figure::Mapping &mapping, const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier) || at.y() > mapping.plot.bottom())
        return Axes::X;
    if (modifiers.testFlag(Qt::ControlModifier) || at.x() < mapping.plot.left())
        return Axes::Y;
    return Axes::Both;
}

} // namespace

ChartView::ChartView(state::ViewStore *store, QWidget *parent)
    : QGraphicsView(parent)
    , m_store(store)
    , m_scene(new figure::FigureScene(this))
    , m_card(new HoverCard(this))
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // every layer covers the scene
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(360, 260);
    m_wheelSettles.setSingleShot(true);
    m_wheelSettles.setInterval(kWheelSettlesMs);
    connect(&m_wheelSettles, &QTimer::timeout, this, &ChartView::settle);
    connect(m_store, &state::ViewStore::stateChanged, this, &ChartView::follow);
}

ChartView::~ChartView() = default;

void ChartView::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    rebuild();
}

void ChartView::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    m_card->setTheme(kind);
    fitScene();
}

void ChartView::setLanguage(QLocale::Language language)
{
    m_language = language;
    rebuild();
}

void ChartView::setKeyShown(bool shown)
{
    m_keyShown = shown;
    fitScene();
}

figure::Mapping ChartView::mapping() const { return m_scene->mapping(); }
int ChartView::labelledCount() const { return m_scene->labelledCount(); }
int ChartView::labellableCount() const { return m_scene->labellableCount(); }

void ChartView::follow(const state::ViewState &now, const state::ViewState &before)
{
    if (!m_data || !m_prepared || !sameData(now, before))
        return rebuild();
    const bool settled = m_gesture == Gesture::None && !m_wheelSettles.isActive();
    showRanges({now.x.value_or(m_data->x.whole), now.y.value_or(m_data->y.whole)}, settled);
}

void ChartView::rebuild()
{
    if (!m_catalogue)
        return;
    m_data = figure::buildFigure(*m_catalogue, m_store->state(), base::Phrases(m_language));
    setAccessibleName(m_data->title);
    setAccessibleDescription(m_data->description);
    m_scene->setSelection(m_store->state().selected, m_store->state().compared);
    m_scene->setHovered({});
    m_card->hide();
    if (m_prepared && m_scene->options().size == QSizeF(viewport()->size()))
        m_scene->setData(m_data);
    else
        fitScene();
    Q_EMIT figureChanged();
    Q_EMIT mappingChanged();
}

void ChartView::fitScene()
{
    figure::SceneOptions options;
    options.size = viewport()->size();
    options.unit = std::clamp(window()->width() / 1280.0, 1.0, 1.25);
    options.mode = figure::Mode::Window;
    options.theme = m_theme;
    options.showKey = m_keyShown;
    if (options.size.isEmpty() || !m_prepared)
        return;
    setBackgroundBrush(theme::theme(m_theme).canvas);
    m_scene->setOptions(options);
    if (m_data && m_scene->data() != m_data)
        m_scene->setData(m_data);
    Q_EMIT figureChanged();
    Q_EMIT mappingChanged();
}

void ChartView::showRanges(const Shown &shown, bool settled)
{
    if (shown.x != mapping().x || shown.y != mapping().y)
        m_card->hide(); // its mark moves away
    m_scene->setShown(shown.x, shown.y, settled);
    Q_EMIT mappingChanged();
    if (settled)
        Q_EMIT figureChanged();
}

void ChartView::previewShown(const Shown &shown)
{
    state::ViewState next = m_store->state();
    next.x = shown.x;
    next.y = shown.y;
    m_store->preview(next);
}

/// The gesture is over: one step of history, and names are placed anew.
void ChartView::settle()
{
    m_wheelSettles.stop();
    m_gesture = Gesture::None;
    m_store->change(m_store->state());
    if (m_data)
        showRanges({mapping().x, mapping().y}, true);
}

void ChartView::resetView()
{
    state::ViewState next = m_store->state();
    next.x.reset();
    next.y.reset();
    m_store->change(next);
}

void ChartView::walk(int steps) { walkFrom(m_store->state().selected, steps); }

void ChartView::walkFrom(std::optional<catalogue::ModelId> start, int steps)
{
    if (!m_data)
        return;
    if (const auto model = walked(walkOrder(*m_data), start, steps))
        m_store->select(*model);
    tellAccessibility();
}

/// Names are placed once for the first frame: what comes before it (catalogue, theme, sizes) only collects.
void ChartView::prepareFirstFrame()
{
    if (std::exchange(m_prepared, true))
        return;
    fitScene();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fitScene();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!m_data || turned == 0)
        return;
    if (m_gesture != Gesture::None)
        return; // a drag goes on from where it started
    const figure::Mapping now = mapping();
    m_wheelSettles.start();
    previewShown(zoomedAt(
        *m_data, now, event->position(), std::pow(kWheelStep, turned / 120.0), axesOf(now, event->position(), event->modifiers())));
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    if (m_wheelSettles.isActive())
        settle(); // else its end would end the drag that begins here
    if (event->button() == Qt::BackButton)
        return m_store->back();
    if (event->button() == Qt::ForwardButton)
        return m_store->forward();
    if ((!isLeft && event->button() != Qt::RightButton) || !m_data)
        return;
    setFocus(Qt::MouseFocusReason);
    m_card->hide();
    m_pressedAt = event->position();
    m_pressedMapping = mapping();
    m_beforeGesture = m_store->state();
    const bool boxes = !isLeft || (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier));
    m_gesture = boxes ? Gesture::Box : Gesture::Pressed;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_pressedAt;
    switch (m_gesture) {
    case Gesture::None:
        return hover(event->position().toPoint());
    case Gesture::Pressed:
        if (moved.manhattanLength() < QApplication::startDragDistance())
            return;
        m_gesture = Gesture::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Gesture::Pan:
        return previewShown(pannedBy(m_pressedMapping, m_pressedAt, event->position()));
    case Gesture::Box:
        return m_scene->setRubberBand(QRectF(m_pressedAt, event->position()).normalized() & m_pressedMapping.plot);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture ended = std::exchange(m_gesture, Gesture::None);
    viewport()->unsetCursor();
    m_scene->setRubberBand({});
    switch (ended) {
    case Gesture::None:
        return;
    case Gesture::Pressed:
        return click(event->position(), event->modifiers());
    case Gesture::Pan:
        return settle();
    case Gesture::Box:
        break;
    }
    const Shown shown = boxed(*m_data, m_pressedMapping, QRectF(m_pressedAt, event->position()));
    if (shown == Shown {m_pressedMapping.x, m_pressedMapping.y})
        return;
    previewShown(shown);
    settle();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return mousePressEvent(event); // two quick presses of another button are two presses
    if (const auto hit = m_scene->hitTest(event->position()))
        return Q_EMIT modelActivated(hit->model);
    resetView();
}

void ChartView::click(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    const auto hit = m_scene->hitTest(at);
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (hit)
            m_store->toggleCompared(hit->model);
        return;
    }
    m_store->select(hit ? std::optional(hit->model) : std::nullopt);
}

void ChartView::hover(const QPoint &at)
{
    const auto hit = m_scene->hitTest(at);
    const std::optional<std::size_t> dot = hit ? std::nullopt : m_scene->dotAt(at);
    m_scene->setHovered(hit ? std::optional(hit->model) : std::nullopt);
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit && m_catalogue)
        m_card->showAt(at, hoverText(*m_catalogue, m_store->state(), hit->model, m_language));
    else if (dot)
        m_card->showAt(at, hoverText(*m_data, *dot, m_language));
    else
        m_card->hide();
}

void ChartView::leaveEvent(QEvent *event)
{
    m_scene->setHovered({});
    m_card->hide();
    QGraphicsView::leaveEvent(event);
}

void ChartView::cancelGesture()
{
    m_scene->setRubberBand({});
    viewport()->unsetCursor();
    switch (std::exchange(m_gesture, Gesture::None)) {
    case Gesture::Pan:
        return m_store->change(m_beforeGesture);
    case Gesture::None:
        return m_store->select({});
    case Gesture::Pressed:
    case Gesture::Box:
        return; // nothing has moved yet
    }
}

void ChartView::zoomAboutCentre(double factor)
{
    if (!m_data || m_gesture != Gesture::None)
        return;
    const figure::Mapping now = mapping();
    previewShown(zoomedAt(*m_data, now, now.plot.center(), factor, Axes::Both));
    settle();
}

bool ChartView::pressWalkKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Right:
        walk(1);
        return true;
    case Qt::Key_Left:
        walk(-1);
        return true;
    case Qt::Key_Home:
        walkFrom({}, 1);
        return true; // from nowhere a step forward is the first
    case Qt::Key_End:
        walkFrom({}, -1);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (pressWalkKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAboutCentre(kKeyStep);
    case Qt::Key_Minus:
        return zoomAboutCentre(1 / kKeyStep);
    case Qt::Key_Escape:
        return cancelGesture();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_store->state().selected)
            Q_EMIT modelActivated(*m_store->state().selected);
        return;
    default:
        event->ignore(); // the window knows C, W and Space
    }
}

void ChartView::tellAccessibility()
{
    if (!m_catalogue || !m_store->state().selected)
        return;
    const HoverText text = hoverText(*m_catalogue, m_store->state(), *m_store->state().selected, m_language);
    setAccessibleDescription(text.name + QStringLiteral(". ") + text.lines.join(QStringLiteral(". ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_focusShown
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QGraphicsView::focusInEvent(event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    prepareFirstFrame();
    QGraphicsView::paintEvent(event);
    if (!hasFocus() || !m_focusShown)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(theme::theme(m_theme).accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace dekade::timeline
