#pragma once

#include "model/catalogue/columns.h"
#include "model/catalogue/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace dekade::figure {

/// A data set behind the figure, and how much of it is there.
struct BackdropSet {
    QString key; ///< "bundled/epoch-notable-2026-05", or the key of an import
    QString name; ///< "Epoch AI": a word or two, for key and footer
    QString source; ///< "Epoch AI, notable models"
    QString credit; ///< as its licence asks; of an import its name
    int drawn = 0;
    bool operator==(const BackdropSet &) const = default;
};

/// A row of one of the catalogue's backgrounds.
struct BundledRow {
    std::size_t set = 0; ///< index into Catalogue::backgrounds()
    std::size_t row = 0; ///< index into its models
    bool operator==(const BundledRow &) const = default;
};

/// A model of somebody else's data set, faintly behind the others. Positions in axis units.
struct Dot {
    double x = 0;
    double y = 0;
    QString name;
    int set = 0; ///< index into Backdrop::sets
    std::optional<catalogue::ModelId> model = {}; ///< where it is one of the catalogue's
    std::optional<BundledRow> bundled = {};       ///< where it is a row of a data set that comes with Dekade
    bool operator==(const Dot &) const = default;
};

/// The same of a data set that is no more than columns, which is shared and not copied.
struct DotCloud {
    catalogue::ColumnsPtr columns;
    std::shared_ptr<const std::vector<float>> x; ///< columns of it, in axis units
    std::shared_ptr<const std::vector<float>> y;
    std::vector<quint32> rows; ///< those that are drawn
    int set = 0;
    bool operator==(const DotCloud &) const = default;
};

/// One of the dots of a backdrop: of a cloud, or where `cloud` is −1 of the dots.
struct DotPlace {
    int cloud = -1;
    std::size_t index = 0; ///< into its rows, or into Backdrop::dots
    bool operator==(const DotPlace &) const = default;
};

/// Other people's models behind the figure's own: context, not what the figure is about; no trend, count or title rests on them.
struct Backdrop {
    std::vector<Dot> dots;
    std::vector<DotCloud> clouds;
    std::vector<BackdropSet> sets; ///< those of which something is drawn
    QString key; ///< in the figure's key: "156 others (Epoch AI)"; empty where there are none
    bool operator==(const Backdrop &) const = default;

    bool isEmpty() const { return sets.empty(); }
    int count() const;
    /// A dot of either kind, whole.
    Dot at(const DotPlace &place) const;
};

} // namespace dekade::figure
