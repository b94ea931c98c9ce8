// Pictures to look at, and the README's: dekade-shots DIR [--window-only | --lab-only] [PART-OF-A-NAME]
// Every figure and the whole window, with the bundled facts, in both themes and languages, at the sizes people have.
#include "app/language.h"
#include "app/language.h"
#include "model/routing/labreference.h"
#include "tests/shots/scenes.h"
#include "views/figure/exporter.h"
#include "views/lab/labview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace dekade;
using shots::openStore;
using shots::Shot;

namespace {

void takeWindow(const Shot &shot, const QDir &folder)
{
    app::Settings settings;
    settings.theme = shot.theme;
    app::installLanguage(shot.language);
    auto facts = openStore();
    const auto loaded = facts->load();
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().text()));
    app::MainWindow window(std::move(facts), *loaded, settings, shot.language);
    window.resize(shot.size);
    window.show();
    shot.arrange(window, **loaded);
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    window.grab().save(folder.filePath(QLatin1String(shot.name) + QStringLiteral(".png")));
}

void takeFigures(const QDir &folder)
{
    const auto facts = openStore()->load();
    for (const QString &name : state::figureKeys()) {
        for (const auto theme : {theme::ThemeKind::Light, theme::ThemeKind::Dark, theme::ThemeKind::Print}) {
            for (const QString &preset : figure::presetNames()) {
                figure::ExportRequest request;
                request.state.figure = *state::figureOf(name);
                request.theme = theme;
                request.size = figure::presetSize(preset).value_or(request.size);
                const auto bytes = figure::render(**facts, request);
                QFile file(
                    folder.filePath(name + QLatin1Char('-') + preset + QLatin1Char('-') + theme::keyOf(theme) + QStringLiteral(".png")));
                if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
                    qFatal("%s", qUtf8Printable(file.fileName()));
            }
        }
    }
}

void settle(const std::function<bool()> &done)
{
    constexpr int kPatienceMs = 300'000;
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < kPatienceMs)
    {
        QApplication::processEvents();
        QThread::msleep(10);
    }
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

struct Look {
    const char *name;
    QSize size;
    theme::ThemeKind theme;
    QLocale::Language language;
};

/// One training serves all pictures: the lab at steps 0, 200 and 1,000, and the recorded loads, in every look.
void takeLab(const QDir &folder)
{
    const Look looks[] = {{"light", {1600, 900}, theme::ThemeKind::Light, QLocale::English},
        {"dark", {1600, 900}, theme::ThemeKind::Dark, QLocale::English}, {"zh", {1600, 900}, theme::ThemeKind::Light, QLocale::Chinese},
        {"720", {1280, 720}, theme::ThemeKind::Light, QLocale::English}, {"720-zh-dark", {1280, 720}, theme::ThemeKind::Dark, QLocale::Chinese}};
    auto facts = openStore();
    const auto loaded = facts->load();
    app::MainWindow window(std::move(facts), *loaded, {}, QLocale::English);
    window.show();
    window.showTeaching(app::LabPage::Part::Training);
    lab::LabView *view = window.labPage()->labView();
    settle([&] { return view->referenceSeeds() == routing::LabReference::kSeeds; });
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        window.resize(look.size);
        const auto save = [&](const QString &name) {
            settle([] { return true; });
            window.grab().save(folder.filePath(name + QLatin1Char('-') + QLatin1String(look.name) + QStringLiteral(".png")));
        };
        window.showTeaching(app::LabPage::Part::Training);
        for (const int step : {0, 200, 1000}) {
            view->goTo(step);
            settle([&] { return view->step() == step; });
            save(QStringLiteral("lab-%1").arg(step));
        }
        window.showTeaching(app::LabPage::Part::Loads);
        save(QStringLiteral("loads"));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QDir folder(words.value(1, QStringLiteral(".")));
    if (words.contains(QStringLiteral("--lab-only"))) {
        takeLab(folder);
        return 0;
    }
    const QString part = words.size() > 2 && !words.constLast().startsWith(QLatin1String("--")) ? words.constLast() : QString();
    for (const Shot &shot : shots::shots()) {
        if (QLatin1String(shot.name).contains(part))
            takeWindow(shot, folder);
    }
    if (words.contains(QStringLiteral("--window-only")))
        return 0;
    takeFigures(folder);
    takeLab(folder);
    return 0;
}
