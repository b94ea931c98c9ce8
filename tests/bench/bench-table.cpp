#include "tests/bench/bench-table.h"

#include "model/items/modelfilterproxy.h"
#include "model/items/modeltablemodel.h"
#include "model/items/roles.h"
#include "tests/bench/madeupmodels.h"
#include "views/table/tableview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dekade::bench {

namespace {

using items::ModelColumn;

constexpr double kLongestStallMs = 100;
constexpr double kFrameMs = 16;
constexpr QSize kSize(1280, 720);

double msOf(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double rounded(double value) { return std::round(value * 1000) / 1000; }

/// One thing done to a table: until the rows stand, and the longest that the event loop was away meanwhile.
struct Deed {
    QString name;
    double ms = 0;
    double stallMs = 0;

    QJsonObject toJson() const
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("ms"), rounded(ms)}, {QStringLiteral("longest_stall_ms"), rounded(stallMs)}};
    }
};

Deed done(const QString &name, const table::TableView &view, const std::function<void()> &deed)
{
    const auto *proxy = qobject_cast<const items::ModelFilterProxy *>(view.model());
    QElapsedTimer whole;
    whole.start();
    deed();
    double stall = msOf(whole);
    do {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        stall = std::max(stall, msOf(turn));
    } while (proxy->isOrdering());
    return {name, msOf(whole), stall};
}

void addSorts(std::vector<Deed> &deeds, table::TableView &view)
{
    for (int column = 0; column < items::kModelColumnCount; ++column) {
        const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
        deeds.push_back(done(QStringLiteral("sort by ") + title, view, [&] { view.sortByColumn(column, Qt::DescendingOrder); }));
    }
    deeds.push_back(done(QStringLiteral("sort by Name again, the other way"), view, [&] { view.sortByColumn(0, Qt::AscendingOrder); }));
}

void addFilters(std::vector<Deed> &deeds, table::TableView &view, state::ViewStore &store)
{
    const auto filtered = [&](const QString &name, const QString &word) {
        state::ViewState next = store.state();
        next.filter = {};
        if (!word.isEmpty() && !catalogue::addFilterWord(next.filter, word))
            qFatal("no such filter");
        deeds.push_back(done(name, view, [&] { store.change(next); }));
    };
    filtered(QStringLiteral("filter by text"), QStringLiteral("text=qwen"));
    filtered(QStringLiteral("filter by kind"), QStringLiteral("dense_or_moe=moe"));
    filtered(QStringLiteral("no filter"), {});
    state::ViewState next = store.state();
    next.from = QDate(2022, 1, 1);
    deeds.push_back(done(QStringLiteral("span from 2022"), view, [&] { store.preview(next); }));
    next.from.reset();
    deeds.push_back(done(QStringLiteral("no span"), view, [&] { store.preview(next); }));
}

/// Frames at places all over the table, painted as a window would.
std::vector<double> scrolled(table::TableView &view, int frames)
{
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>((static_cast<qint64>(i) * 7919 * 31) % std::max(1, bar->maximum())));
        view.grab();
        times.push_back(msOf(timer));
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// What Qt's own proxy takes to sort by a column of raw values.
double usualSort(int rows)
{
    items::ModelTableModel models;
    models.setCatalogue(madeUpCatalogue(rows));
    QSortFilterProxyModel proxy;
    proxy.setSortRole(items::SortRole);
    proxy.setSourceModel(&models);
    QElapsedTimer timer;
    timer.start();
    proxy.sort(static_cast<int>(ModelColumn::Total), Qt::DescendingOrder);
    return msOf(timer);
}

} // namespace

QJsonObject tableReport(int rows)
{
    state::ViewStore store;
    table::TableView view(&store);
    view.resize(kSize);
    const catalogue::CataloguePtr catalogue = madeUpCatalogue(rows);
    std::vector<Deed> deeds;
    deeds.push_back(done(QStringLiteral("first show"), view, [&] {
        view.setCatalogue(catalogue);
        view.show();
        view.grab();
    }));
    addSorts(deeds, view);
    addFilters(deeds, view, store);
    const std::vector<double> frames = scrolled(view, 200);
    const double p99 = frames[frames.size() * 99 / 100 - 1];
    QJsonArray told;
    double stall = 0;
    for (const Deed &deed : deeds) {
        told.append(deed.toJson());
        stall = std::max(stall, deed.stallMs);
    }
    const int fewer = std::max(rows / 10, 100);
    const QJsonObject usual {{QStringLiteral("rows"), fewer}, {QStringLiteral("sort_by_total_ms"), rounded(usualSort(fewer))}};
    return {{QStringLiteral("name"), QStringLiteral("table, %1 rows").arg(rows)}, {QStringLiteral("deeds"), told},
        {QStringLiteral("longest_stall_ms"), rounded(stall)}, {QStringLiteral("scrolled_frame_p50_ms"), rounded(frames[frames.size() / 2])},
        {QStringLiteral("scrolled_frame_p99_ms"), rounded(p99)}, {QStringLiteral("scrolled_frame_max_ms"), rounded(frames.back())},
        {QStringLiteral("baseline_qsortfilterproxymodel"), usual}, {QStringLiteral("wanted_stall_ms"), kLongestStallMs},
        {QStringLiteral("wanted_frame_p99_ms"), kFrameMs}, {QStringLiteral("ok"), stall < kLongestStallMs && p99 < kFrameMs}};
}

} // namespace dekade::bench
