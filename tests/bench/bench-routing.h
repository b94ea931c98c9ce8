#pragma once

#include <QJsonObject>

namespace dekade::bench {

/// `tokens` tokens through DeepSeek-V3's router (256 experts, best 4 of 8 groups, top-8, biased) beside a plain copy of the same logits, by
/// turns, `runs` times: medians in nanoseconds a token, with one thread and with all. ok while the router takes at most six times the copy.
QJsonObject routingReport(int tokens, int runs);

} // namespace dekade::bench
