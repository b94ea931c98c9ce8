#pragma once

#include "model/exchange/readreport.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace dekade::imports {

class CellTable;
class ProblemTableModel;

/// What is odd about a file: kinds with counts to choose from, a row each, and the chosen one in full below.
class Remarks final : public QWidget {
    Q_OBJECT

public:
    explicit Remarks(QWidget *parent = nullptr);

    /// `count` may be more than are listed.
    void setProblems(const std::vector<exchange::Problem> &problems, qint64 count);
    void retranslate();

private:
    void fillKinds();
    void chooseKind(int index);
    void tellCurrent();

    ProblemTableModel *m_model;
    QComboBox *m_kinds;
    CellTable *m_table;
    QLabel *m_current;
    qint64 m_count = 0;
    int m_listed = 0;
};

} // namespace dekade::imports
