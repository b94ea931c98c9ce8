#include "model/routing/biasupdate.h"

#include <numeric>
#include <vector>

namespace dekade::routing {

void updateBias(std::span<const int> load, double rate, BiasCentring centring, std::span<double> bias)
{
    const double experts = static_cast<double>(load.size());
    // In whole numbers: E · load against the sum, so that "equal to the mean" is exact.
    const long long sum = std::accumulate(load.begin(), load.end(), 0LL);
    std::vector<int> signs;
    for (const int count : load) {
        const long long above = static_cast<long long>(count) * static_cast<long long>(load.size()) - sum;
        signs.push_back(above < 0 ? 1 : (above > 0 ? -1 : 0));
    }
    const double mean = centring == BiasCentring::Mean ? std::accumulate(signs.begin(), signs.end(), 0) / experts : 0;
    for (std::size_t i = 0; i < signs.size(); ++i)
        bias[i] += rate * (signs[i] - mean);
}

} // namespace dekade::routing
