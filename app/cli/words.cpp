#include "app/cli/words.h"

#include "model/catalogue/nearest.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Verb {
    const char *name;
    int fewest; ///< arguments after the verb
    int most;
    const char *usage;
    std::vector<const char *> options; ///< beside the common ones
    const char *about;
};

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> list {
        {"models", 0, 0, "models", {"filter", "lens"}, QT_TRANSLATE_NOOP("CommandLine", "list the models")},
        {"facts", 1, 1, "facts MODEL", {"lens"}, QT_TRANSLATE_NOOP("CommandLine", "every claim about a model, with its source")},
        {"sources", 0, 0, "sources", {}, QT_TRANSLATE_NOOP("CommandLine", "every source and how many claims rest on it")},
        {"search", 1, 99, "search WORDS", {}, QT_TRANSLATE_NOOP("CommandLine", "full text over names, makers and quotes")},
        {"inspect", 1, 999, "inspect TARGET…", {"context", "family"},
            QT_TRANSLATE_NOOP("CommandLine", "count a config.json or a model part by part: parameters, KV cache, FLOPs, memory")},
        {"compare", 2, 4, "compare TARGET TARGET [TARGET [TARGET]]", {"context", "family"},
            QT_TRANSLATE_NOOP("CommandLine", "set two to four beside each other and price what differs between the first two")},
        {"figures", 0, 0, "figures", {}, QT_TRANSLATE_NOOP("CommandLine", "list the figures")},
        {"export", 1, 1, "export FIGURE|claims -o FILE.{png,svg,pdf,csv,json}",
            {"filter", "lens", "measure", "size", "preset", "dpi", "theme", "text", "transparent", "highlight", "chart-lang"},
            QT_TRANSLATE_NOOP("CommandLine", "write a figure or its data, or every claim with its source")},
        {"animate", 1, 1, "animate FILM -o FILE.{gif,webp,mp4}|FOLDER/", {"size", "theme", "chart-lang", "seed", "steps"},
            QT_TRANSLATE_NOOP("CommandLine", "write a film, or numbered PNG frames")},
        {"trend", 1, 1, "trend parameters|tokens|compute|cost|training-time", {"data", "filter", "top", "bootstrap", "seed"},
            QT_TRANSLATE_NOOP("CommandLine", "fit growth a year and doubling time, of the store or of a table")},
        {"route", 1, 1, "route CASES.json", {}, QT_TRANSLATE_NOOP("CommandLine", "send batches of logits through published routers")},
        {"routers", 0, 0, "routers", {}, QT_TRANSLATE_NOOP("CommandLine", "list the published routers with their settings and sources")},
        {"lab", 0, 0, "lab", {"experts", "top-k", "balance", "steps", "seed"},
            QT_TRANSLATE_NOOP("CommandLine", "train a tiny mixture of experts and watch its load")},
        {"import", 1, 99, "import FILE…", {"dry-run", "skip-bad-rows"},
            QT_TRANSLATE_NOOP("CommandLine", "read tables of Epoch AI, Our World in Data or Dekade into the user's store")},
        {"undo-import", 1, 1, "undo-import BATCH", {}, QT_TRANSLATE_NOOP("CommandLine", "take an import back")},
        {"cite", 1, 1, "cite FIGURE", {"filter", "lens", "measure"},
            QT_TRANSLATE_NOOP("CommandLine", "the sources a figure rests on, as BibTeX and as a list; -o FILE.bib is BibTeX alone")},
        {"verify", 0, 0, "verify", {}, QT_TRANSLATE_NOOP("CommandLine", "check both stores")},
        {"backup", 0, 1, "backup [FILE]", {},
            QT_TRANSLATE_NOOP("CommandLine", "write a checked copy of the user's store; without FILE to the folder backups beside it")},
        {"restore", 1, 1, "restore FILE", {},
            QT_TRANSLATE_NOOP("CommandLine", "put a backup in the place of the user's store, which goes to the backups first")},
    };
    return list;
}

const std::vector<const char *> kCommon {"db", "lang", "quiet", "format", "o", "force"};

struct OptionSpec {
    const char *name;
    const char *value; ///< "" for a flag
    const char *about;
};
const std::vector<OptionSpec> kOptions {
    {"db", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the user's store (default: in the XDG data folder)")},
    {"lang", "en|zh_CN", QT_TRANSLATE_NOOP("CommandLine", "the language of messages")},
    {"quiet", "", QT_TRANSLATE_NOOP("CommandLine", "print results and errors only")},
    {"format", "text|json", QT_TRANSLATE_NOOP("CommandLine", "how results are printed")},
    {"o", "FILE", QT_TRANSLATE_NOOP("CommandLine", "write to a file; - is standard output")},
    {"force", "", QT_TRANSLATE_NOOP("CommandLine", "replace an existing file")},
    {"filter", "K=V", QT_TRANSLATE_NOOP("CommandLine", "only models that match; give it again for more")},
    {"lens", "LENS", QT_TRANSLATE_NOOP("CommandLine", "whose claims count: official, computed, article, gist")},
    {"measure", "MEASURE", QT_TRANSLATE_NOOP("CommandLine", "total, active or non-embedding parameters")},
    {"size", "WxH", QT_TRANSLATE_NOOP("CommandLine", "width and height in px, 320 to 16384 each")},
    {"preset", "NAME", QT_TRANSLATE_NOOP("CommandLine", "slide, slide-4x3, half-slide, square or print")},
    {"dpi", "N", QT_TRANSLATE_NOOP("CommandLine", "dots an inch of a PNG, 36 to 1200; 96 is one dot a px")},
    {"theme", "THEME", QT_TRANSLATE_NOOP("CommandLine", "light, dark or print")},
    {"text", "MODE", QT_TRANSLATE_NOOP("CommandLine", "text of an SVG: live or outlines")},
    {"transparent", "", QT_TRANSLATE_NOOP("CommandLine", "no canvas behind the figure")},
    {"highlight", "MODEL", QT_TRANSLATE_NOOP("CommandLine", "set a model in bold; give it again for more")},
    {"data", "FILE.csv", QT_TRANSLATE_NOOP("CommandLine", "fit the rows of this table instead of the store's models")},
    {"context", "N", QT_TRANSLATE_NOOP("CommandLine", "tokens before the one whose FLOPs are counted; 4096 unless told")},
    {"family", "FAMILY", QT_TRANSLATE_NOOP("CommandLine", "count a config.json by this family's rules, whatever it says")},
    {"top", "N", QT_TRANSLATE_NOOP("CommandLine", "only the running top N at each release; since and until are asked after it")},
    {"bootstrap", "N", QT_TRANSLATE_NOOP("CommandLine", "resamples of the bootstrap, 0 to 1000000; 10000 unless told")},
    {"seed", "S", QT_TRANSLATE_NOOP("CommandLine", "what random draws start from: the same seed, the same result")},
    {"experts", "E", QT_TRANSLATE_NOOP("CommandLine", "experts of the lab, 1 to 256; 16 unless told")},
    {"top-k", "K", QT_TRANSLATE_NOOP("CommandLine", "experts a token of the lab, 1 unless told")},
    {"balance", "none|aux|bias", QT_TRANSLATE_NOOP("CommandLine", "what keeps the lab's load even; none unless told")},
    {"steps", "N", QT_TRANSLATE_NOOP("CommandLine", "training steps of the lab, 0 to 100000; 1000 unless told")},
    {"dry-run", "", QT_TRANSLATE_NOOP("CommandLine", "only say what an import would do")},
    {"skip-bad-rows", "", QT_TRANSLATE_NOOP("CommandLine", "leave out rows that cannot be read, and list them")},
    {"chart-lang", "en|zh_CN", QT_TRANSLATE_NOOP("CommandLine", "the language of the figure")},
};

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }

/// An option as it is typed: "--db", "-o".
QString dashed(const QString &option) { return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option; }

void addOptions(QCommandLineParser &parser)
{
    for (const OptionSpec &spec : kOptions) {
        const QStringList names = qstrcmp(spec.name, "o") == 0 ? QStringList {QStringLiteral("o"), QStringLiteral("output")}
                                                               : QStringList {QString::fromLatin1(spec.name)};
        parser.addOption({names, QString(), QString::fromLatin1(spec.value)});
    }
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
}

QString nearestOf(const QString &name, const QStringList &there)
{
    std::vector<catalogue::NamedDistance> distances;
    for (const QString &each : there)
        distances.push_back({catalogue::nameDistance(name, each), each});
    return catalogue::nearestNames(std::move(distances), 1).value(0);
}

base::Result<CommandWords> unknownOptions(const QStringList &unknown)
{
    QStringList there;
    for (const OptionSpec &spec : kOptions)
        there << QString::fromLatin1(spec.name);
    const QString name = unknown.value(0);
    return badWords(Words::tr("there is no option %1; did you mean %2? dekade --help lists them all")
                        .arg(dashed(name), dashed(nearestOf(name, there))));
}

bool hasOption(const std::vector<const char *> &options, const QString &name)
{
    return std::any_of(options.begin(), options.end(), [&](const char *each) { return name == QLatin1String(each); });
}

base::Result<void> checkVerb(const CommandWords &words)
{
    const auto verb
        = std::find_if(verbs().begin(), verbs().end(), [&](const Verb &each) { return words.verb == QLatin1String(each.name); });
    if (verb == verbs().end()) {
        return badWords(Words::tr("there is no verb \"%1\"; did you mean %2? there are: %3")
                            .arg(words.verb, nearestOf(words.verb, verbNames()), verbNames().join(QStringLiteral(", "))));
    }
    const auto count = static_cast<int>(words.arguments.size());
    if (count < verb->fewest || count > verb->most)
        return badWords(Words::tr("usage: dekade %1").arg(QString::fromUtf8(verb->usage)));
    for (auto option = words.options.keyBegin(); option != words.options.keyEnd(); ++option) {
        if (!hasOption(verb->options, *option) && !hasOption(kCommon, *option))
            return badWords(Words::tr("%1 does not go with %2; dekade --help lists what does").arg(dashed(*option), words.verb));
    }
    return {};
}

/// Without a verb the window opens: a script that forgot its verb must not wait for one.
base::Result<void> checkWindow(const CommandWords &words)
{
    for (auto option = words.options.keyBegin(); option != words.options.keyEnd(); ++option) {
        if (!hasOption({"db", "lang", "quiet"}, *option))
            return badWords(Words::tr("%1 needs a verb; there are: %2").arg(dashed(*option), verbNames().join(QStringLiteral(", "))));
    }
    return {};
}

base::Result<void> readCommon(CommandWords &words)
{
    words.quiet = words.has("quiet");
    words.force = words.has("force");
    words.output = words.value("o");
    words.db = words.value("db");
    if (words.has("db") && words.db.isEmpty())
        return badWords(Words::tr("--db needs the name of a file"));
    if (words.has("o") && words.output.isEmpty())
        return badWords(Words::tr("-o needs the name of a file, or - for standard output"));
    if (words.has("lang")) {
        const base::Result<QLocale::Language> language = languageOf(words.value("lang"));
        if (!language)
            return language.error();
        words.language = *language;
    }
    if (words.has("format")) {
        const QString format = words.value("format");
        if (format != QLatin1String("text") && format != QLatin1String("json"))
            return badWords(Words::tr("there is no format \"%1\"; there are: text, json").arg(format));
        words.format = format == QLatin1String("json") ? OutputFormat::Json : OutputFormat::Text;
    }
    return {};
}

template<typename E>
base::Result<E> termOption(const CommandWords &words, const char *option)
{
    if (!words.has(option))
        return E {};
    if (const std::optional<E> found = catalogue::termOf<E>(words.value(option)))
        return *found;
    return badWords(Words::tr("there is no %1 \"%2\"; there are: %3")
                        .arg(QLatin1String(option), words.value(option), catalogue::keysOf<E>().join(QStringLiteral(", "))));
}

} // namespace

QString CommandWords::value(const char *option) const
{
    return options.value(QLatin1String(option)).value(options.value(QLatin1String(option)).size() - 1);
}

QStringList verbNames()
{
    QStringList names;
    for (const Verb &verb : verbs())
        names << QString::fromLatin1(verb.name);
    return names;
}

base::Result<CommandWords> parseWords(const QStringList &typed)
{
    QCommandLineParser parser;
    addOptions(parser);
    // parse(), not process(): a mistake is answered in our words and with our exit code.
    const bool understood = parser.parse(QStringList {QStringLiteral("dekade")} + typed);
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOptions(parser.unknownOptionNames());
    if (!understood)
        return badWords(Words::tr("%1 dekade --help lists the options").arg(parser.errorText()));
    CommandWords words;
    for (const OptionSpec &spec : kOptions) {
        const QString name = QString::fromLatin1(spec.name);
        if (parser.isSet(name))
            words.options.insert(name, *spec.value ? parser.values(name) : QStringList {QString()});
    }
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        words.verb = parser.isSet(QStringLiteral("help")) ? QStringLiteral("help") : QStringLiteral("version");
        return words;
    }
    words.arguments = parser.positionalArguments();
    if (!words.arguments.isEmpty())
        words.verb = words.arguments.takeFirst();
    if (const auto common = readCommon(words); !common)
        return common.error();
    // An empty word is a verb that does not exist, not the wish for a window.
    const bool isWindow = parser.positionalArguments().isEmpty();
    if (const auto checked = isWindow ? checkWindow(words) : checkVerb(words); !checked)
        return checked.error();
    return words;
}

std::optional<QLocale::Language> languageTyped(const QStringList &typed)
{
    std::optional<QLocale::Language> language;
    for (const QString &key : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        const qsizetype option = typed.indexOf(QStringLiteral("--lang"));
        if ((option >= 0 && typed.value(option + 1) == key) || typed.contains(QString(QStringLiteral("--lang=") + key)))
            language = *languageOf(key);
    }
    return language;
}

base::Result<QLocale::Language> languageOf(const QString &key)
{
    if (key == QLatin1String("en"))
        return QLocale::English;
    if (key == QLatin1String("zh_CN"))
        return QLocale::Chinese;
    return badWords(Words::tr("there is no language \"%1\"; there are: en, zh_CN").arg(key));
}

base::Result<catalogue::Filter> filterOf(const CommandWords &words)
{
    catalogue::Filter filter;
    for (const QString &word : words.options.value(QStringLiteral("filter"))) {
        if (const auto added = catalogue::addFilterWord(filter, word); !added)
            return added.error();
    }
    return filter;
}

base::Result<catalogue::Lens> lensOf(const CommandWords &words) { return termOption<catalogue::Lens>(words, "lens"); }

base::Result<catalogue::Measure> measureOf(const CommandWords &words) { return termOption<catalogue::Measure>(words, "measure"); }

QString helpText()
{
    QString text = Words::tr("dekade: how language models grew. Without a verb it opens the window.\n\nVerbs\n");
    for (const Verb &verb : verbs())
        text += QStringLiteral("  %1\n      %2\n").arg(QString::fromUtf8(verb.usage), Words::tr(verb.about));
    text += Words::tr("\nOptions, before or after the verb\n");
    for (const OptionSpec &spec : kOptions) {
        const QString left
            = dashed(QString::fromLatin1(spec.name)) + (*spec.value ? QString(QLatin1Char(' ') + QLatin1String(spec.value)) : QString());
        text += QStringLiteral("  %1 %2\n").arg(left, -22).arg(Words::tr(spec.about));
    }
    text += QStringLiteral("  %1 %2\n").arg(QStringLiteral("-h, --help"), -22).arg(Words::tr("print this page"));
    text += QStringLiteral("  %1 %2\n").arg(QStringLiteral("-v, --version"), -22).arg(Words::tr("print the version"));
    return text
        + Words::tr("\nExit codes: 0 done, 1 a defect of ours, 2 the words are off, 3 bad input, 4 the store is busy, 5 cannot write.\n");
}

} // namespace dekade::app
