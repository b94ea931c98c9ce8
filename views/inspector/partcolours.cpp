#include "views/inspector/partcolours.h"

namespace dekade::inspector {

using architecture::Part;

QColor partColour(const theme::Theme &colours, Part part)
{
    switch (part) {
    case Part::Attention:
        return colours.series(0);
    case Part::RoutedExperts:
        return colours.series(1);
    case Part::DenseFeedForward:
        return colours.series(2);
    case Part::Router:
        return colours.series(3);
    case Part::Embedding:
    case Part::Head:
        return colours.series(4);
    case Part::SharedExperts:
        return colours.series(5);
    case Part::Norms:
    case Part::Other:
    case Part::Prediction:
        break;
    }
    return colours.ink2;
}

QColor chipColour(const theme::Theme &colours, const QColor &ground)
{
    return theme::mixed(ground, colours.accent, colours.isDark() ? 0.22 : 0.14);
}

} // namespace dekade::inspector
