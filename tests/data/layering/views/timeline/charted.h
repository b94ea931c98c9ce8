#pragma once

#include <QtCharts/QChartView>
#include <QLogValueAxis>
