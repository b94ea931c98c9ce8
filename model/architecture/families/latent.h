#pragma once

#include "model/architecture/config.h"
#include "model/architecture/keys.h"

namespace dekade::architecture::families {

/// DeepSeek's multi-head latent attention. A `q_lora_rank` of null means that queries are not compressed; a missing one is the class
/// default.
Attention latentOf(Keys &keys);

/// DeepSeek's feed-forward: dense in the first layers, then a mixture with shared experts, in groups. Sets every layer's.
void mixDeepSeek(Keys &keys, Config &config, bool hasCorrectionBias);

/// The MTP modules of DeepSeek-V3 and GLM-4.5: one mixture layer, a matrix that joins two streams, three norms.
Prediction predictionOf(Keys &keys, const Config &config);

} // namespace dekade::architecture::families
