#pragma once

#include "model/store/store.h"

#include <random>

namespace dekade::tests {

/// What a random store may hold.
struct StoreWish {
    bool importsTables = true; ///< tables of others, with rows that mean bundled models and rows that do not
    bool claimsOnBundled = true; ///< own claims on models that come with Dekade
    /// Claims of these quantities alone are preferred; empty: of any.
    std::vector<catalogue::Quantity> preferred = {};
};

/// Texts that files have broken on: formulas, quotes, line ends, marks of byte order and of writing direction, digits, words of file formats.
const QStringList &hostileTexts();

/// Fills a store with imports, own models, own claims and preferences, all by `seed`. `folder` takes the tables on their way in. Answers how
/// many edits were taken; the others were refused by the store's own rules.
base::Result<int> fillStore(store::Store &store, const QString &folder, unsigned seed, const StoreWish &wish);

} // namespace dekade::tests
