#pragma once

#include "model/inspection/inspection.h"
#include "views/inspector/columnhead.h"

class QLabel;

namespace dekade::inspector {

class CostView;
class DiagramView;
class LedgerView;
class WhatIfPanel;

/// The widgets of one column, from head to memory. ColumnsView places them, so that those of all columns align.
struct ColumnView {
    explicit ColumnView(std::size_t index, QWidget *parent);

    ColumnHead *head;
    QLabel *problem; ///< the sentence of a model without a shape
    WhatIfPanel *whatIf;
    DiagramView *diagram;
    PlateView *ledgerHead;
    LedgerView *ledger;
    PlateView *account;
    CostView *cost;

    /// All of them, in the order of Tab.
    std::vector<QWidget *> widgets() const;
};

} // namespace dekade::inspector
