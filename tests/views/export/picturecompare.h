#pragma once

#include "views/figure/exporter.h"

#include <QImage>

namespace dekade::tests {

/// How far two pictures of one size differ, over red, green and blue.
struct Difference {
    double mean = 255; ///< mean absolute difference of a channel, 0 to 255
    double share = 1; ///< share of pixels with a channel more than 64 off
};

/// After a blur of 3 px, so that the two rasterizers' edges do not count as differences. The worst possible where the sizes differ.
Difference differenceOf(const QImage &a, const QImage &b);

/// Rows "state, size, theme" for the comparisons, and the request of a row in a format.
void addPictureRows();
figure::ExportRequest fetchedRequest(figure::Format format);

/// The mean difference that a row may have: two rasterizers weigh thin letters differently, most of all light ones on dark.
double toleratedMean();

/// Runs a program to its end; false when it is missing, fails or takes more than a minute.
bool runs(const QString &program, const QStringList &arguments);

} // namespace dekade::tests
