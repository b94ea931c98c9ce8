#include "views/routing/stepstrip.h"

#include "views/figure/typeset.h"
#include "views/routing/stagepainter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr double kMargin = 8;
constexpr double kDashTop = 12;
constexpr double kDashHeight = 7;
constexpr double kBetween = 4; ///< px between two tokens

} // namespace

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("StepStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StepStrip::setTokens(const QStringList &tokens)
{
    m_tokens = tokens;
    update();
}

void StepStrip::setMoment(const Moment &moment)
{
    m_moment = moment;
    update();
}

void StepStrip::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    update();
}

double StepStrip::place(const Moment &moment) const
{
    const double each = (width() - 2 * kMargin) / static_cast<double>(std::max<qsizetype>(1, m_tokens.size()));
    const double dash = (each - kBetween) / kStages;
    return kMargin + each * moment.token + dash * (static_cast<int>(moment.stage) + moment.progress);
}

void StepStrip::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::theme(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int current = stepOf(m_moment);
    for (int token = 0; token < m_tokens.size(); ++token) {
        for (int stage = 0; stage < kStages; ++stage) {
            const double left = place({token, static_cast<StageKind>(stage), 0});
            const double right = place({token, static_cast<StageKind>(stage), 1});
            const int step = token * kStages + stage;
            const QRectF dash(left, kDashTop, std::max(1.0, right - left - 1), kDashHeight);
            painter.fillRect(dash, colourOf(step < current ? (token == m_moment.token ? Tint::Accent : Tint::Quiet) : Tint::Track, theme));
            if (step == current)
                painter.fillRect(QRectF(left, kDashTop, dash.width() * m_moment.progress, kDashHeight), theme.accent);
        }
        const bool isPlayed = token == m_moment.token;
        const double left = place({token, StageKind::Score, 0});
        const double right = place({token, StageKind::Combine, 1});
        const QFont font = theme::font(12, isPlayed ? theme::Weight::SemiBold : theme::Weight::Regular);
        painter.setPen(isPlayed ? theme.accent : theme.ink2);
        if (right - left > 18)
            figure::drawAligned(painter, {(left + right) / 2, kDashTop + 23}, font, figure::fitted(font, m_tokens[token], right - left + 2),
                figure::Align::Centre);
    }
    const double x = place(m_moment);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(x, 6), QPointF(x, kDashTop + kDashHeight + 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(x, 6), 4, 4);
}

void StepStrip::scrubTo(double x)
{
    if (m_tokens.isEmpty())
        return;
    const double each = (width() - 2 * kMargin) / static_cast<double>(m_tokens.size());
    const double at = std::clamp((x - kMargin) / each, 0.0, static_cast<double>(m_tokens.size()) - 1e-9);
    const int token = static_cast<int>(at);
    const double inside = std::min((at - token) * each / (each - kBetween), 1.0) * kStages;
    const int stage = std::min(kStages - 1, static_cast<int>(inside));
    Q_EMIT scrubbed(timeOf({token, static_cast<StageKind>(stage), std::min(inside - stage, 0.999)}));
}

void StepStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        scrubTo(event->position().x());
}

void StepStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        scrubTo(event->position().x());
}

} // namespace dekade::routing
