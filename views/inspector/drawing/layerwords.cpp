#include "views/inspector/drawing/layerwords.h"

#include "model/architecture/runs.h"

#include <algorithm>

namespace dekade::inspector {

using namespace architecture;

namespace {

/// What the strip's upper cells tell apart.
Attention seen(const Layer &layer)
{
    Attention attention;
    attention.mixer = layer.attention.mixer;
    attention.view = layer.attention.view;
    attention.window = layer.attention.view == View::All ? 0 : layer.attention.window;
    return attention;
}

Sentence attentionCount(const Sayer &sayer, const Alike<Attention> &group)
{
    const Piece layers = sayer.number(group.layers, {Dimension::Seen, Dimension::AttentionKind});
    const Piece window = sayer.number(group.what.window, {Dimension::Window});
    if (group.what.mixer == Mixer::Lightning)
        return sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 lightning"), {layers});
    switch (group.what.view) {
    case View::All:
        return sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 see all"), {layers});
    case View::Sliding:
        return sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 see %2"), {layers, window});
    case View::Chunked:
        return sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 in chunks of %2"), {layers, window});
    }
    Q_UNREACHABLE();
}

void add(Sentence &line, const QString &separator, const Sentence &next)
{
    if (!line.empty())
        line.push_back(Sayer::plain(separator));
    line.insert(line.end(), next.begin(), next.end());
}

/// Dense layers and layers with experts, counted over the whole stack.
Sentence kindsLabel(const Sayer &sayer, const std::vector<FeedForwardRun> &runs)
{
    FeedForwardRun dense {0, 0, false};
    FeedForwardRun moe {0, 0, true};
    for (const FeedForwardRun &run : runs)
        (run.isMoe ? moe : dense).count += run.count;
    if (runs.size() == 1)
        return runLabel(sayer, runs.front(), true);
    Sentence label = runLabel(sayer, runs.front().isMoe ? moe : dense, false);
    add(label, sayer.word(QT_TRANSLATE_NOOP("Figure", ", ")), runLabel(sayer, runs.front().isMoe ? dense : moe, false));
    return label;
}

std::vector<std::size_t> layersAlike(const Config &config, const Layer &layer)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < config.layers.size(); ++i)
        if (config.layers[i] == layer)
            places.push_back(i);
    return places;
}

} // namespace

std::vector<FeedForwardRun> feedForwardRuns(const Config &config)
{
    std::vector<FeedForwardRun> runs;
    for (std::size_t i = 0; i < config.layers.size(); ++i) {
        const bool isMoe = config.layers[i].feedForward.isMoe();
        if (runs.empty() || runs.back().isMoe != isMoe)
            runs.push_back({i, 0, isMoe});
        ++runs.back().count;
    }
    return runs;
}

std::size_t usualLayer(const Config &config)
{
    auto groups = alike(config.layers, [](const Layer &layer) { return layer; });
    if (std::any_of(groups.begin(), groups.end(), [](const auto &group) { return group.what.feedForward.isMoe(); }))
        std::erase_if(groups, [](const auto &group) { return !group.what.feedForward.isMoe(); });
    const auto commonest = std::max_element(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.layers < b.layers; });
    const std::size_t middle = config.layers.size() / 2;
    const auto distance = [&](std::size_t place) { return place > middle ? place - middle : middle - place; };
    const std::vector<std::size_t> places = layersAlike(config, commonest->what);
    return *std::min_element(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
}

Sentence runLabel(const Sayer &sayer, const FeedForwardRun &run, bool isAll)
{
    const Piece count = sayer.number(static_cast<std::int64_t>(run.count), {Dimension::Layers, Dimension::FeedForwardKind});
    if (isAll)
        return sayer.say(
            run.isMoe ? QT_TRANSLATE_NOOP("Figure", "all %1 with experts") : QT_TRANSLATE_NOOP("Figure", "all %1 dense"), {count});
    return sayer.say(run.isMoe ? QT_TRANSLATE_NOOP("Figure", "%1 with experts") : QT_TRANSLATE_NOOP("Figure", "%1 dense"), {count});
}

std::size_t attentionKinds(const Config &config) { return alike(config.layers, seen).size(); }

std::vector<Sentence> stackLabels(const Sayer &sayer, const Config &config)
{
    const Sentence kinds = kindsLabel(sayer, feedForwardRuns(config));
    const auto groups = alike(config.layers, seen);
    if (groups.size() < 2)
        return {kinds};
    Sentence views;
    for (const Alike<Attention> &group : groups)
        add(views, sayer.word(QT_TRANSLATE_NOOP("Figure", ", ")), attentionCount(sayer, group));
    Sentence all = kinds;
    add(all, QStringLiteral(" · "), views);
    return {all, views, kinds};
}

std::vector<Sentence> blockTitle(const Sayer &sayer, const Config &config, std::size_t layer)
{
    const auto whole = static_cast<std::int64_t>(config.layers.size());
    const Piece number = Sayer::plain(QString::number(layer + 1));
    const Piece layers = Sayer::plain(QString::number(whole));
    const Sentence alone = sayer.say(QT_TRANSLATE_NOOP("Figure", "Block %1 of %2"), {number, layers});
    const std::vector<std::size_t> places = layersAlike(config, config.layers[layer]);
    if (whole == 1)
        return {alone};
    if (places.size() == config.layers.size())
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Block %1 of %2, all alike"), {number, layers}), alone};
    const bool isOneRun = places.back() - places.front() + 1 == places.size();
    const auto ordinal = [](std::size_t place) { return Sayer::plain(QString::number(place + 1)); };
    if (isOneRun && places.size() > 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Block %1 of %2; %3 to %4 are alike"),
                    {number, layers, ordinal(places.front()), ordinal(places.back())}),
            alone};
    if (places.size() == 1)
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Block %1 of %2, the only one of its kind"), {number, layers}), alone};
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Block %1 of %2; %3 are of its kind"),
                {number, layers, Sayer::plain(QString::number(places.size()))}),
        alone};
}

Sentence placeOf(const Sayer &sayer, const Config &config, bool isMoe)
{
    std::vector<FeedForwardRun> runs = feedForwardRuns(config);
    std::erase_if(runs, [&](const FeedForwardRun &run) { return run.isMoe != isMoe; });
    std::size_t count = 0;
    for (const FeedForwardRun &run : runs)
        count += run.count;
    const auto number = [](std::size_t value) { return Sayer::plain(QString::number(value)); };
    if (count == 1)
        return sayer.say(QT_TRANSLATE_NOOP("Figure", "In block %1"), {number(runs.front().first + 1)});
    if (runs.size() == 1)
        return sayer.say(
            QT_TRANSLATE_NOOP("Figure", "In blocks %1–%2"), {number(runs.front().first + 1), number(runs.front().first + count)});
    return sayer.say(QT_TRANSLATE_NOOP("Figure", "In %1 blocks"), {number(count)});
}

QString normName(const Config &config)
{
    // A weight without a bias is RMSNorm everywhere but in DBRX, whose LayerNorm has none.
    const bool isRoot = config.norm == NormKind::Scale && config.family != "dbrx";
    return isRoot ? QStringLiteral("RMSNorm") : QStringLiteral("LayerNorm");
}

} // namespace dekade::inspector
