#include "views/lab/labview.h"

#include "views/lab/labcanvas.h"
#include "views/lab/labcontrols.h"
#include "views/lab/labtrainer.h"
#include "views/lab/labtransport.h"
#include "views/lab/referencejob.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dekade::lab {

using namespace routing;

namespace {

constexpr double kStepsASecond = 200;
constexpr int kTickMs = 50; ///< bars that re-pack faster are a blur
constexpr int kStillMs = 1500;
constexpr int kStillSteps = 100;
constexpr int kSettleMs = 700;
constexpr int kAhead = 100; ///< steps trained before they are shown, so that a slow machine does not stutter
constexpr int kStride = LabHistory::kStateSteps;

} // namespace

LabView::LabView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new LabCanvas(this))
    , m_controls(new LabControls(this))
    , m_transport(new LabTransport(this))
    , m_trainer(new LabTrainer(this))
    , m_reference(new ReferenceJob(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_controls);
    column->addWidget(m_transport);
    setFocusProxy(m_canvas);
    m_clock.setInterval(kTickMs);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettleMs);
    connectParts();
}

LabView::~LabView() { m_reference->cancel(); }

void LabView::connectParts()
{
    connect(m_controls, &LabControls::planChanged, this, &LabView::begin);
    connect(m_controls, &LabControls::rulesChanged, this, &LabView::changeRules);
    connect(m_controls, &LabControls::capacityFactorChanged, this, &LabView::refresh);
    connect(m_transport, &LabTransport::playToggled, this, &LabView::togglePlaying);
    connect(m_transport, &LabTransport::stepsAsked, this,
        [this](int steps) { goTo((m_step / kStride) * kStride + (m_step % kStride > 0 && steps < 0 ? 0 : steps)); });
    connect(m_transport, &LabTransport::stepChosen, this, &LabView::goTo);
    connect(m_transport, &LabTransport::seedChosen, this, &LabView::begin);
    connect(m_transport, &LabTransport::resetAsked, this, &LabView::begin);
    connect(m_transport, &LabTransport::stillsChanged, this, [this](bool stills) {
        m_clock.setInterval(stills ? kStillMs : kTickMs);
        refresh();
    });
    connect(m_trainer, &LabTrainer::framesChanged, this, [this] {
        if (!m_isPlaying)
            m_position = std::min(m_wanted, m_trainer->reached());
        refresh();
    });
    connect(m_reference, &ReferenceJob::grown, this, [this](int seeds) {
        refresh();
        Q_EMIT referenceGrown(seeds);
    });
    connect(&m_clock, &QTimer::timeout, this, &LabView::tick);
    connect(&m_settling, &QTimer::timeout, this, &LabView::beginReference);
}

void LabView::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    refresh();
}

void LabView::setLanguage(QLocale::Language language)
{
    m_phrases = base::Phrases(language);
    m_controls->retranslate();
    m_transport->retranslate();
    refresh();
}

void LabView::setReducedMotion(bool reduced) { m_transport->setStills(reduced); }

void LabView::setCurve(LabCurve curve)
{
    m_curve = curve;
    refresh();
}

void LabView::begin()
{
    pause();
    m_hasBegun = true;
    m_position = 0;
    m_wanted = 0;
    const LabPlan plan = m_controls->plan(m_transport->seed());
    m_chance = chanceViolation(plan.settings.heldOutTokens * plan.topK, plan.settings.experts);
    m_trainer->restart(plan, m_controls->rules());
    m_settling.start();
}

void LabView::changeRules()
{
    if (!m_hasBegun)
        return;
    m_wanted = m_step;
    m_position = m_step;
    m_trainer->change(m_step, m_controls->rules());
    m_settling.start();
}

/// The other seeds follow one rule from the start, so that they say what the rule does; column A stays without a cure there.
void LabView::beginReference()
{
    LabRules rules = m_trainer->rules();
    rules.first = Balance::None;
    m_reference->start(m_trainer->plan(), rules);
    refresh();
}

int LabView::referenceSeeds() const { return m_reference->reference().seeds(); }

int LabView::lastOf(int step) const
{
    return step > LabReference::kSteps || m_trainer->reached() > LabReference::kSteps ? LabHistory::kMostSteps : LabReference::kSteps;
}

void LabView::togglePlaying()
{
    if (m_isPlaying)
        return pause();
    if (m_step >= LabHistory::kMostSteps)
        goTo(0); // at the very end: from the start once more
    m_isPlaying = true;
    m_sinceTick.start();
    m_clock.start();
    tick();
}

void LabView::pause()
{
    m_isPlaying = false;
    m_clock.stop();
    m_wanted = m_step;
    refresh();
}

void LabView::tick()
{
    const double seconds = static_cast<double>(m_sinceTick.restart()) / 1000;
    const double end = m_position < LabReference::kSteps ? LabReference::kSteps : LabHistory::kMostSteps;
    m_fallSeconds += seconds;
    m_position += m_transport->isStills() ? kStillSteps : seconds * kStepsASecond * m_transport->speed();
    m_trainer->runTo(std::min(static_cast<int>(m_position) + kAhead + (m_transport->isStills() ? kStillSteps : 0), static_cast<int>(end)));
    m_position = std::min({m_position, static_cast<double>(m_trainer->reached()), end});
    if (m_position >= end) {
        refresh();
        return pause();
    }
    refresh();
}

void LabView::goTo(int step)
{
    step = std::clamp(step, 0, LabHistory::kMostSteps);
    m_wanted = step;
    m_position = std::min(step, m_trainer->reached());
    m_trainer->runTo(step);
    refresh();
}

LabPicture LabView::picture() const
{
    LabPicture picture;
    picture.plan = m_trainer->plan();
    picture.rules = m_trainer->rules();
    picture.capacityFactor = m_controls->capacityFactor();
    picture.chance = m_chance;
    picture.frames = m_trainer->frames();
    picture.frame
        = std::min(static_cast<std::size_t>(m_step / LabHistory::kFrameSteps), picture.frames.empty() ? 0 : picture.frames.size() - 1);
    picture.curve = m_curve;
    picture.reference = &m_reference->reference();
    if (m_isPlaying && !m_transport->isStills())
        picture.fallSeconds = m_fallSeconds;
    picture.theme = m_theme;
    picture.phrases = m_phrases;
    return picture;
}

void LabView::refresh() { showStep(static_cast<int>(m_position) / LabHistory::kFrameSteps * LabHistory::kFrameSteps); }

void LabView::showStep(int step)
{
    const bool isAnother = std::exchange(m_step, std::min(step, m_trainer->reached())) != step;
    m_transport->tell(m_step, lastOf(m_step), m_trainer->reached(), m_isPlaying);
    m_canvas->setPicture(picture());
    if (isAnother)
        Q_EMIT stepShown(m_step);
}

void LabView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        return togglePlaying();
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return goTo((m_step - 1 + kStride) / kStride * kStride - kStride);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return goTo(m_step / kStride * kStride + kStride);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(lastOf(m_step));
    case Qt::Key_R:
        return begin();
    case Qt::Key_F:
        return m_controls->toggleFrozen();
    case Qt::Key_M:
        return m_controls->toggleCentred();
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        return m_controls->setFirst(static_cast<Balance>(event->key() - Qt::Key_1));
    default:
        QWidget::keyPressEvent(event);
    }
}

/// What nobody sees need not be trained.
void LabView::hideEvent(QHideEvent *event)
{
    pause();
    m_settling.stop();
    m_reference->cancel();
    m_trainer->cancel();
    QWidget::hideEvent(event);
}

void LabView::showEvent(QShowEvent *event)
{
    if (!m_hasBegun)
        begin();
    else if (referenceSeeds() < LabReference::kSeeds)
        m_settling.start();
    QWidget::showEvent(event);
}

} // namespace dekade::lab
