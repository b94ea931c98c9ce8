#include "views/inspector/pricedtableplate.h"

#include "views/inspector/partcolours.h"

#include <algorithm>

namespace dekade::inspector {

using figure::Align;
using inspection::Priced;
using inspection::PricedRow;
using theme::Weight;

namespace {

constexpr double kTallestRow = 21;
constexpr double kLowestRow = 14.5;
constexpr double kTitle = 24; ///< a table's title with the air above

struct Table {
    const QString &title;
    const std::vector<PricedRow> &rows;
    bool hasDifference;
};

/// Right edges of the number columns.
struct Columns {
    double left;
    double from;
    double to;
    double difference;
    double right;
};

double widestOf(const std::vector<PricedRow> &rows, const QString &head, QString PricedRow::*text, double size)
{
    double widest = Plate::width(head, {size, Weight::Regular, {}, Align::Right});
    for (const PricedRow &row : rows)
        widest = std::max(widest, Plate::width(row.*text, {size, row.isTotal ? Weight::SemiBold : Weight::Regular, {}, Align::Right}));
    return widest;
}

/// As wide as their numbers and no wider, so that names have what is left; a long head is cut to a third of the table.
Columns columnsOf(const Table &table, const Priced &priced, const QRectF &area, double size)
{
    const double most = area.width() * 0.31;
    const double to = std::min(widestOf(table.rows, priced.toName, &PricedRow::to, size), most);
    if (!table.hasDifference)
        return {area.left(), area.right() - 4 - to - 26, area.right() - 4, 0, area.right()};
    const double difference = std::min(widestOf(table.rows, priced.differenceTitle, &PricedRow::difference, size), most);
    return {area.left(), area.right() - 4 - difference - 12 - to - 12, area.right() - 4 - difference - 12, area.right() - 4, area.right()};
}

class TablePainter final {
public:
    TablePainter(Plate &plate, const Priced &priced, const QRectF &area, double row, const theme::Theme &colours)
        : m_plate(plate)
        , m_priced(priced)
        , m_area(area)
        , m_row(row)
        , m_size(row < 17 ? 10.5 : 11.5)
        , m_theme(colours)
        , m_y(area.top())
    {
    }

    void draw(const Table &table)
    {
        if (m_y + kTitle + 2 * m_row > m_area.bottom() + 1)
            return;
        m_columns = columnsOf(table, m_priced, m_area, m_size);
        m_plate.text({m_area.left(), m_y + 11}, table.title, {12, Weight::SemiBold, m_theme.ink, Align::Left}, m_area.width());
        m_y += kTitle - 6;
        drawHead(table.hasDifference);
        for (const PricedRow &row : table.rows) {
            if (m_y + m_row > m_area.bottom() + 1)
                return;
            drawRow(row);
        }
        m_y += 14;
    }

private:
    Lettering style(Weight weight, const QColor &colour, Align align) const { return {m_size, weight, colour, align}; }

    void drawHead(bool hasDifference)
    {
        m_plate.box({m_area.left(), m_y, m_area.width(), m_row}, m_theme.panel);
        const double y = m_y + m_row * 0.66;
        const double each = m_columns.to - m_columns.from - 8;
        m_plate.text({m_columns.from, y}, m_priced.fromName, style(Weight::Regular, m_theme.ink2, Align::Right), m_area.width() * 0.31);
        m_plate.text({m_columns.to, y}, m_priced.toName, style(Weight::Regular, m_theme.ink2, Align::Right), each);
        if (hasDifference)
            m_plate.text({m_columns.difference, y}, m_priced.differenceTitle, style(Weight::Regular, m_theme.ink2, Align::Right),
                m_area.width() * 0.31);
        m_y += m_row;
        m_plate.line({m_area.left(), m_y}, {m_area.right(), m_y}, m_theme.rule, 0.8);
    }

    void drawRow(const PricedRow &row)
    {
        const double y = m_y + m_row * 0.66;
        if (row.isTotal)
            m_plate.line({m_area.left(), m_y}, {m_area.right(), m_y}, m_theme.ink2, 0.8);
        const Weight weight = row.isTotal ? Weight::SemiBold : Weight::Regular;
        const QColor ink = row.differs || row.isTotal ? m_theme.ink : m_theme.ink2;
        if (row.differs)
            m_plate.text({m_area.left() + 3, y}, QStringLiteral("≠"), style(Weight::SemiBold, m_theme.ink, Align::Left));
        double name = m_area.left() + 18;
        if (row.part) {
            if (row.differs || !row.difference.isEmpty())
                m_plate.box({name, y - 8, 8, 8}, partColour(m_theme, *row.part));
            name += 15;
        }
        const double each = m_columns.to - m_columns.from - 8;
        const bool isShape = row.difference.isEmpty();
        const double most = m_area.width() * 0.31;
        const double fromWide = std::min(Plate::width(row.from, style(weight, ink, Align::Right)), most);
        m_plate.text({name, y}, row.name, style(weight, m_theme.ink, Align::Left), m_columns.from - fromWide - 8 - name);
        drawNumber({m_columns.from, y}, row.from, style(weight, ink, Align::Right), row.differs && isShape, most);
        drawNumber({m_columns.to, y}, row.to, style(weight, ink, Align::Right), row.differs && isShape, each);
        if (!isShape)
            m_plate.text({m_columns.difference, y}, row.difference, style(weight, ink, Align::Right), most);
        m_y += m_row;
        m_plate.line({m_area.left(), m_y}, {m_area.right(), m_y}, m_theme.gridMinor, 0.8);
    }

    void drawNumber(const QPointF &baseline, const QString &text, const Lettering &lettering, bool hasChip, double room)
    {
        if (hasChip)
            m_plate.chip(baseline, text, lettering, chipColour(m_theme, m_theme.canvas), room);
        else
            m_plate.text(baseline, text, lettering, room);
    }

    Plate &m_plate;
    const Priced &m_priced;
    QRectF m_area;
    double m_row;
    double m_size;
    const theme::Theme &m_theme;
    double m_y;
    Columns m_columns {};
};

} // namespace

void drawPricedTables(Plate &plate, const Priced &priced, const QRectF &area, const theme::Theme &colours)
{
    const auto rows = static_cast<double>(priced.shape.size() + priced.parts.size() + priced.cost.size() + 3);
    const double row = std::clamp((area.height() - 3 * (kTitle + 8)) / rows, kLowestRow, kTallestRow);
    TablePainter painter(plate, priced, area, row, colours);
    painter.draw({priced.shapeTitle, priced.shape, false});
    painter.draw({priced.partsTitle, priced.parts, true});
    painter.draw({priced.costTitle, priced.cost, true});
}

} // namespace dekade::inspector
