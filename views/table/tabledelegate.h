#pragma once

#include "model/catalogue/records.h"

#include <QStyledItemDelegate>

namespace dekade::table {

/// Paints a cell of the table of models: the measure's column bold, what nobody discloses in the second ink, a bar before compared models,
/// a tick before what the user prefers.
/// Tool tips are shown as plain text whatever they hold.
class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);
    void setBoldColumn(int column) { m_bold = column; }
    void setCompared(const std::vector<catalogue::ModelId> &models) { m_compared = models; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_bold = -1;
    std::vector<catalogue::ModelId> m_compared;
};

} // namespace dekade::table
