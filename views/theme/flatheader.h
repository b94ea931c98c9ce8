#pragma once

#include <QHeaderView>

namespace dekade::theme {

inline constexpr int kCellInset = 8; ///< px at both sides of the words of a cell and of its heading

/// A flat horizontal heading of a table or a tree, with one column in bold and one underlined.
class FlatHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);
    /// −1 for none.
    void setBoldSection(int section);
    /// The column the keyboard is in, underlined; −1 for none.
    void setCurrentSection(int section);
    /// px from the left edge of the first section to its words, where the cells below stand in; kCellInset otherwise.
    void setFirstInset(int inset);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintArrow(QPainter &painter, const QPointF &centre) const;

    int m_firstInset = kCellInset;
    int m_bold = -1;
    int m_current = -1;
};

} // namespace dekade::theme
