#pragma once

#include "views/lab/labpicture.h"

#include <QString>

#include <array>

namespace dekade::lab {

struct Stat {
    QString name;
    QString value;
};

/// What one column shows at one step: its words, and what became of each expert's requests.
struct ColumnData {
    QString title;
    QString words;
    QString formula;
    std::array<Stat, 3> stats;
    std::vector<int> kept; ///< requests an expert served
    std::vector<int> turned; ///< requests it turned away: kept + turned is what was asked of it
    int lost = 0; ///< requests turned away, or with experts that choose: tokens nobody takes
    QString lostWords;
    int limit = 0; ///< the places of an expert; 0: no limit
    std::vector<double> bias; ///< one an expert, added to its score when experts are chosen; empty where there is none
};

/// The column of `column` at the step shown. MaxVio, entropy and loss as routing::LabMeasurement says.
ColumnData columnData(LabColumn column, const LabPicture &picture);

/// Places of an expert at the picture's capacity factor: ⌊factor · tokens · k / experts⌋. 1.25 · 4,096 / 16 = 320.
int placesOf(const LabPicture &picture);

/// The value of the curve at a frame: the curve chosen where the column trains, else the share of requests or tokens left out.
double curveValue(LabColumn column, const LabPicture &picture, const routing::LabFrame &frame);

/// The same over the seeds of the reference; empty without one, and for experts that choose.
std::vector<routing::LabBand> curveBands(LabColumn column, const LabPicture &picture);

/// Whether the column trains.
bool isTrained(LabColumn column);

} // namespace dekade::lab
