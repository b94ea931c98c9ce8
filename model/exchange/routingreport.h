#pragma once

#include "model/exchange/routingcases.h"

#include <QJsonObject>

namespace dekade::exchange {

/// What became of a case, with the keys of the contract: "case", and for a router "indices", "weights", "load", … Errors, kind BadInput:
/// the logits do not fit the router; the message begins with the case and says token and expert.
base::Result<QJsonObject> routingReport(const RoutingCase &routingCase);

} // namespace dekade::exchange
