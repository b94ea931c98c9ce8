#include "views/routing/sceneat.h"

#include "views/routing/columns.h"
#include "views/routing/stagewords.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace dekade::routing {

namespace {

/// A lane as high as four, the others share the rest.
void zoomLane(StageLayout &layout, int zoomed)
{
    const auto count = static_cast<int>(layout.lanes.size());
    if (zoomed < 0 || zoomed >= count || count < 6)
        return;
    const double room = layout.pitch * count;
    const double small = room / (count + 3);
    double y = layout.lanes.front().y - layout.pitch / 2;
    for (int lane = 0; lane < count; ++lane) {
        const double height = lane == zoomed ? small * 4 : small;
        layout.lanes[static_cast<std::size_t>(lane)].y = y + height / 2;
        y += height;
    }
    layout.pitch = small;
}

/// Loading a language's words takes longer than a frame may: kept for the thread, which changes its language rarely.
const base::Phrases &phrasesIn(QLocale::Language language)
{
    static thread_local base::Phrases phrases(language);
    if (phrases.language() != language)
        phrases = base::Phrases(language);
    return phrases;
}

void addAll(SceneWriter &out, const StagePlay &play)
{
    addGround(out, play);
    addHead(out, play);
    addText(out, play);
    if (play.isDense()) {
        addDense(out, play);
    } else {
        addScore(out, play);
        addShared(out, play);
        addKeep(out, play);
        addWeigh(out, play);
        addDispatch(out, play);
        addCombine(out, play);
        addLoad(out, play);
        addCards(out, play);
    }
    addCost(out, play);
    if (play.options.layout.foot > 0) {
        addSheetHead(out, play);
        addSheetFoot(out, play, provenanceOf(play));
    }
}

void move(StageScene &scene, double dy)
{
    const auto shift = [dy](QPointF &point) { point.ry() += dy; };
    struct Mover {
        double dy;
        decltype(shift) by;
        void operator()(Box &item) const { item.rect.translate(0, dy); }
        void operator()(Stroke &item) const
        {
            by(item.from);
            by(item.to);
            if (item.control) {
                by(item.control->first);
                by(item.control->second);
            }
        }
        void operator()(Words &item) const { by(item.baseline); }
        void operator()(Mark &item) const { by(item.at); }
        void operator()(Tiles &item) const
        {
            std::for_each(item.rects.begin(), item.rects.end(), [this](QRectF &rect) { rect.translate(0, dy); });
        }
        void operator()(Swarm &item) const { std::for_each(item.at.begin(), item.at.end(), by); }
        void operator()(Area &item) const { item.outline.translate(0, dy); }
    };
    for (SceneItem &item : scene.items)
        std::visit(Mover {dy, shift}, item);
    for (HotSpot &spot : scene.spots)
        spot.area.translate(0, dy);
}

struct Writer {
    QDataStream &stream;
    void operator()(const Box &item) const
    {
        stream << item.rect << item.radius << int(item.fill.value_or(Tint(-1))) << int(item.line.value_or(Tint(-1))) << item.lineWidth
               << int(item.dash) << item.hatched << item.opacity;
    }
    void operator()(const Stroke &item) const
    {
        const auto control = item.control.value_or(std::pair(item.from, item.to));
        stream << item.from << item.to << control.first << control.second << int(item.tint) << item.width << int(item.dash) << item.arrow
               << item.opacity;
    }
    void operator()(const Words &item) const
    {
        stream << item.baseline << item.text << item.px << int(item.weight) << int(item.tint) << item.opacity;
    }
    void operator()(const Mark &item) const
    {
        stream << item.at << item.size << int(item.shape) << int(item.tint) << item.hollow << item.opacity;
    }
    void operator()(const Tiles &item) const
    {
        for (const QRectF &rect : item.rects)
            stream << rect;
        stream << int(item.tint) << item.opacity;
    }
    void operator()(const Swarm &item) const
    {
        for (const QPointF &at : item.at)
            stream << at;
        stream << item.size << int(item.shape) << int(item.tint);
    }
    void operator()(const Area &item) const
    {
        stream << item.outline << int(item.fill.value_or(Tint(-1))) << int(item.line.value_or(Tint(-1))) << item.opacity;
    }
};

StagePlay playAt(const Performance &performance, const Moment &moment, const StageOptions &options)
{
    Moment clamped = moment;
    clamped.token = std::clamp(moment.token, 0, performance.tokens() - 1);
    StagePlay play {performance, options, phrasesIn(options.language), clamped, layoutOf(performance.settings(), options.layout)};
    zoomLane(play.layout, options.zoomedLane);
    const auto picks = performance.picksOf(clamped.token);
    std::copy_if(
        picks.begin(), picks.end(), std::back_inserter(play.picks), [](const Pick &pick) { return pick.fate != Fate::NotSampled; });
    std::sort(play.picks.begin(), play.picks.end(), [](const Pick &a, const Pick &b) { return a.expert < b.expert; });
    return play;
}

} // namespace

StageScene sceneAt(const Performance &performance, const Moment &moment, const StageOptions &options)
{
    const StagePlay play = playAt(performance, moment, options);
    StageScene scene;
    scene.page = play.layout.page;
    SceneWriter out(scene, play.layout.least);
    addAll(out, play);
    scene.spoken = spokenOf(play);
    return scene;
}

StageScene sceneAt(const Performance &performance, double timeMs, const StageOptions &options)
{
    return sceneAt(performance, momentAt(timeMs, performance.tokens()), options);
}

StageScene comparedAt(const Performance &above, const Performance &below, const Moment &moment, const StageOptions &aboveOptions,
    const StageOptions &belowOptions)
{
    const double foot = aboveOptions.layout.foot;
    const double half = (aboveOptions.layout.page.height() - foot) / 2;
    const auto halved = [&](StageOptions options) {
        options.layout.page.setHeight(half);
        options.layout.extent = Extent::Half;
        options.layout.top = 0; // each half names its model itself
        options.layout.foot = 0;
        return options;
    };
    StageScene scene = sceneAt(above, moment, halved(aboveOptions));
    StageScene second = sceneAt(below, moment, halved(belowOptions));
    move(second, half);
    scene.items.insert(scene.items.end(), second.items.begin(), second.items.end());
    scene.spots.insert(scene.spots.end(), second.spots.begin(), second.spots.end());
    scene.spoken += QLatin1Char(' ') + second.spoken;
    scene.page.setHeight(half * 2 + foot);
    if (foot > 0) {
        SceneWriter out(scene, 0);
        const StagePlay play = playAt(above, moment, aboveOptions);
        const QString one = provenanceOf(play);
        const QString other = provenanceOf(below, belowOptions, play.phrases);
        addSheetFoot(out, play, one == other ? one : one + QLatin1Char(' ') + other);
    }
    return scene;
}

QByteArray bytesOf(const StageScene &scene)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << scene.page << scene.spoken;
    for (const SceneItem &item : scene.items) {
        stream << static_cast<quint32>(item.index());
        std::visit(Writer {stream}, item);
    }
    for (const HotSpot &spot : scene.spots)
        stream << int(spot.kind) << spot.index << spot.area << spot.name;
    return bytes;
}

} // namespace dekade::routing
