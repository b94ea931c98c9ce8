#include "views/filters/otherdata.h"

#include "model/base/numberformat.h"
#include "model/figure/backdrop.h"
#include "views/filters/datasetrow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dekade::filters {

using state::Showing;

namespace {

/// The imports among the models, by key, in order of their first model.
QStringList importsIn(const catalogue::Catalogue &catalogue)
{
    QStringList keys;
    for (const catalogue::Model &model : catalogue.models()) {
        const QString &key = model.dataset;
        const bool isOurs = key.isEmpty() || key == QLatin1String("curated") || key == QLatin1String("own");
        if (!isOurs && (keys.isEmpty() || keys.last() != key) && !keys.contains(key))
            keys << key;
    }
    return keys;
}

} // namespace

OtherData::OtherData(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(m_store, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now) { follow(now); });
}

void OtherData::addRow(const QString &key, const QString &name, bool canBeFull, const QString &explanation)
{
    auto *row = new DatasetRow(key, name, canBeFull, this);
    row->setExplanation(explanation);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &DatasetRow::chosen, this, &OtherData::choose);
}

void OtherData::setCatalogue(const catalogue::CataloguePtr &catalogue)
{
    m_catalogue = catalogue;
    for (DatasetRow *row : m_rows)
        delete row;
    m_rows.clear();
    if (catalogue) {
        const QString left = tr("Faint, it leaves the axes as they are; flagged rows and rows without a day or a number are not drawn.");
        for (const catalogue::Background &set : catalogue->backgrounds())
            addRow(figure::keyOfBundled(set), set.title.section(QLatin1Char(','), 0, 0), false, set.title + QLatin1Char('\n') + set.credit);
        for (const QString &key : importsIn(*catalogue))
            addRow(key, key, true, key + QLatin1Char('\n') + left);
        for (const catalogue::ColumnSet &set : catalogue->columnSets())
            addRow(set.key, set.key, false, set.key + QLatin1Char('\n') + left + QLatin1Char('\n') + tr("It is too large to be drawn in full."));
    }
    follow(m_store->state());
    refreshCounts();
}

void OtherData::setBackdrop(const figure::Backdrop &backdrop)
{
    m_backdrop = backdrop;
    refreshCounts();
}

QString OtherData::summary() const
{
    return m_backdrop.isEmpty() ? QString() : tr("%1 faint").arg(base::exactNumber(static_cast<double>(m_backdrop.count())));
}

void OtherData::refreshCounts()
{
    for (DatasetRow *row : m_rows) {
        const auto found = std::ranges::find(m_backdrop.sets, row->key(), &figure::BackdropSet::key);
        QString count = found == m_backdrop.sets.end() ? QString() : base::exactNumber(static_cast<double>(found->drawn));
        if (m_catalogue) {
            const auto set = std::ranges::find(m_catalogue->columnSets(), row->key(), &catalogue::ColumnSet::key);
            if (set != m_catalogue->columnSets().end() && !set->columns)
                count = tr("reading…");
        }
        row->setCount(count);
    }
}

void OtherData::retranslate()
{
    for (DatasetRow *row : m_rows)
        row->retranslate();
    setCatalogue(m_catalogue); // explanations
}

/// The switch of the view that hides all faint dots is another way to say "off" for each.
void OtherData::choose(const QString &key, Showing showing)
{
    state::ViewState next = m_store->state();
    if (showing == Showing::Faint && !next.showBackground) {
        for (const DatasetRow *row : m_rows) {
            if (state::showingOf(next, row->key()) == Showing::Off)
                next.dataSets[row->key()] = Showing::Off;
        }
        next.showBackground = true;
    }
    next.dataSets.remove(key);
    if (state::showingOf(next, key) != showing)
        next.dataSets[key] = showing;
    m_store->change(next);
}

void OtherData::follow(const state::ViewState &state)
{
    for (DatasetRow *row : m_rows)
        row->setShowing(state::showingOf(state, row->key()));
}

} // namespace dekade::filters
