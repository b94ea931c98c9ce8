#include "views/routing/routingview.h"

#include "views/routing/routingfigure.h"
#include "views/routing/stepstrip.h"
#include "views/theme/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr int kFrameMs = 16;
constexpr int kCrowd = 512; ///< tokens served before the text, where so many experts would else stay empty
constexpr int kFewExperts = 16;
constexpr std::array kSpeeds {0.5, 1.0, 2.0, 4.0};
constexpr int kSliderSteps = 100; ///< of a unit
constexpr int kLargestFactor = 300;
constexpr int kLargestSkew = 400;

QString idOf(const Preset &preset) { return QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size())); }

/// A bar of the window's ground with its row of controls.
QHBoxLayout *rowOf(QWidget *bar, int margin)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, margin, 24, margin);
    row->setSpacing(8);
    bar->setAutoFillBackground(true);
    return row;
}

QPushButton *buttonOf(QWidget *parent, int width)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    if (width > 0)
        button->setFixedWidth(width);
    return button;
}

} // namespace

RoutingView::RoutingView(std::vector<PlayableModel> models, QWidget *parent)
    : QWidget(parent)
    , m_models(std::move(models))
    , m_bar(new QWidget(this))
    , m_transport(new QWidget(this))
    , m_stage(new StageView(this))
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
    buildBar();
    buildTransport();
    retranslate();
    connectBar();
    connectTransport();
    chooseModel(0);
}

void RoutingView::buildBar()
{
    QHBoxLayout *row = rowOf(m_bar, 10);
    m_back = buttonOf(m_bar, 0);
    m_name = new QLabel(m_bar);
    m_name->setFont(theme::font(19, theme::Weight::SemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_choice = new QComboBox(m_bar);
    m_choice->setObjectName(QStringLiteral("RouterChoice"));
    m_otherChoice = new QComboBox(m_bar);
    for (QComboBox *choice : {m_choice, m_otherChoice})
        choice->setFocusPolicy(Qt::TabFocus);
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const QString name = i < 9 ? QStringLiteral("%1  %2").arg(i + 1).arg(m_models[i].preset.name) : m_models[i].preset.name;
        m_choice->addItem(name);
        m_otherChoice->addItem(m_models[i].preset.name);
    }
    m_otherChoice->hide();
    m_layerLabel = new QLabel(m_bar);
    m_layer = new QSpinBox(m_bar);
    m_layer->setMinimum(1);
    m_layer->setFocusPolicy(Qt::ClickFocus);
    m_layers = new QLabel(m_bar);
    m_text = new QLineEdit(m_bar);
    m_text->setMaxLength(600);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_compare = buttonOf(m_bar, 0);
    m_compare->setCheckable(true);
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->addSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_layerLabel);
    row->addWidget(m_layer);
    row->addWidget(m_layers);
    row->addSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_compare);
    row->addWidget(m_otherChoice);
}

void RoutingView::buildTransport()
{
    auto *rows = new QVBoxLayout(m_transport);
    rows->setContentsMargins(24, 6, 24, 8);
    rows->setSpacing(4);
    m_transport->setAutoFillBackground(true);
    auto *top = new QHBoxLayout;
    auto *bottom = new QHBoxLayout;
    top->setSpacing(8);
    bottom->setSpacing(10);
    for (QPushButton **button : {&m_home, &m_previous, &m_play, &m_next, &m_end}) {
        *button = buttonOf(m_transport, button == &m_play ? 48 : 34);
        top->addWidget(*button);
    }
    m_play->setDefault(true);
    m_strip = new StepStrip(m_transport);
    m_speedLabel = new QLabel(m_transport);
    m_speed = new theme::Segmented(static_cast<int>(kSpeeds.size()), m_transport);
    m_speed->setWords({QStringLiteral("½×"), QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("4×")});
    m_speed->setChosen(1);
    m_seedLabel = new QLabel(m_transport);
    m_seed = new QSpinBox(m_transport);
    m_seed->setRange(0, 999999);
    m_seed->setFocusPolicy(Qt::ClickFocus);
    m_newSeed = buttonOf(m_transport, 0);
    m_stills = new QCheckBox(m_transport);
    top->addSpacing(8);
    top->addWidget(m_strip, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_speedLabel, m_speed, m_seedLabel, m_seed, m_newSeed, m_stills})
        top->addWidget(widget);
    m_keys = new QLabel(m_transport);
    m_traffic = new QCheckBox(m_transport);
    m_limit = new QCheckBox(m_transport);
    m_capacity = new QSlider(Qt::Horizontal, m_transport);
    m_capacity->setRange(25, kLargestFactor);
    m_capacity->setValue(100);
    m_skewLabel = new QLabel(m_transport);
    m_skew = new QSlider(Qt::Horizontal, m_transport);
    m_skew->setRange(0, kLargestSkew);
    m_note = new QLabel(m_transport);
    m_note->setTextFormat(Qt::PlainText);
    for (QSlider *slider : {m_capacity, m_skew})
        slider->setFixedWidth(110);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_keys, m_traffic, m_limit, m_capacity, m_skewLabel, m_skew})
        bottom->addWidget(widget);
    bottom->addStretch(1);
    bottom->addWidget(m_note);
    for (QCheckBox *box : {m_stills, m_traffic, m_limit})
        box->setFocusPolicy(Qt::TabFocus);
    rows->addLayout(top);
    rows->addLayout(bottom);
}

void RoutingView::connectBar()
{
    connect(m_back, &QPushButton::clicked, this, &RoutingView::closeRequested);
    connect(m_choice, &QComboBox::activated, this, &RoutingView::chooseModel);
    connect(m_layer, &QSpinBox::valueChanged, this, &RoutingView::showOptions);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        m_textIsPrepared = false;
        perform();
    });
    connect(m_text, &QLineEdit::returnPressed, this, qOverload<>(&QWidget::setFocus));
    connect(m_compare, &QPushButton::toggled, this, &RoutingView::compareWith);
    connect(m_otherChoice, &QComboBox::activated, this, [this](int index) {
        m_other = index;
        perform();
    });
    connect(m_stage, &StageView::tokenChosen, this, [this](int token) {
        play(false);
        m_playback.goTo(token * kStages + static_cast<int>(m_playback.moment().stage));
        showMoment();
    });
    connect(m_stage, &StageView::stageChosen, this, [this](int stage) {
        play(false);
        m_playback.goTo(m_playback.moment().token * kStages + stage);
        showMoment();
    });
    connect(m_stage, &StageView::laneChosen, this, [this](int lane) {
        m_zoomedLane = m_zoomedLane == lane ? -1 : lane;
        showOptions();
    });
}

void RoutingView::connectTransport()
{
    connect(m_home, &QPushButton::clicked, this, [this] { pressed(Qt::Key_Home); });
    connect(m_previous, &QPushButton::clicked, this, [this] { pressed(Qt::Key_Left); });
    connect(m_play, &QPushButton::clicked, this, [this] { play(!isPlaying()); });
    connect(m_next, &QPushButton::clicked, this, [this] { pressed(Qt::Key_Right); });
    connect(m_end, &QPushButton::clicked, this, [this] { pressed(Qt::Key_End); });
    connect(m_strip, &StepStrip::scrubbed, this, [this](double timeMs) {
        play(false);
        m_playback.scrub(timeMs);
        showMoment();
    });
    connect(
        m_speed, &theme::Segmented::choiceMade, this, [this](int index) { m_playback.setSpeed(kSpeeds[static_cast<std::size_t>(index)]); });
    connect(m_seed, &QSpinBox::valueChanged, this, &RoutingView::perform);
    connect(m_newSeed, &QPushButton::clicked, this, [this] { m_seed->setValue((m_seed->value() + 1) % (m_seed->maximum() + 1)); });
    connect(m_stills, &QCheckBox::toggled, this, [this](bool on) {
        m_playback.setStills(on);
        showMoment();
    });
    connect(m_traffic, &QCheckBox::toggled, this, &RoutingView::perform);
    connect(m_limit, &QCheckBox::toggled, this, &RoutingView::perform);
    connect(m_capacity, &QSlider::valueChanged, this, [this] {
        retranslate();
        if (m_limit->isChecked())
            perform();
        else
            m_limit->setChecked(true);
    });
    connect(m_skew, &QSlider::valueChanged, this, &RoutingView::perform);
    connect(m_timer, &QTimer::timeout, this, &RoutingView::tick);
}

void RoutingView::retranslate()
{
    m_back->setText(tr("Back"));
    m_layerLabel->setText(tr("Layer"));
    m_compare->setText(tr("Compare"));
    m_speedLabel->setText(tr("Speed"));
    m_seedLabel->setText(tr("Seed"));
    m_newSeed->setText(tr("New"));
    m_stills->setText(tr("Stills only"));
    m_traffic->setText(tr("Traffic"));
    m_traffic->setToolTip(tr("512 more tokens travel at the same time"));
    m_limit->setText(tr("Capacity factor %1").arg(QString::number(m_capacity->value() / double(kSliderSteps), 'f', 2)));
    m_limit->setToolTip(tr("Experts take only so many times the fair share; further tokens are dropped"));
    m_skewLabel->setText(tr("Skew"));
    m_keys->setText(tr("Space plays, ← → step, 1–9 models, F11 presents"));
    m_home->setText(QStringLiteral("|◀"));
    m_previous->setText(QStringLiteral("◀"));
    m_next->setText(QStringLiteral("▶"));
    m_end->setText(QStringLiteral("▶|"));
    m_play->setText(isPlaying() ? QStringLiteral("❚❚") : QStringLiteral("►"));
    m_home->setAccessibleName(tr("To the first step"));
    m_previous->setAccessibleName(tr("One step back"));
    m_play->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play"));
    m_next->setAccessibleName(tr("One step on"));
    m_end->setAccessibleName(tr("To the last step"));
    for (QPushButton *button : {m_home, m_previous, m_play, m_next, m_end})
        button->setToolTip(button->accessibleName());
    m_stage->setAccessibleName(tr("The router's picture"));
    m_strip->setAccessibleName(tr("Steps of the play"));
    m_choice->setAccessibleName(tr("Model"));
    m_otherChoice->setAccessibleName(tr("Model to compare with"));
    m_layer->setAccessibleName(tr("Layer"));
    m_text->setAccessibleName(tr("Text to route"));
    m_text->setPlaceholderText(tr("Type a text to route"));
    m_speed->setAccessibleName(tr("Speed"));
    m_seed->setAccessibleName(tr("Seed of the router's numbers"));
    m_capacity->setAccessibleName(tr("Capacity factor"));
    m_skew->setAccessibleName(tr("Skew: how much every token likes the first experts"));
    if (m_textIsPrepared) {
        m_text->setText(preparedText(m_language));
        m_text->setCursorPosition(0);
    }
}

bool RoutingView::showModel(const QString &id)
{
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const PlayableModel &model) { return idOf(model.preset) == id; });
    if (found == m_models.end())
        return false;
    chooseModel(static_cast<int>(found - m_models.begin()));
    return true;
}

void RoutingView::addModel(PlayableModel model)
{
    m_choice->addItem(model.preset.name);
    m_otherChoice->addItem(model.preset.name);
    m_models.push_back(std::move(model));
    chooseModel(static_cast<int>(m_models.size()) - 1);
}

void RoutingView::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    m_stage->setTheme(kind);
    m_strip->setTheme(kind);
}

void RoutingView::setLanguage(QLocale::Language language)
{
    m_language = language;
    retranslate();
    perform();
}

void RoutingView::setReducedMotion(bool reduced) { m_stills->setChecked(reduced); }

void RoutingView::setPresenting(bool presenting)
{
    if (std::exchange(m_presenting, presenting) == presenting)
        return;
    m_bar->setVisible(!presenting);
    m_transport->setVisible(!presenting);
    m_stage->setExtent(presenting ? Extent::Presenter : Extent::Whole);
    m_stage->setPerformances(m_performance, presenting ? nullptr : m_second);
    setFocus();
    Q_EMIT presentingChanged(presenting);
}

bool RoutingView::isPlaying() const { return m_timer->isActive(); }

void RoutingView::chooseModel(int index)
{
    m_model = index;
    const Preset &preset = m_models[static_cast<std::size_t>(index)].preset;
    m_choice->setCurrentIndex(index);
    m_zoomedLane = -1;
    {
        const QSignalBlocker seed(m_seed);
        const QSignalBlocker layer(m_layer);
        m_seed->setValue(static_cast<int>(preset.seed));
        m_layer->setMaximum(std::max(1, preset.layers));
        int middle = std::max(preset.firstMoeLayer, preset.layers / 2 - 1);
        while (preset.layers > 0 && !preset.isMoeLayer(middle))
            ++middle;
        m_layer->setValue(middle + 1);
    }
    const bool hasLayers = preset.layers > 0;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_layerLabel, m_layer, m_layers})
        widget->setVisible(hasLayers);
    m_layers->setText(tr("of %1").arg(preset.layers));
    m_name->setText(preset.name);
    perform();
    Q_EMIT modelChanged(idOf(preset));
}

void RoutingView::compareWith(bool on)
{
    if (on) {
        // Mixtral beside the others, DeepSeek-V3 beside Mixtral: few large experts beside many small ones.
        const bool first = m_model == 0;
        m_other = std::min(static_cast<int>(m_models.size()) - 1, first ? 2 : 0);
        m_otherChoice->setCurrentIndex(m_other);
    } else {
        m_other = -1;
    }
    m_otherChoice->setVisible(on);
    perform();
}

PerformancePtr RoutingView::performed(const PlayableModel &model) const
{
    PerformanceRequest request {
        model.preset, tokensOf(m_text->text()), static_cast<std::uint64_t>(m_seed->value()), 0, m_skew->value() / double(kSliderSteps), {}};
    if (request.tokens.isEmpty())
        request.tokens = QStringList {QStringLiteral("…")};
    if (model.preset.settings.experts > kFewExperts || m_traffic->isChecked())
        request.crowd = kCrowd;
    if (m_limit->isChecked())
        request.capacityFactor = m_capacity->value() / double(kSliderSteps);
    Outcome<PerformancePtr> made = routing::perform(request);
    return made ? std::move(made).value() : nullptr;
}

StageOptions RoutingView::optionsOf(const PlayableModel &model) const
{
    StageOptions options;
    options.language = m_language;
    options.modelLayer = model.preset.layers > 0 ? std::min(m_layer->value(), model.preset.layers) - 1 : 0;
    options.size = model.size;
    options.traffic = m_traffic->isChecked();
    options.zoomedLane = m_zoomedLane;
    return options;
}

void RoutingView::perform()
{
    const PerformancePtr made = performed(m_models[static_cast<std::size_t>(m_model)]);
    if (!made)
        return;
    m_performance = made;
    m_second = m_other >= 0 ? performed(m_models[static_cast<std::size_t>(m_other)]) : nullptr;
    m_playback.setTokens(m_performance->tokens());
    m_strip->setTokens(m_performance->request.tokens);
    m_stage->setPerformances(m_performance, m_presenting ? nullptr : m_second);
    showOptions();
    showMoment();
}

void RoutingView::showOptions()
{
    m_options = optionsOf(m_models[static_cast<std::size_t>(m_model)]);
    StageOptions second = m_options;
    if (m_other >= 0) {
        second = optionsOf(m_models[static_cast<std::size_t>(m_other)]);
        const Preset &other = m_models[static_cast<std::size_t>(m_other)].preset;
        while (other.layers > 0 && second.modelLayer + 1 < other.layers && !other.isMoeLayer(second.modelLayer))
            ++second.modelLayer;
    }
    m_stage->setOptions(m_options, second);
    const Preset &preset = m_performance->preset();
    const bool picked = preset.seedWasPicked && preset.seed == m_performance->request.seed;
    m_note->setText(QStringLiteral("ⓘ ")
        + (picked ? tr("Seeded router, not the model's own. Seed %1 was picked to draw clearly.")
                  : tr("Seeded router, not the model's own. Seed %1."))
              .arg(m_performance->request.seed));
}

void RoutingView::showMoment()
{
    const Moment moment = m_playback.moment();
    m_stage->setMoment(moment);
    m_strip->setMoment(moment);
    m_strip->setAccessibleDescription(
        tr("token %1 of %2, stage %3 of 5").arg(moment.token + 1).arg(m_playback.tokens()).arg(static_cast<int>(moment.stage) + 1));
}

void RoutingView::play(bool on)
{
    if (on == isPlaying())
        return;
    if (on) {
        if (m_playback.isAtEnd())
            m_playback.scrub(0);
        m_clock.start();
        m_timer->start(kFrameMs);
    } else {
        m_timer->stop();
    }
    m_play->setText(on ? QStringLiteral("❚❚") : QStringLiteral("►"));
    m_play->setAccessibleName(on ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
}

void RoutingView::tick()
{
    m_playback.advance(static_cast<double>(m_clock.restart()));
    showMoment();
    if (m_playback.isAtEnd())
        play(false);
}

void RoutingView::zoomBy(int lanes)
{
    const int count = m_performance->settings().experts <= kFewExperts ? m_performance->settings().experts : 8;
    m_zoomedLane = std::clamp(m_zoomedLane + lanes, -1, count - 1);
    showOptions();
}

bool RoutingView::pressed(int key)
{
    switch (key) {
    case Qt::Key_Space:
        play(!isPlaying());
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        play(false);
        m_playback.step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        play(false);
        m_playback.step(-1);
        break;
    case Qt::Key_Home:
        play(false);
        m_playback.scrub(0);
        break;
    case Qt::Key_End:
        play(false);
        m_playback.goTo(m_playback.tokens() * kStages - 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        zoomBy(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_stage->setBlank(!m_stage->isBlank());
        return true;
    case Qt::Key_C:
        m_compare->toggle();
        return true;
    case Qt::Key_T:
        m_traffic->toggle();
        return true;
    case Qt::Key_S:
        m_stills->toggle();
        return true;
    case Qt::Key_F11:
        setPresenting(!m_presenting);
        return true;
    case Qt::Key_Escape:
        if (m_stage->isBlank())
            m_stage->setBlank(false);
        else if (m_presenting)
            setPresenting(false);
        else
            Q_EMIT closeRequested();
        return true;
    default:
        if (key < Qt::Key_1 || key > Qt::Key_9 || key - Qt::Key_1 >= static_cast<int>(m_models.size()))
            return false;
        chooseModel(key - Qt::Key_1);
        return true;
    }
    showMoment();
    return true;
}

void RoutingView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier || !pressed(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace dekade::routing
