#pragma once

#include "tests/bench/row.h"

namespace dekade::bench {

/// One frame of a zoom gesture over `points` made-up models, drawn into an image of 1280x720: FigureScene against a QChart with one
/// QScatterSeries of the same points on the same axes. The ranges alternate. Needs a QApplication.
/// @param wanted how many times faster we are to be.
Row zoomRow(int points, double wanted, int frames);

} // namespace dekade::bench
