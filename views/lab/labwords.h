#pragma once

#include "views/lab/labpicture.h"

#include <QStringList>

namespace dekade::lab {

/// One generated sentence about the step shown.
QString headline(const LabPicture &picture);
/// What is the same in all columns, and what a square is.
QString subline(const LabPicture &picture);
/// What must not be read into the picture: how this seed compares with others, what does not transfer, which columns do not train.
QStringList cautions(const LabPicture &picture);
/// "12.4%", "73%": a digit after the point below 20.
QString percent(double share);
/// "10.70".
QString decimals(double value, int digits);

} // namespace dekade::lab
