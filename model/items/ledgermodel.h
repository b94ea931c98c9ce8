#pragma once

#include "model/inspection/inspection.h"
#include "model/items/roles.h"

#include <QAbstractItemModel>
#include <QMetaType>

namespace dekade::items {

/// A formula with its numbers put in, word by word, and which words differ from the other models.
struct FormulaText {
    QStringList words;
    QList<bool> marks; ///< as many as words
    bool operator==(const FormulaText &) const = default;
};

/// What LedgerModel tells beside items::Role. SortRole of a number's cell is the exact count as qint64.
enum LedgerRole {
    PartRole = Qt::UserRole + 101, ///< int, an architecture::Part; −1 of the total
    FormulaRole, ///< FormulaText
    ShareRole, ///< double, of the model's total
    ActiveShareRole, ///< double, active parameters of the row over the model's total
    TotalRole, ///< bool, the row of the total
    OutsideRole, ///< bool, the row belongs to no total (prediction modules)
};

/// The columns of each model, after the one for the part.
enum class LedgerColumn { Formula, Parameters, Share, Active };
inline constexpr int kLedgerColumns = 4;

/// The ledgers of all models of an inspection as one tree, so that their rows align and unfold together. Column 0 names the part, then each
/// model has its four columns. A model without a shape has empty cells; one without the part says "none" and 0.
/// Holds the inspection it shows; empty without one. GUI thread.
class LedgerModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit LedgerModel(QObject *parent = nullptr);

    /// Replaces everything (a reset); null empties the tree.
    void setInspection(inspection::InspectionPtr inspection);
    static int columnOf(std::size_t model, LedgerColumn column);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        const inspection::LedgerRow *row = nullptr; ///< nullptr: the total
        int parent = -1;
        int place = 0;
        std::vector<int> children;
    };
    int addNode(const inspection::LedgerRow *row, int parent);
    void addRows(bool inTotal);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    const Node &nodeOf(const QModelIndex &index) const;
    QVariant ofPart(const Node &node, int role) const;
    QVariant ofModel(const Node &node, std::size_t model, LedgerColumn column, int role) const;
    QVariant textOf(const Node &node, std::size_t model, LedgerColumn column) const;
    FormulaText formulaOf(const Node &node, std::size_t model) const;
    qint64 countOf(const Node &node, std::size_t model) const;
    qint64 activeOf(const Node &node, std::size_t model) const;
    double shareOf(qint64 parameters, std::size_t model) const;

    inspection::InspectionPtr m_inspection;
    base::Phrases m_phrases;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace dekade::items

Q_DECLARE_METATYPE(dekade::items::FormulaText)
