#include "app/window/columnload.h"

#include "model/items/inbackground.h"

#include <QSemaphore>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace dekade::app {

using catalogue::ColumnSet;

namespace {

constexpr auto kAfterTheFirstFrame = std::chrono::milliseconds(60);

} // namespace

ColumnLoad::ColumnLoad(store::StorePaths paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
{
}

catalogue::CataloguePtr ColumnLoad::completed(const catalogue::CataloguePtr &facts)
{
    m_wanted.clear();
    std::vector<ColumnSet> sets = facts->columnSets();
    bool isNew = false;
    bool isWhole = true;
    for (ColumnSet &set : sets) {
        m_wanted << set.stamp;
        const auto known = std::ranges::find(m_known, set.stamp, &ColumnSet::stamp);
        isWhole = isWhole && known != m_known.end();
        if (known == m_known.end() || set.columns == known->columns)
            continue;
        set.columns = known->columns;
        isNew = true;
    }
    std::erase_if(m_known, [this](const ColumnSet &set) { return !m_wanted.contains(set.stamp); });
    if (!isWhole && !m_reading) {
        m_reading = true;
        QTimer::singleShot(kAfterTheFirstFrame, this, &ColumnLoad::read);
    }
    return isNew ? catalogue::withColumns(*facts, std::move(sets)) : facts;
}

void ColumnLoad::read()
{
    auto opened = std::make_shared<QSemaphore>();
    items::inBackground(
        this,
        [paths = m_paths, opened]() -> base::Result<std::vector<ColumnSet>> {
            const auto store = store::Store::open(paths);
            opened->release();
            if (!store)
                return store.error();
            return (*store)->backgroundColumns();
        },
        [this](const base::Result<std::vector<ColumnSet>> &read) { take(read); });
    // As with an import: opening looks at the file and closes it again, which drops every lock of this process on it; nobody writes
    // meanwhile.
    opened->acquire();
}

void ColumnLoad::take(const base::Result<std::vector<ColumnSet>> &read)
{
    m_reading = false;
    if (!read)
        return Q_EMIT failed(read.error());
    m_known = *read;
    Q_EMIT arrived();
}

} // namespace dekade::app
