#pragma once

#include <QObject>

class QHeaderView;
class QMenu;

namespace dekade::table {

/// Which columns of the table of models are shown, in what order and how wide. The name is always shown.
class ColumnChoice final : public QObject {
    Q_OBJECT

public:
    /// Gives the columns of `header`, which has a model already, their first widths.
    explicit ColumnChoice(QHeaderView *header);

    /// The columns as they stand, from the left: "total:90", "-family" for a hidden one.
    QStringList columns() const;
    /// Puts them as columns() told. Words that name no column are skipped; columns that are not named stand last, shown.
    void setColumns(const QStringList &words);
    /// All columns shown, in their first order and widths.
    void reset();
    /// The columns shown, from the left.
    QList<int> shown() const;

    /// Entries for one column (hide, move) and a list of all to choose from; −1 for the list alone.
    void fill(QMenu *menu, int column);

Q_SIGNALS:
    /// The user, or the menu, has changed them.
    void changed();

private:
    void fillList(QMenu *menu);
    void setShown(int column, bool isShown);
    /// Moves past the next shown column at that side, −1 left, 1 right; nothing at the end.
    void move(int column, int step);
    int neighbour(int column, int step) const;
    QString titleOf(int column) const;

    QHeaderView *m_header;
};

} // namespace dekade::table
