#pragma once

#include "model/architecture/counts.h"
#include "model/base/phrases.h"
#include "model/catalogue/lens.h"
#include "model/inspection/account.h"
#include "model/inspection/costcurve.h"
#include "model/inspection/ledgerrows.h"
#include "model/inspection/shape.h"

#include <memory>

namespace dekade::inspection {

/// One model of the inspector with all that is counted of it; or why nothing can be.
struct Column {
    state::InspectedColumn source;
    QString key; ///< of the model, "deepseek-v3"; the file's name else
    QString name;
    QString line; ///< "Mistral AI · 2023-12-11 · MoE · GQA"
    QString kind; ///< "MoE, GQA"
    QString problem; ///< a sentence where there is no shape; then nothing below holds
    bool isMoe = false;
    bool isChanged = false; ///< by "what if": its numbers are nobody's claims
    architecture::Config config;
    architecture::Config published; ///< before the changes
    architecture::Ledger ledger;
    architecture::Counts counts;
    QString reportedTotal; ///< as the lens says, "671B"; empty where nobody states it
    QString reportedActive;
    std::vector<AccountLine> account;
    std::vector<CostPoint> curve;
    CostWords cost;
    std::vector<MemoryRow> memory;
    QString sourceTitle;
    QString sourceUrl;
    QStringList notes;

    bool isCounted() const { return problem.isEmpty(); }
    qint64 active() const { return counts.active.front(); }
};

/// All the inspector shows, ready to draw: a pure function of (catalogue, shapes, InspectorState, lens, language). Immutable once built; it
/// refers into itself and is only ever shared.
struct Inspection {
    Inspection() = default;
    Q_DISABLE_COPY_MOVE(Inspection)

    QLocale::Language language = QLocale::English;
    state::InspectorState state;
    std::vector<Column> columns;
    std::vector<LedgerRow> rows;
    std::vector<bool> counted; ///< a flag a column
    QStringList sources; ///< a line each with its address, every one once
    QString stateLine; ///< lens, what active counts, data version

    int countedColumns() const;
};
using InspectionPtr = std::shared_ptr<const Inspection>;

/// What a picture of the inspector is made for.
struct InspectionRequest {
    const catalogue::Catalogue &catalogue;
    const ShapeSource &shapes;
    const state::InspectorState &state;
    catalogue::Lens lens = catalogue::Lens::Official;
    const base::Phrases &phrases;
};

/// Builds it. A column whose shape is unknown, unreadable or too large has a `problem` and the others stand.
InspectionPtr inspect(const InspectionRequest &request);

} // namespace dekade::inspection
