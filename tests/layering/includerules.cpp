#include "tests/layering/includerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace dekade::tests {

namespace {

/// What the folders of model/ may include of one another, besides themselves and model/outcome, the ground that all stand on.
struct ModelFolder {
    const char *name;
    const char *mayInclude;
};

constexpr ModelFolder kModelFolders[] = {{"outcome", ""}, {"base", ""}, {"architecture", ""}, {"tensorfile", ""}, {"routing", ""}, {"trend", "base"},
    {"catalogue", "base"}, {"store", "base catalogue"}, {"exchange", "base architecture tensorfile routing catalogue state figure"},
    {"state", "base catalogue trend"}, {"figure", "base catalogue trend state"}, {"items", "base architecture catalogue inspection trend state figure"},
    {"imports", "base catalogue store exchange items"}, {"inspection", "base architecture catalogue exchange state"}};

/// The files that wrap RapidJSON, so that no other knows it.
bool wrapsRapidJson(const QString &file)
{
    return file == QLatin1String("model/architecture/jsonreader.cpp") || file == QLatin1String("model/exchange/jsonnode.cpp")
        || file.startsWith(QLatin1String("model/tensorfile/"));
}

bool holds(const char *words, const QString &word) { return QString::fromLatin1(words).split(QLatin1Char(' ')).contains(word); }

/// "model/trend" of "model/trend/line.h"; "app" of "app/main.cpp".
QString layerOf(const QString &path) { return path.section(QLatin1Char('/'), 0, 0); }

QString folderOf(const QString &path) { return path.count(QLatin1Char('/')) < 2 ? QString() : path.section(QLatin1Char('/'), 1, 1); }

/// Modules whose headers carry their name: <QtGui/qpainter.h>, <QSqlQuery>, <QtCharts/QChart>.
bool isOf(const QString &include, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return include.startsWith(beginning); });
}

bool isSql(const QString &include) { return isOf(include, {QStringLiteral("QtSql"), QStringLiteral("QSql"), QStringLiteral("sqlite3")}); }

bool isCharts(const QString &include)
{
    static const QRegularExpression series(QStringLiteral(
        "^(QtCharts.*|QChart.*|QAbstractAxis|QAbstractSeries|QValueAxis|QLogValueAxis|QDateTimeAxis|QCategoryAxis|QBarCategoryAxis"
        "|Q(XY|Line|Spline|Scatter|Area|Bar|Pie)Series|QLegend(Marker)?)$"));
    return series.match(include).hasMatch();
}

/// Whether an angle include is of Qt but not of QtCore, as far as our model could need it. QtCore's are listed: all else is Gui or Widgets.
bool isBeyondCore(const QString &include)
{
    static const QRegularExpression core(QStringLiteral(
        "^(QtCore.*|QtGlobal|QtMath|QtEndian|QtNumeric|QtConcurrent.*|Q(AbstractItemModel|AbstractListModel|AbstractTableModel|"
        "AbstractProxyModel"
        "|IdentityProxyModel|ConcatenateTablesProxyModel|SortFilterProxyModel|StringListModel|ItemSelection|ItemSelectionModel"
        "|ModelIndex|PersistentModelIndex|ModelRoleData|Algorithms|AnyStringView|Array.*|Atomic.*|BasicTimer|BitArray|Buffer|Byte.*|Cache"
        "|Calendar|Char|Chrono|Collator.*|CommandLine.*|Contiguous.*|CoreApplication|Cryptographic.*|Data.*|Date|DateTime|Deadline.*"
        "|Debug|Dir|DirIterator|ElapsedTimer|EventLoop|Exception|Explicitly.*|Factory.*|File|FileDevice|FileInfo|FileSystemWatcher|Flags"
        "|Function.*|Future.*|Future|GlobalStatic|Hash|Hash.*|IODevice|IODeviceBase|Json.*|Latin1.*|Library.*|Line|LineF|List|Locale"
        "|LockFile|Logging.*|Map|Map.*|Margins.*|Message.*|Meta.*|Mime.*|Multi.*|Mutex.*|Mutex|NativeInterface|Object|Object.*|Operating.*"
        "|Pair|Plugin.*|Point|PointF|Pointer|Process.*|Promise|Property.*|Queue|Random.*|Read.*|Rect|RectF|Recursive.*|Regular.*"
        "|Resource|Run.*|Save.*|Scope.*|Scoped.*|Semaphore.*|Sequential.*|Set|Settings|Shared.*|Signal.*|Size|SizeF|Socket.*|Stack"
        "|Standard(Paths)|Static.*|Storage.*|String.*|String|Strings|SysInfo|System.*|Tagged.*|Temporary.*|Text(Stream|BoundaryFinder)"
        "|Thread.*|Thread|Time|TimeLine|TimeZone|Timer|Timer.*|Translator|Type.*|Unhandled.*|Url|UrlQuery|Utf8.*|Uuid|VarLength.*|Variant.*"
        "|Variant|Vector|Version.*|Wait.*|Weak.*|With.*|Write.*|XmlStream.*))$"));
    static const QRegularExpression qt(QStringLiteral("^Q[A-Z].*|^Qt[A-Z].*|^qt.*|^q[a-z]+\\.h$"));
    return qt.match(include).hasMatch() && !core.match(include).hasMatch();
}

QString whyNotAngle(const QString &file, const QString &include)
{
    const QString layer = layerOf(file);
    const QString folder = folderOf(file);
    if (isSql(include) && !(layer == QLatin1String("model") && folder == QLatin1String("store")))
        return QStringLiteral("SQL only in model/store, not <%1>").arg(include);
    if (isCharts(include) && !(layer == QLatin1String("views") && folder == QLatin1String("figure")))
        return QStringLiteral("Qt Charts only in views/figure, not <%1>").arg(include);
    if (isOf(include, {QStringLiteral("rapidjson")}) && !wrapsRapidJson(file))
        return QStringLiteral("RapidJSON only in jsonreader.cpp, jsonnode.cpp and model/tensorfile, not <%1>").arg(include);
    if (layer != QLatin1String("model"))
        return {};
    if (folder == QLatin1String("architecture") && include.contains(QRegularExpression(QStringLiteral("^[Qq]|[/.]")))
        && !isOf(include, {QStringLiteral("rapidjson")}))
        return QStringLiteral("model/architecture is the standard library, not <%1>").arg(include);
    if (folder == QLatin1String("outcome") && include.contains(QRegularExpression(QStringLiteral("^[Qq]|[/.]"))))
        return QStringLiteral("model/outcome is the standard library, not <%1>").arg(include);
    if (folder == QLatin1String("trend") && include.startsWith(QLatin1Char('Q')))
        return QStringLiteral("model/trend is std, Eigen and Boost.Math, not <%1>").arg(include);
    if (folder == QLatin1String("tensorfile") && include.startsWith(QLatin1Char('Q')))
        return QStringLiteral("model/tensorfile is std and RapidJSON, not <%1>").arg(include);
    if (folder == QLatin1String("routing") && (include.startsWith(QLatin1Char('Q')) || isOf(include, {QStringLiteral("boost/")})))
        return QStringLiteral("model/routing is std and Eigen, not <%1>").arg(include);
    if (!isSql(include) && isBeyondCore(include))
        return QStringLiteral("model/ uses Qt Core, not <%1>").arg(include);
    return {};
}

QString whyNotModel(const QString &folder, const QString &other)
{
    if (folder == other || other == QLatin1String("outcome"))
        return {};
    const auto rule = std::find_if(std::begin(kModelFolders), std::end(kModelFolders),
        [&](const ModelFolder &candidate) { return folder == QLatin1String(candidate.name); });
    if (rule == std::end(kModelFolders))
        return QStringLiteral("model/%1 is new: give it a line in tests/layering/includerules.cpp").arg(folder);
    return holds(rule->mayInclude, other) ? QString() : QStringLiteral("model/%1 may not include model/%2").arg(folder, other);
}

QString whyNotQuoted(const QString &layer, const QString &folder, const QString &include)
{
    const QString otherLayer = layerOf(include);
    const QString otherFolder = folderOf(include);
    // Generated by the build: moc files and forms.
    if (include.endsWith(QLatin1String(".moc")) || include.startsWith(QLatin1String("moc_")))
        return {};
    if (!QStringList {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")}.contains(otherLayer)
        || !include.contains(QLatin1Char('/')) || include.contains(QLatin1String("..")))
        return QStringLiteral("include by path from the root, not \"%1\"").arg(include);
    if (otherLayer == QLatin1String("app"))
        return layer == otherLayer ? QString() : QStringLiteral("nobody includes app");
    if (layer == QLatin1String("model"))
        return otherLayer == layer ? whyNotModel(folder, otherFolder) : QStringLiteral("model/ may not include views/");
    if (layer == QLatin1String("views") && otherLayer == layer) {
        const bool shared
            = otherFolder == QLatin1String("theme") || (otherFolder == QLatin1String("figure") && folder != QLatin1String("theme"));
        if (folder != otherFolder && !shared)
            return QStringLiteral("views/%1 may not include views/%2: they meet in model/state").arg(folder, otherFolder);
    }
    return {};
}

QStringList sourcesOf(const QString &root)
{
    QStringList files;
    for (const QString &layer : {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")}) {
        QDirIterator found(
            root + QLatin1Char('/') + layer, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files << QDir(root).relativeFilePath(found.next());
    }
    files.sort();
    return files;
}

} // namespace

QString whyNot(const QString &file, const QString &include, bool quoted)
{
    return quoted ? whyNotQuoted(layerOf(file), folderOf(file), include) : whyNotAngle(file, include);
}

std::vector<WrongInclude> wrongIncludes(const QString &root)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?://+\\s*)?#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    std::vector<WrongInclude> wrong;
    for (const QString &name : sourcesOf(root)) {
        QFile file(root + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) {
            wrong.push_back({name, 0, QStringLiteral("cannot be read")});
            continue;
        }
        for (int line = 1; !file.atEnd(); ++line) {
            const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(file.readLine()));
            if (!match.hasMatch())
                continue;
            if (const QString why = whyNot(name, match.captured(2), match.captured(1) == QLatin1String("\"")); !why.isEmpty())
                wrong.push_back({name, line, why});
        }
    }
    return wrong;
}

int countSources(const QString &root) { return static_cast<int>(sourcesOf(root).size()); }

} // namespace dekade::tests
