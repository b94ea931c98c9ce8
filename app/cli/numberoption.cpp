#include "app/cli/numberoption.h"

#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }

} // namespace

base::Result<int> wholeOption(const CommandWords &words, const char *option, Bounds bounds, int otherwise)
{
    if (!words.has(option))
        return otherwise;
    bool isNumber = false;
    const int value = words.value(option).toInt(&isNumber);
    if (isNumber && value >= bounds.lowest && value <= bounds.highest)
        return value;
    return badWords(Words::tr("--%1 takes a whole number from %2 to %3, not \"%4\"")
                        .arg(QLatin1String(option))
                        .arg(bounds.lowest)
                        .arg(bounds.highest)
                        .arg(words.value(option)));
}

base::Result<std::uint64_t> seedOption(const CommandWords &words, std::uint64_t otherwise)
{
    if (!words.has("seed"))
        return otherwise;
    bool isNumber = false;
    const std::uint64_t seed = words.value("seed").toULongLong(&isNumber);
    if (isNumber)
        return seed;
    return badWords(Words::tr("--seed takes a whole number from 0 to 18446744073709551615, not \"%1\"").arg(words.value("seed")));
}

} // namespace dekade::app
