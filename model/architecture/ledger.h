#pragma once

#include "model/architecture/config.h"
#include "model/architecture/formula.h"
#include "model/architecture/part.h"
#include "model/architecture/result.h"

namespace dekade::architecture {

/// What a weight does, which decides what it costs.
enum class Role {
    Matrix, ///< multiplied with a vector for every token: two operations a weight
    Table, ///< looked up: rows of the embedding
    Vector, ///< norms, biases, sinks
};

/// Equal tensors of one kind: "query, 7,168 × 1,536, one in each of 61 layers".
struct Weights {
    std::string name;
    Role role = Role::Matrix;
    std::int64_t rows = 1;
    std::int64_t columns = 1; ///< 1 for vectors
    std::int64_t copies = 1; ///< over all layers and experts
    std::int64_t activeCopies = 1; ///< of them, visited by one token
    bool isQuantised = false; ///< kept in the low format by checkpoints that have one: matrices of attention, feed-forward and experts

    Count count() const { return Count(rows) * columns * copies; }
    Count active() const { return Count(rows) * columns * activeCopies; }
    bool operator==(const Weights &) const = default;
};

/// A row of the ledger. A row with children is their sum; a leaf holds the weights it counts, and its formula gives the same number.
struct Entry {
    std::string name; ///< in the field's terms: "query", "key and value"
    Part part = Part::Other;
    Formula formula; ///< empty where there is nothing of this part
    Formula activeFormula;
    Count count;
    Count active;
    std::vector<Weights> weights; ///< of a leaf
    std::vector<Entry> children;

    bool operator==(const Entry &) const = default;
};

/// All weights of a model, part by part, in the order of kParts; the parts a model does not have are there with count 0 and no formula.
/// Units: parameters. A tied head is in Embedding only. Prediction is listed but belongs to no total.
struct Ledger {
    std::vector<Entry> parts;

    const Entry &of(Part part) const { return parts[indexOf(part)]; }
    /// All leaves under an entry, or of the ledger.
    static void collect(const Entry &entry, std::vector<const Entry *> &leaves);
    std::vector<const Entry *> leaves() const;
    bool operator==(const Ledger &) const = default;
};

/// Counts a valid config. Every count fits: the sum of all is checked.
/// Source: the published modeling code of each family; worked value: DeepSeek-V3 attention = 61 × 187,105,280 = 11,413,422,080.
/// Error: TooLarge where a count does not fit into 63 bits.
Result<Ledger> ledgerOf(const Config &config);

} // namespace dekade::architecture
