#pragma once

#include "model/catalogue/catalogue.h"
#include "model/state/viewstate.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>
#include <vector>

namespace dekade::timeline {

/// What the hover card says of a model, as plain words.
struct CardText {
    QString name;
    QString maker;
    std::vector<std::pair<QString, QString>> rows; ///< label and value
    QString remark; ///< "Sources differ: 117M to 137M"; empty where they agree
    bool operator==(const CardText &) const = default;
};

class Card final {
    Q_DECLARE_TR_FUNCTIONS(dekade::timeline::Card)

public:
    /// A model under the state's lens. Numbers and dates in `language`, words in the window's. `disagrees` as its point says.
    static CardText of(const catalogue::Catalogue &catalogue, catalogue::ModelId model, const state::ViewState &state, bool disagrees,
                       QLocale::Language language);
    /// The same as one sentence for a screen reader, with its place in the walk: "…; 3 of 50".
    static QString spoken(const CardText &text, int place, int count);
};

} // namespace dekade::timeline
