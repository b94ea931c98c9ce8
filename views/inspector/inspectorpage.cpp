#include "views/inspector/inspectorpage.h"

#include "model/inspection/ledgertext.h"
#include "model/inspection/priced.h"
#include "model/inspection/shapesource.h"
#include "views/figure/exporter.h"
#include "views/inspector/columnsview.h"
#include "views/inspector/inspectorbar.h"
#include "views/inspector/waterfallview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dekade::inspector {

InspectorPage::InspectorPage(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_bar(new InspectorBar(this))
    , m_pages(new QStackedWidget(this))
    , m_columns(new ColumnsView(m_pages))
    , m_waterfall(new WaterfallView(m_pages))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_waterfall);
    setFocusPolicy(Qt::ClickFocus); // opened, it has the keyboard; Tab goes on to the bar
    setAccessibleName(tr("Inspector"));
    connect(m_store, &state::ViewStore::stateChanged, this, &InspectorPage::follow);
    connectBar();
    connectColumns();
}

template<typename Change>
void InspectorPage::edit(Change change)
{
    state::ViewState next = m_store->state();
    if (!next.inspector)
        return;
    change(next);
    m_store->change(next);
}

void InspectorPage::connectBar()
{
    connect(m_bar, &InspectorBar::backRequested, this, &InspectorPage::close);
    connect(m_bar, &InspectorBar::exportRequested, this, &InspectorPage::exportRequested);
    connect(m_bar, &InspectorBar::copyRequested, this, &InspectorPage::copyLedger);
    connect(m_bar, &InspectorBar::whatIfToggled, this, &InspectorPage::showWhatIf);
    connect(m_bar, &InspectorBar::modeChosen, this,
        [this](state::InspectorMode mode) { edit([mode](state::ViewState &next) { next.inspector->mode = mode; }); });
    connect(m_bar, &InspectorBar::heightsChosen, this,
        [this](bool byShare) { edit([byShare](state::ViewState &next) { next.inspector->heightsByShare = byShare; }); });
    connect(m_bar, &InspectorBar::modelAdded, this, [this](catalogue::ModelId model) {
        edit([model](state::ViewState &next) { next.inspector->columns.push_back({model, {}, {}, {}}); });
    });
}

void InspectorPage::connectColumns()
{
    connect(m_columns, &ColumnsView::modelChosen, this, [this](std::size_t column, catalogue::ModelId model) {
        edit([column, model](state::ViewState &next) { next.inspector->columns.at(column) = {model, {}, {}, {}}; });
    });
    connect(m_columns, &ColumnsView::moveRequested, this, [this](std::size_t column, int step) {
        edit([column, step](state::ViewState &next) {
            auto &columns = next.inspector->columns;
            const auto other = static_cast<std::size_t>(static_cast<int>(column) + step);
            if (other < columns.size())
                std::swap(columns[column], columns[other]);
        });
    });
    connect(m_columns, &ColumnsView::removeRequested, this, [this](std::size_t column) {
        edit([column](state::ViewState &next) {
            auto &columns = next.inspector->columns;
            if (columns.size() > 1)
                columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(column));
        });
    });
    connect(m_columns, &ColumnsView::layerChosen, this, [this](std::size_t column, int layer) {
        edit([column, layer](state::ViewState &next) { next.inspector->columns.at(column).layer = layer; });
    });
    connect(m_columns, &ColumnsView::changesMade, this, &InspectorPage::changeColumn, Qt::QueuedConnection);
    connect(m_columns, &ColumnsView::contextMoved, this, &InspectorPage::moveContext);
    connect(m_columns, &ColumnsView::copyRequested, this, [this] { copyLedger(0); });
}

void InspectorPage::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    refreshChoices();
    rebuild();
}

void InspectorPage::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    m_bar->setTheme(kind);
    m_columns->setTheme(kind);
    rebuild();
}

void InspectorPage::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_bar->retranslate();
    refreshChoices();
    rebuild();
}

void InspectorPage::refreshChoices()
{
    m_choices.clear();
    if (!m_catalogue)
        return;
    for (const catalogue::ModelId id : inspection::shapedModels(*m_catalogue)) {
        const catalogue::Model &model = m_catalogue->model(id);
        const bool isChinese = m_language == QLocale::Chinese && !model.nameZh.isEmpty();
        m_choices.emplace_back(isChinese ? model.nameZh : model.name, id);
    }
    std::stable_sort(
        m_choices.begin(), m_choices.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    m_bar->setChoices(m_choices);
}

/// What a child leaves unused comes here.
void InspectorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void InspectorPage::close()
{
    edit([](state::ViewState &next) { next.inspector.reset(); });
}

void InspectorPage::showWhatIf(bool shown)
{
    m_columns->setWhatIfShown(shown);
    if (m_store->state().inspector)
        m_bar->refresh(*m_store->state().inspector, shown);
}

void InspectorPage::follow(const state::ViewState &now, const state::ViewState &before)
{
    if (now.inspector != before.inspector || now.lens != before.lens)
        rebuild();
}

void InspectorPage::rebuild()
{
    const std::optional<state::InspectorState> &wanted = m_store->state().inspector;
    if (!m_catalogue || !wanted || wanted->columns.empty()) {
        m_inspection.reset();
        return;
    }
    const base::Phrases phrases(m_language);
    const inspection::ShapeSource shapes = inspection::shapeSource(m_catalogue, phrases);
    m_inspection = inspection::inspect({*m_catalogue, shapes, *wanted, m_store->state().lens, phrases});
    const bool isPriced = wanted->mode == state::InspectorMode::Priced && wanted->columns.size() > 1;
    m_pages->setCurrentWidget(isPriced ? static_cast<QWidget *>(m_waterfall) : m_columns);
    m_bar->refresh(*wanted, m_columns->isWhatIfShown());
    if (isPriced)
        m_waterfall->show(inspection::price(*m_inspection, phrases), theme::theme(m_theme));
    else
        m_columns->show(m_inspection, m_choices);
}

/// The shape moves at once, and with it a ghost on the timeline where the model would stand.
void InspectorPage::changeColumn(std::size_t column, const std::vector<state::DimensionChange> &changes)
{
    edit([&](state::ViewState &next) {
        if (column >= next.inspector->columns.size())
            return;
        state::InspectedColumn &changed = next.inspector->columns[column];
        changed.changes = changes;
        next.ghost.reset();
        if (changes.empty() || !changed.model)
            return;
        const inspection::ShapeSource shapes = inspection::shapeSource(m_catalogue, base::Phrases(m_language));
        const base::Result<inspection::Shape> shape = shapes(changed);
        const auto moved = shape ? inspection::changedShape(*shape, changes) : shape;
        if (!moved)
            return;
        if (const auto counts = architecture::countsOf(moved->config))
            next.ghost = state::Ghost {*changed.model, double(counts->total), double(counts->active.front())};
    });
}

void InspectorPage::moveContext(qint64 context, bool isSettled)
{
    state::ViewState next = m_store->state();
    if (!next.inspector)
        return;
    next.inspector->context = context;
    if (isSettled)
        m_store->change(next);
    else
        m_store->preview(next);
}

void InspectorPage::copyLedger(int form)
{
    if (!m_inspection)
        return;
    const base::Phrases phrases(m_language);
    QString text;
    if (form == 0) {
        const inspection::LedgerTable table = inspection::ledgerTable(*m_inspection);
        const auto bytes = figure::renderTable(table.columns, table.rows, {}, figure::Format::Csv);
        if (!bytes)
            return Q_EMIT said(bytes.error().text());
        text = QString::fromUtf8(*bytes);
    } else {
        text = form == 1 ? inspection::ledgerMarkdown(*m_inspection, phrases) : inspection::ledgerLatex(*m_inspection, phrases);
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("The ledger is copied."));
}

} // namespace dekade::inspector
