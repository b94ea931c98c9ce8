#include "views/figure/footerlayer.h"

#include "model/base/phrases.h"
#include "views/figure/typeset.h"

#include <QPainter>

namespace dekade::figure {

namespace {

constexpr double kTextPx = 11;

const char *const kLabelled = QT_TRANSLATE_NOOP("Figure", "%1 of %2 models labelled");
const char *const kShifted = QT_TRANSLATE_N_NOOP("Figure", "marks stand at most %n day(s) aside");
const char *const kSources = QT_TRANSLATE_NOOP("Figure", "Sources");

/// What follows the bold lead: the rest of its line, then whole lines.
QStringList wrappedBehind(const QString &lead, const QString &rest, double px, double width)
{
    const QFont font = theme::font(px);
    const double leadWidth = textWidth(theme::font(px, theme::Weight::SemiBold), lead + QStringLiteral(" · "));
    const QStringList first = wrapText(font, rest, width - leadWidth);
    QStringList lines {first.value(0)};
    if (first.size() > 1)
        lines += wrapText(font, first.mid(1).join(QLatin1Char(' ')), width);
    return lines;
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? QString(a + b) : QString(a + QStringLiteral(" · ") + b);
}

} // namespace

int FooterLayer::mostFirstLines(const FigureData &data, double px, double width)
{
    const base::Phrases phrases(data.language);
    const QString lead = phrases.text(kLabelled).arg(888).arg(888);
    const QString shift = data.x.kind == AxisKind::Date ? phrases.text(kShifted, 88) : QString();
    return static_cast<int>(wrappedBehind(lead, joined(data.footer.value(0), shift), px, width).size());
}

void FooterLayer::setLabelled(int labelled, int labellable, int shiftDays)
{
    const base::Phrases phrases(stage().data->language);
    m_lead = phrases.text(kLabelled).arg(labelled).arg(labellable);
    m_shift = shiftDays > 0 && stage().data->x.kind == AxisKind::Date ? phrases.text(kShifted, shiftDays) : QString();
    update();
}

void FooterLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!stage().isSheet())
        return;
    const FigureLayout &layout = stage().layout;
    const theme::Theme &colours = stage().colours();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colours.rule, std::max(1.0, stage().u(0.75))));
    painter->drawLine(QPointF(layout.left, layout.footerRule), QPointF(layout.right, layout.footerRule));
    painter->setRenderHint(QPainter::Antialiasing);

    const double px = stage().u(kTextPx);
    double baseline = layout.footerBaseline;
    const QString rest = joined(stage().data->footer.value(0), m_shift);
    // The lead is bold and stands in the first line; the rest wraps around it.
    const QStringList lines = wrappedBehind(m_lead, rest, px, layout.right - layout.left);
    const int room = layout.footerFirstLines;
    drawRuns(*painter, {layout.left, baseline}, px,
        {{m_lead, theme::Weight::SemiBold, colours.ink}, {rest.isEmpty() ? QString() : QString(QStringLiteral(" · ") + lines.value(0)), theme::Weight::Regular, colours.ink2}});
    for (int i = 1; i < std::min(room, static_cast<int>(lines.size())); ++i) {
        baseline += layout.footerPitch;
        drawRuns(*painter, {layout.left, baseline}, px, {{lines.at(i), theme::Weight::Regular, colours.ink2}});
    }
    baseline = layout.footerBaseline + layout.footerPitch * room;
    const QString lead = base::Phrases(stage().data->language).text(kSources) + QStringLiteral("\u2003");
    const double indent = textWidth(theme::font(px, theme::Weight::SemiBold), lead);
    drawRuns(*painter, {layout.left, baseline}, px, {{lead, theme::Weight::SemiBold, colours.ink}});
    for (const QString &line : layout.footer.at(0)) {
        drawRuns(*painter, {layout.left + indent, baseline}, px, {{line, theme::Weight::Regular, colours.ink2}});
        baseline += layout.footerPitch;
    }
    for (const QString &line : layout.footer.at(1)) {
        drawRuns(*painter, {layout.left, baseline}, px, {{line, theme::Weight::Regular, colours.ink2}});
        baseline += layout.footerPitch;
    }
    painter->setPen(colours.ink);
    drawAligned(*painter, {layout.right, baseline - layout.footerPitch}, theme::font(px, theme::Weight::SemiBold), QStringLiteral("Dekade"), Align::Right);
}

} // namespace dekade::figure
