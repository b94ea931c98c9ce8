#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/columns.h"
#include "model/catalogue/importrecord.h"
#include "model/store/connection.h"
#include "model/store/namepool.h"

#include <QSet>

namespace dekade::store {

/// How own claims name imported rows, and their models.
using ImportedRefs = QHash<QString, catalogue::ModelId>;

/// A row of one of Dekade's own files.
struct ImportedRow {
    qint64 id = 0;
    qint64 identity = 0;
    QString batch; ///< its key
    catalogue::ImportRecord record;
};

/// What is read of an overlay, step by step. All of it outlives the reading.
struct OverlayReading {
    const Connection &user;
    const QSet<QString> &preferred; ///< keys of claims
    catalogue::CatalogueData &data; ///< grows
    NamePool &names;
    ImportedRefs refs; ///< grows
};

/// Adds imported rows as models with the claims of a third party, the dataset being the key of their batch: oldest batch first, as long as
/// no more than kMostRecords come together. Answers the rows of Dekade's own files, which come when the user's own models are there.
base::Result<std::vector<ImportedRow>> addImported(OverlayReading &reading, const catalogue::TwinFinder &twins);

/// The user's own models and claims: dataset "own", speaker user.
class OwnReader final {
public:
    explicit OwnReader(OverlayReading &reading)
        : m_reading(reading)
    {
    }

    base::Result<void> addModels();
    /// Adds the claims whose models are there by now and have not been added before. An update of the facts, or the undoing of an import, may
    /// have taken a model; its claims come back with it.
    base::Result<void> addClaims();

private:
    OverlayReading &m_reading;
    QSet<qint64> m_added;
};

/// Adds everything of the user's to the bundled facts: imported rows, own models, Dekade's own files, own claims.
base::Result<void> addOverlay(const Connection &user, const QSet<QString> &preferred, catalogue::CatalogueData &data);

/// The other batches, their rows not read.
base::Result<std::vector<catalogue::ColumnSet>> listColumns(const Connection &user);
/// The same with their rows.
base::Result<std::vector<catalogue::ColumnSet>> readColumns(const Connection &user);

} // namespace dekade::store
