#pragma once

#include <span>
#include <string_view>

namespace dekade::trend {

/// What is trained: parameters (of a mixture of experts those active for a token) and tokens seen.
struct TrainingRun {
    double parameters = 0;
    double tokens = 0;

    /// C = 6 · N · D: two floating-point operations a parameter and token forward, four backward. Kaplan et al. 2020, arXiv:2001.08361.
    double flop() const { return 6 * parameters * tokens; }
    double tokensPerParameter() const { return tokens / parameters; }
};

/// Constants of L(N, D) = E + A / N^alpha + B / D^beta, in nats a token.
struct ScalingLaw {
    std::string_view key; ///< "hoffmann-2022"
    std::string_view name; ///< "Hoffmann et al. 2022, as printed"
    std::string_view source; ///< "arXiv:2203.15556, equation 10"
    double e = 0; ///< E: what is left over however much is spent
    double a = 0;
    double b = 0;
    double alpha = 0;
    double beta = 0;

    /// The exponents of the optimum: N* grows as C^parametersExponent, D* as C^tokensExponent.
    double parametersExponent() const { return beta / (alpha + beta); }
    double tokensExponent() const { return alpha / (alpha + beta); }
};

/// All published sets of constants there are here, the first of them the default.
std::span<const ScalingLaw> scalingLaws();
/// The set of a key; null for an unknown one.
const ScalingLaw *scalingLaw(std::string_view key);

/// The loss predicted for a run, N and D above zero.
double loss(const ScalingLaw &law, const TrainingRun &run);

/// The run with the least loss for a compute budget C, above zero:
///   G = (alpha · A / (beta · B))^(1 / (alpha + beta)), N* = G · (C / 6)^(beta / (alpha + beta)), D* = C / 6 / N*.
/// Hoffmann et al. 2022, arXiv:2203.15556, equation 4. Worked, as printed, for Chinchilla's 5.88e23 FLOP: 32.5e9 parameters on 3.02e12
/// tokens. Its loss is loss(law, computeOptimum(law, C)).
TrainingRun computeOptimum(const ScalingLaw &law, double flop);

/// Chinchilla's rule of thumb: 70e9 parameters on 1.4e12 tokens, about what approaches 1 and 2 of arXiv:2203.15556 give.
inline constexpr double kChinchillaTokensPerParameter = 20;

} // namespace dekade::trend
