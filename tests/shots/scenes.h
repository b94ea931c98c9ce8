#pragma once

#include "app/window/mainwindow.h"

#include <QSize>

#include <memory>
#include <vector>

namespace dekade::shots {

/// A picture of the whole window: how large, in what look, and what is done before it is taken.
struct Shot {
    const char *name;
    QSize size;
    app::ThemeChoice theme;
    QLocale::Language language;
    void (*arrange)(app::MainWindow &window, const catalogue::Catalogue &facts);
};

/// All of them.
const std::vector<Shot> &shots();

/// The model with this key, or the first where there is none.
catalogue::ModelId modelOf(const catalogue::Catalogue &facts, const char *key);
/// Every window has a store of its own, which imports may fill.
std::unique_ptr<store::Store> openStore();

// What is done before a picture is taken.
void askWhatIf(app::MainWindow &window, const catalogue::Catalogue &facts);
void both(app::MainWindow &window, const catalogue::Catalogue &facts);
void claimErrors(app::MainWindow &window, const catalogue::Catalogue &facts);
void claimForm(app::MainWindow &window, const catalogue::Catalogue &facts);
void claims(app::MainWindow &window, const catalogue::Catalogue &facts);
void compare(app::MainWindow &window, const catalogue::Catalogue &facts);
void dropping(app::MainWindow &window, const catalogue::Catalogue &facts);
void exporting(app::MainWindow &window, const catalogue::Catalogue &facts);
void faint(app::MainWindow &window, const catalogue::Catalogue &facts);
void heatMap(app::MainWindow &window, const catalogue::Catalogue &facts);
void importBad(app::MainWindow &window, const catalogue::Catalogue &facts);
void importIdle(app::MainWindow &window, const catalogue::Catalogue &facts);
void importLook(app::MainWindow &window, const catalogue::Catalogue &facts);
void importRefused(app::MainWindow &window, const catalogue::Catalogue &facts);
void imported(app::MainWindow &window, const catalogue::Catalogue &facts);
void inFull(app::MainWindow &window, const catalogue::Catalogue &facts);
void inspectFour(app::MainWindow &window, const catalogue::Catalogue &facts);
void inspectOne(app::MainWindow &window, const catalogue::Catalogue &facts);
void inspectTwo(app::MainWindow &window, const catalogue::Catalogue &facts);
void knownOn(app::MainWindow &window, const catalogue::Catalogue &facts);
void modelForm(app::MainWindow &window, const catalogue::Catalogue &facts);
void nothing(app::MainWindow &window, const catalogue::Catalogue &facts);
void openGroups(app::MainWindow &window, const catalogue::Catalogue &facts);
void ownModel(app::MainWindow &window, const catalogue::Catalogue &facts);
void ownModelInTable(app::MainWindow &window, const catalogue::Catalogue &facts);
void price(app::MainWindow &window, const catalogue::Catalogue &facts);
void routeDeepSeek(app::MainWindow &window, const catalogue::Catalogue &facts);
void routeMixtral(app::MainWindow &window, const catalogue::Catalogue &facts);
void routeRecorded(app::MainWindow &window, const catalogue::Catalogue &facts);
void searchingClaims(app::MainWindow &window, const catalogue::Catalogue &facts);
void select(app::MainWindow &window, const catalogue::Catalogue &facts);
void showGhost(app::MainWindow &window, const catalogue::Catalogue &facts);
void sortedClaims(app::MainWindow &window, const catalogue::Catalogue &facts);
void table(app::MainWindow &window, const catalogue::Catalogue &facts);
void tokens(app::MainWindow &window, const catalogue::Catalogue &facts);

} // namespace dekade::shots
