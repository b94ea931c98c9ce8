#pragma once

#include "model/exchange/readreport.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace dekade::imports {

enum class ProblemColumn { Effect, Line, Column, Field, Kind, Message };
inline constexpr int kProblemColumnCount = 6;

/// What is odd about a file, a row each: what becomes of the row, where it is, which kind, and the sentence. May be narrowed to one kind.
class ProblemTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ProblemTableModel(QObject *parent = nullptr);

    /// Replaces everything (a reset) and shows every kind.
    void setProblems(std::vector<exchange::Problem> problems);
    /// Shows one kind; an empty key shows all (a reset).
    void setKind(const QString &kind);
    /// Words follow the installed translator; call it after that has changed.
    void retranslate();

    /// How many there are of each kind, the most frequent first; of all, not only of the shown ones.
    const std::vector<std::pair<QString, int>> &kinds() const { return m_kinds; }
    /// A problem as sentences: where, what, and what becomes of the row. 0 ≤ row < rowCount().
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void countKinds();
    void narrow();
    QString text(const exchange::Problem &problem, ProblemColumn column) const;
    const exchange::Problem &at(int row) const { return m_problems[m_shown[static_cast<std::size_t>(row)]]; }

    std::vector<exchange::Problem> m_problems;
    std::vector<std::size_t> m_shown;
    std::vector<std::pair<QString, int>> m_kinds;
    QString m_kind;
};

} // namespace dekade::imports
