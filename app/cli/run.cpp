#include "app/cli/run.h"

#include "app/cli/plainline.h"
#include "app/cli/verbs.h"
#include "app/exitcode.h"
#include "model/exchange/safewrite.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace dekade::app {

namespace {

constexpr Verb kVerbs[] = {{"models", runModels}, {"facts", runFacts}, {"sources", runSources}, {"search", runSearch},
    {"inspect", runInspect}, {"compare", runCompare}, {"figures", runFigures}, {"trend", runTrend},
    {"route", runRoute}, {"routers", runRouters}, {"lab", runLab},
    {"import", runImport}, {"undo-import", runUndoImport}, {"cite", runCite}, {"verify", runVerify}, {"backup", runBackup},
    {"restore", runRestore}};

int print(const QString &text)
{
    const auto written = exchange::writeFile(QStringLiteral("-"), text.toUtf8(), exchange::Overwrite::No);
    return written ? kDone : report(written.error());
}

} // namespace

int report(const base::Error &error)
{
    std::fprintf(stderr, "dekade: %s\n", qUtf8Printable(plainLine(error.text())));
    return exitCodeOf(error.kind);
}

int runVerb(const CommandWords &words, std::span<const Verb> more)
{
    if (words.verb == QLatin1String("help"))
        return print(helpText());
    if (words.verb == QLatin1String("version"))
        return print(QStringLiteral("dekade %1\n").arg(QCoreApplication::applicationVersion()));
    for (const std::span<const Verb> verbs : {std::span<const Verb>(kVerbs), more}) {
        const auto verb
            = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &each) { return words.verb == QLatin1String(each.name); });
        if (verb == verbs.end())
            continue;
        Context context(words);
        const base::Result<void> done = verb->run(context);
        return done ? kDone : report(done.error());
    }
    return report({base::ErrorKind::Defect, QStringLiteral("the verb %1 has no function").arg(words.verb)});
}

} // namespace dekade::app
