#include "app/window/labpage.h"

#include "app/filmof.h"
#include "app/window/filmdesk.h"
#include "app/window/savepage.h"
#include "views/lab/labexport.h"
#include "views/lab/labfilm.h"
#include "views/lab/labview.h"
#include "views/lab/loadsview.h"
#include "views/theme/fonts.h"
#include "views/theme/panehead.h"
#include "views/theme/segmented.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dekade::app {

namespace {

constexpr QSize kFilmSize(1280, 720);

} // namespace

LabPage::LabPage(QWidget *parent)
    : QWidget(parent)
    , m_recorded(exchange::bundledRecordedLoads())
    , m_title(theme::plainLabel(QString(), false, true, this))
    , m_message(theme::plainLabel(QString(), true, false, this))
    , m_parts(new theme::Segmented(2, this))
    , m_curve(new theme::Segmented(3, this))
    , m_layer(new theme::Segmented(1 + (m_recorded ? static_cast<int>(m_recorded->layers.size()) : 0), this))
    , m_export(new QPushButton(this))
    , m_film(new QPushButton(this))
    , m_desk(new FilmDesk(this))
    , m_close(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
    , m_lab(new lab::LabView(m_pages))
    , m_loads(m_recorded ? new lab::LoadsView(&*m_recorded, m_pages) : nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_pages->addWidget(m_lab);
    if (m_loads)
        m_pages->addWidget(m_loads);
    column->addWidget(m_pages, 1);
    makeFilmMenu();
    connectParts();
    retranslate();
    showPart(Part::Training);
}

QWidget *LabPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_parts);
    row->addWidget(m_message, 1);
    row->addWidget(m_desk);
    row->addWidget(m_curve);
    row->addWidget(m_layer);
    row->addWidget(m_export);
    row->addWidget(m_film);
    row->addWidget(m_close);
    m_title->setFont(theme::font(18, theme::Weight::SemiBold));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return head;
}

void LabPage::connectParts()
{
    connect(m_parts, &theme::Segmented::choiceMade, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_curve, &theme::Segmented::choiceMade, this, [this](int curve) { m_lab->setCurve(static_cast<lab::LabCurve>(curve)); });
    connect(m_layer, &theme::Segmented::choiceMade, this, [this](int choice) {
        if (m_loads)
            m_loads->setLayer(choice == 0 ? std::nullopt : std::optional(static_cast<std::size_t>(choice - 1)));
    });
    connect(m_export, &QPushButton::clicked, this, &LabPage::save);
    connect(m_desk, &FilmDesk::begun, m_film, [this] { m_film->setEnabled(false); });
    connect(m_desk, &FilmDesk::ended, m_film, [this] { m_film->setEnabled(true); });
    connect(m_desk, &FilmDesk::said, this, &LabPage::say);
    connect(m_close, &QPushButton::clicked, this, &LabPage::closeAsked);
}

void LabPage::showPart(Part part)
{
    if (part == Part::Loads && !m_loads)
        return say(m_recorded.error().text());
    m_parts->setChosen(static_cast<int>(part));
    m_pages->setCurrentIndex(static_cast<int>(part));
    m_pages->currentWidget()->setFocus();
    refreshPart();
}

LabPage::Part LabPage::part() const { return static_cast<Part>(m_pages->currentIndex()); }

void LabPage::refreshPart()
{
    const bool training = part() == Part::Training;
    m_curve->setVisible(training);
    m_film->setVisible(training);
    m_layer->setVisible(!training);
    setWindowTitle(training ? tr("Balance lab") : tr("Recorded loads"));
    m_title->setText(windowTitle());
}

void LabPage::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    m_lab->setTheme(kind);
    if (m_loads)
        m_loads->setTheme(kind);
}

void LabPage::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_lab->setLanguage(language);
    if (m_loads)
        m_loads->setLanguage(language);
    retranslate();
}

void LabPage::setReducedMotion(bool reduced) { m_lab->setReducedMotion(reduced); }

void LabPage::retranslate()
{
    m_parts->setWords({tr("Live training"), tr("Recorded loads")});
    m_parts->setAccessibleName(tr("Part of the page"));
    m_curve->setWords({tr("MaxVio"), tr("Entropy"), tr("Task loss")});
    m_curve->setAccessibleName(tr("Curve over the steps"));
    QStringList layers {tr("All layers")};
    for (std::size_t i = 0; m_recorded && i < m_recorded->layers.size(); ++i)
        layers << QString::number(m_recorded->layers[i] + 1);
    m_layer->setWords(layers);
    m_layer->setAccessibleName(tr("Layer"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The picture as PNG, SVG or PDF, its numbers as CSV or JSON"));
    m_film->setText(tr("Film"));
    m_filmFile->setText(tr("As GIF, WebP or MP4…"));
    m_filmFolder->setText(tr("As numbered frames in a folder…"));
    m_film->setToolTip(tr("The training so far as GIF, WebP or MP4, or as a folder of frames"));
    m_close->setText(tr("Back to the figures"));
    m_close->setToolTip(tr("Back to the figures (Esc)"));
    m_desk->retranslate();
    refreshPart();
}

void LabPage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    Q_EMIT said(sentence);
}

void LabPage::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"),
        part() == Part::Training ? QStringLiteral("balance-lab.png") : QStringLiteral("loads.png"),
        tr("Pictures and tables (*.png *.svg *.pdf *.csv *.json)"));
    if (!path.isEmpty())
        saveTo(path);
}

void LabPage::saveTo(const QString &path)
{
    const bool trains = part() == Part::Training;
    if (trains && m_lab->picture().frames.empty())
        return;
    say(savePage(path, m_theme, m_language, [this, trains](const figure::ExportRequest &request) {
        return trains ? lab::renderLab(m_lab->picture(), request) : lab::renderLoads(m_loads->picture(), request);
    }));
}

void LabPage::makeFilmMenu()
{
    auto *menu = new QMenu(m_film);
    m_filmFile = menu->addAction(QString());
    m_filmFolder = menu->addAction(QString());
    m_film->setMenu(menu);
    connect(m_filmFile, &QAction::triggered, this, [this] { filmTo(m_desk->askFile(QStringLiteral("balance-lab.gif"))); });
    connect(m_filmFolder, &QAction::triggered, this, [this] { filmTo(m_desk->askFolder()); });
}

void LabPage::filmTo(const QString &path)
{
    const lab::LabPicture picture = m_lab->picture();
    if (path.isEmpty() || picture.frames.empty())
        return;
    m_desk->write(std::make_shared<FilmOf<lab::LabFilm>>(lab::LabFilm(picture, kFilmSize)), path);
}

bool LabPage::isFilming() const { return m_desk->isWriting(); }

void LabPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closeAsked();
    QWidget::keyPressEvent(event);
}

} // namespace dekade::app
