#pragma once

#include "model/store/importwriter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dekade::imports {

class BatchTableModel;
class CellTable;

/// The imports so far; the chosen one can be taken back, by the button or the Delete key.
class BatchList final : public QWidget {
    Q_OBJECT

public:
    explicit BatchList(QWidget *parent = nullptr);

    /// Oldest first, as Store::batches gives them. The newest is chosen.
    void setBatches(std::vector<store::ImportBatch> batches);
    /// Whether imports may be taken back now.
    void setFree(bool free);
    void retranslate();

Q_SIGNALS:
    void takeBackRequested(const QString &batch);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeBack();
    void refresh();

    BatchTableModel *m_model;
    QLabel *m_title;
    QLabel *m_empty;
    CellTable *m_table;
    QPushButton *m_takeBack;
    bool m_isFree = true;
};

} // namespace dekade::imports
