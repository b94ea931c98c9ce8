#include "app/window/routingpage.h"

#include "app/cli/routingmodels.h"
#include "views/routing/routingview.h"

#include <QVBoxLayout>

namespace dekade::app {

namespace {

std::vector<routing::PlayableModel> modelsOf(const catalogue::Catalogue &catalogue)
{
    std::vector<routing::PlayableModel> models;
    for (const routing::Preset &preset : routing::presets()) {
        const auto id = catalogue.find(QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size())));
        models.push_back({preset, id ? modelSizeOf(catalogue, *id) : routing::ModelSize {}});
    }
    return models;
}

} // namespace

RoutingPage::RoutingPage(catalogue::CataloguePtr catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_view(new routing::RoutingView(modelsOf(*m_catalogue), this))
{
    setObjectName(QStringLiteral("RoutingPage"));
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &routing::RoutingView::closeRequested, this, &RoutingPage::closeRequested);
    connect(m_view, &routing::RoutingView::presentingChanged, this, &RoutingPage::presentingChanged);
}

base::Result<void> RoutingPage::showModel(catalogue::ModelId id)
{
    const base::Result<routing::Preset> preset = routerPresetOf(*m_catalogue, id);
    if (!preset)
        return preset.error();
    if (!m_view->showModel(m_catalogue->model(id).key))
        m_view->addModel({*preset, modelSizeOf(*m_catalogue, id)});
    return {};
}

void RoutingPage::setTheme(theme::ThemeKind kind) { m_view->setTheme(kind); }

void RoutingPage::setLanguage(QLocale::Language language) { m_view->setLanguage(language); }

} // namespace dekade::app
