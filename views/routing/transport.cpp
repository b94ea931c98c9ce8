#include "views/routing/transport.h"

#include "views/routing/barparts.h"
#include "views/routing/stepstrip.h"
#include "views/theme/plaintip.h"
#include "views/theme/segmented.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace dekade::routing {

namespace {

constexpr std::array kSpeeds {0.5, 1.0, 2.0, 4.0};
constexpr double kSliderSteps = 100; ///< of a unit
constexpr int kLeastFactor = 25;
constexpr int kLargestFactor = 300;
constexpr int kLargestSkew = 400;
constexpr int kLargestSeed = 999999;
constexpr int kRoomForKeys = 1500; ///< px
constexpr std::array kStepKeys {Qt::Key_Home, Qt::Key_Left, Qt::Key_Right, Qt::Key_End};

} // namespace

Transport::Transport(QWidget *parent)
    : QWidget(parent)
    , m_strip(new StepStrip(this))
{
    setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 6, 24, 8);
    rows->setSpacing(4);
    auto *top = new QHBoxLayout;
    auto *bottom = new QHBoxLayout;
    top->setSpacing(8);
    bottom->setSpacing(10);
    makeSteps(top);
    makeChoices(bottom);
    rows->addLayout(top);
    rows->addLayout(bottom);
    connectParts();
}

void Transport::makeSteps(QBoxLayout *row)
{
    static constexpr std::array kWords {u"|◀", u"◀", u"▶", u"▶|"};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (i == 2) {
            m_play = barButton(this, 48);
            m_play->setDefault(true);
            row->addWidget(m_play);
        }
        m_steps[i] = barButton(this, 34);
        m_steps[i]->setText(QString::fromUtf16(kWords[i]));
        row->addWidget(m_steps[i]);
    }
    m_speedLabel = new QLabel(this);
    m_speed = new theme::Segmented(static_cast<int>(kSpeeds.size()), this);
    m_speed->setWords({QStringLiteral("½×"), QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("4×")});
    m_speed->setChosen(1);
    m_seedLabel = new QLabel(this);
    m_seed = new QSpinBox(this);
    m_seed->setRange(0, kLargestSeed);
    m_seed->setFocusPolicy(Qt::ClickFocus);
    m_newSeed = barButton(this);
    m_stills = new QCheckBox(this);
    row->addSpacing(8);
    row->addWidget(m_strip, 1);
    addWidgets(row, {m_speedLabel, m_speed, m_seedLabel, m_seed, m_newSeed, m_stills});
}

void Transport::makeChoices(QBoxLayout *row)
{
    m_keys = new QLabel(this);
    m_traffic = new QCheckBox(this);
    m_limit = new QCheckBox(this);
    m_capacity = new QSlider(Qt::Horizontal, this);
    m_capacity->setRange(kLeastFactor, kLargestFactor);
    m_capacity->setValue(static_cast<int>(kSliderSteps));
    m_skewLabel = new QLabel(this);
    m_skew = new QSlider(Qt::Horizontal, this);
    m_skew->setRange(0, kLargestSkew);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QSlider *slider : {m_capacity, m_skew})
        slider->setFixedWidth(110);
    addWidgets(row, {m_keys, m_traffic, m_limit, m_capacity, m_skewLabel, m_skew});
    row->addWidget(m_note, 1);
    for (QCheckBox *box : {m_stills, m_traffic, m_limit})
        box->setFocusPolicy(Qt::TabFocus);
}

void Transport::connectParts()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        connect(m_steps[i], &QPushButton::clicked, this, [this, i] { Q_EMIT keyMeant(kStepKeys[i]); });
    connect(m_play, &QPushButton::clicked, this, &Transport::playToggled);
    connect(m_speed, &theme::Segmented::choiceMade, this,
        [this](int index) { Q_EMIT speedChosen(kSpeeds[static_cast<std::size_t>(index)]); });
    connect(m_seed, &QSpinBox::valueChanged, this, &Transport::playChanged);
    connect(m_newSeed, &QPushButton::clicked, this, [this] { m_seed->setValue((m_seed->value() + 1) % (kLargestSeed + 1)); });
    connect(m_stills, &QCheckBox::toggled, this, &Transport::stillsToggled);
    connect(m_traffic, &QCheckBox::toggled, this, &Transport::trafficToggled);
    connect(m_limit, &QCheckBox::toggled, this, &Transport::playChanged);
    connect(m_capacity, &QSlider::valueChanged, this, [this] {
        retranslate();
        m_limit->isChecked() ? Q_EMIT playChanged() : m_limit->setChecked(true);
    });
    connect(m_skew, &QSlider::valueChanged, this, [this] {
        retranslate();
        Q_EMIT playChanged();
    });
}

std::uint64_t Transport::seed() const { return static_cast<std::uint64_t>(m_seed->value()); }

void Transport::setSeed(std::uint64_t seed)
{
    const QSignalBlocker quiet(m_seed);
    m_seed->setValue(static_cast<int>(seed));
}

double Transport::skew() const { return m_skew->value() / kSliderSteps; }

std::optional<double> Transport::capacityFactor() const
{
    return m_limit->isChecked() ? std::optional(m_capacity->value() / kSliderSteps) : std::nullopt;
}

bool Transport::hasTraffic() const { return m_traffic->isChecked(); }

bool Transport::isStills() const { return m_stills->isChecked(); }

void Transport::setStills(bool on) { m_stills->setChecked(on); }

void Transport::toggleTraffic() { m_traffic->toggle(); }

void Transport::toggleStills() { m_stills->toggle(); }

void Transport::setChoicesFixed(bool fixed)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_seedLabel, m_seed, m_newSeed, m_limit, m_capacity, m_skewLabel, m_skew})
        widget->setEnabled(!fixed);
}

void Transport::setPlaying(bool playing)
{
    m_isPlaying = playing;
    nameButtons();
}

void Transport::setNote(const QString &note)
{
    m_noteText = QStringLiteral("ⓘ ") + note;
    m_note->setToolTip(theme::plainTip(note));
    m_note->setAccessibleName(note);
    fitNote();
}

/// Whose choices these are must be seen before which keys there are.
void Transport::fitNote()
{
    const QFontMetricsF metrics(m_note->font());
    m_keys->setVisible(width() >= kRoomForKeys);
    layout()->activate();
    m_note->setText(metrics.elidedText(m_noteText, Qt::ElideRight, m_note->width()));
}

void Transport::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNote();
}

void Transport::setTheme(theme::ThemeKind kind) { m_strip->setTheme(kind); }

void Transport::nameButtons()
{
    const QStringList names {tr("To the first step"), tr("One step back"), tr("One step on"), tr("To the last step")};
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setAccessibleName(names[static_cast<qsizetype>(i)]);
    m_play->setText(m_isPlaying ? QStringLiteral("❚❚") : QStringLiteral("►"));
    m_play->setAccessibleName(m_isPlaying ? tr("Pause") : tr("Play"));
    for (QPushButton *button : m_steps)
        button->setToolTip(button->accessibleName());
    m_play->setToolTip(m_play->accessibleName());
}

void Transport::retranslate()
{
    nameButtons();
    m_speedLabel->setText(tr("Speed"));
    m_seedLabel->setText(tr("Seed"));
    m_newSeed->setText(tr("New"));
    m_stills->setText(tr("Stills only"));
    m_traffic->setText(tr("Traffic"));
    m_traffic->setToolTip(tr("512 more tokens travel at the same time"));
    m_limit->setText(tr("Capacity factor %1").arg(QString::number(m_capacity->value() / kSliderSteps, 'f', 2)));
    m_limit->setToolTip(tr("Experts take only so many times the fair share; further tokens are dropped"));
    m_skewLabel->setText(tr("Skew %1").arg(QString::number(skew(), 'f', 2)));
    m_keys->setText(tr("Space plays, ← → step, 1–9 models, F11 presents"));
    m_strip->setAccessibleName(tr("Steps of the play"));
    m_speed->setAccessibleName(tr("Speed"));
    m_seed->setAccessibleName(tr("Seed of the router's numbers"));
    m_capacity->setAccessibleName(tr("Capacity factor"));
    m_skew->setAccessibleName(tr("Skew: how much every token likes the first experts"));
    m_skew->setToolTip(m_skew->accessibleName());
}

} // namespace dekade::routing
