#include "model/routing/router.h"

#include <cmath>

namespace dekade::routing {

namespace {

std::string count(int number, const char *what) { return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s"); }

std::string spelled(float value) { return std::isnan(value) ? "NaN" : (value > 0 ? "infinite" : "minus infinite"); }

Fault fault(std::string message) { return {std::move(message)}; }

Outcome<bool> checkGroups(const RouterSettings &settings)
{
    const ExpertGroups &groups = settings.groups;
    if (groups.count < 1 || settings.experts % groups.count != 0)
        return fault(count(settings.experts, "expert") + " do not divide into " + count(groups.count, "equal group"));
    if (groups.kept < 1 || groups.kept > groups.count)
        return fault("of " + count(groups.count, "group") + ' ' + std::to_string(groups.kept) + " cannot be kept; 1 to "
            + std::to_string(groups.count) + " can");
    const int size = settings.experts / groups.count;
    if (groups.count > 1 && groups.score == GroupScore::SumOfBestTwo && size < 2)
        return fault("groups of one expert have no best two; use fewer groups");
    if (groups.count > 1 && groups.fill == MaskFill::MinusInfinity && settings.topK > groups.kept * size)
        return fault("top-k is " + std::to_string(settings.topK) + " but the " + count(groups.kept, "kept group") + " hold only "
            + count(groups.kept * size, "expert"));
    return true;
}

Outcome<bool> checkSettings(const RouterSettings &settings)
{
    if (settings.experts < 1)
        return fault("a router needs at least one expert, not " + std::to_string(settings.experts));
    if (settings.choice == Choice::ExpertsChoose)
        return true;
    if (settings.topK < 1 || settings.topK > settings.experts)
        return fault("top-k is " + std::to_string(settings.topK) + " but there " + (settings.experts == 1 ? "is " : "are ")
            + count(settings.experts, "expert") + "; k must be from 1 to " + std::to_string(settings.experts));
    return checkGroups(settings);
}

Outcome<bool> checkShape(const RouterSettings &settings, const RouterInput &input)
{
    const Logits &logits = input.logits;
    if (logits.tokens < 1)
        return fault("the batch is empty; a router needs at least one token");
    if (logits.experts != settings.experts)
        return fault("token 0 has " + count(logits.experts, "logit") + " but the router has " + count(settings.experts, "expert"));
    if (logits.values.size() != static_cast<std::size_t>(logits.tokens) * static_cast<std::size_t>(logits.experts))
        return fault("there are " + std::to_string(logits.values.size()) + " logits for " + count(logits.tokens, "token") + " and "
            + count(logits.experts, "expert"));
    if (!input.bias.empty() && input.bias.size() != static_cast<std::size_t>(settings.experts))
        return fault("there are " + std::to_string(input.bias.size()) + " biases for " + count(settings.experts, "expert"));
    if (settings.tokenGroups < 1 || logits.tokens % settings.tokenGroups != 0)
        return fault(count(logits.tokens, "token") + " do not divide into " + count(settings.tokenGroups, "equal token group"));
    if (settings.secondExpert == SecondExpert::AtRandom && input.uniforms.size() != static_cast<std::size_t>(logits.tokens))
        return fault("a second expert by chance needs one random number a token: " + std::to_string(input.uniforms.size()) + " for "
            + count(logits.tokens, "token"));
    if (settings.secondExpert == SecondExpert::Sampled && (settings.topK != 2 || settings.experts < 2))
        return fault("a second expert can be sampled only where there are two a token");
    if (settings.secondExpert == SecondExpert::Sampled && input.uniforms.size() != logits.values.size())
        return fault("a second expert that is sampled needs one random number a token and expert: " + std::to_string(input.uniforms.size())
            + " for " + count(logits.tokens, "token") + " and " + count(logits.experts, "expert"));
    return true;
}

Outcome<bool> checkLogits(const RouterInput &input)
{
    const auto width = static_cast<std::size_t>(input.logits.experts);
    for (std::size_t i = 0; i < input.logits.values.size(); ++i) {
        const float value = input.logits.values[i];
        if (!std::isfinite(value))
            return fault("token " + std::to_string(i / width) + ", expert " + std::to_string(i % width) + ": the logit is " + spelled(value)
                + "; it must be finite");
    }
    return true;
}

Outcome<bool> checkBeside(const RouterSettings &settings, const RouterInput &input)
{
    for (std::size_t i = 0; i < input.bias.size(); ++i) {
        if (!std::isfinite(input.bias[i]))
            return fault("expert " + std::to_string(i) + ": the bias is " + spelled(input.bias[i]) + "; it must be finite");
    }
    for (std::size_t i = 0; i < input.uniforms.size(); ++i) {
        if (!(input.uniforms[i] >= 0 && input.uniforms[i] < 1))
            return fault("token " + std::to_string(i) + ": the random number is not in [0, 1)");
        if (settings.secondExpert == SecondExpert::Sampled && input.uniforms[i] <= 0)
            return fault("token " + std::to_string(i / static_cast<std::size_t>(settings.experts))
                + ": a random number is 0, of which there is no logarithm; it must be above");
    }
    return true;
}

} // namespace

Outcome<bool> checkShapes(const RouterSettings &settings, const RouterInput &input)
{
    if (const Outcome<bool> good = checkSettings(settings); !good)
        return good;
    if (const Outcome<bool> good = checkShape(settings, input); !good)
        return good;
    return checkBeside(settings, input);
}

Outcome<bool> checkInput(const RouterSettings &settings, const RouterInput &input)
{
    if (const Outcome<bool> good = checkShapes(settings, input); !good)
        return good;
    return checkLogits(input);
}

} // namespace dekade::routing
