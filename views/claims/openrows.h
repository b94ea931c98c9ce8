#pragma once

#include "model/items/claimtreemodel.h"

#include <QSet>

class QTreeView;

namespace dekade::claims {

/// Which rows of the tree of claims stand open and which one the keyboard is in, so that both outlive new facts. A plain value.
class OpenRows final {
public:
    /// Reads them off a view over a ClaimTreeProxy.
    static OpenRows of(const QTreeView &view);
    /// Opens the rows that are there again; the row of the keyboard, or the nearest above it that is left.
    void restore(QTreeView &view) const;

private:
    /// What a row is, whatever its number: "gpt-4", "gpt-4/params_total", "gpt-4/params_total/7".
    static QString keyOf(const QModelIndex &row);
    template<typename Visit>
    static void walk(const QAbstractItemModel &model, const QModelIndex &parent, Visit visit);

    QSet<QString> m_open;
    QString m_current;
};

} // namespace dekade::claims
