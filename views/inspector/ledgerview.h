#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace dekade::inspector {

/// Draws a whole row of a ledger for one model, in the one column that its view shows.
class LedgerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LedgerDelegate(std::size_t model, QObject *parent = nullptr);

    void setTheme(const theme::Theme &colours) { m_colours = &colours; }
    void setWidth(int width) { m_width = width; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::size_t m_model;
    int m_width = 600;
    const theme::Theme *m_colours; ///< a constant of the program
};

/// The ledger of one model: as high as its rows, because all columns scroll together outside. A click on a row unfolds it.
class LedgerView final : public QTreeView {
    Q_OBJECT

public:
    /// @param model index of the column.
    explicit LedgerView(std::size_t model, QWidget *parent = nullptr);

    void setTheme(const theme::Theme &colours);
    /// Lays out for `width` px; gives the height of all rows that are unfolded.
    int layOut(int width);

Q_SIGNALS:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int rowsUnder(const QModelIndex &parent) const;

    LedgerDelegate *m_delegate;
};

} // namespace dekade::inspector
