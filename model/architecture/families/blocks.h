#pragma once

#include "model/architecture/config.h"
#include "model/architecture/keys.h"

#include <functional>

namespace dekade::architecture::families {

/// d, vocabulary, context, tying and `num_hidden_layers` layers that are all `layer`.
Config stackOf(Keys &keys, const Layer &layer);

/// The residual stream's width.
std::int64_t hiddenWidth(Keys &keys);

/// Query and key heads and their width: `head_dim`, or d / heads where it is missing or null. Heads that do not divide d are then refused.
Attention headsOf(Keys &keys);

/// The same with as many key heads as query heads, whatever the file says.
Attention equalHeadsOf(Keys &keys);

/// Gated, without bias, `intermediate_size` wide.
FeedForward gatedOf(Keys &keys);

/// Routing in groups: n_group, topk_group.
void readGroups(Keys &keys, FeedForward &feedForward);

/// Adds shared experts of `each` numbers a width.
void addShared(FeedForward &feedForward, std::int64_t experts, std::int64_t each);

/// Gives every layer for which `isMoe` says so the mixture, the others the dense block. Without experts all are dense.
void mix(Config &config, const FeedForward &mixture, const FeedForward &dense, const std::function<bool(std::int64_t)> &isMoe);

/// Marks layers as windowed: by `layer_types` where the file has it, else by `isWindowed`. A window as long as the context sees everything.
void setWindows(Keys &keys, Config &config, View view, std::int64_t window, const std::function<bool(std::int64_t)> &isWindowed);

/// The window of Qwen and dots: only if use_sliding_window, from layer max_window_layers on.
void setLateWindows(Keys &keys, Config &config);

} // namespace dekade::architecture::families
