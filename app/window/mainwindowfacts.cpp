// What the window shows: facts from the store on their way to the panes, and the figure's words on theirs.
#include "app/window/columnload.h"
#include "app/window/edits.h"
#include "app/window/exportpanel.h"
#include "app/window/findbox.h"
#include "app/window/inspectorjoint.h"
#include "app/window/knownonbar.h"
#include "app/window/mainwindow.h"
#include "app/window/routingpage.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "app/window/words.h"
#include "model/catalogue/knownon.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"
#include "views/details/comparestrip.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
#include "views/table/tableview.h"
#include "views/theme/panehead.h"
#include "views/timeline/chartview.h"
#include "views/timeline/scrubber.h"

#include <algorithm>

namespace dekade::app {

void MainWindow::loadFacts()
{
    const auto loaded = m_store->load();
    if (!loaded)
        return m_status->say(loaded.error().text());
    setFacts(*loaded);
}

/// Models may be gone with an edit or an import: nobody looks at them any more.
void MainWindow::setFacts(const catalogue::CataloguePtr &facts)
{
    m_facts = m_columns->completed(facts);
    m_views->keepModels([this](catalogue::ModelId model) { return m_facts->contains(model); });
    m_edits->setCatalogue(m_facts);
    showFacts();
}

void MainWindow::showFacts()
{
    const std::optional<QDate> &day = m_views->state().asKnownOn;
    setCatalogue(day ? catalogue::catalogueAsKnownOn(*m_facts, *day) : m_facts);
    m_knownOn->tell(*m_facts, *m_catalogue);
}

void MainWindow::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    if (m_routing) { // its models are the catalogue's
        hideRouter();
        m_routing->deleteLater();
        m_routing = nullptr;
    }
    m_filters->setCatalogue(m_catalogue);
    if (m_table)
        m_table->setCatalogue(m_catalogue);
    if (m_claims)
        m_claims->tree()->setCatalogue(m_catalogue);
    m_details->setCatalogue(m_catalogue);
    m_compare->setCatalogue(m_catalogue);
    m_export->setCatalogue(m_catalogue);
    m_inspector->setCatalogue(m_catalogue);
    m_scrubber->setCatalogue(m_catalogue);
    m_toolBar->findBox()->setCatalogue(m_catalogue, [this](const QString &words) { return search(words); });
    m_chart->setCatalogue(m_catalogue);
}

void MainWindow::refreshFigure()
{
    const figure::FigureDataPtr &drawn = m_chart->data();
    if (!drawn || !m_catalogue)
        return;
    m_filters->setSeries(drawn->series);
    m_filters->setBackdrop(drawn->backdrop);
    const auto models = static_cast<int>(std::ranges::count_if(m_catalogue->models(),
        [this](const catalogue::Model &model) { return state::showingOf(m_views->state(), model.dataset) == state::Showing::Full; }));
    const int shown = drawn->counts.inFilter;
    m_filtersHead->setRemark(shown == models ? QString::number(models) : tr("%1 of %2").arg(shown).arg(models));
    m_status->tell(*drawn, m_chart->labelledCount(), m_chart->labellableCount(), models, static_cast<int>(m_catalogue->claims().size()),
        m_catalogue->version(), lensWords().value(static_cast<int>(m_views->state().lens)));
}

std::vector<catalogue::ModelId> MainWindow::search(const QString &words)
{
    std::vector<catalogue::ModelId> models;
    if (const auto hits = m_store->search(words, 12)) {
        for (const store::SearchHit &hit : *hits)
            models.push_back(hit.model);
    }
    return models;
}

} // namespace dekade::app
