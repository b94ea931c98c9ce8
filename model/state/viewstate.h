#pragma once

#include "model/catalogue/filter.h"
#include "model/state/inspectorstate.h"

#include <QDate>

#include <optional>
#include <vector>

namespace dekade::state {

/// The figures there are. Keys as in `dekade figures`: parameters, tokens, parameters-tokens, compute, sparsity, granularity.
enum class FigureKind { Parameters, Tokens, ParametersTokens, Compute, Sparsity, Granularity };

/// What an axis shows, in axis units: decimal years on a date axis, log10 of the value on a log axis. low < high.
struct Range {
    double low = 0;
    double high = 1;
    double length() const { return high - low; }
    bool operator==(const Range &) const = default;
};

/// How a figure draws a data set that came from elsewhere: as dots behind its own models, like one of its own, or not at all.
enum class Showing { Faint, Full, Off };

/// Everything the user looks at, as one plain value: what a figure shows is a function of (catalogue, ViewState) alone.
struct ViewState {
    FigureKind figure = FigureKind::Parameters;
    catalogue::Lens lens = catalogue::Lens::Official;
    catalogue::Measure measure = catalogue::Measure::Total;
    catalogue::Filter filter;
    std::optional<Range> x; ///< empty: the figure's own whole range
    std::optional<Range> y;
    /// The scrubber's span, half-open [from, to); an empty end is open.
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<catalogue::ModelId> selected;
    /// Only what was known on this day counts: the views are given catalogueAsKnownOn(). Empty: all there is.
    std::optional<QDate> asKnownOn;
    std::vector<catalogue::ModelId> compared;    ///< in the order added
    std::vector<catalogue::ModelId> highlighted; ///< set in bold, labelled first
    bool showTrend = true;
    bool showEras = true;
    bool showLabels = true;
    bool showGuides = true; ///< lines of equal compute and of equal tokens a parameter, with parameters-tokens only
    QString scalingLaw = QStringLiteral("besiroglu-2024"); ///< key of the constants whose optimum is a guide too; empty for none
    bool showBackground = true; ///< other people's models as faint dots behind the curated ones
    QMap<QString, Showing> dataSets; ///< by key, where the user has said how; see showingOf()
    int trendConfidence = 90; ///< percent of the trend's interval, one of trendConfidences()
    std::optional<InspectorState> inspector; ///< open over the figure, which stays as it is below
    std::optional<Ghost> ghost; ///< what the inspector last asked "what if" about
    bool operator==(const ViewState &) const = default;
};

/// Key of a figure kind and back, for the command line and saved views.
QString keyOf(FigureKind kind);
std::optional<FigureKind> figureOf(QStringView key);
QStringList figureKeys();
/// Whether the measure changes what a figure shows: those by size do, the others have a reading of their own.
bool usesMeasure(FigureKind kind);
/// How the models of a data set are drawn. Dekade's own ("curated", or none named) and the user's ("own") are always in full. Any other is as the user
/// said; in full where the filter asks for it by name and the user said nothing; else faint, or off where `showBackground` is.
Showing showingOf(const ViewState &state, const QString &dataset);
/// ViewState::dataSets as words to be kept, "off bundled/epoch-notable-2026-05", and back. What is no such word is left out.
QStringList dataSetWords(const QMap<QString, Showing> &dataSets);
QMap<QString, Showing> dataSetsOf(const QStringList &words);
/// The intervals that a trend may be drawn with, in percent: 90 and 95.
const std::vector<int> &trendConfidences();

} // namespace dekade::state
