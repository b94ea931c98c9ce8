#pragma once

#include "model/figure/backdropdata.h"
#include "model/catalogue/records.h"
#include "model/state/viewstate.h"
#include "model/trend/regression.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace dekade::figure {

enum class AxisKind { Date, Log };
/// How the numbers on an axis are written: 10B; shares of one in percent; powers of ten where they outgrow names.
enum class AxisUnit { Count, Share, Power };

/// An axis: its kind, its words, its whole range and what it shows now, in axis units (decimal years, or log10 of the value).
struct Axis {
    AxisKind kind = AxisKind::Log;
    QString title; ///< "Parameters, log scale"
    state::Range whole;
    state::Range shown;
    AxisUnit unit = AxisUnit::Count;
    bool operator==(const Axis &) const = default;
};

/// One model with a size: where it stands, how it is drawn, what it is called. Positions in axis units.
struct Point {
    catalogue::ModelId model;
    double x = 0;
    double y = 0;
    std::optional<double> active; ///< y of the active parameters of an MoE model, joined to y by a stem
    std::optional<state::Range> yRange; ///< an estimate's low to high
    std::optional<state::Range> xRange;
    bool moe = false;
    catalogue::Basis basis = catalogue::Basis::Reported;
    catalogue::Basis activeBasis = catalogue::Basis::Reported;
    int series = 0; ///< index into FigureData::series
    QString label;
    double weight = 1; ///< 9 selected, then highlighted, then by size: larger is labelled first
    bool strong = false; ///< highlighted, selected or named by the title: bold label
    bool disagrees = false; ///< its claims differ
    bool operator==(const Point &) const = default;
};

/// A model as the inspector changed it: a dashed mark at its day, never part of a trend or count. Positions in axis units.
struct GhostPoint {
    double x = 0;
    double y = 0;
    double from = 0; ///< y of the published model, to which a dashed line leads
    bool moe = false;
    int series = 0;
    QString label; ///< "Mixtral 8x7B, what if: 91.8B"
    bool operator==(const GhostPoint &) const = default;
};

/// A model without a disclosed figure: by name, in the lane; x where it has a date.
struct LaneEntry {
    catalogue::ModelId model;
    QString label;
    std::optional<double> x;
    int series = 0;
    bool operator==(const LaneEntry &) const = default;
};

/// A maker in the key. The last one may be "other makers" (colour index −1: ink_2).
struct Series {
    QString name;
    int count = 0;
    int colour = 0; ///< index into the theme's categorical colours, −1 for ink_2
    bool operator==(const Series &) const = default;
};

struct Era {
    QString name;
    QString shortName;
    double start = 0; ///< decimal year; it ends where the next begins
    bool filled = false;
    bool operator==(const Era &) const = default;
};

/// The fitted line over the points drawn, log10(value) on decimal years, with its receipt in words.
struct TrendBand {
    trend::Line line;
    state::Range span; ///< x from the first to the last point
    double confidence = 0.90;
    QString headline; ///< "Trend of totals: ×1.54 a year"
    QString receipt; ///< "90 % interval 1.20–1.97 · n = 54 · R² 0.14 · doubling in 19 months"
};

/// A line to read a figure by: equal compute 6·N·D, equal tokens a parameter, or the least loss for every compute by a scaling law.
enum class GuideKind { Compute, TokensPerParameter, Optimum };

/// A guide from end to end in axis units, far beyond what can be shown; thin, named, never data.
struct Guide {
    struct End {
        double x = 0;
        double y = 0;
        bool operator==(const End &) const = default;
    };
    GuideKind kind = GuideKind::Compute;
    QString label; ///< "10²⁴ FLOP", "20 tokens a parameter: Chinchilla’s rule"
    QString shortLabel; ///< for want of room: "10²⁴", "20 a parameter"
    double value = 0; ///< FLOP, or tokens a parameter; of an optimum those at 10²⁴ FLOP
    int rank = 0; ///< 0 is shown at every zoom; 1 powers of ten, 2 what lies between them
    End from;
    End to;
    bool operator==(const Guide &) const = default;
};

/// How many models ended where; the numbers of footer and status line.
struct Counts {
    int inFilter = 0; ///< models that pass filter and scrubber
    int drawn = 0; ///< points
    int inLane = 0;
    int undated = 0; ///< a size but no date: not drawn
    int yearOnly = 0; ///< dated to the year only: stand at mid-year
    int notStated = 0; ///< a known size, but nobody gives it without embeddings: not drawn
    int counted = 0; ///< numbers with basis computed: sizes counted from a shape, or derived from other numbers
    int estimated = 0;
    int thirdParty = 0;
    int ofFamily = 0;   ///< numbers or days stated for the family, not for the model
    int disagreeing = 0;
    int moe = 0;
    int dense = 0;
    bool operator==(const Counts &) const = default;
};

/// All a figure shows, ready to draw: a pure function of (catalogue, ViewState, language). Immutable once built; any thread.
struct FigureData {
    state::FigureKind kind = state::FigureKind::Parameters;
    QLocale::Language language = QLocale::English;
    QString title;
    QString subtitle;
    QString description; ///< a paragraph for <desc> and screen readers
    Axis x;
    Axis y;
    std::vector<Point> points; ///< by x, then model id
    std::optional<GhostPoint> ghost;
    std::vector<LaneEntry> lane; ///< by x, those without a date last
    QString laneTitle; ///< "Size undisclosed"
    QString laneRemark; ///< "their makers publish no size; rumours are not drawn"
    std::vector<Series> series;
    std::vector<Era> eras; ///< only with a date axis
    std::optional<TrendBand> trend;
    QString computedWord; ///< what a ring means here: "counted from its shape", "computed as 6·N·D"
    Backdrop backdrop;
    std::vector<Guide> guides; ///< only with parameters-tokens, by kind, then value
    Counts counts;
    QStringList footer; ///< lines under the rule; the first is completed by the scene with "k of n labelled"
    QStringList sourceLines; ///< "1 makers' papers, model cards and posts: 50 totals" …
    QString stateLine; ///< lens, measure, filter, data version
    std::vector<catalogue::SourceId> sources; ///< all that the drawn values rest on, in order of use
};

using FigureDataPtr = std::shared_ptr<const FigureData>;

} // namespace dekade::figure
