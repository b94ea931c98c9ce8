#pragma once

#include "model/catalogue/filter.h"

#include <QDate>
#include <QSet>
#include <QSortFilterProxyModel>

namespace dekade::items {

class ModelTableModel;

/// The models that pass a filter, within a span of days, sorted by SortRole: what is undisclosed stands last in both directions, ties stand
/// by name. Its source is a ModelTableModel; without one it is empty.
class ModelFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ModelFilterProxy(QObject *parent = nullptr);

    void setFilter(const catalogue::Filter &filter, catalogue::Lens lens, catalogue::Measure measure);
    /// Half-open [from, to); an empty end is open. A model without a date is out as soon as one end is not.
    void setSpan(const std::optional<QDate> &from, const std::optional<QDate> &to);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isInSpan(int sourceRow) const;
    const ModelTableModel *models() const;

    catalogue::Filter m_filter;
    catalogue::Lens m_lens = catalogue::Lens::Official;
    catalogue::Measure m_measure = catalogue::Measure::Total;
    std::optional<QDate> m_from;
    std::optional<QDate> m_to;
    // Asked once a catalogue and filter: frontier looks at all models, so rows cannot be judged one by one.
    mutable QSet<catalogue::ModelId> m_passing;
    mutable catalogue::CataloguePtr m_passingOf;
};

} // namespace dekade::items
