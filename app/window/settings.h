#pragma once

#include "views/theme/theme.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

namespace dekade::app {

enum class ThemeChoice { System, Light, Dark };

/// What the window remembers between runs. Disposable: a missing or torn file gives these defaults, and no fact lives here.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    std::optional<QLocale::Language> language; ///< empty: the system's
    bool filtersShown = true;
    bool detailsShown = true;
    bool reducedMotion = false;
    QByteArray geometry;
    QByteArray panes; ///< of the splitter
    QStringList filterGroups {QStringLiteral("organization"), QStringLiteral("dense_or_moe"), QStringLiteral("basis")}; ///< those that stand open
    QStringList dataSets; ///< how data sets from elsewhere are drawn, as state::dataSetWords
    QString claimsSorting; ///< as the tree of claims tells it; empty: as the catalogue has them
    QStringList tableColumns; ///< as the table tells them; empty: its first choice
};

Settings readSettings();
void writeSettings(const Settings &settings);

/// The theme a choice means now: the system's is read off the palette the platform gave, because Qt 6.4 knows no colour scheme.
theme::ThemeKind themeOf(ThemeChoice choice);

} // namespace dekade::app
