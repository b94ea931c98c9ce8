#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/sayer.h"

namespace dekade::inspector {

/// What the thin bars behind matrices are.
Sentence biasKey(const Sayer &sayer);

/// "Grouped-query attention (GQA)", and shorter.
std::vector<Sentence> attentionTitle(const Sayer &sayer, const architecture::Attention &attention);

/// What the cache keeps, counted: "cached: 2 × 8 × 128 = 2,048 numbers a token and block".
std::vector<Sentence> cacheStatement(const Sayer &sayer, const architecture::Attention &attention);

/// What is special about this attention.
std::vector<Sentence> sharingStatement(const Sayer &sayer, const architecture::Attention &attention);

/// "sees all", "sees 4,096".
std::vector<Sentence> viewCaption(const Sayer &sayer, const architecture::Attention &attention);

/// "each head: softmax(q · k) · v".
std::vector<Sentence> operation(const Sayer &sayer, const architecture::Attention &attention);

} // namespace dekade::inspector
