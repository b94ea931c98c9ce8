#include "views/figure/figurescene.h"

#include "views/figure/backdroplayer.h"
#include "views/figure/chartframe.h"
#include "views/figure/eralayer.h"
#include "views/figure/footerlayer.h"
#include "views/figure/gridlayer.h"
#include "views/figure/guidelayer.h"
#include "views/figure/headlayer.h"
#include "views/figure/labellayer.h"
#include "views/figure/lanelayer.h"
#include "views/figure/legendlayer.h"
#include "views/figure/markplaces.h"
#include "views/figure/marks.h"
#include "views/figure/markslayer.h"
#include "views/figure/selectionlayer.h"
#include "views/figure/trendlayer.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kHitReach = 12; // u around a mark

// Bottom to top. The frame (grid) lies between the eras and everything that has ink.
enum Z {
    kEraZ = -10,
    kFrameZ = 0,
    kGridZ = 1,
    kBackdropZ = 1,
    kTrendZ = 2,
    kSelectionZ = 3,
    kMarksZ = 4,
    kLaneZ = 5,
    kLabelsZ = 6,
    kLegendZ = 7,
    kHeadZ = 8,
    kFooterZ = 9
};

} // namespace

class FigureScene::Private final {
public:
    explicit Private(FigureScene *owner)
        : scene(owner)
        , era(new EraLayer(&stage, kEraZ))
        , grid(new GridLayer(&stage, kGridZ))
        , backdrop(new BackdropLayer(&stage, kBackdropZ))
        , guides(new GuideLayer(&stage, (kGridZ + kTrendZ) / 2.0))
        , trend(new TrendLayer(&stage, kTrendZ))
        , selection(new SelectionLayer(&stage, kSelectionZ))
        , marks(new MarksLayer(&stage, kMarksZ))
        , lane(new LaneLayer(&stage, kLaneZ))
        , labels(new LabelLayer(&stage, kLabelsZ))
        , legend(new LegendLayer(&stage, kLegendZ))
        , head(new HeadLayer(&stage, kHeadZ))
        , footer(new FooterLayer(&stage, kFooterZ))
    {
        stage.data = std::make_shared<FigureData>();
        for (Layer *layer : layers())
            scene->addItem(layer);
    }

    std::vector<Layer *> layers() const
    {
        return {era, grid, backdrop, guides, trend, selection, marks, lane, labels, legend, head, footer};
    }

    bool isReady() const { return stage.data && stage.data->x.shown.length() > 0 && !stage.options.size.isEmpty(); }

    void fitFrame()
    {
        if (frame && frame->fits(stage.data->x, stage.data->y))
            return;
        frame = std::make_unique<ChartFrame>(stage.data->x.kind, stage.data->y.kind);
        frame->item()->setZValue(kFrameZ);
        scene->addItem(frame->item());
    }

    /// New data or new options: everything is laid out.
    void layOut()
    {
        if (!isReady())
            return;
        stage.layout = layoutFigure(*stage.data, stage.options);
        stage.mapping = {stage.layout.plot, stage.data->x.shown, stage.data->y.shown};
        fitFrame();
        frame->setTheme(stage.colours(), stage.layout.u);
        for (Layer *layer : layers())
            layer->resized();
        stage.moving = false;
        follow();
        settle();
    }

    /// New ranges: marks and ticks move.
    void follow()
    {
        // Of the chart's axes only their lines show, and those stand still: while a gesture goes on its ranges may wait.
        if (!stage.moving)
            frame->show(stage.mapping, stage.options.size);
        stage.places = markPlaces(*stage.data, stage.mapping, stage.layout.u);
        grid->refresh();
        for (Layer *layer : layers())
            layer->update();
    }

    void settle()
    {
        stage.reserved.clear();
        const auto reserve = [this](const QRectF &box) {
            if (!box.isEmpty())
                stage.reserved.push_back(box);
        };
        reserve(legend->place());
        reserve(trend->placeReceipt()); // clear of the legend
        reserve(trend->leaderBox());
        std::ranges::for_each(guides->layOut(), reserve);
        labels->layOut();
        const double shift = largestShift(stage.places, *stage.data, stage.mapping);
        footer->setLabelled(labels->labelled(), labellable(), static_cast<int>(std::lround(shift * 365.25)));
    }

    int labellable() const
    {
        return static_cast<int>(
            std::count_if(stage.places.begin(), stage.places.end(), [](const MarkPlace &place) { return place.inView; }));
    }

    /// The names in the lane move with the dates.
    void laneFollows() { stage.layout.lanePlaces = layoutFigure(shownData(), stage.options).lanePlaces; }

    /// The data with the ranges that are shown now.
    FigureData shownData() const
    {
        FigureData data;
        data.kind = stage.data->kind;
        data.title = stage.data->title;
        data.subtitle = stage.data->subtitle;
        data.x = stage.data->x;
        data.y = stage.data->y;
        data.x.shown = stage.mapping.x;
        data.y.shown = stage.mapping.y;
        data.lane = stage.data->lane;
        data.laneTitle = stage.data->laneTitle;
        data.series = stage.data->series;
        return data;
    }

    FigureScene *scene;
    std::unique_ptr<ChartFrame> frame;
    Stage stage;
    EraLayer *era;
    GridLayer *grid;
    BackdropLayer *backdrop;
    GuideLayer *guides;
    TrendLayer *trend;
    SelectionLayer *selection;
    MarksLayer *marks;
    LaneLayer *lane;
    LabelLayer *labels;
    LegendLayer *legend;
    HeadLayer *head;
    FooterLayer *footer;
};

FigureScene::FigureScene(QObject *parent)
    : QGraphicsScene(parent)
    , d(std::make_unique<Private>(this))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

FigureScene::~FigureScene()
{
    clear(); // while the stage that the layers point to still stands
}

void FigureScene::setOptions(const SceneOptions &options)
{
    if (options == d->stage.options && !d->stage.layout.plot.isEmpty())
        return;
    // Options change while zoomed in: what is shown stays.
    const std::optional<Mapping> shown = d->stage.layout.plot.isEmpty() ? std::nullopt : std::optional(d->stage.mapping);
    d->stage.options = options;
    setSceneRect(QRectF({0, 0}, options.size));
    d->layOut();
    if (shown && d->isReady() && (shown->x != d->stage.mapping.x || shown->y != d->stage.mapping.y))
        setShown(shown->x, shown->y, true);
}

const SceneOptions &FigureScene::options() const { return d->stage.options; }

void FigureScene::setData(FigureDataPtr data)
{
    d->stage.data = std::move(data);
    d->layOut();
}

const FigureDataPtr &FigureScene::data() const { return d->stage.data; }

void FigureScene::setShown(const state::Range &x, const state::Range &y, bool settled)
{
    if (!d->isReady() || !d->frame)
        return;
    const bool datesMoved = x != d->stage.mapping.x;
    d->stage.mapping.x = x;
    d->stage.mapping.y = y;
    d->stage.moving = !settled;
    if (datesMoved && !d->stage.data->lane.empty())
        d->laneFollows();
    d->follow();
    if (settled)
        d->settle();
    else
        d->labels->follow();
}

void FigureScene::setSelection(std::optional<catalogue::ModelId> selected, const std::vector<catalogue::ModelId> &compared)
{
    d->stage.selected = selected;
    d->stage.compared = compared;
    d->selection->update();
    d->lane->update();
}

void FigureScene::setHovered(std::optional<catalogue::ModelId> hovered)
{
    if (d->stage.hovered == hovered)
        return;
    d->stage.hovered = hovered;
    d->selection->update();
}

void FigureScene::setRubberBand(const QRectF &rectangle) { d->selection->setRubberBand(rectangle); }

Mapping FigureScene::mapping() const { return d->stage.mapping; }

std::optional<Hit> FigureScene::hitTest(const QPointF &at) const
{
    const Stage &stage = d->stage;
    for (const LanePlace &place : stage.layout.lanePlaces) {
        if (place.box.contains(at))
            return Hit {stage.data->lane[place.entry].model, place.square, false, true};
    }
    if (!stage.mapping.plot.contains(at))
        return {};
    std::optional<Hit> best;
    double nearest = stage.u(kHitReach);
    const auto consider = [&](std::size_t i, const QPointF &mark, bool active) {
        const double distance = std::hypot(mark.x() - at.x(), mark.y() - at.y());
        if (distance < nearest) {
            nearest = distance;
            best = Hit {stage.data->points[i].model, mark, active, false};
        }
    };
    for (std::size_t i = 0; i < stage.places.size(); ++i) {
        const MarkPlace &place = stage.places[i];
        if (!place.inView)
            continue;
        consider(i, place.mark, false);
        if (place.activeY)
            consider(i, {place.mark.x(), *place.activeY}, true);
    }
    if (best)
        return best;
    if (const auto labelled = d->labels->pointAt(at))
        return Hit {stage.data->points[*labelled].model, stage.places[*labelled].mark, false, false};
    return {};
}

std::optional<DotPlace> FigureScene::dotAt(const QPointF &at) const
{
    return d->stage.mapping.plot.contains(at) ? d->backdrop->dotAt(at) : std::nullopt;
}

int FigureScene::labelledCount() const { return d->labels->labelled(); }
int FigureScene::labellableCount() const { return d->labellable(); }

} // namespace dekade::figure
