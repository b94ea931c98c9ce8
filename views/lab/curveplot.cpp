#include "views/lab/curveplot.h"

#include "model/base/numberformat.h"
#include "views/figure/typeset.h"
#include "views/lab/labwords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dekade::lab {

using namespace routing;

namespace {

using figure::Align;

class CurvePainter final {
public:
    CurvePainter(
        QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, LabColumn column, const LabPicture &picture, double top)
        : m_painter(painter)
        , m_place(place)
        , m_column(column)
        , m_picture(picture)
        , m_colours(theme::theme(picture.theme))
        , m_u(layout.unit)
        , m_top(top)
        , m_last(lastStep(picture))
        , m_bands(curveBands(column, picture))
    {
    }

    void paint()
    {
        paintWords();
        paintAxes();
        paintBand();
        paintChance();
        paintOwn();
    }

private:
    QColor own() const { return isTrained(m_column) ? m_colours.accent : m_colours.series(1); }
    QPointF at(double step, double value) const
    {
        return {m_place.curve.left() + step / m_last * m_place.curve.width(),
            m_place.curve.bottom() - std::clamp(value / m_top, 0.0, 1.0) * m_place.curve.height()};
    }
    QString text(const char *source) const { return m_picture.phrases.text(source); }
    QString valueWords(double value) const
    {
        return isTrained(m_column) ? decimals(value, m_picture.curve == LabCurve::TaskLoss ? 4 : 2) : percent(value);
    }

    QString title() const
    {
        if (m_column == LabColumn::Capacity)
            return text(QT_TRANSLATE_NOOP("Figure", "Share dropped over training"));
        if (m_column == LabColumn::ExpertChoice)
            return text(QT_TRANSLATE_NOOP("Figure", "Nobody's tokens over training"));
        switch (m_picture.curve) {
        case LabCurve::MaxViolation:
            return text(QT_TRANSLATE_NOOP("Figure", "MaxVio over training"));
        case LabCurve::Entropy:
            return text(QT_TRANSLATE_NOOP("Figure", "Entropy over training, 1 is even"));
        case LabCurve::TaskLoss:
            return text(QT_TRANSLATE_NOOP("Figure", "Task loss over training, less is better"));
        }
        Q_UNREACHABLE();
    }

    QString remark() const
    {
        if (m_column == LabColumn::ExpertChoice || !m_picture.reference)
            return text(QT_TRANSLATE_NOOP("Figure", "this seed only"));
        if (m_bands.empty())
            return text(QT_TRANSLATE_NOOP("Figure", "other seeds are being trained"));
        const LabBand &end = m_bands.back();
        return m_picture.phrases.text(QT_TRANSLATE_N_NOOP("Figure", "grey: %n seed(s), end at %1 (%2 to %3)"), m_picture.reference->seeds())
            .arg(valueWords(end.mean), valueWords(end.lowest), valueWords(end.highest));
    }

    void paintWords()
    {
        const QFont bold = theme::font(12 * m_u, theme::Weight::SemiBold);
        const QFont small = theme::font(11 * m_u);
        m_painter.setPen(m_colours.ink);
        figure::drawAligned(
            m_painter, {m_place.all.left(), m_place.curveTitleY}, bold, figure::fitted(bold, title(), m_place.all.width()), Align::Left);
        m_painter.setPen(m_colours.ink2);
        figure::drawAligned(m_painter, {m_place.all.left(), m_place.curveTitleY + 15 * m_u}, small,
            figure::fitted(small, remark(), m_place.all.width()), Align::Left);
    }

    void paintAxes()
    {
        const QFont font = theme::font(11 * m_u);
        const int lines = m_place.curve.height() > 60 * m_u ? 3 : 2;
        for (int i = 0; i <= lines; ++i) {
            const double value = m_top * i / lines;
            const double y = std::round(at(0, value).y()) + 0.5;
            m_painter.setPen(QPen(i == 0 ? m_colours.ink2 : m_colours.gridMajor, 1));
            m_painter.drawLine(QPointF(m_place.curve.left(), y), QPointF(m_place.curve.right(), y));
            m_painter.setPen(m_colours.ink2);
            const QString words = isTrained(m_column) ? base::plainNumber(std::round(value * 1000) / 1000) : percent(value);
            figure::drawAligned(m_painter, {m_place.curve.left() - 5 * m_u, y + 4 * m_u}, font, words, Align::Right);
        }
        for (const int step : {0, m_last / 2, m_last}) {
            const Align align = step == 0 ? Align::Left : step == m_last ? Align::Right : Align::Centre;
            figure::drawAligned(m_painter, {at(step, 0).x(), m_place.curve.bottom() + 14 * m_u}, font, base::exactNumber(step), align);
        }
    }

    void paintBand()
    {
        if (m_bands.size() < 2)
            return;
        QPainterPath band;
        QPainterPath mean;
        band.moveTo(at(m_bands.front().step, m_bands.front().highest));
        mean.moveTo(at(m_bands.front().step, m_bands.front().mean));
        for (const LabBand &each : m_bands) {
            band.lineTo(at(each.step, each.highest));
            mean.lineTo(at(each.step, each.mean));
        }
        for (auto each = m_bands.rbegin(); each != m_bands.rend(); ++each)
            band.lineTo(at(each->step, each->lowest));
        band.closeSubpath();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme::mixed(m_colours.canvas, m_colours.ink2, m_colours.isDark() ? 0.28 : 0.18));
        m_painter.drawPath(band);
        m_painter.setBrush(Qt::NoBrush);
        QPen dashed(m_colours.ink2, 1.2 * m_u);
        dashed.setDashPattern({3.5, 2.5});
        m_painter.setPen(dashed);
        m_painter.drawPath(mean);
    }

    /// A router that draws lots is not at 0 either: below this line there is nothing to gain.
    void paintChance()
    {
        const double chance = m_picture.chance;
        if (m_picture.curve != LabCurve::MaxViolation || !isTrained(m_column) || chance <= 0)
            return;
        QPen dotted(m_colours.ink, 1.2 * m_u);
        dotted.setDashPattern({1, 2.5});
        m_painter.setPen(dotted);
        m_painter.drawLine(at(0, chance), at(m_last, chance));
        const QFont font = theme::font(11 * m_u);
        const QString words = text(QT_TRANSLATE_NOOP("Figure", "dots: chance %1")).arg(decimals(chance, 2));
        const double taken = figure::textWidth(theme::font(12 * m_u, theme::Weight::SemiBold), title());
        m_painter.setPen(m_colours.ink2);
        if (taken + figure::textWidth(font, words) + 8 * m_u <= m_place.all.width())
            figure::drawAligned(m_painter, {m_place.all.right(), m_place.curveTitleY}, font, words, Align::Right);
    }

    void paintOwn()
    {
        QPainterPath line;
        for (std::size_t i = 0; i < m_picture.frames.size(); ++i) {
            const QPointF point = at(m_picture.frames[i].step, curveValue(m_column, m_picture, m_picture.frames[i]));
            if (i == 0)
                line.moveTo(point);
            else
                line.lineTo(point);
        }
        const LabFrame &shown = m_picture.shown();
        const QPointF here = at(shown.step, curveValue(m_column, m_picture, shown));
        m_painter.save();
        m_painter.setBrush(Qt::NoBrush);
        // What is computed ahead of the step shown is faint.
        m_painter.setPen(QPen(theme::mixed(m_colours.canvas, own(), 0.35), 1.6 * m_u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(line);
        m_painter.setClipRect(QRectF(m_place.curve.left() - 2, m_place.curve.top() - 4 * m_u, here.x() - m_place.curve.left() + 2,
                                  m_place.curve.height() + 8 * m_u),
            Qt::IntersectClip);
        m_painter.setPen(QPen(own(), 2 * m_u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(line);
        m_painter.restore();
        m_painter.setPen(QPen(m_colours.canvas, 1.5 * m_u));
        m_painter.setBrush(own());
        m_painter.drawEllipse(here, 4.2 * m_u, 4.2 * m_u);
    }

    QPainter &m_painter;
    const LabLayout::Column &m_place;
    LabColumn m_column;
    const LabPicture &m_picture;
    const theme::Theme &m_colours;
    double m_u;
    double m_top;
    int m_last;
    std::vector<LabBand> m_bands;
};

} // namespace

int lastStep(const LabPicture &picture)
{
    return std::max<int>(LabReference::kSteps, (picture.frames.back().step > LabReference::kSteps ? 2 : 1) * LabReference::kSteps);
}

double curveTop(const std::vector<LabColumn> &columns, const LabPicture &picture)
{
    double highest = 0;
    for (const LabColumn column : columns) {
        for (const LabFrame &frame : picture.frames)
            highest = std::max(highest, curveValue(column, picture, frame));
        for (const LabBand &band : curveBands(column, picture))
            highest = std::max(highest, band.highest);
    }
    const double power = std::pow(10.0, std::floor(std::log10(std::max(highest, 1e-6))));
    for (const double step : {1.2, 1.5, 2.4, 3.0, 4.5, 6.0, 9.0, 12.0}) {
        if (highest <= step * power)
            return step * power;
    }
    return 12 * power;
}

void paintCurve(
    QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, LabColumn column, const LabPicture &picture, double top)
{
    CurvePainter(painter, layout, place, column, picture, top).paint();
}

} // namespace dekade::lab
