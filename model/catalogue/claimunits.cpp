#include "model/catalogue/claimunits.h"

namespace dekade::catalogue {

std::vector<Unit> unitsOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::ParamsTotal:
    case Quantity::ParamsActive:
    case Quantity::ParamsNonEmbedding:
        return {Unit::Parameters};
    case Quantity::TrainingTokens:
        return {Unit::Tokens, Unit::Words, Unit::Bytes};
    case Quantity::ReleaseDate:
        return {Unit::Date};
    case Quantity::ContextLength:
    case Quantity::VocabSize:
        return {Unit::Tokens, Unit::Bytes};
    case Quantity::Layers:
    case Quantity::MoeFirstDenseLayers:
        return {Unit::Layers};
    case Quantity::HiddenSize:
    case Quantity::ExpertFfnSize:
        return {Unit::Dimensions};
    case Quantity::AttentionHeads:
    case Quantity::KvHeads:
        return {Unit::Heads};
    case Quantity::ExpertsTotal:
    case Quantity::ExpertsActive:
    case Quantity::ExpertsShared:
        return {Unit::Experts};
    case Quantity::License:
    case Quantity::Openness:
    case Quantity::TrainingData:
    case Quantity::ArchitectureNote:
    case Quantity::RouterNote:
        return {Unit::Text};
    case Quantity::TrainingCompute:
        return {Unit::Flop};
    case Quantity::TrainingCost:
        return {Unit::Dollars};
    case Quantity::TrainingTime:
        return {Unit::Hours};
    }
    Q_UNREACHABLE();
}

} // namespace dekade::catalogue
