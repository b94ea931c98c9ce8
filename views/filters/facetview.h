#pragma once

#include <QTreeView>

#include <QSet>

namespace dekade::items {
class FacetModel;
}

namespace dekade::filters {

/// The facets as folds of check boxes. A click or Space toggles a row, on a heading it folds; with Ctrl it shows only that row; arrows move
/// and fold. What is folded survives a reset of the model. It is as tall as its rows: whoever holds it scrolls.
class FacetView final : public QTreeView {
    Q_OBJECT

public:
    explicit FacetView(items::FacetModel *model, QWidget *parent = nullptr);

    /// The groups that stand open, to be kept between runs: "organization", "organization/others".
    QStringList openGroups() const;
    void setOpenGroups(const QStringList &groups);

Q_SIGNALS:
    /// The keyboard has gone to a row, which may be out of sight: the view is as tall as its rows and does not scroll itself.
    void rowEntered(const QRect &row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void toggle(const QModelIndex &index);
    void fold(const QModelIndex &index);
    void remember(const QModelIndex &index, bool open);
    void restoreFolds();
    void fitHeight();
    /// What stands for a fold over a reset: its facet, and whether it is a group in it.
    int foldKey(const QModelIndex &index) const;

    items::FacetModel *m_model;
    QSet<int> m_open;
    int m_currentKey = -1; ///< where the keyboard was before a reset
    QString m_currentValue;
    bool m_restoring = false;
};

} // namespace dekade::filters
