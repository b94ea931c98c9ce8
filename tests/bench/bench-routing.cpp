#include "tests/bench/bench-routing.h"

#include "model/routing/fastrouter.h"
#include "model/routing/logitsource.h"
#include "model/routing/routers.h"
#include "tests/bench/row.h"

#include <chrono>
#include <cstring>
#include <thread>

namespace dekade::bench {

namespace {

using namespace routing;

constexpr double kWanted = 6;

/// Nanoseconds a token that `work` takes.
template<typename Work>
double nanoseconds(int tokens, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count() / tokens;
}

/// A gigabyte of logits: making all of them anew would take longer than the measurement, so a block of tokens is repeated.
std::vector<float> logitsOf(int tokens, int experts)
{
    constexpr int kBlock = 4096;
    const LogitTable block = madeUpLogits({kBlock, experts, 1, 2, 0.5F, 16, 2});
    std::vector<float> values(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(experts));
    for (std::size_t at = 0; at < values.size(); at += block.values.size())
        std::memcpy(values.data() + at, block.values.data(), std::min(block.values.size(), values.size() - at) * sizeof(float));
    return values;
}

} // namespace

QJsonObject routingReport(int tokens, int runs)
{
    const RouterSettings settings = routerOf("deepseek_v3")->settings;
    const std::vector<float> logits = logitsOf(tokens, settings.experts);
    const std::vector<float> bias = madeUpLogits({1, settings.experts, 2, 0.05F, 0, 0, 0}).values;
    const RouterInput input {{logits, tokens, settings.experts}, bias};
    std::vector<float> copied(logits.size());
    std::vector<double> copies;
    std::vector<double> alone;
    std::vector<double> together;
    long long routed = 0; // read below, so that no work can be left out
    for (int run = 0; run < runs; ++run) {
        copies.push_back(nanoseconds(tokens, [&] { std::memcpy(copied.data(), logits.data(), logits.size() * sizeof(float)); }));
        alone.push_back(nanoseconds(tokens, [&] { routed += decide(settings, input, 1)->load.front(); }));
        together.push_back(nanoseconds(tokens, [&] { routed += decide(settings, input)->load.front(); }));
    }
    const double copy = median(copies);
    const double ratio = median(together) / copy;
    return {{QStringLiteral("name"), QStringLiteral("routing")}, {QStringLiteral("tokens"), tokens}, {QStringLiteral("runs"), runs},
        {QStringLiteral("threads"), static_cast<int>(std::thread::hardware_concurrency())}, {QStringLiteral("copy_ns_per_token"), copy},
        {QStringLiteral("one_thread_ns_per_token"), median(alone)}, {QStringLiteral("ns_per_token"), median(together)},
        {QStringLiteral("ratio"), ratio}, {QStringLiteral("wanted"), kWanted},
        {QStringLiteral("first_expert_load"), static_cast<qint64>(routed)}, {QStringLiteral("ok"), ratio <= kWanted}};
}

} // namespace dekade::bench
