#pragma once

#include "model/base/phrases.h"
#include "views/routing/scenewriter.h"
#include "views/routing/stagelayout.h"

#include <optional>

namespace dekade::routing {

enum class SizeBasis { NotSaid, Reported, Counted, Estimated };

/// What is known of the whole model's size: plain values with what they rest on, counted from a configuration or claimed.
struct ModelSize {
    std::optional<double> total; ///< parameters
    std::optional<double> active; ///< of them touched by a token
    SizeBasis basis = SizeBasis::NotSaid;
    bool operator==(const ModelSize &) const = default;
};

/// Whose recorded choices or loads are shown; `from` is empty for the seeded router's.
struct LoadOrigin {
    QString from; ///< a model: "OLMoE-1B-7B-0924", or a file
    QString text; ///< the kind of text that was routed, where it is known
    QString by; ///< who counted, and the licence
    bool operator==(const LoadOrigin &) const = default;
};

/// Everything besides performance and time that a frame depends on. A plain value.
struct StageOptions {
    LayoutRequest layout = {};
    QLocale::Language language = QLocale::English;
    int modelLayer = 0; ///< the layer shown, from 0; a dense one passes everything
    ModelSize size = {};
    bool traffic = false; ///< the crowd travels, too
    double heldMs = 0; ///< how long the moment has been held: the crowd's traffic goes on meanwhile
    int zoomedLane = -1; ///< a lane drawn as high as four; -1: none
    bool loadOverTime = false; ///< the load panel shows how the load grew, token by token
    LoadOrigin origin = {}; ///< whose recorded choices or loads are shown
    std::vector<int> recordedLoad = {}; ///< one an expert, in place of the play's own; empty: the play's own
    bool operator==(const StageOptions &) const = default;
};

/// A frame in the making: what every column's writer reads. Views: nothing outlives the call of sceneAt.
struct StagePlay {
    const Performance &performance;
    const StageOptions &options;
    const base::Phrases &phrases;
    Moment moment;
    StageLayout layout;
    std::vector<Pick> picks = {}; ///< the token's, by expert

    /// How far a stage has come: 0 not begun, 1 done.
    double of(StageKind stage) const { return stage < moment.stage ? 1 : stage > moment.stage ? 0 : moment.progress; }
    bool isLit(StageKind stage) const { return stage == moment.stage; }
    const RouterSettings &settings() const { return performance.settings(); }
    const QString &token() const { return performance.request.tokens[moment.token]; }
    const Pick *pickOf(int expert) const;
    int keptCount() const;
    int droppedCount() const { return static_cast<int>(picks.size()) - keptCount(); }
    /// Picks in a lane, by expert.
    std::vector<Pick> picksIn(const Lane &lane) const;
    bool isGroupKept(int lane) const;
    /// An expert that would be among the best but for its closed group: the whole point of group limits.
    struct ShutOut {
        int expert = 0;
        int rank = 0; ///< among all experts, from 1
    };
    std::optional<ShutOut> shutOut() const;
    /// In type to be read from the last row: few and short words.
    bool presents() const { return layout.extent == Extent::Presenter; }
    bool isDense() const { return !performance.preset().isMoeLayer(options.modelLayer); }
    /// The load that is shown: of the tokens before, with this one where it has arrived.
    const LoadMoment &load() const;
    const std::vector<int> &loads() const { return options.recordedLoad.empty() ? load().load : options.recordedLoad; }
    double fairShare() const;
    /// The score of a pick; its weight where the scores are not known.
    double scoreOf(const Pick &pick) const
    {
        return performance.hasScores() ? static_cast<double>(performance.score(moment.token, pick.expert)) : pick.gate;
    }
    double px(double designed) const { return layout.px(designed); }
    TextStyle style(double designed, Tint tint = Tint::Ink, theme::Weight weight = theme::Weight::Regular, double opacity = 1) const
    {
        return {std::round(px(designed)), weight, tint, opacity};
    }
    /// A phrase in the picture's language; not named tr, which would hide the mark inside it from lupdate.
    QString say(const char *source, int n = -1) const { return phrases.text(source, n); }
};

/// "0.670"; "2.50" from 10 on fewer: three decimals.
QString weightText(double weight);
/// "−0.13": two decimals and a real minus.
QString logitText(double logit);
/// "₂₇"
QString subscript(int number);
/// "2,5" style lists: "2, 5"; cut to `most` with "+n".
QString expertList(const std::vector<Pick> &picks, int most);

} // namespace dekade::routing
