#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::tests {

/// Sixteen models with every case a view must handle: disagreeing claims (GPT-2 small, Llama 3.1 405B), an undisclosed size (GPT-4, with a
/// rumour never drawn), mixtures of experts, a size counted from the shape (Qwen3-30B-A3B), an estimate with low and high (Estimated 1, not a
/// real model), a date known to the year only (GPT-2 medium), no date at all (LLaMA 13B), an MoE without known active size (Switch-C).
/// Values are the published ones; claims are shortened. The same snapshot at every call.
catalogue::CataloguePtr sampleCatalogue();

/// `count` made-up dense and MoE models spread over 2019 to 2026 and eight decades, for speed tests. Same count, same catalogue.
catalogue::CataloguePtr largeCatalogue(int count);

/// The id of a sample model by its key; fails loudly on an unknown one.
catalogue::ModelId sampleId(const char *key);

} // namespace dekade::tests
