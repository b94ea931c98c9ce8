#include "app/cli/run.h"

#include "app/cli/plainline.h"
#include "app/cli/verbs.h"
#include "app/exitcode.h"
#include "model/exchange/safewrite.h"

#include <QCoreApplication>

#include <cstdio>

namespace dekade::app {

namespace {

struct Verb {
    const char *name;
    base::Result<void> (*run)(Context &);
};

constexpr Verb kVerbs[] = {{"models", runModels}, {"facts", runFacts}, {"sources", runSources}, {"search", runSearch},
    {"figures", runFigures}, {"export", runExport}, {"animate", runAnimate}, {"trend", runTrend}, {"route", runRoute}, {"routers", runRouters}, {"lab", runLab}, {"import", runImport},
    {"undo-import", runUndoImport}, {"verify", runVerify}};

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

int runVerb(const CommandWords &words)
{
    if (words.verb == QLatin1String("help"))
        return print(helpText());
    if (words.verb == QLatin1String("version"))
        return print(QStringLiteral("dekade %1\n").arg(QCoreApplication::applicationVersion()));
    for (const Verb &verb : kVerbs) {
        if (words.verb != QLatin1String(verb.name))
            continue;
        Context context(words);
        if (const auto done = verb.run(context); !done)
            return report(done.error());
        return kDone;
    }
    return report({base::ErrorKind::Defect, QStringLiteral("the verb %1 has no function").arg(words.verb)});
}

} // namespace dekade::app
