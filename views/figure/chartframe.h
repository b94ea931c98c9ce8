#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"
#include "views/theme/theme.h"

#include <QPointer>
#include <QtCharts/QChart>

class QAbstractAxis;

namespace dekade::figure {

/// The Qt Charts part of a figure: plot area and axis lines, in the theme's colours. The only file that knows Qt Charts.
/// Titles, legend and axis labels stay empty: Qt Charts reads them as HTML and can only printf log labels.
/// The kinds of its axes are fixed: a figure with others gets a new frame, because a chart that loses an axis keeps pieces of it.
class ChartFrame final {
public:
    ChartFrame(AxisKind x, AxisKind y);
    /// Takes the item out of its scene and deletes it.
    ~ChartFrame();
    ChartFrame(const ChartFrame &) = delete;
    ChartFrame &operator=(const ChartFrame &) = delete;

    /// The item to put into a scene.
    QChart *item() const { return m_chart; }
    bool fits(const Axis &x, const Axis &y) const { return x.kind == m_kindX && y.kind == m_kindY; }
    void setTheme(const theme::Theme &colours, double u);
    /// Moves plot and ranges; nothing is rebuilt.
    void show(const Mapping &mapping, const QSizeF &size);

private:
    QAbstractAxis *makeAxis(AxisKind kind, Qt::Alignment side);

    AxisKind m_kindX;
    AxisKind m_kindY;
    QPointer<QChart> m_chart; ///< a scene that goes first deletes it with its items
    QAbstractAxis *m_x = nullptr;
    QAbstractAxis *m_y = nullptr;
};

} // namespace dekade::figure
