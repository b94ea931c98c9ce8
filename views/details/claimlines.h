#pragma once

#include "model/catalogue/lens.h"

#include <QLocale>

#include <vector>

namespace dekade::details {

/// One line of the claims of a quantity: who states what, and whether the lens picked it. Claims of the same value from article and gist
/// share a line.
struct ClaimLine {
    std::vector<catalogue::ClaimId> claims; ///< the first one speaks for the line
    QString value;   ///< "15.6T", "15T+", "405,853,388,800", "undisclosed"
    QString speaker; ///< "maker", "article, gist", "counted"
    QString source;  ///< short, with its month: "paper, 2024-07"
    QString status;  ///< what else is to know: "superseded", "rumour, never drawn", "initial pre-training"
    catalogue::Basis basis = catalogue::Basis::Reported;
    bool used = false;
    bool preferredByUser = false;
    bool own = false; ///< the user's, so that it can be changed and deleted
    bool operator==(const ClaimLine &) const = default;
};

/// The claims of one quantity as lines: the used one first, then makers, third parties, article, gist, counted; rumours last.
std::vector<ClaimLine> claimLines(const catalogue::Catalogue &catalogue, catalogue::ModelId model, catalogue::Quantity quantity,
                                  catalogue::Lens lens, QLocale::Language language);

/// "two answers, 4.3 times apart", "agree within 0.3 %", or empty with fewer than two numbers. `differs` tells which.
struct Agreement {
    QString words;
    bool differs = false;
    bool operator==(const Agreement &) const = default;
};
Agreement agreementOf(const catalogue::Catalogue &catalogue, catalogue::ModelId model, catalogue::Quantity quantity);

/// All there is to say of one claim, for the card that opens under its line: title, date, locator, quote, address. Plain text, a line each.
QStringList claimParticulars(const catalogue::Catalogue &catalogue, const catalogue::Claim &claim);

} // namespace dekade::details
