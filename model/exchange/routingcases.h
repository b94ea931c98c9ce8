#pragma once

#include "model/base/result.h"
#include "model/routing/biasupdate.h"
#include "model/routing/capacity.h"
#include "model/routing/logitsource.h"
#include "model/routing/router.h"
#include "model/routing/tinymoe.h"

#include <QByteArray>

#include <string>
#include <variant>
#include <vector>

namespace dekade::exchange {

/// A batch of logits for a router.
struct RouterCase {
    routing::RouterSettings settings;
    routing::LogitTable logits;
    std::vector<float> bias;
    std::vector<float> uniforms;
    int sequences = 1;

    routing::RouterInput input() const { return {logits.view(), bias, uniforms}; }
};

/// A batch of logits for every published form of balance loss.
struct LossesCase {
    routing::LogitTable logits;
    int topK = 1;
    int sequences = 1;
};

/// Loads of several batches for the bias update.
struct BiasCase {
    double rate = 0.001;
    int experts = 1;
    std::vector<std::vector<int>> loads;
};

/// Numbers for every published capacity formula.
struct CapacityCase {
    routing::CapacityInput input;
};

/// Weights and batches for a few exact training steps of the tiny MoE.
struct TrainingCase {
    routing::TinyRule rule;
    routing::TinyMoe moe;
    std::vector<routing::TinyBatch> batches;
};

struct RoutingCase {
    std::string name;
    std::string router; ///< "deepseek_v3", "losses", …
    std::variant<RouterCase, LossesCase, BiasCase, CapacityCase, TrainingCase> content;
};

/// Reads {"cases": [{router, case, params, logits, …}]}: what a router is, is the row of its key with every setting replaced that `params`
/// name. Errors, kind BadInput with line and column where there are any: no JSON; no cases; an unknown router or word; ragged or empty
/// logits; a number that is none, NaN, infinite or out of its range. The message begins with the case and says the token and expert.
base::Result<std::vector<RoutingCase>> readRoutingCases(const QByteArray &bytes, const QString &file);

} // namespace dekade::exchange
