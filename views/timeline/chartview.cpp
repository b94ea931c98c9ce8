#include "views/timeline/chartview.h"

#include "model/figure/figurebuilder.h"
#include "views/timeline/hovercard.h"

#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace dekade::timeline {

using state::Range;
using state::ViewState;

namespace {

constexpr int kSettleMs = 300;
constexpr double kRingWidth = 2;

/// The state without what moves the view or marks models: two states that agree in the rest need the same FigureData.
ViewState figureOf(ViewState state)
{
    state.x.reset();
    state.y.reset();
    state.selected.reset();
    state.compared.clear();
    return state;
}

Range usable(const std::optional<Range> &wanted, const Range &whole)
{
    return wanted && std::isfinite(wanted->low) && std::isfinite(wanted->high) && wanted->low < wanted->high ? *wanted : whole;
}

} // namespace

ChartView::ChartView(state::ViewStore *store, QWidget *parent)
    : QGraphicsView(parent)
    , m_store(store)
    , m_scene(new figure::FigureScene(this))
    , m_data(std::make_shared<figure::FigureData>())
    , m_card(new HoverCard(viewport()))
{
    m_options.mode = figure::Mode::Window;
    setUpView();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_act == Act::Settling)
            finish();
    });
    connect(m_store, &state::ViewStore::stateChanged, this, &ChartView::follow);
}

ChartView::~ChartView() = default;

void ChartView::setUpView()
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setInteractive(false);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu); // the right button draws a box
    viewport()->setContextMenuPolicy(Qt::PreventContextMenu);
    viewport()->setMouseTracking(true);
    setBackgroundBrush(theme::theme(m_options.theme).canvas);
}

void ChartView::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    rebuild();
}

void ChartView::setTheme(theme::ThemeKind kind)
{
    m_options.theme = kind;
    m_card->setTheme(kind);
    setBackgroundBrush(theme::theme(kind).canvas);
    fitScene();
}

void ChartView::setKeyShown(bool shown)
{
    m_options.showKey = shown;
    fitScene();
}

void ChartView::setLanguage(QLocale::Language language)
{
    if (language == m_phrases.language())
        return;
    m_phrases = base::Phrases(language);
    rebuild();
}

void ChartView::resetView()
{
    ViewState next = m_store->state();
    next.x.reset();
    next.y.reset();
    m_store->change(next);
}

figure::Mapping ChartView::mapping() const { return m_scene->mapping(); }
int ChartView::labelledCount() const { return m_scene->labelledCount(); }
int ChartView::labellableCount() const { return m_scene->labellableCount(); }

void ChartView::follow(const ViewState &state, const ViewState &before)
{
    if (figureOf(state) != figureOf(before))
        rebuild();
    else if (state.x != before.x || state.y != before.y)
        showRanges(m_act != Act::Pan && m_act != Act::Settling);
    if (state.selected != before.selected || state.compared != before.compared)
        m_scene->setSelection(state.selected, state.compared);
}

void ChartView::rebuild()
{
    if (!m_catalogue)
        return;
    // The selection is drawn by the scene: labels do not rearrange themselves at every click.
    ViewState state = m_store->state();
    state.selected.reset();
    m_data = figure::buildFigure(*m_catalogue, state, m_phrases);
    m_walk = PointWalk(*m_data);
    endHover();
    m_scene->setData(m_data);
    m_scene->setSelection(m_store->state().selected, state.compared);
    describe();
    Q_EMIT figureChanged(m_data);
    Q_EMIT mappingChanged(mapping());
    Q_EMIT labelsChanged();
}

void ChartView::showRanges(bool settled)
{
    const ViewState &state = m_store->state();
    m_scene->setShown(usable(state.x, m_data->x.whole), usable(state.y, m_data->y.whole), settled);
    Q_EMIT mappingChanged(mapping());
    if (settled)
        Q_EMIT labelsChanged();
}

void ChartView::fitScene()
{
    m_options.size = viewport()->size();
    if (m_options.size.isEmpty())
        return;
    m_scene->setOptions(m_options);
    endHover();
    Q_EMIT mappingChanged(mapping());
    Q_EMIT labelsChanged();
}

void ChartView::describe()
{
    setAccessibleName(m_data->title);
    setAccessibleDescription(m_data->description);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fitScene();
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (!m_showsFocus)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(theme::theme(m_options.theme).accent, kRingWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(kRingWidth / 2, kRingWidth / 2, -kRingWidth / 2, -kRingWidth / 2));
}

void ChartView::showFocus(bool shown)
{
    if (m_showsFocus == shown)
        return;
    m_showsFocus = shown;
    viewport()->update();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        showFocus(true);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showFocus(false);
}

} // namespace dekade::timeline
