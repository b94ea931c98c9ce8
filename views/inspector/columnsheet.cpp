#include "views/inspector/columnsheet.h"

#include "views/inspector/accountplate.h"
#include "views/inspector/blockdrawing.h"
#include "views/inspector/costplate.h"
#include "views/inspector/ledgerplate.h"

#include <QPainter>

#include <algorithm>

namespace dekade::inspector {

using namespace inspection;
using figure::Align;
using theme::Weight;

namespace {

constexpr double kMargin = 26;
constexpr double kGutter = 24;
constexpr double kColumn = 764; ///< units: where the diagram shows everything

/// A diagram with where its top left stands, in units.
struct Placed {
    BlockDrawing drawing;
    QPointF at;
};

/// Everything of the sheet, in units of its own; `size` is as large as the content.
struct SheetContent {
    Plate plate;
    std::vector<Placed> diagrams;
    QSizeF size;
};

QString titleOf(const Inspection &inspection, const base::Phrases &phrases)
{
    QStringList names;
    for (const Column &column : inspection.columns)
        names << column.name;
    if (names.size() == 1) {
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1: %2 parameters, counted part by part"))
            .arg(names.front(), QString::fromStdString(architecture::grouped(inspection.columns.front().counts.total)));
    }
    return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1, side by side")).arg(names.join(QStringLiteral(" · ")));
}

/// Lays the sheet out from top to bottom, section by section, all columns at a time.
class SheetMaker final {
public:
    SheetMaker(const InspectionPtr &inspection, const theme::Theme &colours, bool isWide, SheetContent &content)
        : m_isSplit(isWide && inspection->columns.size() == 1)
        , m_inspection(inspection)
        , m_phrases(inspection->language)
        , m_theme(colours)
        , m_content(content)
        , m_column(kColumn)
    {
        m_model.setInspection(inspection);
        const auto count = static_cast<double>(inspection->columns.size());
        m_width = 2 * kMargin + count * m_column + (count - 1) * kGutter + (m_isSplit ? m_column + 2 * kGutter : 0);
    }

    void make()
    {
        Plate &plate = m_content.plate;
        m_y = plate.paragraph({kMargin, 44}, titleOf(*m_inspection, m_phrases), {20, Weight::SemiBold, m_theme.ink, Align::Left},
            m_width - 2 * kMargin, 25, 2);
        const double top = m_y;
        heads();
        diagrams();
        if (m_isSplit) {
            accounts();
            m_below = m_y = std::max(m_y, m_below);
            std::swap(m_left, m_otherLeft);
            m_y = top;
        }
        ledgers();
        if (!m_isSplit)
            accounts();
        costs();
        foot();
        m_content.size = {m_width, m_y};
    }

private:
    QRectF rectOf(std::size_t column, double height) const
    {
        return {m_left + static_cast<double>(column) * (m_column + kGutter), m_y, m_column, height};
    }

    void heads()
    {
        const HeadWords words = headWords(m_phrases);
        const bool isNarrow = m_column < 540;
        for (std::size_t i = 0; i < m_inspection->columns.size(); ++i) {
            const Column &column = m_inspection->columns[i];
            QRectF rect = rectOf(i, kHeadHeight);
            if (isNarrow) {
                m_content.plate.text(
                    {rect.left(), rect.top() + 18}, column.name, {18, Weight::SemiBold, m_theme.ink, Align::Left}, m_column);
                m_content.plate.text(
                    {rect.left(), rect.top() + 36}, column.line, {12, Weight::Regular, m_theme.ink2, Align::Left}, m_column);
                rect.translate(0, 56);
            }
            drawColumnHead(m_content.plate, rect, column, words, m_theme);
        }
        m_y += kHeadHeight + (isNarrow ? 52 : 4);
    }

    void diagrams()
    {
        double tallest = 0;
        for (std::size_t i = 0; i < m_inspection->columns.size(); ++i) {
            m_content.diagrams.push_back({BlockDrawing(*m_inspection, i, m_column), rectOf(i, 0).topLeft()});
            tallest = std::max(tallest, m_content.diagrams.back().drawing.size().height());
        }
        m_y += tallest + 12;
    }

    /// One model stands unfolded, two with attention; more keep to their parts, and so do prediction modules.
    bool unfolds(const QModelIndex &index) const
    {
        const std::size_t columns = m_inspection->columns.size();
        if (index.data(items::OutsideRole).toBool() || columns > 2)
            return false;
        return columns == 1 || index.data(items::PartRole).toInt() == static_cast<int>(architecture::Part::Attention);
    }

    void ledgerRows(const QModelIndex &parent)
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            const double height = LedgerEdges(m_column).rowHeight;
            for (std::size_t i = 0; i < m_inspection->columns.size(); ++i)
                drawLedgerRow(m_content.plate, rectOf(i, height), ledgerCells(index, i), m_theme, m_theme.canvas);
            m_y += height;
            if (unfolds(index))
                ledgerRows(index);
        }
    }

    void ledgers()
    {
        for (std::size_t i = 0; i < m_inspection->columns.size(); ++i)
            drawLedgerHead(m_content.plate, rectOf(i, 20), ledgerHead(m_model, i), m_theme);
        m_y += 21;
        ledgerRows({});
        m_y += 14;
    }

    bool isSideBySide() const { return !m_isSplit; }
    double accountWidth() const { return isSideBySide() ? (m_column - 20) * 0.52 : m_column; }

    void accounts()
    {
        double lowest = m_y;
        const QString title = m_phrases.text(QT_TRANSLATE_NOOP("Figure", "Reported against counted"));
        for (std::size_t i = 0; i < m_inspection->columns.size(); ++i) {
            QRectF rect = rectOf(i, 10);
            rect.setWidth(accountWidth());
            lowest = std::max(lowest, drawAccount(m_content.plate, rect, m_inspection->columns[i], title, m_theme));
        }
        m_below = lowest + 8;
        if (!isSideBySide())
            m_y = lowest + 14;
    }

    void costs()
    {
        const QString memory = m_phrases.text(QT_TRANSLATE_NOOP("Figure", "Memory of the weights"));
        double lowest = m_y;
        for (std::size_t i = 0; i < m_inspection->columns.size(); ++i) {
            QRectF rect = rectOf(i, kCostHeight);
            if (isSideBySide())
                rect.setLeft(rect.left() + accountWidth() + 20);
            drawCost(m_content.plate, rect, *m_inspection, i, m_theme);
            rect.translate(0, kCostHeight - 4);
            lowest = std::max(lowest, drawMemory(m_content.plate, rect, m_inspection->columns[i], memory, m_theme));
        }
        m_y = std::max(lowest, m_below) + 10;
    }

    void foot()
    {
        Plate &plate = m_content.plate;
        plate.line({kMargin, m_y}, {m_width - kMargin, m_y}, m_theme.rule, 0.8);
        const Lettering note {11, Weight::Regular, m_theme.ink2, Align::Left};
        const double room = m_width - 2 * kMargin;
        m_y = plate.paragraph({kMargin, m_y + 18},
            m_phrases.text(QT_TRANSLATE_NOOP("Figure", "Sources: %1.")).arg(m_inspection->sources.join(QStringLiteral("; "))), note,
            room, 15);
        plate.text({kMargin, m_y}, m_inspection->stateLine + QStringLiteral(" · Dekade"), note, room);
        m_y += 18;
    }

    bool m_isSplit; ///< one model on a wide sheet: drawing left, numbers right
    double m_left = kMargin;
    double m_otherLeft = kMargin + kColumn + 2 * kGutter;
    const InspectionPtr &m_inspection;
    base::Phrases m_phrases;
    const theme::Theme &m_theme;
    SheetContent &m_content;
    items::LedgerModel m_model;
    double m_column;
    double m_width = 0;
    double m_y = 0;
    double m_below = 0;
};

/// Fits the whole content into the target, centred, never stretched.
void paintSheet(QPainter &painter, const QRectF &target, const SheetContent &content, const figure::ExportRequest &request)
{
    const theme::Theme &colours = theme::theme(request.theme);
    const double unit = std::min(target.width() / content.size.width(), target.height() / content.size.height());
    painter.save();
    if (!request.transparent || request.format == figure::Format::Pdf)
        painter.fillRect(target, colours.canvas);
    const QSizeF drawn = content.size * unit;
    painter.translate(target.center() - QPointF(drawn.width() / 2, drawn.height() / 2));
    content.plate.paint(painter, unit);
    for (const Placed &placed : content.diagrams) {
        painter.save();
        painter.translate(placed.at * unit);
        placed.drawing.paint(painter, colours, unit);
        painter.restore();
    }
    painter.restore();
}

} // namespace

figure::Picture columnPicture(const InspectionPtr &inspection, const figure::ExportRequest &request, const QString &metadata)
{
    auto content = std::make_shared<SheetContent>();
    const bool isWide = request.size.width() >= 1.2 * request.size.height();
    SheetMaker(inspection, theme::theme(request.theme), isWide, *content).make();
    const QString title = titleOf(*inspection, base::Phrases(inspection->language));
    return {title, title + QStringLiteral(". ") + inspection->stateLine, metadata, inspection->language,
        [content, request](QPainter &painter, const QRectF &target) { paintSheet(painter, target, *content, request); }};
}

} // namespace dekade::inspector
