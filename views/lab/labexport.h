#pragma once

#include "views/figure/exporter.h"
#include "views/lab/labpicture.h"
#include "views/lab/loadspicture.h"

namespace dekade::lab {

/// The picture of the lab as a file: PNG, SVG, PDF; CSV and JSON hold a row a step and run. A function of its arguments. Errors as
/// figure::render.
base::Result<QByteArray> renderLab(const LabPicture &picture, const figure::ExportRequest &request);

/// The heat map of recorded loads as a file; CSV and JSON hold a row a cell of all layers recorded. Errors as figure::render.
base::Result<QByteArray> renderLoads(const LoadsPicture &picture, const figure::ExportRequest &request);

/// What "loads:MODEL" shows: one model in all its layers; MODEL is a recorded model's name or its beginning, in any case ("olmoe",
/// "mixtral-8x7b"). Error BadWords lists the models.
base::Result<LoadsPicture> loadsPictureOf(const exchange::RecordedLoads &loads, const QString &model);

} // namespace dekade::lab
