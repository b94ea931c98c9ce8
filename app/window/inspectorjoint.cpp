#include "app/window/inspectorjoint.h"

#include "model/architecture/counts.h"
#include "model/exchange/safewrite.h"
#include "model/inspection/faultwords.h"
#include "model/inspection/shapesource.h"
#include "views/inspector/inspectorexport.h"
#include "views/inspector/inspectorpage.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

namespace dekade::app {

using store::ClaimFields;

namespace {

ClaimFields counted(catalogue::Quantity quantity, std::int64_t value, const QString &file)
{
    ClaimFields fields;
    fields.quantity = quantity;
    fields.value = static_cast<double>(value);
    fields.basis = catalogue::Basis::Computed;
    fields.isCounted = true;
    fields.sourceTitle = InspectorJoint::tr("counted from %1").arg(file);
    return fields;
}

QString dayOf(const QFileInfo &file) { return file.lastModified().toUTC().date().toString(Qt::ISODate); }

/// What the timeline needs to place the model: its sizes and a day.
std::vector<ClaimFields> claimsOf(const architecture::Counts &counts, const QFileInfo &file)
{
    std::vector<ClaimFields> claims {counted(catalogue::Quantity::ParamsTotal, counts.total, file.fileName())};
    if (counts.active.front() != counts.total)
        claims.push_back(counted(catalogue::Quantity::ParamsActive, counts.active.front(), file.fileName()));
    // A file tells no day of release. Its last change is a place on the timeline, not a fact: an estimate that says what it is.
    ClaimFields day;
    day.quantity = catalogue::Quantity::ReleaseDate;
    day.text = dayOf(file);
    day.basis = catalogue::Basis::Estimated;
    day.qualifier = catalogue::Qualifier::About;
    day.sourceTitle = InspectorJoint::tr("undated file %1, placed at its last change").arg(file.fileName());
    claims.push_back(day);
    return claims;
}

} // namespace

InspectorJoint::InspectorJoint(state::ViewStore *views, QStackedWidget *body, Apply apply, QObject *parent)
    : QObject(parent)
    , m_views(views)
    , m_body(body)
    , m_apply(std::move(apply))
{
    connect(m_views, &state::ViewStore::stateChanged, this, &InspectorJoint::follow);
}

inspector::InspectorPage *InspectorJoint::page()
{
    if (m_page)
        return m_page;
    m_page = new inspector::InspectorPage(m_views, m_body);
    m_body->addWidget(m_page);
    m_page->setTheme(m_theme);
    m_page->setLanguage(m_language);
    m_page->setCatalogue(m_catalogue);
    connect(m_page, &inspector::InspectorPage::exportRequested, this, &InspectorJoint::exportFigure);
    connect(m_page, &inspector::InspectorPage::said, this, &InspectorJoint::said);
    return m_page;
}

void InspectorJoint::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    if (m_page)
        m_page->setCatalogue(m_catalogue);
}

void InspectorJoint::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    if (m_page)
        m_page->setTheme(kind);
}

void InspectorJoint::setLanguage(QLocale::Language language)
{
    m_language = language;
    if (m_page)
        m_page->setLanguage(language);
}

void InspectorJoint::follow(const state::ViewState &now, const state::ViewState &before)
{
    if (now.inspector.has_value() == before.inspector.has_value())
        return;
    if (!now.inspector) {
        m_body->setCurrentIndex(0);
        return Q_EMIT closed();
    }
    m_body->setCurrentWidget(page());
    m_page->setFocus();
}

void InspectorJoint::show(std::vector<state::InspectedColumn> columns)
{
    (void)page(); // before the state changes, so that it hears of it
    state::ViewState next = m_views->state();
    state::InspectorState inspector = next.inspector.value_or(state::InspectorState {});
    inspector.columns = std::move(columns);
    next.inspector = std::move(inspector);
    m_views->change(next);
}

void InspectorJoint::open(catalogue::ModelId model)
{
    m_views->select(model);
    show({{model, {}, {}, {}}});
}

void InspectorJoint::openCompared()
{
    const state::ViewState &now = m_views->state();
    std::vector<state::InspectedColumn> columns;
    for (const catalogue::ModelId model : now.compared) {
        if (columns.size() < state::kMostColumns)
            columns.push_back({model, {}, {}, {}});
    }
    if (columns.empty() && now.selected)
        columns.push_back({*now.selected, {}, {}, {}});
    if (!columns.empty())
        show(std::move(columns));
}

std::optional<catalogue::ModelId> InspectorJoint::ownModel(const QString &name) const
{
    for (const catalogue::Model &model : m_catalogue->models()) {
        if (store::isOwn(model.id) && model.name == name)
            return model.id;
    }
    return {};
}

base::Result<catalogue::ModelId> InspectorJoint::addOwnModel(const QString &path)
{
    const base::Result<inspection::Shape> shape = inspection::readShapeFile(path, base::Phrases(m_language));
    if (!shape)
        return shape.error();
    const auto counts = architecture::countsOf(shape->config);
    if (!counts)
        return base::Error {base::ErrorKind::BadInput, inspection::textOf(base::Phrases(m_language), counts.problem()), path};
    if (const auto known = ownModel(shape->name))
        return *known;
    const bool isMoe = counts->of(architecture::Part::RoutedExperts) > 0;
    store::ModelFields fields;
    fields.name = shape->name;
    fields.density = isMoe ? catalogue::Density::Moe : catalogue::Density::Dense;
    const base::Result<store::EditOutcome> added = m_apply(store::AddModel {fields});
    if (!added)
        return added.error();
    for (const store::ClaimFields &claim : claimsOf(*counts, QFileInfo(path))) {
        if (const auto done = m_apply(store::AddClaim {*added->model, claim}); !done)
            return done.error();
    }
    return *added->model;
}

void InspectorJoint::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const base::Result<catalogue::ModelId> model = addOwnModel(absolute);
    if (!model)
        return Q_EMIT said(model.error().text());
    m_views->select(*model);
    show({{*model, absolute, {}, {}}});
    const catalogue::Datum date
        = catalogue::pick(*m_catalogue, *model, catalogue::Quantity::ReleaseDate, catalogue::Lens::Official);
    const QString name = m_catalogue->model(*model).name;
    Q_EMIT said(date.basis == catalogue::Basis::Estimated
            ? tr("%1 stands on the timeline as your own model. The file has no date: it is placed at %2; give it a date in the details.")
                  .arg(name, date.text)
            : tr("%1 stands on the timeline as your own model.").arg(name));
}

void InspectorJoint::exportFigure()
{
    if (!isOpen() || !page()->inspection())
        return;
    QString name = inspector::figureNameOf(*page()->inspection());
    name.replace(QLatin1Char(':'), QLatin1Char('-')).replace(QLatin1Char(','), QLatin1Char('-'));
    const QString path = QFileDialog::getSaveFileName(m_page, tr("Save the figure"), QDir::home().filePath(name + QStringLiteral(".png")),
        tr("Pictures and data (*.png *.svg *.pdf *.csv *.json)"));
    if (!path.isEmpty())
        saveTo(path);
}

void InspectorJoint::saveTo(const QString &path)
{
    figure::ExportRequest request;
    request.language = m_language;
    request.theme = m_theme;
    const auto format = figure::formatOfFile(path);
    request.format = format.value_or(figure::Format::Png);
    const QString name = format ? path : QString(path + QStringLiteral(".png"));
    const base::Result<QByteArray> bytes = inspector::renderInspection(page()->inspection(), request);
    if (!bytes)
        return Q_EMIT said(bytes.error().text());
    const auto written = exchange::writeFile(name, *bytes, exchange::Overwrite::Yes); // the system's dialog has asked
    Q_EMIT said(written ? tr("Saved %1").arg(QFileInfo(name).fileName()) : written.error().text());
}

} // namespace dekade::app
