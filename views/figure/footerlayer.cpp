#include "views/figure/footerlayer.h"

#include "model/base/phrases.h"
#include "views/figure/typeset.h"

#include <QPainter>

namespace dekade::figure {

namespace {

constexpr double kTextPx = 11;

const char *const kLabelled = QT_TRANSLATE_NOOP("Figure", "%1 of %2 models labelled");
const char *const kShifted = QT_TRANSLATE_N_NOOP("Figure", "marks moved sideways to stay apart: at most %n day(s)");
const char *const kSources = QT_TRANSLATE_NOOP("Figure", "Sources");

} // namespace

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
    const QFont font = theme::font(px);
    double baseline = layout.footerBaseline;
    QString rest = stage().data->footer.value(0);
    if (!m_shift.isEmpty())
        rest = rest.isEmpty() ? m_shift : QString(rest + QStringLiteral(" · ") + m_shift);
    const double width = layout.right - layout.left;
    const double leadWidth = textWidth(theme::font(px, theme::Weight::SemiBold), m_lead + QStringLiteral(" · "));
    // The lead is bold and stands in the first line; the rest wraps around it.
    const QStringList first = wrapText(font, rest, width - leadWidth);
    const int room = layout.footerFirstLines;
    drawRuns(*painter, {layout.left, baseline}, px,
        {{m_lead, theme::Weight::SemiBold, colours.ink}, {rest.isEmpty() ? QString() : QString(QStringLiteral(" · ") + first.value(0)), theme::Weight::Regular, colours.ink2}});
    const QStringList more = wrapText(font, first.mid(1).join(QLatin1Char(' ')), width);
    for (int i = 0; i < std::min(room - 1, static_cast<int>(more.size())); ++i) {
        baseline += layout.footerPitch;
        drawRuns(*painter, {layout.left, baseline}, px, {{more.at(i), theme::Weight::Regular, colours.ink2}});
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
