// How the tree of claims is sorted: by its headings, by the keyboard, and as it is remembered.
#include "views/claims/claimstree.h"

#include "model/items/claimtreemodel.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace dekade::claims {

namespace {

constexpr const char *kColumnKeys[] = {"item", "basis", "speaker", "source", "date", "quote"};

} // namespace

QString ClaimsTree::sorting() const
{
    const int column = header()->sortIndicatorSection();
    if (column < 0 || column >= items::kTreeColumnCount)
        return {};
    const QString key = QLatin1String(kColumnKeys[column]);
    return header()->sortIndicatorOrder() == Qt::DescendingOrder ? QString(QLatin1Char('-') + key) : key;
}

void ClaimsTree::setSorting(const QString &sorting)
{
    const bool descends = sorting.startsWith(QLatin1Char('-'));
    const auto found = std::ranges::find(kColumnKeys, sorting.mid(descends ? 1 : 0), [](const char *key) { return QString::fromLatin1(key); });
    const bool isKnown = found != std::end(kColumnKeys);
    sortBy(isKnown ? static_cast<int>(found - kColumnKeys) : -1, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// The row of the keyboard stays in sight.
void ClaimsTree::sortBy(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

/// The keyboard's way to the headings.
void ClaimsTree::addSorts(QMenu *menu)
{
    const auto add = [&](const QString &words, int column, Qt::SortOrder order) {
        QAction *action = menu->addAction(words, this, [this, column, order] { sortBy(column, order); });
        action->setCheckable(true);
        action->setChecked(header()->sortIndicatorSection() == column && (column < 0 || header()->sortIndicatorOrder() == order));
    };
    add(tr("As in the catalogue"), -1, Qt::AscendingOrder);
    for (int column = 0; column < items::kTreeColumnCount; ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        add(tr("%1, ascending").arg(title), column, Qt::AscendingOrder);
        add(tr("%1, descending").arg(title), column, Qt::DescendingOrder);
    }
}

} // namespace dekade::claims
