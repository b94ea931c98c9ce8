#pragma once

#include "model/base/result.h"
#include "model/store/store.h"

#include <QObject>

namespace dekade::app {

/// Reads the rows of imports that are too large for a snapshot, in a thread with a Store of its own, and keeps them: an edit of something
/// else needs no second reading. GUI thread.
class ColumnLoad final : public QObject {
    Q_OBJECT

public:
    explicit ColumnLoad(store::StorePaths paths, QObject *parent = nullptr);

    /// The facts with the rows that are known already. Where some are not, they are read and `arrived` tells when it is worth asking again.
    catalogue::CataloguePtr completed(const catalogue::CataloguePtr &facts);

Q_SIGNALS:
    void arrived();
    void failed(const dekade::base::Error &error);

private:
    void read();
    void take(const base::Result<std::vector<catalogue::ColumnSet>> &read);

    store::StorePaths m_paths;
    std::vector<catalogue::ColumnSet> m_known;
    QStringList m_wanted; ///< stamps that the last facts named
    bool m_reading = false;
};

} // namespace dekade::app
