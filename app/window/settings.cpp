#include "app/window/settings.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

namespace dekade::app {

namespace {

QSettings file() { return QSettings(QStringLiteral("dekade"), QStringLiteral("dekade")); }

ThemeChoice choiceOf(const QString &key)
{
    return key == QLatin1String("light") ? ThemeChoice::Light : key == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString keyOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? QStringLiteral("light") : choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("system");
}

} // namespace

Settings readSettings()
{
    const QSettings stored = file();
    Settings settings;
    settings.theme = choiceOf(stored.value(QStringLiteral("theme")).toString());
    const QString language = stored.value(QStringLiteral("language")).toString();
    if (!language.isEmpty())
        settings.language = language == QLatin1String("zh_CN") ? QLocale::Chinese : QLocale::English;
    settings.filtersShown = stored.value(QStringLiteral("filters"), true).toBool();
    settings.detailsShown = stored.value(QStringLiteral("details"), true).toBool();
    settings.reducedMotion = stored.value(QStringLiteral("reducedMotion"), false).toBool();
    settings.geometry = stored.value(QStringLiteral("geometry")).toByteArray();
    settings.panes = stored.value(QStringLiteral("panes")).toByteArray();
    settings.filterGroups = stored.value(QStringLiteral("filterGroups"), settings.filterGroups).toStringList();
    settings.dataSets = stored.value(QStringLiteral("dataSets")).toStringList();
    settings.claimsSorting = stored.value(QStringLiteral("claimsSorting")).toString();
    settings.tableColumns = stored.value(QStringLiteral("tableColumns")).toStringList();
    return settings;
}

void writeSettings(const Settings &settings)
{
    QSettings stored = file();
    stored.setValue(QStringLiteral("theme"), keyOf(settings.theme));
    if (settings.language)
        stored.setValue(QStringLiteral("language"), *settings.language == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    stored.setValue(QStringLiteral("filters"), settings.filtersShown);
    stored.setValue(QStringLiteral("details"), settings.detailsShown);
    stored.setValue(QStringLiteral("reducedMotion"), settings.reducedMotion);
    stored.setValue(QStringLiteral("geometry"), settings.geometry);
    stored.setValue(QStringLiteral("panes"), settings.panes);
    stored.setValue(QStringLiteral("filterGroups"), settings.filterGroups);
    stored.setValue(QStringLiteral("dataSets"), settings.dataSets);
    stored.setValue(QStringLiteral("claimsSorting"), settings.claimsSorting);
    stored.setValue(QStringLiteral("tableColumns"), settings.tableColumns);
}

theme::ThemeKind themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return theme::ThemeKind::Light;
    case ThemeChoice::Dark: return theme::ThemeKind::Dark;
    case ThemeChoice::System: break;
    }
    static const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128; // before our own palette is set
    return systemIsDark ? theme::ThemeKind::Dark : theme::ThemeKind::Light;
}

} // namespace dekade::app
