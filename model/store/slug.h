#pragma once

#include <QString>

namespace dekade::store {

/// A name as part of a key: "Epoch – All models (2026)" → "epoch-all-models-2026". Letters of every script stay, at most 80 characters.
/// `otherwise` where nothing is left.
QString slugOf(const QString &name, const QString &otherwise);

} // namespace dekade::store
