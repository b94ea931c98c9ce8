#include "views/figure/chartframe.h"

#include <QGraphicsLayout>
#include <QPen>
#include <QtCharts/QLineSeries>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace dekade::figure {

namespace {


void setRange(QAbstractAxis *axis, AxisKind kind, const state::Range &range)
{
    switch (kind) {
    case AxisKind::Date:
        static_cast<QValueAxis *>(axis)->setRange(range.low, range.high);
        return;
    case AxisKind::Log:
        static_cast<QLogValueAxis *>(axis)->setRange(std::pow(10.0, range.low), std::pow(10.0, range.high));
        return;
    }
}

} // namespace

ChartFrame::ChartFrame(AxisKind x, AxisKind y)
    : m_kindX(x)
    , m_kindY(y)
    , m_chart(new QChart)
{
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->setAcceptHoverEvents(false);
    m_x = makeAxis(x, Qt::AlignBottom);
    m_y = makeAxis(y, Qt::AlignLeft);
    // An axis takes its geometry from a series: one without points.
    auto *none = new QLineSeries(m_chart);
    m_chart->addSeries(none);
    none->attachAxis(m_x);
    none->attachAxis(m_y);
}

ChartFrame::~ChartFrame() { delete m_chart; }

QAbstractAxis *ChartFrame::makeAxis(AxisKind kind, Qt::Alignment side)
{
    QAbstractAxis *axis = nullptr;
    switch (kind) {
    case AxisKind::Date: { // decimal years: QDateTimeAxis can only cut a range evenly, never on 1 January
        auto *years = new QValueAxis(m_chart);
        years->setTickType(QValueAxis::TicksDynamic);
        years->setTickAnchor(0);
        years->setTickInterval(1);
        axis = years;
        axis->setGridLineVisible(false);
        break;
    }
    case AxisKind::Log: {
        auto *log = new QLogValueAxis(m_chart);
        log->setBase(10);
        log->setMinorTickCount(0); // the grid is GridLayer's, on half pixels; it made no frame shorter
        axis = log;
        break;
    }
    }
    axis->setLabelsVisible(false);
    m_chart->addAxis(axis, side);
    return axis;
}

void ChartFrame::setTheme(const theme::Theme &colours, double u)
{
    const QPen axisPen(colours.ink2, std::max(1.0, u));
    for (QAbstractAxis *axis : {m_x, m_y}) {
        axis->setGridLineVisible(false);
        axis->setLinePen(axis == m_x ? axisPen : QPen(Qt::NoPen));
        axis->setLineVisible(axis == m_x);
        axis->setShadesVisible(false);
    }
}

void ChartFrame::show(const Mapping &mapping, const QSizeF &size)
{
    if (m_chart->size() != size || m_chart->plotArea() != mapping.plot) {
        m_chart->resize(size);
        m_chart->setPlotArea(mapping.plot);
        // The layout would lay the axes out at the next turn of the event loop; an export has none.
        m_chart->layout()->setGeometry(mapping.plot);
    }
    setRange(m_x, m_kindX, mapping.x);
    setRange(m_y, m_kindY, mapping.y);
}

} // namespace dekade::figure
