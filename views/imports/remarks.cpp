#include "views/imports/remarks.h"

#include "model/base/numberformat.h"
#include "model/imports/problemtablemodel.h"
#include "model/imports/words.h"
#include "views/imports/celltable.h"
#include "views/theme/panehead.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dekade::imports {

Remarks::Remarks(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemTableModel(this))
    , m_kinds(new QComboBox(this))
    , m_table(new CellTable(this))
    , m_current(theme::plainLabel({}, false, false, this))
{
    m_table->setModel(m_model);
    m_current->setWordWrap(true);
    m_current->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kinds);
    column->addWidget(m_table, 1);
    column->addWidget(m_current);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &Remarks::chooseKind);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Remarks::tellCurrent);
    retranslate();
}

void Remarks::setProblems(const std::vector<exchange::Problem> &problems, qint64 count)
{
    m_count = count;
    m_listed = static_cast<int>(problems.size());
    m_model->setProblems(problems);
    fillKinds();
    m_table->setCurrentIndex(m_model->index(0, 0));
    tellCurrent();
}

void Remarks::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const QString chosen = m_kinds->currentData().toString();
    m_kinds->clear();
    const QString listed = base::exactNumber(m_listed);
    m_kinds->addItem(m_count > m_listed ? tr("The first %1 of %2").arg(listed, base::exactNumber(static_cast<double>(m_count)))
                                        : tr("All kinds (%1)").arg(listed));
    for (const auto &[kind, count] : m_model->kinds())
        m_kinds->addItem(tr("%1 (%2)").arg(Words::ofProblem(kind), base::exactNumber(count)), kind);
    m_kinds->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_kinds->findData(chosen)));
}

void Remarks::chooseKind(int index)
{
    m_model->setKind(m_kinds->itemData(index).toString());
    m_table->setCurrentIndex(m_model->index(0, 0));
    tellCurrent();
}

void Remarks::tellCurrent()
{
    const int row = m_table->currentIndex().row();
    m_current->setText(row < 0 ? tr("Nothing odd was found.") : m_model->sentence(row));
}

void Remarks::retranslate()
{
    m_kinds->setAccessibleName(tr("Kind of remark"));
    m_table->setAccessibleName(tr("Remarks on the file"));
    m_model->retranslate();
    fillKinds();
    tellCurrent();
}

} // namespace dekade::imports
