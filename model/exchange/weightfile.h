#pragma once

#include "model/architecture/configreader.h"
#include "model/base/result.h"
#include "model/tensorfile/ledger.h"
#include "model/tensorfile/reconcile.h"

#include <QStringList>

#include <optional>

namespace dekade::exchange {

/// What the header of a file of weights shows of its model. The weights themselves are never read.
struct WeightFile {
    tensorfile::TensorFile file;
    tensorfile::FileLedger ledger; ///< what is stored, by part
    /// The shape: a GGUF's own, or that of the config.json beside the file. Empty for a safetensors file that stands alone, and where the
    /// family is none that can be counted; then the ledger is all there is.
    std::optional<architecture::ReadConfig> shape;
    QString shapeFile; ///< where the shape was read
    std::optional<tensorfile::Reconciliation> reconciliation; ///< what the shape computes against what is stored; with a shape
    QStringList notes; ///< why there is no shape, and what is odd about the file
};

/// Whether the name of a file is one that readWeightFile() reads: .safetensors, .safetensors.index.json or .gguf.
bool isWeightFile(const QString &path);

/// Reads the header, and the config.json beside it. `family` as in architecture::readConfig.
/// Errors (BadInput, naming the file, the tensor or key and the byte): what tensorfile::readTensorFile and architecture::readConfig refuse.
base::Result<WeightFile> readWeightFile(const QString &path, const std::string &family = {});

} // namespace dekade::exchange
