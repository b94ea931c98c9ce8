#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"
#include "views/theme/theme.h"

#include <QPointer>
#include <QtCharts/QChart>

class QAbstractAxis;

namespace dekade::figure {

/// The Qt Charts part of a figure: plot area, axis lines and the log grid, in the theme's colours. The only file that knows Qt Charts.
/// Titles, legend and axis labels stay empty: Qt Charts reads them as HTML and can only printf log labels.
class ChartFrame final {
public:
    ChartFrame();
    ~ChartFrame();

    /// The item to put into a scene; the scene then owns it.
    QChart *item() const { return m_chart; }
    void setAxes(const Axis &x, const Axis &y);
    void setTheme(const theme::Theme &colours, double u);
    /// Moves plot and ranges; nothing is rebuilt.
    void show(const Mapping &mapping, const QSizeF &size);

private:
    QAbstractAxis *makeAxis(AxisKind kind, Qt::Alignment side);

    QPointer<QChart> m_chart; ///< the scene deletes it with its items
    QAbstractAxis *m_x = nullptr;
    QAbstractAxis *m_y = nullptr;
    AxisKind m_kindX = AxisKind::Date;
    AxisKind m_kindY = AxisKind::Log;
};

} // namespace dekade::figure
