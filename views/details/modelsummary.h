#pragma once

#include "model/catalogue/lens.h"

#include <QLocale>

namespace dekade::details {

/// "Meta · dense · 23 July 2024 · open weights".
QString modelLine(const catalogue::Catalogue &catalogue, const catalogue::Model &model, catalogue::Lens lens, QLocale::Language language);

/// "126 layers · 16,384 wide · 8 KV heads", only what somebody states.
QString shapeLine(const catalogue::Catalogue &catalogue, catalogue::ModelId model, catalogue::Lens lens);

} // namespace dekade::details
