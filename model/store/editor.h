#pragma once

#include "model/catalogue/catalogue.h"
#include "model/store/edits.h"
#include "model/store/loggedrows.h"

namespace dekade::store {

/// Does one edit inside a transaction of the caller's: finds what it is about, changes the rows, and remembers them for the log.
class Editor final {
public:
    Editor(const catalogue::CatalogueData &facts, const Connection &user)
        : m_facts(facts)
        , m_user(user)
        , m_rows(user)
    {
    }

    /// Errors: BadInput, with the field where one is to blame.
    base::Result<EditOutcome> apply(const Edit &edit);

    const QString &kind() const { return m_kind; }
    const QString &subject() const { return m_subject; }
    const QJsonArray &changes() const { return m_rows.changes(); }

    base::Result<EditOutcome> operator()(const AddModel &edit);
    base::Result<EditOutcome> operator()(const ChangeModel &edit);
    base::Result<EditOutcome> operator()(const DeleteModel &edit);
    base::Result<EditOutcome> operator()(const AddClaim &edit);
    base::Result<EditOutcome> operator()(const ChangeClaim &edit);
    base::Result<EditOutcome> operator()(const DeleteClaim &edit);
    base::Result<EditOutcome> operator()(const PreferClaim &edit);

private:
    /// A model of any of the three places.
    struct Target {
        QString ref; ///< how own claims name it
        QString name;
        qint64 factId = 0; ///< of a bundled model
        qint64 importedId = 0; ///< of an imported row
    };
    /// A claim of any of the three places.
    struct ClaimTarget {
        Target model;
        catalogue::Quantity quantity = catalogue::Quantity::ParamsTotal;
        QString key;
    };

    base::Result<Target> targetOf(catalogue::ModelId model) const;
    base::Result<Target> targetOf(const QString &ref) const;
    base::Result<bool> hasModel(const QString &key) const;
    base::Result<ClaimTarget> targetOf(catalogue::ClaimId claim) const;
    base::Result<QJsonObject> ownRow(const QString &table, qint64 id) const;
    base::Result<QStringList> rivals(const ClaimTarget &claim) const;
    base::Result<QString> freeKey(const QString &name) const;
    base::Result<void> removeClaim(qint64 id);
    void about(const char *kind, const QString &subject);

    const catalogue::CatalogueData &m_facts;
    const Connection &m_user;
    LoggedRows m_rows;
    QString m_kind;
    QString m_subject;
};

} // namespace dekade::store
