#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace dekade::catalogue {

/// What a claim is about. Keys as in resources/catalogue/FORMAT.md.
enum class Quantity {
    ParamsTotal, ParamsActive, ParamsNonEmbedding, TrainingTokens, ReleaseDate, ContextLength, Layers, HiddenSize, AttentionHeads,
    KvHeads, VocabSize, ExpertsTotal, ExpertsActive, ExpertsShared, ExpertFfnSize, MoeFirstDenseLayers, License, Openness, TrainingData,
    ArchitectureNote, RouterNote, TrainingCompute, TrainingCost, TrainingTime,
};
inline constexpr int kQuantityCount = 24;

enum class Unit { Parameters, Tokens, Words, Bytes, Experts, Heads, Dimensions, Layers, Date, Text, Flop, Dollars, Hours };
/// What a training-token figure counts. None for every other quantity.
enum class TokenKind { None, Seen, Unique, Words, Bytes };
enum class Stage { Whole, Total, Initial, LongContext, Annealing, Dataset, Component };
enum class Basis { Reported, Computed, Estimated, Undisclosed };
/// Who states it. Counted = counted by Dekade from the published shape.
enum class Speaker { Maker, ThirdParty, Article, Gist, Counted, User };
enum class Standing { Plain, Preferred, Superseded, Rumour, Other };
enum class Qualifier { Exact, Over, About, Under };
enum class Lens { Official, Computed, Article, Gist };
enum class Measure { Total, Active, NonEmbedding };
enum class Density { Dense, Moe, Undisclosed };

/// The key of a term in files, JSON and the command line ("params_total", "third-party", "non-embedding", …) and back.
/// `termOf<E>(key)` is empty for an unknown key; keys are compared exactly.
template<typename E> QString keyOf(E term);
template<typename E> std::optional<E> termOf(QStringView key);
/// All keys of a term, in order, for messages that list what there is.
template<typename E> QStringList keysOf();

/// The quantity a measure shows.
Quantity quantityOf(Measure measure);

} // namespace dekade::catalogue
