#pragma once

#include "model/base/result.h"

#include <QString>

namespace dekade::store {

class Overlay;

/// Takes a batch back in one transaction: its rows go, the versions they replaced count again, and rows that a later batch brought again,
/// word for word, go over to that one. Error BadInput for an unknown key, listing those there are.
base::Result<void> undoImport(Overlay &overlay, const QString &key);

} // namespace dekade::store
