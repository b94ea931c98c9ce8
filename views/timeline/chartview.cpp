#include "views/timeline/chartview.h"

#include "model/figure/figurebuilder.h"
#include "views/figure/figurescene.h"
#include "views/timeline/hovercard.h"
#include "views/timeline/pointwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace dekade::timeline {

namespace {

constexpr int kWheelSettlesMs = 280;

/// Whether two states show the same data, whatever part of it.
bool sameData(state::ViewState a, const state::ViewState &b)
{
    a.x = b.x;
    a.y = b.y;
    a.inspector = b.inspector;
    return a == b;
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
