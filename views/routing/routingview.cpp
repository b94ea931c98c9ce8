#include "views/routing/routingview.h"

#include "views/routing/preparedtext.h"
#include "views/routing/stagewords.h"
#include "views/routing/stepstrip.h"
#include "views/routing/transport.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr int kFrameMs = 16;

QString idOf(const PlayableModel &model)
{
    const std::string_view own = model.preset.model;
    return model.id.isEmpty() ? QString::fromLatin1(own.data(), static_cast<qsizetype>(own.size())) : model.id;
}

} // namespace

RoutingView::RoutingView(std::vector<PlayableModel> models, std::shared_ptr<const exchange::RecordedLoads> loads, QWidget *parent)
    : QWidget(parent)
    , m_models(std::move(models))
    , m_sources(std::move(loads))
    , m_bar(new RouterBar(this))
    , m_stage(new StageView(this))
    , m_transport(new Transport(this))
    , m_maker(new PlayMaker(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("RoutingView"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stage, 1);
    column->addWidget(m_transport);
    m_timer->setInterval(kFrameMs);
    for (const PlayableModel &each : m_models)
        m_bar->addModel(each.preset.name);
    retranslate();
    connectBar();
    connectTransport();
    connectStage();
    chooseModel(0);
}

void RoutingView::connectBar()
{
    connect(m_bar, &RouterBar::closeRequested, this, &RoutingView::closeRequested);
    connect(m_bar, &RouterBar::modelChosen, this, &RoutingView::chooseModel);
    connect(m_bar, &RouterBar::sourceChosen, this, &RoutingView::chooseSource);
    connect(m_bar, &RouterBar::domainChosen, this, [this](int domain) {
        m_sources.chooseDomain(domain);
        perform();
    });
    connect(m_bar, &RouterBar::layerChosen, this,
        [this] { m_sources.kind() == PlaySources::Kind::Seeded ? showOptions() : perform(); });
    connect(m_bar, &RouterBar::textTyped, this, [this] {
        m_textIsPrepared = false;
        perform();
    });
    connect(m_bar, &RouterBar::textEntered, this, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &RouterBar::compareToggled, this, &RoutingView::compareWith);
    connect(m_bar, &RouterBar::otherChosen, this, [this](int index) {
        m_other = index;
        perform();
    });
    connect(m_bar, &RouterBar::heatMapRequested, this, &RoutingView::heatMapRequested);
    connect(m_bar, &RouterBar::exportRequested, this, &RoutingView::exportRequested);
}

void RoutingView::connectTransport()
{
    connect(m_transport, &Transport::keyMeant, this, &RoutingView::pressed);
    connect(m_transport, &Transport::playToggled, this, [this] { play(!m_isPlaying); });
    connect(m_transport->strip(), &StepStrip::scrubbed, this, [this](double timeMs) {
        play(false);
        m_playback.scrub(timeMs);
        showMoment();
    });
    connect(m_transport, &Transport::speedChosen, this, [this](double speed) { m_playback.setSpeed(speed); });
    connect(m_transport, &Transport::stillsToggled, this, [this](bool on) {
        m_playback.setStills(on);
        showMoment();
        runClock();
    });
    connect(m_transport, &Transport::trafficToggled, this, [this] {
        perform();
        runClock();
    });
    connect(m_transport, &Transport::playChanged, this, &RoutingView::perform);
    connect(m_timer, &QTimer::timeout, this, &RoutingView::tick);
    connect(m_maker, &PlayMaker::made, this, &RoutingView::takePlay);
    connect(m_maker, &PlayMaker::failed, this, &RoutingView::said);
}

void RoutingView::connectStage()
{
    connect(m_stage, &StageView::tokenChosen, this,
        [this](int token) { goTo(token * kStages + static_cast<int>(m_playback.moment().stage)); });
    connect(m_stage, &StageView::stageChosen, this, [this](int stage) { goTo(m_playback.moment().token * kStages + stage); });
    connect(m_stage, &StageView::laneChosen, this, [this](int lane) {
        m_zoomedLane = m_zoomedLane == lane ? -1 : lane;
        showOptions();
    });
    connect(m_stage, &StageView::loadChosen, this, [this] { pressed(Qt::Key_O); });
}

void RoutingView::retranslate()
{
    m_bar->retranslate();
    m_transport->retranslate();
    m_stage->setAccessibleName(tr("The router's picture"));
    showSource();
}

bool RoutingView::showModel(const QString &id)
{
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const PlayableModel &each) { return idOf(each) == id; });
    if (found == m_models.end())
        return false;
    chooseModel(static_cast<int>(found - m_models.begin()));
    return true;
}

void RoutingView::addModel(PlayableModel added)
{
    m_bar->addModel(added.preset.name);
    m_models.push_back(std::move(added));
    chooseModel(static_cast<int>(m_models.size()) - 1);
}

void RoutingView::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    m_stage->setTheme(kind);
    m_transport->setTheme(kind);
}

void RoutingView::setLanguage(QLocale::Language language)
{
    m_phrases = base::Phrases(language);
    retranslate();
    perform();
}

void RoutingView::setReducedMotion(bool reduced) { m_transport->setStills(reduced); }

void RoutingView::setExportEnabled(bool enabled) { m_bar->setExportEnabled(enabled); }

void RoutingView::setPresenting(bool presenting)
{
    if (std::exchange(m_presenting, presenting) == presenting)
        return;
    m_bar->setVisible(!presenting);
    m_transport->setVisible(!presenting);
    m_stage->setExtent(presenting ? Extent::Presenter : Extent::Whole);
    m_stage->setPerformances(m_first, presenting ? nullptr : m_second);
    setFocus();
    Q_EMIT presentingChanged(presenting);
}

void RoutingView::compareWith(bool on)
{
    // Mixtral beside the others, DeepSeek-V3 beside Mixtral: few large experts beside many small ones.
    m_other = on ? std::min(static_cast<int>(m_models.size()) - 1, m_model == 0 ? 2 : 0) : -1;
    m_bar->setCompared(on, m_other);
    perform();
}

void RoutingView::showMoment()
{
    const Moment moment = m_playback.moment();
    m_heldMs = 0;
    m_stage->setHeld(0);
    m_stage->setMoment(moment);
    StepStrip *strip = m_transport->strip();
    strip->setMoment(moment);
    strip->setAccessibleDescription(
        tr("token %1 of %2, stage %3 of 5").arg(moment.token + 1).arg(m_playback.tokens()).arg(static_cast<int>(moment.stage) + 1));
}

void RoutingView::showOptions()
{
    if (!m_first)
        return;
    m_options = optionsOf(m_shown.first);
    m_sources.describe(m_options, m_options.modelLayer, m_phrases);
    m_secondOptions = m_shown.second ? optionsOf(*m_shown.second) : m_options;
    m_stage->setOptions(m_options, m_secondOptions);
    m_transport->setNote(provenance());
}

QString RoutingView::provenance() const
{
    if (!m_first)
        return {};
    const QString first = provenanceOf(*m_first, m_options, m_phrases);
    if (!m_second || m_sources.kind() == PlaySources::Kind::Seeded)
        return first;
    return m_first->preset().name + QStringLiteral(": ") + first + QLatin1Char(' ') + m_second->preset().name + QStringLiteral(": ")
        + provenanceOf(*m_second, m_secondOptions, m_phrases);
}

RoutingSheet RoutingView::sheet() const
{
    RoutingSheet sheet;
    sheet.first = m_first;
    sheet.second = m_second;
    sheet.options = m_options;
    sheet.secondOptions = m_secondOptions;
    sheet.theme = m_theme;
    return sheet;
}

void RoutingView::play(bool on)
{
    if (on == m_isPlaying)
        return;
    if (on && m_playback.isAtEnd())
        m_playback.scrub(0);
    m_isPlaying = on;
    m_transport->setPlaying(on);
    runClock();
}

/// It runs while something moves: the play, or the traffic of a moment that is held.
void RoutingView::runClock()
{
    const bool flows = m_transport->hasTraffic() && !m_transport->isStills();
    const bool wanted = isVisible() && (m_isPlaying || flows);
    if (wanted && !m_timer->isActive()) {
        m_clock.start();
        m_timer->start();
    } else if (!wanted) {
        m_timer->stop();
    }
}

void RoutingView::tick()
{
    const auto passed = static_cast<double>(m_clock.restart());
    if (!m_isPlaying) {
        m_heldMs += passed * m_playback.speed();
        m_stage->setHeld(m_heldMs);
        return;
    }
    m_playback.advance(passed);
    showMoment();
    if (m_playback.isAtEnd())
        play(false);
}

void RoutingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runClock();
}

void RoutingView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    play(false);
    runClock();
}

} // namespace dekade::routing
