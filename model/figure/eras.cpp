#include "model/figure/eras.h"

#include <array>

namespace dekade::figure {

namespace {

struct EraStart {
    const char *name;
    const char *shortName;
    int year;
    int month;
    int day;
};

constexpr std::array kEras {
    EraStart {QT_TRANSLATE_NOOP("Figure", "Dense race"), QT_TRANSLATE_NOOP("Figure", "Dense race"), 2019, 2, 14}, // GPT-2
    EraStart {QT_TRANSLATE_NOOP("Figure", "OpenAI falls silent"), QT_TRANSLATE_NOOP("Figure", "OpenAI silent"), 2022, 1, 1},
    EraStart {QT_TRANSLATE_NOOP("Figure", "Llama opens up"), QT_TRANSLATE_NOOP("Figure", "Llama opens"), 2023, 2, 24}, // LLaMA
    EraStart {QT_TRANSLATE_NOOP("Figure", "MoE boom"), QT_TRANSLATE_NOOP("Figure", "MoE boom"), 2023, 12, 11}, // Mixtral 8x7B
};

} // namespace

std::vector<Era> makeEras(const Request &request)
{
    std::vector<Era> eras;
    if (!request.hasDateAxis() || !request.state.showEras)
        return eras;
    for (const EraStart &era : kEras) {
        const double start = base::decimalYear(QDate(era.year, era.month, era.day));
        eras.push_back({request.phrases.text(era.name), request.phrases.text(era.shortName), start, eras.size() % 2 == 1});
    }
    return eras;
}

} // namespace dekade::figure
