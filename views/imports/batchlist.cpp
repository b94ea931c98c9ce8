#include "views/imports/batchlist.h"

#include "model/imports/batchtablemodel.h"
#include "model/imports/celltext.h"
#include "views/imports/celltable.h"
#include "views/theme/panehead.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dekade::imports {

namespace {

constexpr int kMostVisible = 5; ///< rows before it scrolls

} // namespace

BatchList::BatchList(QWidget *parent)
    : QWidget(parent)
    , m_model(new BatchTableModel(this))
    , m_title(theme::plainLabel({}, false, true, this))
    , m_empty(theme::plainLabel({}, true, false, this))
    , m_table(new CellTable(this))
    , m_takeBack(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_empty->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_takeBack->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_empty, m_table})
        column->addWidget(widget);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_takeBack, &QPushButton::clicked, this, &BatchList::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BatchList::refresh);
    retranslate();
}

void BatchList::setBatches(std::vector<store::ImportBatch> batches)
{
    m_model->setBatches(std::move(batches));
    m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void BatchList::setFree(bool free)
{
    m_isFree = free;
    refresh();
}

void BatchList::takeBack()
{
    const int row = m_table->currentIndex().row();
    if (m_isFree && row >= 0)
        Q_EMIT takeBackRequested(m_model->batch(row).key);
}

bool BatchList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (watched != m_table || !isDelete)
        return QWidget::eventFilter(watched, event);
    takeBack();
    return true;
}

void BatchList::refresh()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_takeBack->setVisible(rows > 0);
    const int visible = std::clamp(rows, 1, kMostVisible);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + visible * CellTable::kRowHeight + 2 * m_table->frameWidth() + 10);
    const int row = m_table->currentIndex().row();
    m_takeBack->setEnabled(m_isFree && row >= 0);
    const QString file = row >= 0 ? oneLine(m_model->batch(row).header.fileName, 30) : QString();
    m_takeBack->setText(tr("Take back %1").arg(file));
    m_takeBack->setAccessibleName(m_takeBack->text());
}

void BatchList::retranslate()
{
    m_title->setText(tr("Imports so far"));
    m_empty->setText(tr("Nothing was imported yet."));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    refresh();
}

} // namespace dekade::imports
