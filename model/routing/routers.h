#pragma once

#include "model/routing/routersettings.h"

#include <span>
#include <string_view>

namespace dekade::routing {

/// Where the router's published settings are used: a model and its layers.
struct PublishedShape {
    std::string_view model; ///< "DeepSeek-V3"; empty where the router is a building block
    int layers = 0; ///< of the model
    int moeLayers = 0; ///< of them with experts
    int firstMoeLayer = 0; ///< from 0
    int hiddenWidth = 0; ///< numbers a token
    int expertWidth = 0; ///< inner width of one expert's network
};

/// One published router: a row of the table.
struct Router {
    std::string_view key; ///< "deepseek_v3"
    std::string_view name; ///< "DeepSeek-V3"
    std::string_view paper; ///< where it is described; the model's configuration where no paper is
    std::string_view code; ///< repository, file and commit the rule was read from or run
    PublishedShape shape;
    RouterSettings settings;
};

/// All routers there are, capacity routers first, then softmax, then sigmoid ones.
std::span<const Router> routers();

/// The router of a key; null for an unknown one.
const Router *routerOf(std::string_view key);

} // namespace dekade::routing
