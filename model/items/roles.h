#pragma once

#include <Qt>

namespace dekade::items {

/// What the item models tell beside Qt's own roles. A role that a cell has nothing to say about gives an invalid QVariant.
enum Role {
    SortRole = Qt::UserRole + 1, ///< the raw double, QDate or QString; invalid where a value is undisclosed or not stated
    ModelIdRole, ///< qint64, the value of a ModelId
    BasisRole, ///< int, a catalogue::Basis
    MoeRole, ///< bool, a mixture of experts
    DisagreesRole, ///< bool, the claims behind the cell disagree
    SeriesRole, ///< QStringList, the names under which a maker may stand in a figure's key
    KeyRole, ///< QString, the key of a model, a quantity or a facet's value
    CountRole, ///< int, how many models or values a row stands for
    FacetRole, ///< int, the catalogue::FilterKey of a facet's row
    PreferredRole, ///< bool, the user prefers the claim, or the one that a cell shows
    SearchRole, ///< QString, all that a model is called and who made it, a line each
    UsedRole, ///< bool, the claim is what the lens shows
};

} // namespace dekade::items
