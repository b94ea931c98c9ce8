#include "views/routing/preparedtext.h"

#include <algorithm>

namespace dekade::routing {

using namespace Qt::StringLiterals;

int middleLayer(const Preset &preset)
{
    int layer = std::max(preset.firstMoeLayer, preset.layers / 2 - 1);
    while (preset.layers > 0 && !preset.isMoeLayer(layer))
        ++layer;
    return layer;
}

QString preparedText(QLocale::Language language, const Preset &preset)
{
    const int experts = preset.settings.experts;
    const int topK = preset.settings.topK;
    const bool two = experts == 8 && topK == 2;
    if (language == QLocale::Chinese)
        return two ? u"每个词只去八位专家中的两位。"_s : u"每个词只去%1位专家中的%2位。"_s.arg(experts).arg(topK);
    return two ? u"Each word of this sentence visits only two of the eight experts."_s
               : u"Each word of this sentence visits only %1 of the %2 experts."_s.arg(topK).arg(experts);
}

} // namespace dekade::routing
