#pragma once

#include "model/base/date.h"
#include "model/base/id.h"
#include "model/catalogue/terms.h"

#include <QStringList>

#include <optional>

namespace dekade::catalogue {

using ModelId = base::Id<struct ModelTag>;
using ClaimId = base::Id<struct ClaimTag>;
using SourceId = base::Id<struct SourceTag>;
using OrganizationId = base::Id<struct OrganizationTag>;
using FamilyId = base::Id<struct FamilyTag>;

struct Organization {
    OrganizationId id;
    QString key;
    QString name;
    QString nameZh;
    QString country;
    bool operator==(const Organization &) const = default;
};

struct Family {
    FamilyId id;
    QString key;
    QString name;
    QString nameZh = {}; ///< empty where it is the same in Chinese
    bool operator==(const Family &) const = default;
};

struct Source {
    SourceId id;
    QString key;
    QString title;
    QString shortTitle; ///< a word or two, for a narrow column
    QString url;
    QString date; ///< "YYYY", "YYYY-MM", "YYYY-MM-DD" or empty
    QString note;
    bool operator==(const Source &) const = default;
};

/// One value somebody stated for one quantity of one model. A number (value, or low and high), a text, or nothing (undisclosed).
struct Claim {
    ClaimId id;
    ModelId model;
    Quantity quantity = Quantity::ParamsTotal;
    std::optional<double> value; ///< integers below 2^53 are exact
    std::optional<double> low;
    std::optional<double> high;
    QString text;
    Unit unit = Unit::Text;
    TokenKind kind = TokenKind::None;
    Stage stage = Stage::Whole;
    QString stageNote;
    Qualifier qualifier = Qualifier::Exact;
    Basis basis = Basis::Reported;
    Speaker speaker = Speaker::Maker;
    Standing standing = Standing::Plain;
    bool preferredByUser = false;
    SourceId source;
    QString locator;
    QString quote;
    bool operator==(const Claim &) const = default;
};

/// The locator of a claim that its source makes of a family and that is lent to a member without one of its own.
inline constexpr QLatin1StringView kOfFamily("stated for the family");
inline bool isOfFamily(const Claim &claim) { return claim.locator == kOfFamily; }

/// Why the numbers of one quantity differ, in our words.
struct Note {
    ModelId model;
    Quantity quantity = Quantity::ParamsTotal;
    QString text;
    QString textZh;
    bool operator==(const Note &) const = default;
};

struct Model {
    ModelId id;
    QString key; ///< the id of the command line, "deepseek-v3"
    QString name;
    QString nameZh;
    QStringList aliases;
    FamilyId family;
    OrganizationId organization;
    Density density = Density::Undisclosed;
    QString openness;
    QStringList domains;
    bool released = true;
    QString dataset; ///< "curated", "own", or the key of the import batch it came with
    unsigned flags = 0;     ///< what is odd about an imported row, of Flag (importrecord.h); 0 for all others
    bool notable = true;    ///< as its table says; every curated model is
    bool finetuned = false; ///< made from another model
    bool frontier = false;  ///< as its table says
    bool operator==(const Model &) const = default;
};

} // namespace dekade::catalogue
