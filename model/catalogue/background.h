#pragma once

#include "model/base/date.h"
#include "model/catalogue/records.h"

#include <QHash>

#include <optional>
#include <vector>

namespace dekade::catalogue {

class Catalogue;

/// One model of somebody else's data set, shown faintly behind the curated ones. Numbers are as that data set has them; 0 is none.
struct BackgroundModel {
    QString name;
    QString organization;
    QString domain;     ///< several apart by comma
    QString confidence; ///< as the data set calls it: "Confident", "Likely", …
    std::optional<base::PartialDate> date;
    double parameters = 0;
    double tokens = 0;
    double compute = 0; ///< FLOP
    bool finetuned = false;
    unsigned flags = 0;           ///< of Flag
    std::optional<ModelId> twin;  ///< the curated model that it is
    bool operator==(const BackgroundModel &) const = default;

    /// Whether it is drawn unasked: a language model that its data set is confident of, no fine-tune, nothing odd about it, and no twin of a model
    /// that is drawn already. Rumours ("Likely", "Speculative") stay out.
    bool isShown() const;
};

/// A data set behind the curated one, with the words its licence asks for.
struct Background {
    QString key;    ///< "epoch-notable-2026-05"
    QString title;  ///< "Epoch AI, notable models"
    QString credit; ///< who, where, licence, what was changed
    QString url;
    std::vector<BackgroundModel> models; ///< those that are shown, and the twins; the others stay in the file
    bool operator==(const Background &) const = default;
};

/// The curated model that a row of another data set means: the same name or alias, letters and digits alone, with or without what stands in
/// brackets; no more than 120 days apart where both have a day; sizes (`parameters`, 0 for none) within half again of one another where both
/// have one, for "GShard (dense)" is not GShard. Nothing where two would do.
/// Worked: "Llama 3.1-405B", 2024-07-23 is Llama 3.1 405B; "GPT-3 175B (davinci)", 2020-05-28 is GPT-3 175B.
std::optional<ModelId> twinOf(const Catalogue &catalogue, const QString &name, const std::optional<base::PartialDate> &date, double parameters);

/// The same for many rows: the catalogue's names are taken apart once. Holds on to the catalogue.
class TwinFinder final {
public:
    explicit TwinFinder(const Catalogue &catalogue);
    std::optional<ModelId> find(const QString &name, const std::optional<base::PartialDate> &date, double parameters) const;
    const Catalogue &catalogue() const { return m_catalogue; }

private:
    const Catalogue &m_catalogue;
    QMultiHash<QString, ModelId> m_bySpelling;
};

} // namespace dekade::catalogue
