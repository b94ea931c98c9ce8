// What the view plays: the model, whose choices, and the play that is made of them.
#include "views/routing/preparedtext.h"
#include "views/routing/routingview.h"
#include "views/routing/stepstrip.h"
#include "views/routing/transport.h"

#include <algorithm>

namespace dekade::routing {

void RoutingView::chooseModel(int index)
{
    m_model = index;
    m_fileModel.reset();
    m_sources.choose(0);
    m_zoomedLane = -1;
    const Preset &preset = model().preset;
    m_bar->showModel(index);
    m_bar->setLayers(preset.layers, {}, middleLayer(preset));
    m_transport->setSeed(preset.seed);
    showSource();
    perform();
    Q_EMIT modelChanged(preset.name);
}

void RoutingView::chooseSource(int index)
{
    if (m_sources.opensFile(index)) {
        showSource(); // the choice stays what it was until a file is chosen
        Q_EMIT fileRequested();
        return;
    }
    if (index == 0)
        return chooseModel(m_model);
    m_sources.choose(index);
    m_zoomedLane = -1;
    const QString id = m_sources.model();
    m_fileModel.reset();
    if (m_sources.kind() == PlaySources::Kind::File)
        m_fileModel = modelOfFile();
    else
        m_model = static_cast<int>(std::find_if(m_models.begin(), m_models.end(),
                                       [&](const PlayableModel &each) { return each.preset.model == id.toStdString(); })
            - m_models.begin());
    m_bar->showModel(m_model);
    const int wanted = m_sources.nearestLayer(middleLayer(model().preset));
    m_bar->setLayers(model().preset.layers, m_sources.layers(), wanted);
    showSource();
    perform();
}

/// The model that a file names; else the one on the screen, or the first, that its counts fit; else a general one.
PlayableModel RoutingView::modelOfFile() const
{
    const ExpertCounts counts = m_sources.counts();
    const std::string id = m_sources.model().toStdString();
    const auto fits = [&](const PlayableModel &each) {
        const RouterSettings &settings = each.preset.settings;
        const bool sameK = counts.topK == 0 || settings.topK == counts.topK;
        return !id.empty() ? each.preset.model == id && settings.experts == counts.experts : settings.experts == counts.experts && sameK;
    };
    if (fits(m_models[static_cast<std::size_t>(m_model)]))
        return m_models[static_cast<std::size_t>(m_model)];
    if (const auto found = std::find_if(m_models.begin(), m_models.end(), fits); found != m_models.end())
        return *found;
    std::optional<Preset> general = generalPreset(m_sources.fileName(), {counts.experts, std::max(1, counts.topK), counts.shared});
    return general ? PlayableModel {*general, {}} : m_models[static_cast<std::size_t>(m_model)];
}

base::Result<void> RoutingView::openFile(const QString &path)
{
    PlaySources before = m_sources;
    if (base::Result<void> opened = m_sources.open(path); !opened)
        return opened;
    const ExpertCounts counts = m_sources.counts();
    if (counts.experts < 2 || counts.experts > 4096) {
        m_sources = std::move(before);
        return base::Error {base::ErrorKind::BadInput, tr("the choices are among %1 experts; 2 to 4,096 can be played").arg(counts.experts), path};
    }
    chooseSource(m_sources.chosen());
    return {};
}

void RoutingView::showLoads(int recordedModel) { chooseSource(1 + recordedModel); }

/// What the bars offer for the chosen source.
void RoutingView::showSource()
{
    m_bar->setSources(m_sources.names(), m_sources.chosen());
    m_bar->setDomains(m_sources.domains(m_phrases), m_sources.domain());
    m_textIsPrepared = m_textIsPrepared || m_bar->text().isEmpty();
    if (m_textIsPrepared)
        m_bar->setText(preparedText(m_phrases.language(), model().preset));
}

PerformanceRequest RoutingView::requestOf(const PlayableModel &of) const
{
    PerformanceRequest request {of.preset, tokensOf(m_bar->text()), m_transport->seed(), 0, m_transport->skew(), m_transport->capacityFactor()};
    if (request.tokens.isEmpty())
        request.tokens = QStringList {QStringLiteral("…")};
    if (of.preset.settings.experts > kFewExperts || m_transport->hasTraffic())
        request.crowd = kUsualCrowd;
    return request;
}

StageOptions RoutingView::optionsOf(const PlayableModel &of) const
{
    StageOptions options;
    options.language = m_phrases.language();
    options.modelLayer = of.preset.layers > 0 ? std::clamp(m_bar->layer(), 0, of.preset.layers - 1) : std::max(0, m_bar->layer());
    options.size = of.size;
    options.traffic = m_transport->hasTraffic();
    options.zoomedLane = m_zoomedLane;
    options.loadOverTime = m_loadOverTime;
    return options;
}

void RoutingView::perform()
{
    m_wished = {model(), m_other >= 0 ? std::optional(m_models[static_cast<std::size_t>(m_other)]) : std::nullopt};
    PlayWish wish {m_sources.requestFor(requestOf(m_wished.first), m_bar->layer()), {}};
    if (m_wished.second) {
        wish.second = requestOf(*m_wished.second);
        wish.second->tokens = wish.first.tokens;
    }
    m_maker->make(std::move(wish));
}

void RoutingView::takePlay(const PerformancePtr &first, const PerformancePtr &second)
{
    m_shown = m_wished;
    m_first = first;
    m_second = second;
    const bool replays = m_first->request.replay != nullptr;
    m_transport->setChoicesFixed(replays);
    m_bar->setTextReadOnly(replays);
    m_playback.setTokens(m_first->tokens());
    m_transport->strip()->setTokens(m_first->request.tokens);
    m_stage->setPerformances(m_first, m_presenting ? nullptr : m_second);
    showOptions();
    if (m_second && !m_shown.second->preset.isMoeLayer(m_secondOptions.modelLayer)) {
        // The other model may be dense where this one is not: its next layer with experts, so that there is something to compare.
        m_secondOptions.modelLayer = middleLayer(m_shown.second->preset);
        m_stage->setOptions(m_options, m_secondOptions);
    }
    showMoment();
    Q_EMIT performed();
}

} // namespace dekade::routing
