#pragma once

#include "model/base/date.h"
#include "model/base/result.h"
#include "model/catalogue/terms.h"

#include <optional>
#include <string>
#include <vector>

namespace dekade::catalogue {

/// One number of a row of somebody's table, in the unit of its quantity (parameters, tokens, FLOP, 2023 US dollars, hours).
struct ImportFigure {
    Quantity quantity = Quantity::ParamsTotal;
    double value = 0; ///< finite and positive
    std::optional<double> low;
    std::optional<double> high;
    Basis basis = Basis::Reported;
};

/// What is odd about a row; a flagged row is kept and shown as such, never trusted blindly.
enum class Flag {
    BelowOwnBound = 1 << 0,  ///< a value below its own lower bound or above its upper
    TokensInWords = 1 << 1,  ///< the size of its data is counted in words, images or frames
    WrongConfidence = 1 << 2, ///< the table itself calls the row wrong or unverified
    Finetune = 1 << 3,       ///< made from another model
    Rumour = 1 << 4,         ///< "Likely" and "Speculative" figures of a model whose maker publishes none
    Duplicate = 1 << 5,      ///< the same name and date stands in the same file already
};

/// One row of a table read in: what became of its cells, and the cells as they stood. UTF-8 throughout, because a million of them go straight
/// into the store. A reader fills the same object again and again.
struct ImportRecord {
    qint64 line = 0;          ///< first physical line of the row, from 1
    std::string name;         ///< trimmed, inner line breaks made spaces
    std::string organization; ///< as it stood, several apart by comma
    std::string country;
    std::string domain;
    std::string openness;
    std::string confidence;
    std::optional<base::PartialDate> date;
    bool notable = true;
    bool finetuned = false;
    bool frontier = false;
    unsigned flags = 0;       ///< of Flag
    std::vector<ImportFigure> figures;
    std::string raw;          ///< the row as it stood in the file, byte for byte
    // Of a model of one of Dekade's own files, set and read by the store alone; empty for a row of any other table.
    std::string modelKey; ///< the id of the command line
    std::string facts;    ///< all that the file says of the model
    bool wholeFacts = true; ///< see FileFacts::whole
};

struct FileFacts;

/// Where a reader puts what it read. An error stops the reading and is its answer.
class ImportSink {
public:
    virtual ~ImportSink() = default;
    virtual base::Result<void> take(const ImportRecord &record) = 0;
    /// Whether it takes Dekade's own files whole: claims, and the tables of figures. One that does not gets a record a model instead.
    virtual bool takesFacts() const { return false; }
    /// All that such a file holds, at once.
    virtual base::Result<void> takeFacts(const FileFacts &) { return {}; }
};

} // namespace dekade::catalogue
