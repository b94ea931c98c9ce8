#pragma once

#include "app/cli/words.h"
#include "model/catalogue/catalogue.h"
#include "model/store/store.h"

#include <QJsonValue>

namespace dekade::app {

/// What a verb works with: its words and, once asked for, the store and its facts.
class Context final {
public:
    explicit Context(CommandWords words)
        : m_words(std::move(words))
    {
    }

    const CommandWords &words() const { return m_words; }
    /// Where the user's store is or would be: --db, else the XDG data folder.
    QString storePath() const;
    /// Opens the stores at the first call. Errors as store::Store::open.
    base::Result<store::Store *> store();
    base::Result<catalogue::CataloguePtr> catalogue();
    /// The same with the rows of large imports, which only figures need.
    base::Result<catalogue::CataloguePtr> withColumns(const catalogue::CataloguePtr &facts);

    /// Writes a verb's result: JSON with --format json, else text; to -o or standard output.
    base::Result<void> deliver(const QJsonValue &json, const QString &text) const;

private:
    CommandWords m_words;
    std::unique_ptr<store::Store> m_store;
    catalogue::CataloguePtr m_catalogue;
};

} // namespace dekade::app
