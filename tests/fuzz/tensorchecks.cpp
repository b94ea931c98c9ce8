#include "tests/fuzz/tensorchecks.h"

#include "model/tensorfile/ledger.h"
#include "model/tensorfile/reconcile.h"

#include <cstdlib>

namespace dekade::tests {

void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}

/// What must hold of any file that was read, and of any refusal.
void check(const tensorfile::Outcome<tensorfile::TensorFile> &file, std::uint64_t size)
{
    if (!file)
        return mustHold(!file.failure().message.empty());
    std::uint64_t elements = 0;
    for (const tensorfile::Tensor &tensor : file->tensors) {
        mustHold(tensor.bytes <= size && tensor.offset <= size - tensor.bytes);
        elements += tensor.elements;
    }
    mustHold(tensorfile::ledgerOf(*file).storedElements == elements);
    const tensorfile::Reconciliation result
        = tensorfile::reconcile({{"model.embed_tokens.weight", {4, 2}, tensorfile::Part::Embedding}}, *file);
    std::uint64_t stored = 0;
    for (const tensorfile::ReconciliationLine &line : result.lines)
        stored += line.stored;
    mustHold(stored == result.stored && result.computed == 8);
}

} // namespace dekade::tests
