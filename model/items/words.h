#pragma once

#include "model/catalogue/terms.h"

#include <QCoreApplication>

namespace dekade::items {

/// The terms of the catalogue as the window words them, in the language of the installed translator.
class Words final {
    Q_DECLARE_TR_FUNCTIONS(dekade::items::Words)

public:
    static QString undisclosed(); ///< the maker says that it says nothing
    static QString notStated(); ///< nobody says anything
    static QString of(catalogue::Density density);
    static QString of(catalogue::Basis basis);
    static QString of(catalogue::Speaker speaker);
    static QString of(catalogue::Standing standing); ///< empty for plain
    static QString of(catalogue::Stage stage); ///< empty for the whole
    static QString of(catalogue::Quantity quantity);
    static QString of(catalogue::Unit unit);
    static QString of(catalogue::TokenKind kind);
    static QString of(catalogue::Qualifier qualifier);
    /// "open weights" and the other words the catalogue uses, translated; any other word as it is.
    static QString ofOpenness(const QString &openness);
};

} // namespace dekade::items
