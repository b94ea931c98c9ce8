#include "app/window/routingpage.h"

#include "app/cli/routingmodels.h"
#include "app/filmof.h"
#include "app/window/filmdesk.h"
#include "app/window/savepage.h"
#include "views/lab/loadsview.h"
#include "views/routing/routingview.h"
#include "views/theme/fonts.h"
#include "views/theme/panehead.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace dekade::app {

namespace {

constexpr QSize kFilmSize(1280, 720);
constexpr std::size_t kMostModels = 200; ///< that a list can be searched by eye for
constexpr int kMessageMs = 8000; ///< how long a message stands

/// The published routers first, which have the keys 1–9, then every other mixture of experts whose numbers of experts are known.
std::vector<routing::PlayableModel> modelsOf(const catalogue::Catalogue &catalogue)
{
    std::vector<routing::PlayableModel> models;
    for (const routing::Preset &preset : routing::presets()) {
        const auto id = catalogue.find(QString::fromLatin1(preset.model.data(), static_cast<qsizetype>(preset.model.size())));
        models.push_back({preset, id ? modelSizeOf(catalogue, *id) : routing::ModelSize {}});
    }
    for (const catalogue::Model &model : catalogue.models()) {
        const bool isCounted = !catalogue.claimsOf(model.id, catalogue::Quantity::ExpertsTotal).empty();
        if (!isCounted || routing::presetOf(model.key) != nullptr || models.size() >= kMostModels)
            continue;
        if (const base::Result<routing::Preset> preset = routerPresetOf(catalogue, model.id))
            models.push_back({*preset, modelSizeOf(catalogue, model.id), model.key});
    }
    return models;
}

std::shared_ptr<const exchange::RecordedLoads> recordedLoads()
{
    base::Result<exchange::RecordedLoads> loads = exchange::bundledRecordedLoads();
    return loads ? std::make_shared<const exchange::RecordedLoads>(std::move(*loads)) : nullptr;
}

} // namespace

RoutingPage::RoutingPage(catalogue::CataloguePtr catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_loads(recordedLoads())
    , m_pages(new QStackedWidget(this))
    , m_view(new routing::RoutingView(modelsOf(*m_catalogue), m_loads, m_pages))
    , m_message(theme::plainLabel(QString(), false, false, this))
    , m_desk(new FilmDesk(this))
{
    setObjectName(QStringLiteral("RoutingPage"));
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_view);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_desk);
    column->addLayout(foot);
    m_message->hide();
    m_message->setWordWrap(true);
    connectView();
    retranslate();
}

void RoutingPage::connectView()
{
    connect(m_view, &routing::RoutingView::closeRequested, this, &RoutingPage::closeRequested);
    connect(m_view, &routing::RoutingView::presentingChanged, this, &RoutingPage::presentingChanged);
    connect(m_view, &routing::RoutingView::heatMapRequested, this, [this] { showHeatMap(true); });
    connect(m_view, &routing::RoutingView::exportRequested, this, &RoutingPage::exportAs);
    connect(m_view, &routing::RoutingView::said, this, &RoutingPage::say);
    connect(m_view, &routing::RoutingView::fileRequested, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choices from a file"), {}, tr("Recorded choices (*.json *.csv)"));
        if (!path.isEmpty())
            openFile(path);
    });
    connect(m_desk, &FilmDesk::said, this, &RoutingPage::say);
    connect(m_desk, &FilmDesk::begun, m_view, [this] { m_view->setExportEnabled(false); });
    connect(m_desk, &FilmDesk::ended, m_view, [this] { m_view->setExportEnabled(true); });
}

/// At the first look at it.
QWidget *RoutingPage::makeHeatMap()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 9, 24, 9);
    m_back = new QPushButton(page);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { showHeatMap(false); });
    m_heatTitle = theme::plainLabel(QString(), false, true, page);
    m_heatTitle->setFont(theme::font(18, theme::Weight::SemiBold));
    head->addWidget(m_back);
    head->addSpacing(8);
    head->addWidget(m_heatTitle, 1);
    m_heatMap = new lab::LoadsView(m_loads.get(), page);
    m_heatMap->setTheme(m_theme);
    m_heatMap->setLanguage(m_language);
    column->addLayout(head);
    column->addWidget(m_heatMap, 1);
    retranslate();
    return page;
}

base::Result<void> RoutingPage::showModel(catalogue::ModelId id)
{
    const base::Result<routing::Preset> preset = routerPresetOf(*m_catalogue, id);
    if (!preset)
        return preset.error();
    showHeatMap(false);
    if (!m_view->showModel(m_catalogue->model(id).key))
        m_view->addModel({*preset, modelSizeOf(*m_catalogue, id), m_catalogue->model(id).key});
    return {};
}

void RoutingPage::showHeatMap(bool shown)
{
    if (shown && !m_loads)
        return say(exchange::bundledRecordedLoads().error().text());
    if (shown && !m_heatMap)
        m_pages->addWidget(makeHeatMap());
    m_pages->setCurrentIndex(shown ? 1 : 0);
    shown ? m_heatMap->setFocus() : m_view->setFocus();
}

bool RoutingPage::isHeatMapShown() const { return m_pages->currentIndex() == 1; }

void RoutingPage::openFile(const QString &path)
{
    if (const base::Result<void> opened = m_view->openFile(path); !opened)
        say(opened.error().text());
}

void RoutingPage::exportAs(routing::PlayExport what)
{
    switch (what) {
    case routing::PlayExport::Moment:
        return save(QStringLiteral("routing.png"), tr("Pictures (*.png *.svg *.pdf)"));
    case routing::PlayExport::Trace:
        return save(QStringLiteral("routing.json"), tr("Choices (*.json *.csv)"));
    case routing::PlayExport::Film:
        return filmTo(m_desk->askFile(QStringLiteral("routing.gif")));
    case routing::PlayExport::Frames:
        return filmTo(m_desk->askFolder());
    }
}

void RoutingPage::save(const QString &suggested, const QString &filter)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), suggested, filter);
    if (!path.isEmpty())
        saveTo(path);
}

void RoutingPage::saveTo(const QString &path)
{
    if (!m_view->performance())
        return;
    say(savePage(path, m_theme, m_language, [this](const figure::ExportRequest &request) {
        return routing::renderSheet(m_view->sheet(), m_view->playback().moment(), request);
    }));
}

void RoutingPage::filmTo(const QString &path)
{
    if (path.isEmpty() || !m_view->performance())
        return;
    m_desk->write(std::make_shared<FilmOf<routing::RoutingFilm>>(routing::RoutingFilm(m_view->sheet(), kFilmSize)), path);
}

bool RoutingPage::isFilming() const { return m_desk->isWriting(); }

void RoutingPage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
    QTimer::singleShot(kMessageMs, m_message, [this, sentence] {
        if (m_message->text() == sentence)
            m_message->hide();
    });
    Q_EMIT said(sentence);
}

void RoutingPage::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    m_view->setTheme(kind);
    if (m_heatMap)
        m_heatMap->setTheme(kind);
}

void RoutingPage::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_view->setLanguage(language);
    if (m_heatMap)
        m_heatMap->setLanguage(language);
    retranslate();
}

void RoutingPage::retranslate()
{
    m_desk->retranslate();
    if (!m_heatMap)
        return;
    m_back->setText(tr("Back to the router"));
    m_back->setToolTip(tr("Back to the router (Esc)"));
    m_heatTitle->setText(tr("Recorded loads by kind of text and layer"));
}

void RoutingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isHeatMapShown())
        return showHeatMap(false);
    QWidget::keyPressEvent(event);
}

} // namespace dekade::app
