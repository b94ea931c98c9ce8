#include "views/inspector/columnview.h"

#include "views/inspector/costview.h"
#include "views/inspector/diagramview.h"
#include "views/inspector/ledgerview.h"
#include "views/inspector/whatifpanel.h"
#include "views/theme/panehead.h"

#include <QLabel>

namespace dekade::inspector {

ColumnView::ColumnView(std::size_t index, QWidget *parent)
    : head(new ColumnHead(parent))
    , problem(theme::plainLabel({}, false, false, parent))
    , whatIf(new WhatIfPanel(parent))
    , diagram(new DiagramView(parent))
    , ledgerHead(new PlateView(parent))
    , ledger(new LedgerView(index, parent))
    , account(new PlateView(parent))
    , cost(new CostView(parent))
{
    problem->setWordWrap(true);
    problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

std::vector<QWidget *> ColumnView::widgets() const { return {head, problem, whatIf, diagram, ledgerHead, ledger, account, cost}; }

} // namespace dekade::inspector
