#pragma once

#include "model/catalogue/lens.h"

#include <QLocale>

namespace dekade::details {

/// "Meta · dense · 23 July 2024 · open weights".
QString modelLine(const catalogue::Catalogue &catalogue, const catalogue::Model &model, catalogue::Lens lens, QLocale::Language language);

/// "126 layers · 16,384 wide · 8 KV heads", only what somebody states.
QString shapeLine(const catalogue::Catalogue &catalogue, catalogue::ModelId model, catalogue::Lens lens);

/// The rows of other people's data sets that were matched with the model by name, day and size, one line each with what they say:
/// "Epoch AI, notable models: “Llama 3.1-405B”, 2024-07-23, 405B parameters, 15.6T tokens".
QStringList twinLines(const catalogue::Catalogue &catalogue, catalogue::ModelId model, QLocale::Language language);

} // namespace dekade::details
