// The list of pictures.
#include "tests/shots/scenes.h"

#include <QTemporaryDir>

namespace dekade::shots {

catalogue::ModelId modelOf(const catalogue::Catalogue &facts, const char *key)
{
    const auto found = facts.find(QString::fromLatin1(key));
    return found ? *found : facts.models().front().id;
}

std::unique_ptr<store::Store> openStore()
{
    static const QTemporaryDir folder;
    static int count = 0;
    auto opened = store::Store::open({store::bundledPath(), folder.filePath(QStringLiteral("%1/user.sqlite").arg(++count))});
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text()));
    return std::move(*opened);
}

const std::vector<Shot> &shots()
{
    using app::ThemeChoice;
    static const std::vector<Shot> list {{"window-light", {1440, 900}, ThemeChoice::Light, QLocale::English, select},
        {"window-dark", {1440, 900}, ThemeChoice::Dark, QLocale::English, select},
        {"window-zh", {1440, 900}, ThemeChoice::Light, QLocale::Chinese, select},
        {"window-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, select},
        {"window-720", {1280, 720}, ThemeChoice::Light, QLocale::English, nothing},
        {"window-1080", {1920, 1080}, ThemeChoice::Light, QLocale::English, compare},
        {"window-1080-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::English, both},
        {"window-tokens", {1280, 720}, ThemeChoice::Light, QLocale::English, tokens},
        {"window-both", {1440, 900}, ThemeChoice::Light, QLocale::English, both},
        {"window-table", {1440, 900}, ThemeChoice::Light, QLocale::English, table},
        {"window-table-dark", {1280, 720}, ThemeChoice::Dark, QLocale::English, table},
        {"window-export", {1280, 720}, ThemeChoice::Light, QLocale::English, exporting},
        {"import-idle", {1280, 720}, ThemeChoice::Light, QLocale::English, importIdle},
        {"import-look", {1280, 720}, ThemeChoice::Light, QLocale::English, importLook},
        {"import-look-1080-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, importLook},
        {"import-bad-dark", {1280, 720}, ThemeChoice::Dark, QLocale::English, importBad},
        {"import-bad-1080-zh", {1920, 1080}, ThemeChoice::Light, QLocale::Chinese, importBad},
        {"import-refused", {1280, 720}, ThemeChoice::Light, QLocale::English, importRefused},
        {"import-done-1080", {1920, 1080}, ThemeChoice::Light, QLocale::English, imported},
        {"import-done-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, imported},
        {"faint-light", {1440, 900}, ThemeChoice::Light, QLocale::English, faint},
        {"faint-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, faint},
        {"faint-full", {1280, 720}, ThemeChoice::Light, QLocale::English, inFull},
        {"groups-720", {1280, 720}, ThemeChoice::Light, QLocale::English, openGroups},
        {"groups-720-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, openGroups},
        {"window-claims-sorted", {1280, 720}, ThemeChoice::Light, QLocale::English, sortedClaims},
        {"import-drop", {1280, 720}, ThemeChoice::Light, QLocale::English, dropping},
        {"import-drop-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, dropping},
        {"window-claims", {1280, 720}, ThemeChoice::Light, QLocale::English, claims},
        {"window-claims-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, claims},
        {"window-claims-search", {1280, 720}, ThemeChoice::Dark, QLocale::English, searchingClaims},
        {"window-claim-form", {1280, 720}, ThemeChoice::Light, QLocale::English, claimForm},
        {"window-claim-form-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, claimForm},
        {"window-claim-errors", {1280, 720}, ThemeChoice::Light, QLocale::English, claimErrors},
        {"window-claim-errors-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, claimErrors},
        {"window-own", {1280, 720}, ThemeChoice::Light, QLocale::English, ownModel},
        {"window-own-table-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, ownModelInTable},
        {"window-model-form", {1920, 1080}, ThemeChoice::Light, QLocale::English, modelForm},
        {"window-model-form-zh", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, modelForm},
        {"window-known-on", {1280, 720}, ThemeChoice::Light, QLocale::English, knownOn},
        {"window-known-on-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, knownOn},
        {"inspector-1-light", {1440, 900}, ThemeChoice::Light, QLocale::English, inspectOne},
        {"inspector-1-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, inspectOne},
        {"inspector-2-light", {1600, 1044}, ThemeChoice::Light, QLocale::English, inspectTwo},
        {"inspector-2-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::English, inspectTwo},
        {"inspector-2-720", {1280, 720}, ThemeChoice::Light, QLocale::English, inspectTwo},
        {"inspector-2-zh", {1440, 900}, ThemeChoice::Light, QLocale::Chinese, inspectTwo},
        {"inspector-4-light", {1920, 1080}, ThemeChoice::Light, QLocale::English, inspectFour},
        {"inspector-4-720", {1280, 720}, ThemeChoice::Light, QLocale::English, inspectFour},
        {"inspector-4-zh-dark", {1440, 900}, ThemeChoice::Dark, QLocale::Chinese, inspectFour},
        {"inspector-priced", {1440, 900}, ThemeChoice::Light, QLocale::English, price},
        {"inspector-priced-zh", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, price},
        {"inspector-whatif", {1440, 900}, ThemeChoice::Light, QLocale::English, askWhatIf},
        {"router-mixtral", {1280, 720}, ThemeChoice::Light, QLocale::English, routeMixtral},
        {"router-mixtral-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, routeMixtral},
        {"router-deepseek-zh", {1280, 720}, ThemeChoice::Light, QLocale::Chinese, routeDeepSeek},
        {"router-deepseek-1080", {1920, 1080}, ThemeChoice::Light, QLocale::English, routeDeepSeek},
        {"router-recorded", {1280, 720}, ThemeChoice::Dark, QLocale::English, routeRecorded},
        {"router-recorded-zh-1080", {1920, 1080}, ThemeChoice::Light, QLocale::Chinese, routeRecorded},
        {"router-heatmap", {1280, 720}, ThemeChoice::Light, QLocale::English, heatMap},
        {"router-heatmap-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, heatMap},
        {"window-ghost", {1280, 720}, ThemeChoice::Light, QLocale::English, showGhost},
        {"window-narrow", {900, 640}, ThemeChoice::Light, QLocale::English, select}};
    return list;
}

} // namespace dekade::shots
