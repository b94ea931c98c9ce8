#include "model/architecture/tensors.h"

#include "model/architecture/count.h"
#include "model/architecture/family.h"

#include <functional>

namespace dekade::architecture {

namespace {

/// "model.layers.#." with 7 is "model.layers.7."
std::string numbered(std::string_view pattern, std::int64_t number)
{
    const std::size_t at = pattern.find('#');
    if (at == std::string_view::npos)
        return std::string(pattern);
    return std::string(pattern.substr(0, at)) + std::to_string(number) + std::string(pattern.substr(at + 1));
}

/// Writes the tensors of a model down one by one. Deliberately apart from the ledger: it knows layers and shapes, no formulas.
class Lister final {
public:
    Lister(const Config &config, const TensorNames &names)
        : m_config(config)
        , m_names(names)
    {
    }

    void listAll();
    std::vector<Tensor> take() { return std::move(m_tensors); }

private:
    using Shape = std::vector<std::int64_t>;

    void add(std::string name, Shape shape, Part role)
    {
        m_tensors.push_back({std::move(name), std::move(shape), m_inPrediction ? Part::Prediction : role, role});
    }
    /// A matrix from `in` to `out`, with its bias where it has one.
    void linear(std::string_view name, std::int64_t out, std::int64_t in, bool hasBias, Part role);
    void norm(std::string_view name, std::int64_t width);
    /// A norm inside attention: a weight alone.
    void scale(std::string_view name, std::int64_t width) { add(m_prefix + std::string(name) + ".weight", {width}, Part::Norms); }
    void layer(const Layer &layer, const std::string &prefix);
    void heads(const Attention &attention);
    void latent(const Attention &attention);
    void lightning(const Attention &attention);
    void block(const std::string &prefix, const FeedForward &block, std::int64_t width, Part role);
    void mixture(const FeedForward &mixture);
    void experts(const FeedForward &mixture);
    void shared(const FeedForward &mixture);
    void predictions();

    const Config &m_config;
    const TensorNames &m_names;
    std::string m_prefix; ///< of the layer at hand
    bool m_inPrediction = false;
    std::vector<Tensor> m_tensors;
};

void Lister::linear(std::string_view name, std::int64_t out, std::int64_t in, bool hasBias, Part role)
{
    const std::string full = m_prefix + std::string(name);
    add(full + ".weight", m_names.inputFirst ? Shape {in, out} : Shape {out, in}, role);
    if (hasBias)
        add(full + ".bias", {out}, role);
}

void Lister::norm(std::string_view name, std::int64_t width)
{
    const std::string full = m_prefix + std::string(name);
    add(full + ".weight", {width}, Part::Norms);
    if (m_config.norm == NormKind::ScaleAndShift)
        add(full + ".bias", {width}, Part::Norms);
}

void Lister::heads(const Attention &a)
{
    const std::int64_t d = m_config.hiddenWidth;
    const std::int64_t query = a.heads * a.headWidth;
    const std::int64_t keyValue = a.kvHeads * a.headWidth;
    if (!m_names.fusedQueryKeyValue.empty()) {
        linear(m_names.fusedQueryKeyValue, query + 2 * keyValue, d, a.hasInputBias, Part::Attention);
    } else {
        linear(m_names.query, query, d, a.hasInputBias, Part::Attention);
        linear(m_names.key, keyValue, d, a.hasInputBias, Part::Attention);
        linear(m_names.value, keyValue, d, a.hasInputBias, Part::Attention);
    }
    linear(m_names.output, d, query, a.hasOutputBias, Part::Attention);
    if (a.hasSinks)
        add(m_prefix + "self_attn.sinks", {a.heads}, Part::Attention);
    if (a.queryKeyNorm == QueryKeyNorm::None)
        return;
    const bool isWhole = a.queryKeyNorm == QueryKeyNorm::Whole;
    scale(m_names.queryNorm, isWhole ? query : a.headWidth);
    scale(m_names.keyNorm, isWhole ? keyValue : a.headWidth);
}

void Lister::latent(const Attention &a)
{
    const std::int64_t d = m_config.hiddenWidth;
    const std::int64_t query = a.heads * (a.plainWidth + a.positionWidth);
    if (a.queryRank > 0) {
        linear("self_attn.q_a_proj", a.queryRank, d, a.hasInputBias, Part::Attention);
        scale("self_attn.q_a_layernorm", a.queryRank);
        linear("self_attn.q_b_proj", query, a.queryRank, false, Part::Attention);
    } else {
        linear("self_attn.q_proj", query, d, false, Part::Attention);
    }
    linear("self_attn.kv_a_proj_with_mqa", a.kvRank + a.positionWidth, d, a.hasInputBias, Part::Attention);
    scale("self_attn.kv_a_layernorm", a.kvRank);
    linear("self_attn.kv_b_proj", a.heads * (a.plainWidth + a.valueWidth), a.kvRank, false, Part::Attention);
    linear("self_attn.o_proj", d, a.heads * a.valueWidth, a.hasOutputBias, Part::Attention);
}

void Lister::lightning(const Attention &a)
{
    const std::int64_t d = m_config.hiddenWidth;
    const std::int64_t width = a.heads * a.headWidth;
    linear("self_attn.qkv_proj", 3 * width, d, false, Part::Attention);
    linear("self_attn.out_proj", d, width, false, Part::Attention);
    linear("self_attn.output_gate", width, d, false, Part::Attention);
    scale("self_attn.norm", width);
}

void Lister::block(const std::string &prefix, const FeedForward &shape, std::int64_t width, Part role)
{
    const bool isExpert = role != Part::DenseFeedForward;
    const std::int64_t d = m_config.hiddenWidth;
    if (shape.isGated)
        linear(prefix + std::string(isExpert ? m_names.expertGate : m_names.gate), width, d, shape.hasBias, role);
    linear(prefix + std::string(isExpert ? m_names.expertUp : m_names.up), width, d, shape.hasBias, role);
    linear(prefix + std::string(isExpert ? m_names.expertDown : m_names.down), d, width, shape.hasBias, role);
}

void Lister::experts(const FeedForward &mixture)
{
    const std::int64_t d = m_config.hiddenWidth;
    const std::int64_t width = mixture.width;
    const std::string name = m_prefix + std::string(m_names.expert);
    switch (m_names.expertStore) {
    case TensorNames::ExpertStore::Apart:
        for (std::int64_t i = 0; i < mixture.experts; ++i)
            block(numbered(m_names.expert, i), mixture, width, Part::RoutedExperts);
        return;
    case TensorNames::ExpertStore::Stacked:
        for (const std::string_view each : {m_names.expertGate, m_names.expertUp, m_names.expertDown})
            add(name + std::string(each), {mixture.experts * width, d}, Part::RoutedExperts);
        return;
    case TensorNames::ExpertStore::GateUpFused:
        break;
    }
    add(name + "gate_up_proj", {mixture.experts, d, 2 * width}, Part::RoutedExperts);
    add(name + "down_proj", {mixture.experts, width, d}, Part::RoutedExperts);
    if (!mixture.hasBias)
        return;
    add(name + "gate_up_proj_bias", {mixture.experts, 2 * width}, Part::RoutedExperts);
    add(name + "down_proj_bias", {mixture.experts, d}, Part::RoutedExperts);
}

void Lister::shared(const FeedForward &mixture)
{
    if (mixture.sharedWidth == 0)
        return;
    // Checkpoints keep all shared experts of a layer as one wide block, in dense spelling.
    const std::string prefix(m_names.sharedExpert);
    const std::int64_t d = m_config.hiddenWidth;
    for (const char *name : {"gate_proj", "up_proj"})
        linear(prefix + name, mixture.sharedWidth, d, false, Part::SharedExperts);
    linear(prefix + "down_proj", d, mixture.sharedWidth, false, Part::SharedExperts);
    if (mixture.hasSharedGate)
        add(m_prefix + std::string(m_names.sharedGate) + ".weight", {1, d}, Part::SharedExperts);
    if (!mixture.hasSharedBias)
        return;
    for (const char *name : {"gate_proj.bias", "up_proj.bias"})
        add(m_prefix + prefix + name, {mixture.sharedWidth}, Part::SharedExperts);
    add(m_prefix + prefix + "down_proj.bias", {d}, Part::SharedExperts);
}

void Lister::mixture(const FeedForward &mixture)
{
    linear(m_names.router, mixture.experts, m_config.hiddenWidth, mixture.hasRouterBias, Part::Router);
    if (mixture.hasCorrectionBias)
        add(m_prefix + std::string(m_names.correctionBias), {mixture.experts}, Part::Router);
    experts(mixture);
    shared(mixture);
}

void Lister::layer(const Layer &layer, const std::string &prefix)
{
    m_prefix = prefix;
    for (std::int64_t i = 0; i < layer.norms; ++i) {
        const auto place = static_cast<std::size_t>(i);
        norm(place < m_names.norms.size() ? std::string(m_names.norms[place]) : "norm_" + std::to_string(i), m_config.hiddenWidth);
    }
    switch (layer.attention.mixer) {
    case Mixer::Heads:
        heads(layer.attention);
        break;
    case Mixer::Latent:
        latent(layer.attention);
        break;
    case Mixer::Lightning:
        lightning(layer.attention);
        break;
    }
    if (layer.feedForward.isMoe())
        mixture(layer.feedForward);
    else
        block({}, layer.feedForward, layer.feedForward.width, Part::DenseFeedForward);
    m_prefix.clear();
}

void Lister::predictions()
{
    m_inPrediction = true;
    const Prediction &prediction = m_config.prediction;
    // DeepSeek numbers the modules on behind the last layer, ERNIE from 0.
    const bool isNumberedOn = m_names.predictionLayer == m_names.layer;
    const std::int64_t d = m_config.hiddenWidth;
    for (std::int64_t i = 0; i < prediction.modules; ++i) {
        const std::int64_t number = isNumberedOn ? static_cast<std::int64_t>(m_config.layers.size()) + i : i;
        const std::string prefix = numbered(m_names.predictionLayer, number);
        layer(prediction.layer, prefix);
        m_prefix = isNumberedOn ? prefix : "model.";
        const std::string own = isNumberedOn ? std::string() : '.' + std::to_string(number);
        for (std::int64_t n = 0; n < prediction.norms; ++n)
            norm(std::string(m_names.predictionNorms[static_cast<std::size_t>(n) % m_names.predictionNorms.size()]) + own, d);
        linear(std::string(m_names.predictionJoin) + own, d, 2 * d, false, Part::Prediction);
        m_prefix.clear();
    }
    m_inPrediction = false;
}

void Lister::listAll()
{
    const std::int64_t d = m_config.hiddenWidth;
    const std::int64_t e = m_config.embeddingWidth;
    add(std::string(m_names.embedding) + ".weight", {m_config.vocabulary, e}, Part::Embedding);
    if (m_config.positions > 0)
        add(std::string(m_names.positions) + ".weight", {m_config.positions, d}, Part::Embedding);
    if (e != d) {
        linear(m_names.projectIn, d, e, false, Part::Embedding);
        linear(m_names.projectOut, e, d, false, Part::Embedding);
    }
    if (m_config.hasEmbeddingNorm)
        norm(m_names.embeddingNorm, d);
    for (std::size_t i = 0; i < m_config.layers.size(); ++i)
        layer(m_config.layers[i], numbered(m_names.layer, static_cast<std::int64_t>(i)));
    if (m_config.hasFinalNorm)
        norm(m_names.finalNorm, d);
    if (!m_config.tiesEmbeddings)
        add(std::string(m_names.head) + ".weight", {m_config.vocabulary, e}, Part::Head);
    if (m_config.hasHeadBias)
        add(std::string(m_names.head) + ".bias", {m_config.vocabulary}, Part::Head);
    predictions();
}

/// At most so many tensors will be listed: 40 a layer and three (six with biases) an expert.
Count mostTensors(const Config &config)
{
    Count most = 16;
    for (const Layer &layer : config.layers)
        most += Count(40) + Count(6) * layer.feedForward.experts;
    return most + (Count(40) + Count(6) * config.prediction.layer.feedForward.experts) * config.prediction.modules;
}

} // namespace

std::int64_t Tensor::count() const
{
    Count product = 1;
    for (const std::int64_t side : shape)
        product = product * side;
    return product.value();
}

Result<std::vector<Tensor>> tensorsOf(const Config &config)
{
    const Family *family = familyOfType(config.family);
    const TensorNames names = family ? family->names() : TensorNames();
    if (const Count most = mostTensors(config); !most.fits() || most.value() > kMostTensors)
        return Problem(Fault::TooManyTensors, {}, {std::to_string(kMostTensors)});
    Lister lister(config, names);
    lister.listAll();
    std::vector<Tensor> tensors = lister.take();
    for (const Tensor &tensor : tensors) {
        Count product = 1;
        for (const std::int64_t side : tensor.shape)
            product = product * side;
        if (!product.fits())
            return Problem(Fault::TensorTooLarge, {}, {tensor.name});
    }
    return tensors;
}

} // namespace dekade::architecture
