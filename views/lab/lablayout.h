#pragma once

#include <QRectF>

#include <vector>

namespace dekade::lab {

/// Where the parts of the lab lie, in px; a pure function of room, unit and counts.
struct LabLayout {
    double unit = 1;
    QRectF area;
    struct Column {
        QRectF all;
        QRectF bars; ///< a lane an expert; the scale of experts stands left of it
        QRectF tray; ///< where lost tokens lie, below the bars
        QRectF curve; ///< the plot of the curve, without its words
        double titleY = 0; ///< baselines
        double wordsY = 0;
        double formulaY = 0;
        double statY = 0;
        double curveTitleY = 0;
    };
    std::vector<Column> columns;
    double headlineY = 0;
    double sublineY = 0;
    std::vector<double> cautionY;
    double lane = 0; ///< height of an expert's lane
    double pitch = 0; ///< from square to square; 64 squares in a row are all requests
};

LabLayout layOutLab(const QRectF &area, double unit, int columns, int experts);

} // namespace dekade::lab
