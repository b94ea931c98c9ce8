#include "app/window/routingpage.h"

#include "model/catalogue/lens.h"
#include "views/routing/routingview.h"

#include <QVBoxLayout>

namespace dekade::app {

namespace {

using catalogue::Basis;
using catalogue::Lens;
using catalogue::Measure;
using catalogue::Quantity;

/// Figures have a language of their own: the basis is worded in it by the view.
routing::ModelSize sizeOf(const catalogue::Catalogue &catalogue, catalogue::ModelId id)
{
    const catalogue::Datum total = catalogue::pick(catalogue, id, Measure::Total, Lens::Official);
    const catalogue::Datum active = catalogue::pick(catalogue, id, Measure::Active, Lens::Official);
    routing::ModelSize size {total.value, active.value};
    if (!total.value || !active.value)
        return size;
    if (total.basis == Basis::Estimated || active.basis == Basis::Estimated)
        size.basis = routing::SizeBasis::Estimated;
    else if (total.basis == Basis::Computed && active.basis == Basis::Computed)
        size.basis = routing::SizeBasis::Counted;
    else
        size.basis = routing::SizeBasis::Reported;
    return size;
}

std::vector<routing::PlayableModel> modelsOf(const catalogue::Catalogue &catalogue)
{
    std::vector<routing::PlayableModel> models;
    for (const routing::Preset &preset : routing::presets()) {
        const auto id = catalogue.find(QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size())));
        models.push_back({preset, id ? sizeOf(catalogue, *id) : routing::ModelSize {}});
    }
    return models;
}

int count(const catalogue::Catalogue &catalogue, catalogue::ModelId id, Quantity quantity)
{
    return static_cast<int>(catalogue::pick(catalogue, id, quantity, Lens::Official).value.value_or(0));
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
    const catalogue::Model &model = m_catalogue->model(id);
    const auto none = [](const QString &message) { return base::Error {base::ErrorKind::BadInput, message}; };
    if (model.density == catalogue::Density::Dense)
        return none(tr("%1 is dense: it has no router.").arg(model.name));
    if (m_view->showModel(model.key))
        return {};
    std::optional<routing::Preset> general = routing::generalPreset(model.name,
        {count(*m_catalogue, id, Quantity::ExpertsTotal), count(*m_catalogue, id, Quantity::ExpertsActive),
            count(*m_catalogue, id, Quantity::ExpertsShared)});
    if (!general)
        return none(tr("Nobody has published the router of %1.").arg(model.name));
    m_view->addModel({std::move(*general), sizeOf(*m_catalogue, id)});
    return {};
}

void RoutingPage::setTheme(theme::ThemeKind kind) { m_view->setTheme(kind); }

void RoutingPage::setLanguage(QLocale::Language language) { m_view->setLanguage(language); }

} // namespace dekade::app
