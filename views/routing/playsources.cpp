#include "views/routing/playsources.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dekade::routing {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(PlaySources)
};

/// "Mixtral-8x7B-v0.1" → "mixtral-8x7b": the catalogue's id begins the recorded name.
QString idOfRecorded(const QString &name)
{
    const QString lower = name.toLower();
    for (const Preset &preset : presets()) {
        const QString id = QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size()));
        if (lower.startsWith(id))
            return id;
    }
    return {};
}

} // namespace

QStringList PlaySources::names() const
{
    QStringList names {Phrase::tr("Seeded router")};
    if (m_loads) {
        for (const exchange::RecordedModel &model : m_loads->models)
            names << Phrase::tr("Recorded loads: %1").arg(model.name.section(QLatin1Char('-'), 0, 0));
    }
    if (!m_file.isEmpty())
        names << Phrase::tr("File: %1").arg(m_file);
    names << Phrase::tr("Choices from a file…");
    return names;
}

void PlaySources::choose(int index)
{
    m_chosen = index;
    m_domain = 0;
}

PlaySources::Kind PlaySources::kind() const
{
    const int loads = m_loads ? static_cast<int>(m_loads->models.size()) : 0;
    return m_chosen == 0 ? Kind::Seeded : m_chosen <= loads ? Kind::Loads : Kind::File;
}

base::Result<void> PlaySources::open(const QString &path)
{
    base::Result<exchange::TraceFile> content = exchange::readTraceFile(path);
    if (!content)
        return content.error();
    m_record.reset();
    m_recording.reset();
    if (auto *record = std::get_if<TraceRecord>(&*content))
        m_record = std::make_shared<const TraceRecord>(std::move(*record));
    else
        m_recording = std::make_shared<const Recording>(std::get<Recording>(std::move(*content)));
    m_file = QFileInfo(path).fileName();
    choose(1 + (m_loads ? static_cast<int>(m_loads->models.size()) : 0));
    return {};
}

QStringList PlaySources::domains(const base::Phrases &phrases) const
{
    QStringList words;
    if (kind() == Kind::Loads) {
        for (const QString &domain : m_loads->domains)
            words << exchange::domainWord(domain, phrases);
    }
    return words;
}

QString PlaySources::model() const
{
    if (kind() == Kind::Loads)
        return idOfRecorded(recorded().name);
    return kind() == Kind::File && m_record ? QString::fromStdString(m_record->model) : QString();
}

ExpertCounts PlaySources::counts() const
{
    if (kind() != Kind::File)
        return {};
    if (m_record)
        return {m_record->trace.experts, m_record->topK, m_record->sharedExperts};
    std::size_t most = 1;
    for (const RecordedChoice &choice : m_recording->choices)
        most = std::max(most, choice.experts.size());
    return {expertsOf(*m_recording), m_recording->form == RecordingForm::Choices ? static_cast<int>(most) : 0, 0};
}

QList<int> PlaySources::layers() const
{
    std::vector<int> layers;
    if (kind() == Kind::Loads)
        layers = m_loads->layers;
    else if (kind() == Kind::File)
        layers = m_record ? std::vector {m_record->layer} : layersOf(*m_recording);
    return {layers.begin(), layers.end()};
}

int PlaySources::nearestLayer(int wanted) const
{
    const QList<int> all = layers();
    if (all.isEmpty())
        return wanted;
    return *std::min_element(all.begin(), all.end(), [wanted](int a, int b) { return std::abs(a - wanted) < std::abs(b - wanted); });
}

std::vector<int> PlaySources::loadOfLayer(int layer) const
{
    if (kind() == Kind::Loads) {
        const auto at = static_cast<std::size_t>(layers().indexOf(layer));
        return recorded().load[static_cast<std::size_t>(m_domain)][at];
    }
    return loadOf(*m_recording, layer, expertsOf(*m_recording));
}

PerformanceRequest PlaySources::requestFor(PerformanceRequest request, int layer) const
{
    if (kind() == Kind::Seeded)
        return request;
    if (hasChoices()) {
        if (m_record)
            return replayOf(std::move(request.preset), m_record);
        Outcome<TraceRecord> layered = traceOf(*m_recording, layer, request.preset.settings.experts);
        if (layered)
            return replayOf(std::move(request.preset), std::make_shared<const TraceRecord>(std::move(layered).value()));
    }
    std::vector<int> load = loadOfLayer(layer);
    load.resize(static_cast<std::size_t>(request.preset.settings.experts), 0);
    request.frequencies.assign(load.begin(), load.end());
    return request;
}

void PlaySources::describe(StageOptions &options, int layer, const base::Phrases &phrases) const
{
    if (kind() == Kind::Seeded)
        return;
    if (hasChoices()) {
        options.origin = {m_file, {}, {}};
        return;
    }
    options.recordedLoad = loadOfLayer(layer);
    if (kind() == Kind::File)
        options.origin = {m_file, {}, {}};
    else
        options.origin = {recorded().name, exchange::domainWord(m_loads->domains[m_domain], phrases),
            QStringLiteral("allenai/OLMoE, %1").arg(m_loads->license.section(QLatin1Char(' '), 0, 0))};
}

} // namespace dekade::routing
