#pragma once

#include "model/exchange/recordedloads.h"
#include "model/exchange/tracefile.h"
#include "views/routing/stageplay.h"

#include <memory>

namespace dekade::routing {

/// Whose choices can be played: the seeded router's, those drawn by loads recorded of real models, and those of a file. It holds what was
/// chosen among them and turns a request for the seeded router into one for that source. A plain value.
class PlaySources final {
public:
    enum class Kind { Seeded, Loads, File };

    /// @param loads those that ship with Dekade; null: none are offered.
    explicit PlaySources(std::shared_ptr<const exchange::RecordedLoads> loads = nullptr)
        : m_loads(std::move(loads))
    {
    }

    /// As the bar offers them; the last opens a file.
    QStringList names() const;
    int chosen() const { return m_chosen; }
    bool opensFile(int index) const { return index == static_cast<int>(names().size()) - 1; }
    void choose(int index);
    Kind kind() const;

    /// Reads a file and chooses it. Errors as exchange::readTraceFile, and the state stays as it was.
    base::Result<void> open(const QString &path);

    /// Kinds of text, as words of the language; empty where there is no choice.
    QStringList domains(const base::Phrases &phrases) const;
    int domain() const { return m_domain; }
    void chooseDomain(int domain) { m_domain = domain; }

    /// The catalogue's id of the model whose choices these are; empty for the seeded router and where a file does not say.
    QString model() const;
    /// Experts and experts a token of a file; 0 where it holds none.
    ExpertCounts counts() const;
    /// The file's name without its folder.
    QString fileName() const { return m_file; }

    /// Layers from 0 that were recorded; empty for the seeded router, which has them all.
    QList<int> layers() const;
    /// The recorded layer nearest to one that is wanted.
    int nearestLayer(int wanted) const;
    /// The request for a layer of the chosen source. `request.preset` is that of the model whose choices they are.
    PerformanceRequest requestFor(PerformanceRequest request, int layer) const;
    /// What a frame says of it.
    void describe(StageOptions &options, int layer, const base::Phrases &phrases) const;

private:
    const exchange::RecordedModel &recorded() const { return m_loads->models[static_cast<std::size_t>(m_chosen) - 1]; }
    std::vector<int> loadOfLayer(int layer) const;
    /// A file that tells tokens apart, so that its choices can be played one by one.
    bool hasChoices() const { return kind() == Kind::File && (m_record || m_recording->form == RecordingForm::Choices); }

    std::shared_ptr<const exchange::RecordedLoads> m_loads;
    QString m_file; ///< name of the opened one; empty: none
    /// Of the opened file, one of the two.
    std::shared_ptr<const TraceRecord> m_record;
    std::shared_ptr<const Recording> m_recording;
    int m_chosen = 0;
    int m_domain = 0;
};

} // namespace dekade::routing
