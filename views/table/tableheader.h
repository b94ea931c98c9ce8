#pragma once

#include <QHeaderView>

namespace dekade::table {

inline constexpr int kCellInset = 8; ///< px at both sides of the words of a cell and of its heading

/// A flat horizontal heading with one column in bold, that of the measure shown, and one underlined.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    /// −1 for none.
    void setBoldSection(int section);
    /// The column the keyboard is in, underlined; −1 for none.
    void setCurrentSection(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintArrow(QPainter &painter, const QPointF &centre) const;

    int m_bold = -1;
    int m_current = -1;
};

} // namespace dekade::table
