#pragma once

#include "model/base/phrases.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace dekade::exchange {

/// Counts of assignments: [domain][layer][expert], in the order of RecordedLoads' domains and layers.
using LoadCube = std::vector<std::vector<std::vector<int>>>;

/// What was recorded of one model.
struct RecordedModel {
    QString name; ///< "Mixtral-8x7B-v0.1"
    int experts = 0;
    int topK = 0;
    int layers = 0; ///< of the model; recorded are RecordedLoads::layers
    LoadCube load; ///< all k choices
    LoadCube firstChoices;
};

/// Real decisions of published models, by domain of text and layer, with whom they come from.
struct RecordedLoads {
    QString source;
    QString license;
    std::vector<int> layers; ///< recorded, from 0
    QStringList domains;
    std::vector<RecordedModel> models;
};

/// Reads a file like resources/routing/recorded-loads.json. Errors, kind BadInput, with the place: no JSON, a missing key, a count that is
/// none, counts for another number of domains, layers or experts.
base::Result<RecordedLoads> readRecordedLoads(const QByteArray &bytes, const QString &file);

/// The loads that ship with Dekade. MaxVio of OLMoE on arXiv text, layer 0, is 6.81; of Mixtral 0.27.
base::Result<RecordedLoads> bundledRecordedLoads();

/// A domain as a reader knows it: "Web (C4)".
QString domainWord(const QString &domain, const base::Phrases &phrases);

} // namespace dekade::exchange
