#include "model/architecture/cost.h"

#include "model/architecture/runs.h"

#include <algorithm>

namespace dekade::architecture {

namespace {

constexpr std::int64_t kBytes = 2; // of a bf16 number

/// Numbers that an attention keeps a token.
Count keptNumbers(const Attention &a)
{
    switch (a.mixer) {
    case Mixer::Latent:
        return Count(a.kvRank) + a.positionWidth;
    case Mixer::Lightning:
        return 0;
    case Mixer::Heads:
        break;
    }
    return Count(2) * a.kvHeads * a.headWidth;
}

std::vector<Alike<Attention>> attentionsOf(const Config &config)
{
    return alike(config.layers, [](const Layer &layer) { return layer.attention; });
}

Count stateNumbers(const Attention &a) { return a.mixer == Mixer::Lightning ? Count(a.heads) * a.headWidth * a.headWidth : Count(0); }

std::int64_t seenBy(const Attention &a, std::int64_t context) { return a.view == View::All ? context : std::min(context, a.window); }

/// Widths of a query–key product and of a value together, over all heads: what one seen token costs, halved.
Count widthsSeen(const Attention &a, LatentDecode decode)
{
    if (a.mixer != Mixer::Latent)
        return Count(2) * a.heads * a.headWidth;
    if (decode == LatentDecode::Absorbed)
        return Count(a.heads) * (Count(2) * a.kvRank + a.positionWidth);
    return Count(a.heads) * (Count(a.plainWidth) + a.positionWidth + a.valueWidth);
}

/// Sum of min(t, window) for t = 1 … tokens.
Count tokensSeen(const Attention &a, std::int64_t tokens)
{
    const std::int64_t growing = seenBy(a, tokens);
    const Count triangle = growing % 2 == 0 ? Count(growing / 2) * (Count(growing) + 1) : Count(growing) * (growing / 2 + 1);
    return triangle + Count(tokens - growing) * growing;
}

Count matmulOf(const Config &config, const Ledger &ledger)
{
    Count weights;
    for (const Part part : kParts) {
        std::vector<const Entry *> leaves;
        if (part != Part::Prediction)
            Ledger::collect(ledger.of(part), leaves);
        for (const Entry *entry : leaves) {
            for (const Weights &each : entry->weights)
                weights += each.role == Role::Matrix ? each.active() : Count(0);
        }
    }
    if (config.tiesEmbeddings) // the table is a matrix at the end
        weights += Count(config.vocabulary) * config.embeddingWidth;
    return Count(2) * weights;
}

} // namespace

Result<KvCache> kvCacheOf(const Config &config)
{
    Count all;
    Count full;
    Count expanded;
    Count state;
    KvCache cache;
    bool hasLatent = false;
    for (const Alike<Attention> &group : attentionsOf(config)) {
        const Attention &a = group.what;
        const Count bytes = keptNumbers(a) * group.layers * kBytes;
        all += bytes;
        full += a.view == View::All ? bytes : Count(0);
        if (a.view != View::All)
            cache.window = std::max(cache.window.value_or(0), a.window);
        hasLatent = hasLatent || a.mixer == Mixer::Latent;
        expanded += a.mixer == Mixer::Latent ? widthsSeen(a, LatentDecode::Expanded) * group.layers * kBytes : bytes;
        state += stateNumbers(a) * group.layers * kBytes;
    }
    if (!(all + full + expanded + state).fits())
        return Problem(Fault::CacheTooLarge);
    cache.bytesPerToken = all.value();
    cache.bytesPerTokenFullLayers = full.value();
    if (hasLatent)
        cache.expandedBytesPerToken = expanded.value();
    if (state.value() > 0)
        cache.stateBytes = state.value();
    return cache;
}

Result<std::int64_t> kvCacheBytesAt(const Config &config, std::int64_t context)
{
    Count bytes;
    for (const Alike<Attention> &group : attentionsOf(config))
        bytes += (keptNumbers(group.what) * seenBy(group.what, context) + stateNumbers(group.what)) * group.layers * kBytes;
    return bytes.fits() ? Result<std::int64_t>(bytes.value()) : Problem(Fault::CacheTooLarge);
}

Result<Flops> flopsPerToken(const Config &config, std::int64_t context, LatentDecode decode)
{
    const Result<Ledger> ledger = ledgerOf(config);
    if (!ledger)
        return ledger.problem();
    Count attention;
    for (const Alike<Attention> &group : attentionsOf(config)) {
        const Attention &a = group.what;
        const Count each = a.mixer == Mixer::Lightning ? Count(4) * stateNumbers(a) : Count(2) * seenBy(a, context) * widthsSeen(a, decode);
        attention += each * group.layers;
    }
    const Count matmul = matmulOf(config, *ledger);
    if (!(matmul + attention).fits())
        return Problem(Fault::FlopsTooLarge);
    return Flops {matmul.value(), attention.value()};
}

Result<Flops> flopsOfPrefill(const Config &config, std::int64_t tokens)
{
    const Result<Ledger> ledger = ledgerOf(config);
    if (!ledger)
        return ledger.problem();
    Count attention;
    for (const Alike<Attention> &group : attentionsOf(config)) {
        const Attention &a = group.what;
        const Count each = a.mixer == Mixer::Lightning ? Count(4) * stateNumbers(a) * tokens
                                                       : Count(2) * tokensSeen(a, tokens) * widthsSeen(a, LatentDecode::Expanded);
        attention += each * group.layers;
    }
    const Count matmul = matmulOf(config, *ledger) * tokens;
    if (!(matmul + attention).fits())
        return Problem(Fault::FlopsTooLarge);
    return Flops {matmul.value(), attention.value()};
}

} // namespace dekade::architecture
