#pragma once

#include "model/base/result.h"
#include "model/catalogue/filter.h"

#include <QLocale>
#include <QMap>
#include <QStringList>

namespace dekade::app {

enum class OutputFormat { Text, Json };

/// What was typed, taken apart and checked as far as words alone can be checked.
struct CommandWords {
    QString verb; ///< empty: open the window
    QStringList arguments;
    QMap<QString, QStringList> options; ///< by long name, in the order given; flags have one empty value
    QString db;
    QString output; ///< -o; empty: standard output
    OutputFormat format = OutputFormat::Text;
    std::optional<QLocale::Language> language; ///< --lang
    bool quiet = false;
    bool force = false;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    /// The last value given, or empty.
    QString value(const char *option) const;
};

/// The verbs there are, in the order of the manual.
QStringList verbNames();

/// Takes the words after the program's name apart. Errors, all BadWords: an unknown verb or option (the nearest are named), an option that
/// does not go with the verb, a missing value, a missing or superfluous argument.
base::Result<CommandWords> parseWords(const QStringList &words);

/// The language named after --lang, even where other words are off: so that a mistake is told in it.
std::optional<QLocale::Language> languageTyped(const QStringList &typed);

/// The language of a key "en" or "zh_CN". Error BadWords lists both.
base::Result<QLocale::Language> languageOf(const QString &key);

/// --filter, --lens and --measure as values. Errors BadWords.
base::Result<catalogue::Filter> filterOf(const CommandWords &words);
base::Result<catalogue::Lens> lensOf(const CommandWords &words);
base::Result<catalogue::Measure> measureOf(const CommandWords &words);

/// The page `dekade --help` prints.
QString helpText();

} // namespace dekade::app
