#pragma once

#include "model/architecture/configreader.h"
#include "model/base/result.h"

#include <QStringList>

namespace dekade::exchange {

/// The shape of a model of the catalogue as Dekade ships it, and where it was read.
struct PublishedShape {
    architecture::ReadConfig shape;
    QString sourceTitle;
    QString sourceUrl;
    QString note; ///< empty where there is nothing to say
};

/// The ids of the models whose shape is shipped, sorted.
QStringList shapedModels();

/// Whether the shape of the model with this id is shipped. Any text may be asked for.
bool hasShape(const QString &model);

/// The shape of a model with hasShape(). Errors: BadInput where there is none; Defect where the shipped file is damaged.
base::Result<PublishedShape> shapeOf(const QString &model);

} // namespace dekade::exchange
