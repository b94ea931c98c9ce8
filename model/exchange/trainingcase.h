#pragma once

#include "model/exchange/casefields.h"
#include "model/exchange/routingcases.h"

namespace dekade::exchange {

/// The weights, the rule and the batches of a case of exact training steps. What is wrong is kept as the case's error.
TrainingCase trainingCase(CaseFields &fields);

} // namespace dekade::exchange
