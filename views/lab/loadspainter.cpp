#include "views/lab/loadspicture.h"

#include "views/figure/typeset.h"
#include "views/lab/labwords.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::lab {

namespace {

using figure::Align;

// Units.
constexpr double kMargin = 24;
constexpr double kLabels = 104; ///< left of the first cells
constexpr double kViolation = 58; ///< right of every model's cells
constexpr double kBetween = 30; ///< from model to model
constexpr double kTop = 100; ///< to the first cells
constexpr double kFoot = 118;
constexpr double kBlockHead = 40;
constexpr double kTallestRow = 34;
constexpr double kWidestCell = 64;

constexpr std::array kHeat {0.05, 0.16, 0.36, 0.80, 1.0}; ///< of the accent over the canvas

class LoadsPainter final {
public:
    LoadsPainter(QPainter &painter, const QRectF &target, const LoadsLayout &layout, const LoadsPicture &picture)
        : m_painter(painter)
        , m_target(target)
        , m_layout(layout)
        , m_picture(picture)
        , m_colours(theme::theme(picture.theme))
        , m_u(layout.unit)
    {
    }

    void paint()
    {
        m_painter.fillRect(m_target, m_colours.canvas);
        paintHead();
        for (const LoadsLayout::Block &block : m_layout.blocks)
            paintBlock(block);
        if (m_picture.cell)
            paintCellInHand();
        paintKey();
        paintCaptions();
    }

private:
    QString text(const char *source) const { return m_picture.phrases.text(source); }
    double left() const { return m_target.left() + kMargin * m_u; }
    double width() const { return m_target.width() - 2 * kMargin * m_u; }

    void line(double y, const QFont &font, const QColor &colour, const QString &words)
    {
        QFont fitting = font;
        if (const double needed = figure::textWidth(font, words); needed > width())
            fitting.setPixelSize(std::max(static_cast<int>(10 * m_u), static_cast<int>(font.pixelSize() * width() / needed)));
        m_painter.setPen(colour);
        figure::drawAligned(m_painter, {left(), y}, fitting, figure::fitted(fitting, words, width()), Align::Left);
    }

    void paintHead()
    {
        line(m_target.top() + 32 * m_u, theme::font(21 * m_u, theme::Weight::SemiBold), m_colours.ink, loadsHeadline(m_picture));
        line(m_target.top() + 54 * m_u, theme::font(12.5 * m_u), m_colours.ink2,
            text(QT_TRANSLATE_NOOP("Figure",
                "Recorded from real models. A row is a kind of text, a cell an expert; a number says how many times its fair share the "
                "expert got.")));
    }

    QColor heatColour(int heat) const { return theme::mixed(m_colours.canvas, m_colours.accent, kHeat[static_cast<std::size_t>(heat)]); }

    void paintCell(const QRectF &rect, double times, const QFont &font)
    {
        const int heat = heatOf(times);
        m_painter.fillRect(rect.adjusted(0, 0, -1, -1), heatColour(heat));
        if (heat < 3)
            return;
        m_painter.setPen(m_colours.canvas);
        figure::drawAligned(
            m_painter, rect.center() + QPointF(-0.5, font.pixelSize() * 0.36), font, QString::number(std::lround(times)), Align::Centre);
    }

    void paintBlock(const LoadsLayout::Block &block)
    {
        const exchange::RecordedModel &model = m_picture.loads->models[block.first.model];
        const QFont bold = theme::font(12.5 * m_u, theme::Weight::SemiBold);
        const QFont small = theme::font(11 * m_u);
        const double head = block.cells.top() - 22 * m_u;
        const bool isFirst = block.first.model == m_picture.models.front();
        m_painter.setPen(m_colours.ink);
        const QString title = text(QT_TRANSLATE_NOOP("Figure", "%1, layer %2 of %3: %4 of %5 experts a token"))
                                  .arg(model.name)
                                  .arg(m_picture.loads->layers[block.first.layer] + 1)
                                  .arg(model.layers)
                                  .arg(model.topK)
                                  .arg(model.experts);
        const QString brief = text(QT_TRANSLATE_NOOP("Figure", "%1, layer %2"))
                                  .arg(model.name.section(QLatin1Char('-'), 0, 1))
                                  .arg(m_picture.loads->layers[block.first.layer] + 1);
        const double room = block.cells.width() + kViolation * m_u;
        const bool fits = figure::textWidth(bold, title) <= room;
        figure::drawAligned(m_painter, {block.cells.left(), head}, bold, fits ? title : figure::fitted(bold, brief, room), Align::Left);
        m_painter.setPen(m_colours.ink2);
        const double ids = block.cells.top() - 6 * m_u;
        figure::drawAligned(m_painter, {block.cells.left(), ids}, small, text(QT_TRANSLATE_NOOP("Figure", "expert 0")), Align::Left);
        figure::drawAligned(m_painter, {block.cells.right(), ids}, small, QString::number(model.experts - 1), Align::Right);
        figure::drawAligned(
            m_painter, {block.cells.right() + kViolation * m_u, ids}, small, text(QT_TRANSLATE_NOOP("Figure", "MaxVio")), Align::Right);
        paintRows(block, isFirst);
    }

    void paintRows(const LoadsLayout::Block &block, bool labelled)
    {
        const exchange::RecordedModel &model = m_picture.loads->models[block.first.model];
        const QFont words = theme::font(12 * m_u);
        const QFont value = theme::font(12 * m_u, theme::Weight::SemiBold);
        const double cell = block.cells.width() / model.experts;
        const QFont number = theme::font(std::min(12.0 * m_u, cell * 0.8), theme::Weight::SemiBold);
        for (qsizetype domain = 0; domain < m_picture.loads->domains.size(); ++domain) {
            LoadsCell at {block.first.model, block.first.layer, static_cast<std::size_t>(domain), 0};
            const QRectF row = rectOf(m_layout, m_picture, at);
            const double baseline = row.center().y() + 4.3 * m_u;
            m_painter.setPen(m_colours.ink);
            if (labelled) {
                figure::drawAligned(m_painter, {block.cells.left() - 10 * m_u, baseline}, words,
                    figure::fitted(words, exchange::domainWord(m_picture.loads->domains[domain], m_picture.phrases), (kLabels - 12) * m_u),
                    Align::Right);
            }
            figure::drawAligned(m_painter, {block.cells.right() + kViolation * m_u, baseline}, value,
                decimals(rowViolation(*m_picture.loads, at), 2), Align::Right);
            for (int expert = 0; expert < model.experts; ++expert) {
                at.expert = static_cast<std::size_t>(expert);
                paintCell(rectOf(m_layout, m_picture, at), timesFair(*m_picture.loads, at), number);
            }
        }
    }

    void paintCellInHand()
    {
        const QRectF rect = rectOf(m_layout, m_picture, *m_picture.cell).adjusted(-1, -1, 0, 0);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.canvas, 4 * m_u));
        m_painter.drawRect(rect);
        m_painter.setPen(QPen(m_colours.ink, 2 * m_u));
        m_painter.drawRect(rect);
    }

    void paintKey()
    {
        const QFont font = theme::font(11.5 * m_u);
        const double y = m_target.bottom() - 94 * m_u;
        double x = left();
        m_painter.setPen(m_colours.ink2);
        const QString of = text(QT_TRANSLATE_NOOP("Figure", "Of its fair share an expert got"));
        figure::drawAligned(m_painter, {x, y}, font, of, Align::Left);
        x += figure::textWidth(font, of) + 14 * m_u;
        const QStringList words {text(QT_TRANSLATE_NOOP("Figure", "under ½")), text(QT_TRANSLATE_NOOP("Figure", "½ to 1")),
            text(QT_TRANSLATE_NOOP("Figure", "1 to 2 times")), text(QT_TRANSLATE_NOOP("Figure", "2 to 4 times")),
            text(QT_TRANSLATE_NOOP("Figure", "over 4 times"))};
        constexpr std::array kSamples {0.3, 0.7, 1.5, 3.0, 5.0};
        const QFont number = theme::font(11 * m_u, theme::Weight::SemiBold);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QRectF box(x, y - 13 * m_u, 18 * m_u, 18 * m_u);
            paintCell(box, kSamples[static_cast<std::size_t>(i)], number);
            m_painter.setPen(QPen(m_colours.rule, 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(box.adjusted(0, 0, -1, -1));
            m_painter.setPen(m_colours.ink);
            figure::drawAligned(m_painter, {x + 25 * m_u, y}, font, words[i], Align::Left);
            x += (25 + 20) * m_u + figure::textWidth(font, words[i]);
        }
    }

    void paintCaptions()
    {
        const QStringList lines = loadsCaptions(m_picture);
        const QString told = m_picture.cell ? cellWords(m_picture, *m_picture.cell) : QString();
        line(m_target.bottom() - 70 * m_u, theme::font(12.5 * m_u, theme::Weight::SemiBold), m_colours.ink, told);
        for (qsizetype i = 0; i < lines.size(); ++i)
            line(m_target.bottom() - (46 - 18 * static_cast<double>(i)) * m_u, theme::font(12 * m_u),
                i == 0 ? m_colours.ink : m_colours.ink2, lines[i]);
    }

    QPainter &m_painter;
    QRectF m_target;
    const LoadsLayout &m_layout;
    const LoadsPicture &m_picture;
    const theme::Theme &m_colours;
    double m_u;
};

} // namespace

LoadsLayout layOutLoads(const QRectF &target, double unit, const LoadsPicture &picture)
{
    LoadsLayout layout;
    layout.unit = unit;
    int experts = 0;
    for (const std::size_t model : picture.models)
        experts += picture.loads->models[model].experts;
    const auto models = static_cast<double>(picture.models.size());
    const auto blocks = static_cast<double>(picture.layers.size());
    const double width = target.width() - (2 * kMargin + kLabels + kViolation * models + kBetween * (models - 1)) * unit;
    const double cell = std::min(width / experts, kWidestCell * unit);
    const double height = target.height() - (kTop + kFoot + kBlockHead * (blocks - 1)) * unit;
    const auto rows = static_cast<double>(picture.loads->domains.size());
    layout.rowHeight = std::floor(std::min(height / (blocks * rows), kTallestRow * unit));
    double y = target.top() + kTop * unit;
    for (const std::size_t layer : picture.layers) {
        double x = target.left() + (kMargin + kLabels) * unit;
        for (const std::size_t model : picture.models) {
            const double wide = cell * picture.loads->models[model].experts;
            layout.blocks.push_back({{model, layer, 0, 0}, QRectF(x, y, wide, layout.rowHeight * rows)});
            x += wide + (kViolation + kBetween) * unit;
        }
        y += layout.rowHeight * rows + kBlockHead * unit;
    }
    return layout;
}

QRectF rectOf(const LoadsLayout &layout, const LoadsPicture &picture, const LoadsCell &cell)
{
    for (const LoadsLayout::Block &block : layout.blocks) {
        if (block.first.model != cell.model || block.first.layer != cell.layer)
            continue;
        const double width = block.cells.width() / picture.loads->models[cell.model].experts;
        const double x = std::round(block.cells.left() + width * static_cast<double>(cell.expert));
        const double next = std::round(block.cells.left() + width * static_cast<double>(cell.expert + 1));
        return {x, std::round(block.cells.top() + layout.rowHeight * static_cast<double>(cell.domain)), next - x, layout.rowHeight};
    }
    return {};
}

std::optional<LoadsCell> cellAt(const LoadsLayout &layout, const LoadsPicture &picture, const QPointF &at)
{
    for (const LoadsLayout::Block &block : layout.blocks) {
        if (!block.cells.contains(at))
            continue;
        LoadsCell cell = block.first;
        const auto experts = static_cast<double>(picture.loads->models[cell.model].experts);
        cell.domain = static_cast<std::size_t>((at.y() - block.cells.top()) / layout.rowHeight);
        cell.expert = static_cast<std::size_t>((at.x() - block.cells.left()) / block.cells.width() * experts);
        const bool isInside
            = cell.domain < static_cast<std::size_t>(picture.loads->domains.size()) && static_cast<double>(cell.expert) < experts;
        return isInside ? std::optional(cell) : std::nullopt;
    }
    return {};
}

void paintLoads(QPainter &painter, const QRectF &target, double unit, const LoadsPicture &picture)
{
    const LoadsLayout layout = layOutLoads(target, unit, picture);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    LoadsPainter(painter, target, layout, picture).paint();
    painter.restore();
}

} // namespace dekade::lab
