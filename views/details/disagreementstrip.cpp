#include "views/details/disagreementstrip.h"

#include "model/items/words.h"
#include "model/base/numberformat.h"
#include "views/figure/ticks.h"
#include "views/figure/typeset.h"
#include "views/theme/fonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::details {

using namespace catalogue;

namespace {

constexpr int kHeight = 62;
constexpr double kLineY = 32;
constexpr double kTextPx = 12.5;
constexpr double kInset = 8;
constexpr double kSame = 1.01; ///< values within 1 % are one answer

/// "15T+" beside 15.6T is no dot of its own: rounded words stand only where nobody gives the figure.
bool counts(const Claim &claim)
{
    return claim.qualifier == Qualifier::Exact && claim.value && *claim.value > 0 && claim.standing != Standing::Rumour && claim.standing != Standing::Superseded
        && claim.standing != Standing::Other && (claim.stage == Stage::Whole || claim.stage == Stage::Total);
}

} // namespace

std::vector<StripValue> stripValues(const Catalogue &catalogue, ModelId model, Quantity quantity, QLocale::Language language)
{
    if (!disagreement(catalogue, model, quantity).disagrees())
        return {};
    std::vector<std::pair<double, QStringList>> found;
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        if (!counts(claim))
            continue;
        const auto same = std::find_if(found.begin(), found.end(), [&](const auto &each) {
            return std::max(each.first, *claim.value) / std::min(each.first, *claim.value) <= kSame;
        });
        const QString speaker = items::Words::of(claim.speaker);
        if (same == found.end())
            found.push_back({*claim.value, {speaker}});
        else if (!same->second.contains(speaker))
            same->second << speaker;
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<StripValue> values;
    for (const auto &[value, speakers] : found)
        values.push_back({value, base::compactNumber(value, language) + QLatin1Char(' ') + speakers.first(std::min<qsizetype>(2, speakers.size())).join(QStringLiteral(", "))});
    return values.size() > 1 ? values : std::vector<StripValue> {};
}

DisagreementStrip::DisagreementStrip(std::vector<StripValue> values, QLocale::Language language, const theme::Theme &colours, QWidget *parent)
    : QWidget(parent)
    , m_values(std::move(values))
    , m_language(language)
    , m_colours(colours)
{
    const double low = std::log10(m_values.front().value);
    const double high = std::log10(m_values.back().value);
    const double margin = std::max(0.12, (high - low) * 0.35);
    m_low = low - margin;
    m_high = high + margin;
    setFixedHeight(kHeight);
    QStringList words;
    for (const StripValue &value : m_values)
        words << value.words;
    setAccessibleName(tr("On a log scale: %1").arg(words.join(QStringLiteral("; "))));
}

QSize DisagreementStrip::sizeHint() const { return {200, kHeight}; }

double DisagreementStrip::px(double value) const
{
    return kInset + (std::log10(value) - m_low) / (m_high - m_low) * (width() - 2 * kInset);
}

void DisagreementStrip::paintTicks(QPainter &painter) const
{
    painter.setPen(QPen(m_colours.ink2, 1));
    painter.drawLine(QPointF(0, kLineY), QPointF(width(), kLineY));
    const QFont small = theme::font(12);
    for (const figure::Tick &tick : figure::logTicks({m_low, m_high}, width(), 40, m_language)) {
        const double x = px(std::pow(10.0, tick.at));
        painter.drawLine(QPointF(x, kLineY), QPointF(x, kLineY + (tick.text.isEmpty() ? 3 : 6)));
        if (!tick.text.isEmpty())
            figure::drawAligned(painter, {std::clamp(x, 14.0, width() - 14.0), kLineY + 21}, small, tick.text, figure::Align::Centre);
    }
}

void DisagreementStrip::paintValues(QPainter &painter) const
{
    const QColor between = m_colours.categorical[1];
    const double first = px(m_values.front().value);
    const double last = px(m_values.back().value);
    painter.setPen(QPen(between, 3));
    painter.drawLine(QPointF(first, kLineY), QPointF(last, kLineY));
    painter.setPen(QPen(m_colours.panel, 1.2));
    painter.setBrush(m_colours.ink);
    for (const StripValue &value : m_values)
        painter.drawEllipse(QPointF(px(value.value), kLineY), 5.5, 5.5);
    const QFont strong = theme::font(kTextPx, theme::Weight::SemiBold);
    painter.setPen(m_colours.ink);
    const double lastWidth = figure::textWidth(strong, m_values.back().words);
    const double lastX = std::clamp(last - lastWidth / 2, 0.0, width() - lastWidth);
    const QString firstWords = figure::fitted(strong, m_values.front().words, std::max(20.0, lastX - 10));
    const double firstWidth = figure::textWidth(strong, firstWords);
    const double firstX = std::clamp(first - firstWidth / 2, 0.0, std::max(0.0, lastX - 10 - firstWidth));
    painter.setFont(strong);
    painter.drawText(QPointF(firstX, 18), firstWords);
    painter.drawText(QPointF(lastX, 18), m_values.back().words);
}

void DisagreementStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicks(painter);
    paintValues(painter);
}

} // namespace dekade::details
