#include "views/inspector/drawing/attentionwords.h"

namespace dekade::inspector {

using namespace architecture;

namespace {

std::vector<Sentence> plainChoices(const Sayer &sayer, std::initializer_list<const char *> sources)
{
    std::vector<Sentence> choices;
    for (const char *source : sources)
        choices.push_back(sayer.say(source));
    return choices;
}

std::vector<Sentence> headsCache(const Sayer &sayer, const Attention &a)
{
    const Piece heads = sayer.number(a.kvHeads, {Dimension::KvHeads});
    const Piece width = sayer.number(a.headWidth, {Dimension::HeadWidth});
    const Piece all = sayer.number(2 * a.kvHeads * a.headWidth, {Dimension::KvHeads, Dimension::HeadWidth});
    const Piece window = sayer.number(a.window, {Dimension::Window, Dimension::Seen});
    switch (a.view) {
    case View::All:
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: 2 × %1 × %2 = %3 numbers a token and block"), {heads, width, all}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: 2 × %1 × %2 = %3 a token and block"), {heads, width, all}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: %1 numbers a token and block"), {all})};
    case View::Sliding:
        return {
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: 2 × %1 × %2 = %3 numbers for the last %4 tokens"), {heads, width, all, window}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: 2 × %1 × %2 = %3 for the last %4 tokens"), {heads, width, all, window}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: %1 numbers for the last %2 tokens"), {all, window})};
    case View::Chunked:
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: 2 × %1 × %2 = %3 numbers a token of the chunk"), {heads, width, all}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: %1 numbers a token of the chunk"), {all})};
    }
    Q_UNREACHABLE();
}

std::vector<Sentence> headsSharing(const Sayer &sayer, const Attention &a)
{
    if (a.kvHeads == a.heads)
        return plainChoices(sayer,
            {QT_TRANSLATE_NOOP("Figure", "Every query head has its own key and value head."),
                QT_TRANSLATE_NOOP("Figure", "Each query has its own key and value.")});
    if (a.kvHeads == 1)
        return plainChoices(sayer,
            {QT_TRANSLATE_NOOP("Figure", "All query heads share one key head and one value head."),
                QT_TRANSLATE_NOOP("Figure", "All queries share one key and value.")});
    const Piece group = sayer.number(a.heads / a.kvHeads, {Dimension::Heads, Dimension::KvHeads});
    return {sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 query heads share one key head and one value head."), {group}),
        sayer.say(QT_TRANSLATE_NOOP("Figure", "%1 queries share one key and value."), {group})};
}

/// What not every attention has: sinks, norms within, biases. The longest choice first.
std::vector<Sentence> oddities(const Sayer &sayer, const Attention &a)
{
    std::vector<Sentence> more;
    if (a.hasSinks)
        more = plainChoices(
            sayer, {QT_TRANSLATE_NOOP("Figure", "Each head has a learned sink."), QT_TRANSLATE_NOOP("Figure", "One sink a head.")});
    else if (a.queryKeyNorm != QueryKeyNorm::None)
        more = plainChoices(
            sayer, {QT_TRANSLATE_NOOP("Figure", "Queries and keys are normed."), QT_TRANSLATE_NOOP("Figure", "Queries, keys normed.")});
    if (!a.hasInputBias && !a.hasOutputBias)
        return more;
    const Sentence bias = biasKey(sayer);
    if (more.empty())
        return {bias};
    return {joined(more.front(), bias), joined(more.back(), bias)};
}

} // namespace

Sentence biasKey(const Sayer &sayer) { return sayer.say(QT_TRANSLATE_NOOP("Figure", "Thin bars are biases.")); }

std::vector<Sentence> attentionTitle(const Sayer &sayer, const Attention &a)
{
    switch (a.mixer) {
    case Mixer::Latent:
        return plainChoices(sayer,
            {QT_TRANSLATE_NOOP("Figure", "Multi-head latent attention (MLA)"), QT_TRANSLATE_NOOP("Figure", "Latent attention (MLA)")});
    case Mixer::Lightning:
        return plainChoices(sayer, {QT_TRANSLATE_NOOP("Figure", "Lightning (linear) attention")});
    case Mixer::Heads:
        break;
    }
    if (a.kvHeads == a.heads)
        return plainChoices(sayer, {QT_TRANSLATE_NOOP("Figure", "Multi-head attention (MHA)")});
    if (a.kvHeads == 1)
        return plainChoices(sayer, {QT_TRANSLATE_NOOP("Figure", "Multi-query attention (MQA)")});
    return plainChoices(
        sayer, {QT_TRANSLATE_NOOP("Figure", "Grouped-query attention (GQA)"), QT_TRANSLATE_NOOP("Figure", "Grouped queries (GQA)")});
}

std::vector<Sentence> cacheStatement(const Sayer &sayer, const Attention &a)
{
    switch (a.mixer) {
    case Mixer::Heads:
        return headsCache(sayer, a);
    case Mixer::Latent: {
        const Piece latent = sayer.number(a.kvRank, {Dimension::KvRank});
        const Piece position = sayer.number(a.positionWidth, {Dimension::PositionWidth});
        const Piece all = sayer.number(a.kvRank + a.positionWidth, {Dimension::KvRank, Dimension::PositionWidth});
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: %1 + %2 = %3 numbers a token and block"), {latent, position, all}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "cached: %1 numbers a token and block"), {all})};
    }
    case Mixer::Lightning: {
        const Piece heads = sayer.number(a.heads, {Dimension::Heads});
        const Piece width = sayer.number(a.headWidth, {Dimension::HeadWidth});
        const Piece all = sayer.number(a.heads * a.headWidth * a.headWidth, {Dimension::Heads, Dimension::HeadWidth});
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "kept: %1 × %2 × %2 = %3 numbers a block, for any context"), {heads, width, all}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "kept: %1 × %2 × %2 numbers a block, for any context"), {heads, width}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "kept: %1 × %2 × %2 numbers a block"), {heads, width})};
    }
    }
    Q_UNREACHABLE();
}

std::vector<Sentence> sharingStatement(const Sayer &sayer, const Attention &a)
{
    if (a.mixer == Mixer::Lightning)
        return plainChoices(sayer,
            {QT_TRANSLATE_NOOP("Figure", "No softmax over the past: a state is carried along instead."),
                QT_TRANSLATE_NOOP("Figure", "No softmax: a state is carried along.")});
    if (a.mixer == Mixer::Latent) {
        const Piece latent = sayer.number(a.kvRank, {Dimension::KvRank});
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "Keys and values of all heads are rebuilt from one latent of %1."), {latent}),
            sayer.say(QT_TRANSLATE_NOOP("Figure", "All keys and values come from one latent of %1."), {latent})};
    }
    const std::vector<Sentence> shared = headsSharing(sayer, a);
    const std::vector<Sentence> more = oddities(sayer, a);
    if (more.empty())
        return shared;
    std::vector<Sentence> choices {
        joined(shared.front(), more.front()), joined(shared.back(), more.front()), joined(shared.back(), more.back())};
    if (a.hasInputBias || a.hasOutputBias)
        choices.push_back(joined(shared.back(), biasKey(sayer))); // sinks stand in the operation's box as well
    choices.push_back(shared.back());
    return choices;
}

std::vector<Sentence> viewCaption(const Sayer &sayer, const Attention &a)
{
    const Piece window = sayer.number(a.window, {Dimension::Window, Dimension::Seen});
    switch (a.view) {
    case View::All:
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "sees all"))};
    case View::Sliding:
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "sees %1"), {window}), {window}};
    case View::Chunked:
        return {sayer.say(QT_TRANSLATE_NOOP("Figure", "chunk %1"), {window}), {window}};
    }
    Q_UNREACHABLE();
}

std::vector<Sentence> operation(const Sayer &sayer, const Attention &a)
{
    if (a.mixer == Mixer::Lightning)
        return plainChoices(sayer, {QT_TRANSLATE_NOOP("Figure", "each head: q · state"), QT_TRANSLATE_NOOP("Figure", "q · state")});
    if (a.hasSinks)
        return plainChoices(sayer,
            {QT_TRANSLATE_NOOP("Figure", "each: softmax(q · k, sink) · v"), QT_TRANSLATE_NOOP("Figure", "softmax(q·k, sink)·v"),
                QT_TRANSLATE_NOOP("Figure", "softmax + sink")});
    return plainChoices(sayer,
        {QT_TRANSLATE_NOOP("Figure", "each head: softmax(q · k) · v"), QT_TRANSLATE_NOOP("Figure", "softmax(q · k) · v"),
            QT_TRANSLATE_NOOP("Figure", "softmax(q·k)·v")});
}

} // namespace dekade::inspector
