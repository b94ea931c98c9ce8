#include "model/catalogue/terms.h"

namespace dekade::catalogue {

namespace {

template<typename E>
struct Entry {
    E term;
    const char *key;
};

// One table a term; the order is the order in which messages list the keys.
constexpr Entry<Quantity> kQuantities[] = {
    {Quantity::ParamsTotal, "params_total"}, {Quantity::ParamsActive, "params_active"},
    {Quantity::ParamsNonEmbedding, "params_non_embedding"}, {Quantity::TrainingTokens, "training_tokens"},
    {Quantity::ReleaseDate, "release_date"}, {Quantity::ContextLength, "context_length"}, {Quantity::Layers, "layers"},
    {Quantity::HiddenSize, "hidden_size"}, {Quantity::AttentionHeads, "attention_heads"}, {Quantity::KvHeads, "kv_heads"},
    {Quantity::VocabSize, "vocab_size"}, {Quantity::ExpertsTotal, "experts_total"}, {Quantity::ExpertsActive, "experts_active"},
    {Quantity::ExpertsShared, "experts_shared"}, {Quantity::ExpertFfnSize, "expert_ffn_size"},
    {Quantity::MoeFirstDenseLayers, "moe_first_dense_layers"}, {Quantity::License, "license"}, {Quantity::Openness, "openness"},
    {Quantity::TrainingData, "training_data"}, {Quantity::ArchitectureNote, "architecture_note"}, {Quantity::RouterNote, "router_note"},
    {Quantity::TrainingCompute, "training_compute"}, {Quantity::TrainingCost, "training_cost"}, {Quantity::TrainingTime, "training_time"}};
static_assert(std::size(kQuantities) == kQuantityCount);

constexpr Entry<Unit> kUnits[] = {{Unit::Parameters, "parameters"}, {Unit::Tokens, "tokens"}, {Unit::Words, "words"},
    {Unit::Bytes, "bytes"}, {Unit::Experts, "experts"}, {Unit::Heads, "heads"}, {Unit::Dimensions, "dimensions"}, {Unit::Layers, "layers"},
    {Unit::Date, "date"}, {Unit::Text, "text"}, {Unit::Flop, "flop"}, {Unit::Dollars, "dollars"}, {Unit::Hours, "hours"}};
constexpr Entry<TokenKind> kTokenKinds[] = {{TokenKind::None, ""}, {TokenKind::Seen, "seen"}, {TokenKind::Unique, "unique"},
    {TokenKind::Words, "words"}, {TokenKind::Bytes, "bytes"}};
constexpr Entry<Stage> kStages[] = {{Stage::Whole, ""}, {Stage::Total, "total"}, {Stage::Initial, "initial"},
    {Stage::LongContext, "long-context"}, {Stage::Annealing, "annealing"}, {Stage::Dataset, "dataset"}, {Stage::Component, "component"}};
constexpr Entry<Basis> kBases[] = {{Basis::Reported, "reported"}, {Basis::Computed, "computed"}, {Basis::Estimated, "estimated"},
    {Basis::Undisclosed, "undisclosed"}};
constexpr Entry<Speaker> kSpeakers[] = {{Speaker::Maker, "maker"}, {Speaker::ThirdParty, "third-party"}, {Speaker::Article, "article"},
    {Speaker::Gist, "gist"}, {Speaker::Counted, "counted"}, {Speaker::User, "user"}};
constexpr Entry<Standing> kStandings[] = {{Standing::Plain, ""}, {Standing::Preferred, "preferred"}, {Standing::Superseded, "superseded"},
    {Standing::Rumour, "rumour"}, {Standing::Other, "other"}};
constexpr Entry<Qualifier> kQualifiers[] = {{Qualifier::Exact, ""}, {Qualifier::Over, "over"}, {Qualifier::About, "about"},
    {Qualifier::Under, "under"}};
constexpr Entry<Lens> kLenses[] = {{Lens::Official, "official"}, {Lens::Computed, "computed"}, {Lens::Article, "article"}, {Lens::Gist, "gist"}};
constexpr Entry<Measure> kMeasures[] = {{Measure::Total, "total"}, {Measure::Active, "active"}, {Measure::NonEmbedding, "non-embedding"}};
constexpr Entry<Density> kDensities[] = {{Density::Dense, "dense"}, {Density::Moe, "moe"}, {Density::Undisclosed, "undisclosed"}};

constexpr const auto &table(Quantity) { return kQuantities; }
constexpr const auto &table(Unit) { return kUnits; }
constexpr const auto &table(TokenKind) { return kTokenKinds; }
constexpr const auto &table(Stage) { return kStages; }
constexpr const auto &table(Basis) { return kBases; }
constexpr const auto &table(Speaker) { return kSpeakers; }
constexpr const auto &table(Standing) { return kStandings; }
constexpr const auto &table(Qualifier) { return kQualifiers; }
constexpr const auto &table(Lens) { return kLenses; }
constexpr const auto &table(Measure) { return kMeasures; }
constexpr const auto &table(Density) { return kDensities; }

} // namespace

template<typename E>
QString keyOf(E term)
{
    for (const Entry<E> &entry : table(E {})) {
        if (entry.term == term)
            return QString::fromLatin1(entry.key);
    }
    Q_UNREACHABLE();
}

template<typename E>
std::optional<E> termOf(QStringView key)
{
    for (const Entry<E> &entry : table(E {})) {
        if (key == QLatin1StringView(entry.key))
            return entry.term;
    }
    return {};
}

template<typename E>
QStringList keysOf()
{
    QStringList keys;
    for (const Entry<E> &entry : table(E {}))
        keys << QString::fromLatin1(entry.key);
    return keys;
}

#define DEKADE_TERM(E) \
    template QString keyOf(E); \
    template std::optional<E> termOf<E>(QStringView); \
    template QStringList keysOf<E>();
DEKADE_TERM(Quantity)
DEKADE_TERM(Unit)
DEKADE_TERM(TokenKind)
DEKADE_TERM(Stage)
DEKADE_TERM(Basis)
DEKADE_TERM(Speaker)
DEKADE_TERM(Standing)
DEKADE_TERM(Qualifier)
DEKADE_TERM(Lens)
DEKADE_TERM(Measure)
DEKADE_TERM(Density)
#undef DEKADE_TERM

Quantity quantityOf(Measure measure)
{
    switch (measure) {
    case Measure::Total:
        return Quantity::ParamsTotal;
    case Measure::Active:
        return Quantity::ParamsActive;
    case Measure::NonEmbedding:
        return Quantity::ParamsNonEmbedding;
    }
    Q_UNREACHABLE();
}

} // namespace dekade::catalogue
