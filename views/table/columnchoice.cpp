#include "views/table/columnchoice.h"

#include "model/items/modelrow.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace dekade::table {

namespace {

struct Column {
    const char *key; ///< as settings hold it
    int width; ///< px at first
};

constexpr Column kColumns[] = {{"name", 150}, {"organization", 136}, {"family", 110}, {"released", 136}, {"total", 100}, {"active", 90},
    {"non-embedding", 122}, {"tokens", 126}, {"kind", 144}, {"openness", 130}, {"claims", 66}, {"differ", 66}};
static_assert(std::size(kColumns) == items::kModelColumnCount);

constexpr int kName = static_cast<int>(items::ModelColumn::Name);
constexpr int kNarrowest = 24;
constexpr int kWidest = 2000;

int columnOf(const QString &key)
{
    const auto found = std::find_if(std::begin(kColumns), std::end(kColumns), [&](const Column &each) { return key == QLatin1String(each.key); });
    return found == std::end(kColumns) ? -1 : static_cast<int>(found - std::begin(kColumns));
}

} // namespace

ColumnChoice::ColumnChoice(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    for (int column = 0; column < items::kModelColumnCount; ++column)
        m_header->resizeSection(column, kColumns[column].width);
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnChoice::changed);
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnChoice::changed);
}

QStringList ColumnChoice::columns() const
{
    QStringList words;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const QString key = QString::fromLatin1(kColumns[column].key);
        words << (m_header->isSectionHidden(column) ? QString(QLatin1Char('-') + key)
                                                    : QString(key + QLatin1Char(':') + QString::number(m_header->sectionSize(column))));
    }
    return words;
}

void ColumnChoice::setColumns(const QStringList &words)
{
    {
        const QSignalBlocker quiet(this);
        reset();
        int place = 0;
        for (const QString &word : words) {
            const bool hidden = word.startsWith(QLatin1Char('-'));
            const int column = columnOf(word.mid(hidden ? 1 : 0).section(QLatin1Char(':'), 0, 0));
            if (column < 0 || m_header->visualIndex(column) < place) // unknown, or named before
                continue;
            m_header->moveSection(m_header->visualIndex(column), place++);
            if (const int width = word.section(QLatin1Char(':'), 1).toInt(); width > 0)
                m_header->resizeSection(column, std::clamp(width, kNarrowest, kWidest));
            m_header->setSectionHidden(column, hidden && column != kName);
        }
    }
    Q_EMIT changed();
}

void ColumnChoice::reset()
{
    {
        const QSignalBlocker quiet(this);
        for (int column = 0; column < m_header->count(); ++column) {
            m_header->setSectionHidden(column, false);
            m_header->moveSection(m_header->visualIndex(column), column);
            m_header->resizeSection(column, kColumns[column].width);
        }
    }
    Q_EMIT changed();
}

QList<int> ColumnChoice::shown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

QString ColumnChoice::titleOf(int column) const { return m_header->model()->headerData(column, Qt::Horizontal).toString(); }

void ColumnChoice::setShown(int column, bool isShown)
{
    m_header->setSectionHidden(column, !isShown);
    Q_EMIT changed();
}

int ColumnChoice::neighbour(int column, int step) const
{
    int place = m_header->visualIndex(column) + step;
    while (place >= 0 && place < m_header->count() && m_header->isSectionHidden(m_header->logicalIndex(place)))
        place += step;
    return place >= 0 && place < m_header->count() ? place : -1;
}

void ColumnChoice::move(int column, int step)
{
    if (const int place = neighbour(column, step); place >= 0)
        m_header->moveSection(m_header->visualIndex(column), place);
}

void ColumnChoice::fill(QMenu *menu, int column)
{
    if (column >= 0) {
        const QString title = titleOf(column);
        QAction *left = menu->addAction(tr("Move “%1” left").arg(title), this, [this, column] { move(column, -1); });
        left->setEnabled(neighbour(column, -1) >= 0);
        QAction *right = menu->addAction(tr("Move “%1” right").arg(title), this, [this, column] { move(column, 1); });
        right->setEnabled(neighbour(column, 1) >= 0);
        QAction *hide = menu->addAction(tr("Hide “%1”").arg(title), this, [this, column] { setShown(column, false); });
        hide->setEnabled(column != kName);
    }
    fillList(menu->addMenu(tr("Columns")));
}

void ColumnChoice::fillList(QMenu *menu)
{
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        QAction *action = menu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(column != kName);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("All columns, as at first"), this, &ColumnChoice::reset);
}

} // namespace dekade::table
