#pragma once

#include "model/routing/routersettings.h"
#include "model/routing/tinymoe.h"
#include "model/routing/trace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>

namespace dekade::exchange {

template<typename Numbers>
QJsonArray numbersJson(const Numbers &numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(number);
    return array;
}

/// A trace with the keys the case files of its router have under "expected": indices, weights, load, dropped as [token, expert, rank], …
QJsonObject traceJson(const std::string &router, const routing::RouterSettings &settings, const routing::Trace &trace);

/// Losses, load and indices of one pass of the tiny MoE.
QJsonObject passJson(const routing::TinyPass &pass, int topK);
/// {R, A, a, W, c}, experts first.
QJsonObject weightsJson(const routing::TinyWeights &weights);

} // namespace dekade::exchange
