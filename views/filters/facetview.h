#pragma once

#include <QTreeView>

#include <QSet>

namespace dekade::items {
class FacetModel;
}

namespace dekade::filters {

/// The facets as folds of check boxes. A click or Space toggles a row, on a heading it folds; with Ctrl it shows only that row; arrows move
/// and fold. What is folded survives a reset of the model.
class FacetView final : public QTreeView {
    Q_OBJECT

public:
    explicit FacetView(items::FacetModel *model, QWidget *parent = nullptr);

protected:
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
    /// What stands for a fold over a reset: its facet, and whether it is a group in it.
    int foldKey(const QModelIndex &index) const;

    items::FacetModel *m_model;
    QSet<int> m_open;
    int m_currentKey = -1; ///< where the keyboard was before a reset
    QString m_currentValue;
    bool m_restoring = false;
};

} // namespace dekade::filters
