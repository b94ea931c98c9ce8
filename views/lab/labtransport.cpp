#include "views/lab/labtransport.h"

#include "model/base/numberformat.h"
#include "model/routing/labhistory.h"
#include "views/lab/transportbutton.h"
#include "views/theme/panehead.h"
#include "views/theme/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace dekade::lab {

namespace {

constexpr std::array kSpeeds {0.5, 1.0, 2.0, 4.0};
constexpr int kToldWidth = 400; ///< px
constexpr int kStride = routing::LabHistory::kStateSteps;

} // namespace

LabTransport::LabTransport(QWidget *parent)
    : QWidget(parent)
    , m_first(new TransportButton(TransportButton::Sign::First, this))
    , m_back(new TransportButton(TransportButton::Sign::Back, this))
    , m_play(new TransportButton(TransportButton::Sign::Play, this))
    , m_forward(new TransportButton(TransportButton::Sign::Forward, this))
    , m_end(new TransportButton(TransportButton::Sign::Last, this))
    , m_scale(new QSlider(Qt::Horizontal, this))
    , m_told(theme::plainLabel(QString(), true, false, this))
    , m_speedWord(theme::plainLabel(QString(), true, false, this))
    , m_speed(new theme::Segmented(static_cast<int>(kSpeeds.size()), this))
    , m_seedWord(theme::plainLabel(QString(), true, false, this))
    , m_seed(new QSpinBox(this))
    , m_reset(new QPushButton(this))
    , m_stills(new QCheckBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 8);
    row->setSpacing(8);
    for (TransportButton *button : {m_first, m_back, m_play, m_forward, m_end})
        row->addWidget(button);
    row->addWidget(makeScale(), 1);
    row->addWidget(m_speedWord);
    row->addWidget(m_speed);
    row->addWidget(m_seedWord);
    m_seed->setRange(0, 9999);
    row->addWidget(m_seed);
    row->addWidget(m_reset);
    row->addWidget(m_stills);
    m_speed->setWords({QStringLiteral("½×"), QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("4×")});
    m_speed->setChosen(1);
    connect(m_first, &QToolButton::clicked, this, [this] { Q_EMIT stepChosen(0); });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepsAsked(-kStride); });
    connect(m_play, &QToolButton::clicked, this, &LabTransport::playToggled);
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT stepsAsked(kStride); });
    connect(m_end, &QToolButton::clicked, this, [this] { Q_EMIT stepChosen(m_scale->maximum()); });
    connect(m_scale, &QSlider::valueChanged, this, &LabTransport::stepChosen);
    connect(m_seed, &QSpinBox::valueChanged, this, &LabTransport::seedChosen);
    connect(m_reset, &QPushButton::clicked, this, &LabTransport::resetAsked);
    connect(m_stills, &QCheckBox::toggled, this, &LabTransport::stillsChanged);
    retranslate();
}

QWidget *LabTransport::makeScale()
{
    auto *stack = new QWidget(this);
    auto *column = new QVBoxLayout(stack);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    m_scale->setRange(0, 1000);
    m_scale->setSingleStep(routing::LabHistory::kFrameSteps);
    m_scale->setPageStep(kStride);
    m_told->setAlignment(Qt::AlignCenter);
    m_told->setFixedSize(kToldWidth, m_told->sizeHint().height()); // it changes all the time: the window need not be laid out anew
    column->addWidget(m_scale);
    column->addWidget(m_told, 0, Qt::AlignHCenter);
    return stack;
}

void LabTransport::tell(int step, int last, int reached, bool playing)
{
    const QSignalBlocker quiet(m_scale);
    m_scale->setMaximum(last);
    m_scale->setValue(step);
    m_back->setEnabled(step > 0);
    m_first->setEnabled(step > 0);
    if (std::exchange(m_isPlaying, playing) != playing || m_step != step || m_reached != reached) {
        m_step = step;
        m_reached = reached;
        retranslate();
    }
}

std::uint64_t LabTransport::seed() const { return static_cast<std::uint64_t>(m_seed->value()); }

double LabTransport::speed() const { return kSpeeds[static_cast<std::size_t>(m_speed->chosen())]; }

bool LabTransport::isStills() const { return m_stills->isChecked(); }

void LabTransport::setStills(bool stills) { m_stills->setChecked(stills); }

void LabTransport::retranslate()
{
    m_first->setWords(tr("To the start"), tr("To the start (Home)"));
    m_back->setWords(tr("Back 50 steps"), tr("Back 50 steps (←)"));
    m_play->setSign(m_isPlaying ? TransportButton::Sign::Pause : TransportButton::Sign::Play);
    m_play->setWords(m_isPlaying ? tr("Pause") : tr("Play"), m_isPlaying ? tr("Pause (Space)") : tr("Play (Space)"));
    m_forward->setWords(tr("On 50 steps"), tr("On 50 steps (→)"));
    m_end->setWords(tr("To the end"), tr("To the end (End)"));
    m_scale->setAccessibleName(tr("Training step"));
    m_told->setText(m_reached > m_step
            ? tr("Training step %1, all columns together; trained up to %2").arg(base::exactNumber(m_step), base::exactNumber(m_reached))
            : tr("Training step %1, all columns together").arg(base::exactNumber(m_step)));
    m_speedWord->setText(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_seedWord->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed; another one begins anew"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Begins anew from the seed (R)"));
    m_stills->setText(tr("Stills only"));
}

} // namespace dekade::lab
