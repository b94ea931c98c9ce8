#include "model/tensorfile/part.h"

namespace dekade::tensorfile {

std::string_view keyOf(Part part)
{
    switch (part) {
    case Part::Embedding:
        return "embedding";
    case Part::Attention:
        return "attention";
    case Part::DenseFeedForward:
        return "dense_ffn";
    case Part::RoutedExperts:
        return "experts_routed";
    case Part::SharedExperts:
        return "experts_shared";
    case Part::Router:
        return "router";
    case Part::Norms:
        return "norms";
    case Part::Head:
        return "lm_head";
    case Part::Other:
        return "other";
    case Part::Prediction:
        return "mtp";
    case Part::Mask:
        return "mask";
    case Part::Rotary:
        return "rotary";
    case Part::Quantization:
        return "quantization";
    case Part::Vision:
        return "vision";
    case Part::Copy:
        return "copy";
    }
    return {};
}

} // namespace dekade::tensorfile
