#include "views/routing/columns.h"
#include "views/routing/stagewords.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// Every step of every token as a short dash: done, now, to come.
void addSteps(SceneWriter &out, const StagePlay &play, const Span &at, double y)
{
    const int tokens = play.performance.tokens();
    const double step = at.width() / tokens;
    const double dash = (step - 4) / kStages;
    Tiles done {{}, Tint::Quiet, 1}, now {{}, Tint::Accent, 1}, coming {{}, Tint::Track, 1};
    for (int token = 0; token < tokens; ++token) {
        for (int stage = 0; stage < kStages; ++stage) {
            const int order = token * kStages + stage;
            const int current = stepOf(play.moment);
            Tiles &into = order == current ? now : order < current ? done : coming;
            into.rects.emplace_back(at.left + step * token + dash * stage, y, std::max(dash - 1, 0.5), 5);
        }
    }
    for (Tiles *tiles : {&coming, &done, &now})
        out.add(std::move(*tiles));
}

} // namespace

void addSheetHead(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const Preset &preset = play.performance.preset();
    const double right = at.page.width() - at.text.left;
    const double width = out.text({at.text.left, at.top - 16}, preset.name, play.style(20, Tint::Ink, theme::Weight::SemiBold));
    const QString layer = preset.layers > 0 ? play.say(QT_TRANSLATE_NOOP("Figure", "layer %1 of %2, token %3 of %4, stage %5 of 5"))
                                                  .arg(play.options.modelLayer + 1)
                                                  .arg(preset.layers)
                                            : play.say(QT_TRANSLATE_NOOP("Figure", "token %1 of %2, stage %3 of 5"));
    out.fitted({at.text.left + width + 16, at.top - 16}, right - at.text.left - width - 16,
        layer.arg(play.moment.token + 1).arg(play.performance.tokens()).arg(static_cast<int>(play.moment.stage) + 1),
        play.style(13, Tint::Quiet));
}

void addSheetFoot(SceneWriter &out, const StagePlay &play, const QString &provenance)
{
    const StageLayout &at = play.layout;
    const double right = at.page.width() - at.text.left;
    const double foot = at.bottom + 4;
    out.add(Stroke {{at.text.left, foot - 8}, {right, foot - 8}, {}, Tint::Rule, 1});
    const TextStyle note = play.style(12, Tint::Quiet);
    const double base = foot + 6 + note.px * 0.74;
    addSteps(out, play, {at.text.left, at.combine.right * 0.5}, foot + 7);
    out.fitted({right, base}, right - at.combine.right * 0.5 - 24, provenance, note, Side::Right);
}

} // namespace dekade::routing
