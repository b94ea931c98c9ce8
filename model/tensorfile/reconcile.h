#pragma once

#include "model/tensorfile/part.h"
#include "model/tensorfile/tensorfile.h"

namespace dekade::tensorfile {

/// A tensor that an architecture says there is, by Hugging Face's name and shape.
struct ExpectedTensor {
    std::string name;
    std::vector<std::uint64_t> shape;
    Part part = Part::Other;
    bool operator==(const ExpectedTensor &) const = default;
};

/// Why a line is there.
enum class Finding {
    Matched, ///< computed and stored: the same name and as many numbers, or the same part of the same layer joined or cut otherwise
    PaddedRows, ///< rows that are stored beyond the computed ones, of embedding or head
    MaskBuffer, ///< stored, no weights
    RotaryBuffer, ///< stored, no weights
    Scales, ///< stored, no weights
    VisionTower, ///< stored, not of the language model
    PredictionModule, ///< stored, and the configuration has no such module
    PredictionCopy, ///< embedding and head once more in a prediction module
    StoredTwice, ///< in more than one shard
    HeadOfTied, ///< a head is stored although it is tied to the embedding
    TiedInFile, ///< computed, but the file has no head of its own
    NotRead, ///< computed, and named by the index in a file that is not there
    StoredOnly, ///< stored and not computed, for no reason that is known
    ComputedOnly, ///< computed and not stored, for no reason that is known
};

constexpr Finding kLastFinding = Finding::ComputedOnly;

/// One row of a reconciliation: all tensors of one part that share a finding.
struct ReconciliationLine {
    Finding finding = Finding::Matched;
    Part part = Part::Other;
    std::uint64_t tensors = 0; ///< stored ones; computed ones where nothing is stored; 0 for padded rows
    std::uint64_t stored = 0; ///< weights
    std::uint64_t computed = 0; ///< weights
    std::string example; ///< name of the first tensor
    bool operator==(const ReconciliationLine &) const = default;
};

/// Computed beside stored. Σ lines.stored = stored and Σ lines.computed = computed, always and exactly.
struct Reconciliation {
    std::vector<ReconciliationLine> lines; ///< in the order of Finding, then of Part
    std::uint64_t stored = 0; ///< weights of all tensors of the file
    std::uint64_t computed = 0; ///< weights of all expected tensors
    std::uint64_t storedElements = 0; ///< as the shapes say; less than `stored` by what is packed two to a byte
    bool isExplained() const; ///< nothing is StoredOnly or ComputedOnly
    bool operator==(const Reconciliation &) const = default;
};

/// The finding in plain English: "causal masks, stored as buffers".
std::string_view textOf(Finding finding);

/// Compares what a configuration says with what a file holds. First by name (wrappers and packing left aside), then within the same part of
/// the same layer: equal shapes, padded rows, and at last equal sums, which is how GGUF's and fused tensors meet Hugging Face's. Worked
/// value: GPT-2 small, 124,439,808 computed, 137,022,720 stored = 12 · 1024² of masks more.
/// @param expected products of shapes, and their sum, are under 2^63.
Reconciliation reconcile(const std::vector<ExpectedTensor> &expected, const TensorFile &file);

} // namespace dekade::tensorfile
