#pragma once

#include "model/items/roworder.h"

#include <QAbstractProxyModel>

namespace dekade::items {

class ModelTableModel;

/// The models that pass a filter, within a span of days, sorted by a column: what is undisclosed stands last in both directions, ties stand
/// by name. Its source is a ModelTableModel; without one it is empty.
///
/// Rows are ordered by columns of keys, not cell by cell. Up to `kAtOnce` rows of the source that happens at once; more are ordered by a
/// worker while the rows of before stay, or those of the catalogue after a reset (none where a filter or a span is set). Only what was
/// asked for last is shown.
class ModelFilterProxy final : public QAbstractProxyModel {
    Q_OBJECT

public:
    static constexpr int kAtOnce = 50000;

    explicit ModelFilterProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;
    void setFilter(const catalogue::Filter &filter, catalogue::Lens lens, catalogue::Measure measure);
    /// Half-open [from, to); an empty end is open. A model without a date is out as soon as one end is not.
    void setSpan(const std::optional<QDate> &from, const std::optional<QDate> &to);
    /// −1 for the order of the catalogue.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Other than kAtOnce, for tests.
    void setAtOnce(int rows) { m_atOnce = rows; }
    /// Whether a worker is finding the rows that were asked for.
    bool isOrdering() const { return m_ordering; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Not between the start of a worker and the next one that overtakes it.
    void orderingChanged(bool ordering);

private:
    /// What a worker brings back.
    struct Found {
        TableKeysPtr keys;
        std::vector<quint32> rows;
    };
    void connectSource(QAbstractItemModel *source);
    void renewKeys();
    void resetRows();
    void order();
    void startWorker();
    void takeFound(const Found &found);
    void show(std::vector<quint32> rows);
    void moveTo(std::vector<quint32> rows);
    void setRows(std::vector<quint32> rows);
    void setOrdering(bool ordering);
    bool areTheSame(const std::vector<quint32> &rows) const;
    const ModelTableModel *models() const;

    RowRequest m_request;
    std::vector<quint32> m_rows; ///< of the source, by place here
    std::vector<int> m_places;   ///< here, by row of the source; −1 for what is not let through
    int m_atOnce = kAtOnce;
    bool m_ordering = false;
    bool m_isStale = false; ///< something else was asked for while the worker was at it
};

} // namespace dekade::items
