#pragma once

#include "model/figure/figurebuilder.h"
#include "views/figure/exporter.h"

namespace dekade::figure {

/// The writers behind render(), one a format. Each checks what it wrote; an error is of kind Defect.
base::Result<QByteArray> writePng(const Picture &picture, const ExportRequest &request);
base::Result<QByteArray> writeSvg(const Picture &picture, const ExportRequest &request);
base::Result<QByteArray> writePdf(const Picture &picture, const ExportRequest &request);
/// A figure as a picture.
Picture pictureOf(const FigureDataPtr &data, const ExportRequest &request);
/// An array of objects, one a row, keys in the order of the columns; numbers are numbers, an empty cell is null.
base::Result<QByteArray> writeJson(const FigureTable &table);

/// Pixels of the PNG of a request.
QSize pixelsOf(const ExportRequest &request);

/// The same file without the moment of writing: dates are blanked with spaces, so that no offset in it moves.
QByteArray withoutDates(QByteArray pdf);

} // namespace dekade::figure
