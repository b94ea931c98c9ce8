#pragma once

#include "model/figure/figuredata.h"
#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace dekade::filters {

/// Where the parts of a row stand, px from the left edge of the viewport.
struct FacetRowLayout {
    static constexpr int kRowHeight = 24;
    static constexpr int kHeadHeight = 26;
    static constexpr int kInset = 12; ///< at both sides
    static constexpr int kIndent = 16; ///< a level
    static constexpr int kCheckSize = 14;
    static constexpr int kMarkWidth = 24; ///< from the check box to the name
};

/// Paints the rows of the facets: headings that fold, and values with a check box, the mark of the figure's key, a name and a count.
/// Colours are those of the theme; a maker's colour is that of its series in the figure.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FacetDelegate(QObject *parent = nullptr);
    void setTheme(theme::ThemeKind kind) { m_theme = kind; }
    void setSeries(const std::vector<figure::Series> &series) { m_series = series; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    /// The colour of a maker's bar: −1 for one outside the figure's key.
    int colourOf(const QModelIndex &index) const;

private:
    void paintHead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCheck(QPainter &painter, const QRect &rect, Qt::CheckState state) const;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    int paintCount(QPainter &painter, const QRect &rect, const QFont &font, const QModelIndex &index) const;

    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    std::vector<figure::Series> m_series;
};

} // namespace dekade::filters
