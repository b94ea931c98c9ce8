#pragma once

#include <QHeaderView>

namespace dekade::table {

/// A horizontal heading with one column in bold: that of the measure shown.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    /// −1 for none.
    void setBoldSection(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    int m_bold = -1;
};

} // namespace dekade::table
