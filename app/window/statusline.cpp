#include "app/window/statusline.h"

#include "model/base/numberformat.h"
#include "views/theme/fonts.h"
#include "views/theme/panehead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace dekade::app {

namespace {

constexpr int kHeight = 27;
constexpr int kSayMs = 6000;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_lead(theme::plainLabel({}, false, true, this))
    , m_counts(theme::plainLabel({}, true, false, this))
    , m_facts(theme::plainLabel({}, true, false, this))
    , m_hint(theme::fontHint())
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_lead);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_facts);
    m_saying.setSingleShot(true);
    m_saying.setInterval(kSayMs);
    connect(&m_saying, &QTimer::timeout, this, [this] { m_counts->setText(m_lead->isHidden() ? QString() : m_countsText); });
    m_counts->setMinimumWidth(0);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::tell(const figure::FigureData &drawn, int labelled, int labellable, int models, int claims, const QString &version, const QString &lens)
{
    m_lead->setText(tr("%1 of %2 labelled").arg(labelled).arg(labellable));
    QStringList parts {tr("%1 of %2 models drawn").arg(drawn.counts.drawn).arg(models)};
    if (drawn.counts.inLane > 0)
        parts << tr("%1 by name in the lane").arg(drawn.counts.inLane);
    if (drawn.counts.undated > 0)
        parts << tr("%1 without a dated size").arg(drawn.counts.undated);
    if (drawn.counts.notStated > 0)
        parts << tr("%1 not stated by this measure").arg(drawn.counts.notStated);
    if (!m_hint.isEmpty())
        parts << m_hint;
    m_countsText = parts.join(QStringLiteral(" · "));
    if (!m_saying.isActive() && !m_lead->isHidden())
        m_counts->setText(m_countsText);
    m_facts->setText(tr("Lens %1   Catalogue %2   %3 claims").arg(lens.toLower(), version, base::exactNumber(claims)));
}

void StatusLine::setFigureShown(bool shown)
{
    m_lead->setVisible(shown);
    if (!m_saying.isActive())
        m_counts->setText(shown ? m_countsText : QString());
}

void StatusLine::say(const QString &sentence)
{
    m_counts->setText(sentence);
    m_saying.start();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace dekade::app
