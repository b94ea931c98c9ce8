#pragma once

#include "model/exchange/casefields.h"
#include "model/routing/routersettings.h"

namespace dekade::exchange {

/// The settings of a router with every one replaced that the case's params name. Words that mean nothing are kept as the case's error.
routing::RouterSettings settingsOf(CaseFields &fields, const routing::RouterSettings &published, const routing::LogitTable &logits);

} // namespace dekade::exchange
