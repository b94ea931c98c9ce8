#pragma once

#include "model/inspection/inspection.h"
#include "views/figure/exporter.h"

namespace dekade::inspector {

/// One to four columns as a figure: title, heads, block diagrams, unfolded ledgers, reported against counted, cost, sources. The sheet is
/// as large as its content at one unit and is then fitted, whole, into the request's size.
figure::Picture columnPicture(const inspection::InspectionPtr &inspection, const figure::ExportRequest &request, const QString &metadata);

} // namespace dekade::inspector
