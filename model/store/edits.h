#pragma once

#include "model/catalogue/records.h"

#include <variant>

namespace dekade::store {

/// What a user says of a model of their own.
struct ModelFields {
    QString name; ///< needed, up to 200 characters
    QString nameZh = {};
    QStringList aliases = {};
    QString family = {}; ///< its name or key; empty: a family of its own
    QString organization = {}; ///< its name or key; empty: "Own"
    QString country = {};
    catalogue::Density density = catalogue::Density::Undisclosed;
    QString openness = {};
    QStringList domains = {};
    bool released = true;
    bool operator==(const ModelFields &) const = default;
};

/// What a user states about one quantity of any model. The speaker is the user.
struct ClaimFields {
    catalogue::Quantity quantity = catalogue::Quantity::ParamsTotal;
    std::optional<double> value = {}; ///< finite, not negative
    std::optional<double> low = {}; ///< positive, always with high
    std::optional<double> high = {};
    QString text = {}; ///< words, or the date of a release as "YYYY[-MM[-DD]]"
    std::optional<catalogue::Unit> unit = {}; ///< empty: the usual one of the quantity
    catalogue::TokenKind kind = catalogue::TokenKind::None; ///< needed for a number of training tokens
    catalogue::Stage stage = catalogue::Stage::Whole;
    QString stageNote = {};
    catalogue::Qualifier qualifier = catalogue::Qualifier::Exact;
    catalogue::Basis basis = catalogue::Basis::Reported; ///< Computed only with isCounted: that is what Dekade counts
    QString sourceTitle = {}; ///< needed: where the value stands
    QString sourceUrl = {};
    QString sourceDate = {};
    QString locator = {};
    QString quote = {}; ///< up to 200 characters
    bool isCounted = false; ///< by Dekade, from a shape; nobody who fills in a form can say so
    bool operator==(const ClaimFields &) const = default;
};

struct AddModel {
    ModelFields fields;
};
struct ChangeModel {
    catalogue::ModelId model;
    ModelFields fields;
};
struct DeleteModel {
    catalogue::ModelId model;
}; ///< with its claims
struct AddClaim {
    catalogue::ModelId model;
    ClaimFields fields;
};
struct ChangeClaim {
    catalogue::ClaimId claim;
    ClaimFields fields;
};
struct DeleteClaim {
    catalogue::ClaimId claim;
};
struct PreferClaim {
    catalogue::ClaimId claim;
    bool preferred = true;
}; ///< of any speaker; takes the preference from others of its quantity

/// One thing a user does to the store. Only own models and claims can be changed and deleted; claims can be added to every model.
using Edit = std::variant<AddModel, ChangeModel, DeleteModel, AddClaim, ChangeClaim, DeleteClaim, PreferClaim>;

/// What came of an edit. The ids hold in every later snapshot.
struct EditOutcome {
    std::optional<catalogue::ModelId> model = {}; ///< the model that was added
    std::optional<catalogue::ClaimId> claim = {}; ///< the claim that was added
    bool changed = true; ///< false where all was so already; then there is nothing to undo
};

/// What can be undone and redone, in words ("Add the model My-7B"); empty where nothing can.
struct EditHistory {
    std::optional<QString> undo = {};
    std::optional<QString> redo = {};
};

/// Whether a model or claim of a snapshot is the user's own, so that it can be changed and deleted.
bool isOwn(catalogue::ModelId model);
bool isOwn(catalogue::ClaimId claim);

} // namespace dekade::store
