#include "model/inspection/terms.h"

#include "model/architecture/formula.h"

#include <array>
#include <cmath>
#include <iterator>

namespace dekade::inspection {

namespace {

/// Every name the engine gives to what a person reads, for lupdate to find. The words themselves are looked up by their English.
[[maybe_unused]] constexpr const char *kTerms[] = {QT_TRANSLATE_NOOP("Figure", "Embedding"), QT_TRANSLATE_NOOP("Figure", "Attention"),
    QT_TRANSLATE_NOOP("Figure", "Dense feed-forward"), QT_TRANSLATE_NOOP("Figure", "Routed experts"),
    QT_TRANSLATE_NOOP("Figure", "Shared experts"), QT_TRANSLATE_NOOP("Figure", "Router"), QT_TRANSLATE_NOOP("Figure", "Norms"),
    QT_TRANSLATE_NOOP("Figure", "LM head"), QT_TRANSLATE_NOOP("Figure", "Other"), QT_TRANSLATE_NOOP("Figure", "Multi-token prediction"),
    QT_TRANSLATE_NOOP("Figure", "tokens"), QT_TRANSLATE_NOOP("Figure", "positions"), QT_TRANSLATE_NOOP("Figure", "projections in and out"),
    QT_TRANSLATE_NOOP("Figure", "query"), QT_TRANSLATE_NOOP("Figure", "key and value"), QT_TRANSLATE_NOOP("Figure", "output"),
    QT_TRANSLATE_NOOP("Figure", "biases"), QT_TRANSLATE_NOOP("Figure", "sinks"), QT_TRANSLATE_NOOP("Figure", "query, key and value"),
    QT_TRANSLATE_NOOP("Figure", "output gate"), QT_TRANSLATE_NOOP("Figure", "gate, up and down"),
    QT_TRANSLATE_NOOP("Figure", "up and down"), QT_TRANSLATE_NOOP("Figure", "gate of the shared experts"),
    QT_TRANSLATE_NOOP("Figure", "bias"), QT_TRANSLATE_NOOP("Figure", "layers"), QT_TRANSLATE_NOOP("Figure", "behind the embedding"),
    QT_TRANSLATE_NOOP("Figure", "final"), QT_TRANSLATE_NOOP("Figure", "query and latent"), QT_TRANSLATE_NOOP("Figure", "query and key"),
    QT_TRANSLATE_NOOP("Figure", "lightning output"), QT_TRANSLATE_NOOP("Figure", "join of two streams"),
    QT_TRANSLATE_NOOP("Figure", "of the module"), QT_TRANSLATE_NOOP("Figure", "multi-head attention (MHA)"),
    QT_TRANSLATE_NOOP("Figure", "grouped-query attention (GQA)"), QT_TRANSLATE_NOOP("Figure", "multi-query attention (MQA)"),
    QT_TRANSLATE_NOOP("Figure", "multi-head latent attention (MLA)"), QT_TRANSLATE_NOOP("Figure", "lightning attention"),
    QT_TRANSLATE_NOOP("Figure", "lightning"),
    // dimensions
    QT_TRANSLATE_NOOP("Figure", "hidden width"), QT_TRANSLATE_NOOP("Figure", "embedding width"), QT_TRANSLATE_NOOP("Figure", "vocabulary"),
    QT_TRANSLATE_NOOP("Figure", "learned positions"), QT_TRANSLATE_NOOP("Figure", "attention kind"),
    QT_TRANSLATE_NOOP("Figure", "query heads"), QT_TRANSLATE_NOOP("Figure", "key and value heads"),
    QT_TRANSLATE_NOOP("Figure", "head width"), QT_TRANSLATE_NOOP("Figure", "query rank"), QT_TRANSLATE_NOOP("Figure", "latent width"),
    QT_TRANSLATE_NOOP("Figure", "head width without position"), QT_TRANSLATE_NOOP("Figure", "head width with position"),
    QT_TRANSLATE_NOOP("Figure", "value head width"), QT_TRANSLATE_NOOP("Figure", "tokens seen"), QT_TRANSLATE_NOOP("Figure", "window"),
    QT_TRANSLATE_NOOP("Figure", "bias of query, key and value"), QT_TRANSLATE_NOOP("Figure", "bias of the output"),
    QT_TRANSLATE_NOOP("Figure", "attention sinks"), QT_TRANSLATE_NOOP("Figure", "norm of query and key"),
    QT_TRANSLATE_NOOP("Figure", "feed-forward kind"), QT_TRANSLATE_NOOP("Figure", "gated feed-forward"),
    QT_TRANSLATE_NOOP("Figure", "feed-forward width"), QT_TRANSLATE_NOOP("Figure", "bias of the feed-forward"),
    QT_TRANSLATE_NOOP("Figure", "routed experts"), QT_TRANSLATE_NOOP("Figure", "experts a token"),
    QT_TRANSLATE_NOOP("Figure", "expert width"), QT_TRANSLATE_NOOP("Figure", "shared experts"),
    QT_TRANSLATE_NOOP("Figure", "width of the shared experts"), QT_TRANSLATE_NOOP("Figure", "bias of the router"),
    QT_TRANSLATE_NOOP("Figure", "correction bias of the router"), QT_TRANSLATE_NOOP("Figure", "expert groups"),
    QT_TRANSLATE_NOOP("Figure", "groups kept"), QT_TRANSLATE_NOOP("Figure", "norms a layer"), QT_TRANSLATE_NOOP("Figure", "norm"),
    QT_TRANSLATE_NOOP("Figure", "norm behind the embedding"), QT_TRANSLATE_NOOP("Figure", "final norm"),
    QT_TRANSLATE_NOOP("Figure", "embedding tied to the head"), QT_TRANSLATE_NOOP("Figure", "bias of the head"),
    // values
    QT_TRANSLATE_NOOP("Figure", "none"), QT_TRANSLATE_NOOP("Figure", "yes"), QT_TRANSLATE_NOOP("Figure", "no"),
    QT_TRANSLATE_NOOP("Figure", "softmax heads"), QT_TRANSLATE_NOOP("Figure", "a head"), QT_TRANSLATE_NOOP("Figure", "all heads"),
    QT_TRANSLATE_NOOP("Figure", "weight"), QT_TRANSLATE_NOOP("Figure", "weight and bias"), QT_TRANSLATE_NOOP("Figure", "dense"),
    QT_TRANSLATE_NOOP("Figure", "all"), QT_TRANSLATE_NOOP("Figure", "sliding"), QT_TRANSLATE_NOOP("Figure", "chunked"),
    // factors of a price
    QT_TRANSLATE_NOOP("Figure", "tables"), QT_TRANSLATE_NOOP("Figure", "wide"), QT_TRANSLATE_NOOP("Figure", "blocks"),
    QT_TRANSLATE_NOOP("Figure", "matrices"), QT_TRANSLATE_NOOP("Figure", "experts"), QT_TRANSLATE_NOOP("Figure", "query, output"),
    QT_TRANSLATE_NOOP("Figure", "key, value"), QT_TRANSLATE_NOOP("Figure", "more tokens"), QT_TRANSLATE_NOOP("Figure", "fewer tokens"),
    QT_TRANSLATE_NOOP("Figure", "more positions"), QT_TRANSLATE_NOOP("Figure", "fewer positions"),
    QT_TRANSLATE_NOOP("Figure", "more heads"), QT_TRANSLATE_NOOP("Figure", "fewer heads"), QT_TRANSLATE_NOOP("Figure", "more in width"),
    QT_TRANSLATE_NOOP("Figure", "fewer in width"),
    // gaps
    QT_TRANSLATE_NOOP("Figure", "causal masks"), QT_TRANSLATE_NOOP("Figure", "rotary frequencies"),
    QT_TRANSLATE_NOOP("Figure", "multi-token prediction module (MTP)"), QT_TRANSLATE_NOOP("Figure", "second copy of embedding and head"),
    QT_TRANSLATE_NOOP("Figure", "the tied head stored as well"), QT_TRANSLATE_NOOP("Figure", "FP8 scales, one for each tile of 128 × 128"),
    QT_TRANSLATE_NOOP("Figure", "MXFP4 scales, one for each 32 weights of an expert"),
    QT_TRANSLATE_NOOP("Figure", "vision model and projector"), QT_TRANSLATE_NOOP("Figure", "padded rows of the vocabulary"),
    QT_TRANSLATE_NOOP("Figure", "40,478 tokens as in GPT-1")};

struct Prefix {
    double size;
    const char *name;
};
constexpr std::array kPrefixes {Prefix {1e15, "PB"}, Prefix {1e12, "TB"}, Prefix {1e9, "GB"}, Prefix {1e6, "MB"}, Prefix {1e3, "kB"}};

/// Three significant digits, none beyond the point where the whole part has them.
QString threeDigits(double value)
{
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QString::number(value, 'f', decimals);
}

/// "58 layers" → "layers" with its number; groups of layers are named by their size.
bool isLayerCount(std::string_view english, std::string_view &number)
{
    constexpr std::string_view kEnd = " layers";
    if (!english.ends_with(kEnd) || english.front() < '0' || english.front() > '9')
        return false;
    number = english.substr(0, english.size() - kEnd.size());
    return true;
}

} // namespace

QString textOf(std::string_view english) { return QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size())); }

QString term(const base::Phrases &phrases, std::string_view english)
{
    if (english.empty())
        return {};
    std::string_view number;
    if (isLayerCount(english, number))
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 layers")).arg(textOf(number));
    return phrases.text(std::string(english).c_str());
}

QString grouped(qint64 value) { return textOf(architecture::grouped(value)); }

QString signedNumber(qint64 value)
{
    if (value == 0)
        return QStringLiteral("0");
    return value > 0 ? QString(QLatin1Char('+') + grouped(value)) : QString(QChar(0x2212) + grouped(-value));
}

QString bytesText(double bytes)
{
    for (const Prefix &prefix : kPrefixes) {
        if (bytes >= prefix.size * 0.9995)
            return QStringLiteral("%1 %2").arg(threeDigits(bytes / prefix.size), QLatin1StringView(prefix.name));
    }
    return QStringLiteral("%1 B").arg(std::lround(bytes));
}

QString shareText(double share)
{
    const double percent = share * 100;
    if (percent <= 0)
        return QStringLiteral("0 %");
    if (percent < 0.005)
        return QStringLiteral("< 0.01 %");
    if (percent >= 99.95)
        return percent >= 100 ? QStringLiteral("100 %") : QStringLiteral("> 99.9 %");
    return QStringLiteral("%1 %").arg(QString::number(percent, 'f', percent < 0.095 ? 2 : 1));
}

} // namespace dekade::inspection
