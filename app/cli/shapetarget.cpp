#include "app/cli/shapetarget.h"

#include "model/architecture/jsonreader.h"
#include "model/catalogue/lens.h"
#include "model/exchange/shapebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dekade::app {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 kLongestContext = 1LL << 31;

base::Error badInput(const QString &file, const QString &message) { return {base::ErrorKind::BadInput, message, file}; }

base::Error errorOf(const architecture::Problem &problem, const QString &file)
{
    base::Error error = badInput(file, QString::fromStdString(problem.message));
    error.line = problem.line;
    error.column = problem.column;
    error.field = QString::fromStdString(problem.key);
    return error;
}

base::Result<CountedShape> counted(const QString &model, architecture::ReadConfig read, const ShapeRequest &request, const QString &file)
{
    const architecture::Config &config = read.config;
    const auto ledger = architecture::ledgerOf(config);
    if (!ledger)
        return errorOf(ledger.problem(), file);
    const auto cache = architecture::kvCacheOf(config);
    if (!cache)
        return errorOf(cache.problem(), file);
    const auto flops = architecture::flopsPerToken(config, request.contextTokens);
    if (!flops)
        return errorOf(flops.problem(), file);
    CountedShape shape {model, std::move(read), *ledger, {}, *cache, *flops, {}};
    shape.counts = architecture::countsOf(shape.read.config, *ledger);
    for (const std::string &note : shape.read.notes)
        shape.notes << QString::fromStdString(note);
    return shape;
}

/// "config.json" says nothing: then the folder names the model.
QString nameOfFile(const QFileInfo &file)
{
    const QString name = file.fileName() == QLatin1String("config.json") ? QFileInfo(file.absolutePath()).fileName() : file.fileName();
    return name.endsWith(QLatin1String(".json")) ? name.chopped(5) : name;
}

base::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badInput(path, Words::tr("cannot be read: %1").arg(file.errorString()));
    // One byte more than allowed tells a file that is too large, whatever its size was said to be.
    const auto most = static_cast<qint64>(architecture::kLargestConfig);
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return badInput(path, Words::tr("is over 4 MiB; a config.json has some kilobytes"));
    return bytes;
}

base::Result<CountedShape> countConfigFile(const QFileInfo &file, const ShapeRequest &request)
{
    const QString path = file.filePath();
    const base::Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    auto read = architecture::readConfig(text, request.family);
    return read ? counted(nameOfFile(file), *read, request, path) : errorOf(read.problem(), path);
}

/// A kind of file that a shape can be read from, told by its name. The last row takes every name.
struct FileReader {
    const char *ending;
    base::Result<CountedShape> (*count)(const QFileInfo &file, const ShapeRequest &request);
};

constexpr FileReader kFileReaders[] = {{"", countConfigFile}};

base::Result<CountedShape> countFile(const QFileInfo &given, const ShapeRequest &request)
{
    const QFileInfo file = given.isDir() ? QFileInfo(given.filePath() + QStringLiteral("/config.json")) : given;
    if (!file.isFile())
        return badInput(given.filePath(), Words::tr("is no file, and no folder with a config.json in it"));
    const auto reader = std::find_if(std::begin(kFileReaders), std::end(kFileReaders),
        [&](const FileReader &each) { return file.fileName().endsWith(QLatin1String(each.ending)); });
    return reader->count(file, request);
}

base::Result<CountedShape> countShipped(const QString &model, const ShapeRequest &request)
{
    const base::Result<exchange::PublishedShape> shape = exchange::shapeOf(model);
    if (!shape)
        return shape.error();
    base::Result<CountedShape> result = counted(model, shape->shape, request, model);
    if (result) {
        result->notes << Words::tr("shape from %1, %2").arg(shape->sourceTitle, shape->sourceUrl);
        if (!shape->note.isEmpty())
            result->notes << shape->note;
    }
    return result;
}

/// Two sentences, because they ask for different things: nobody said the shape, or this program lacks the rules.
base::Error noShape(const Catalogue &catalogue, const Model &model)
{
    const bool isPartlyKnown = !catalogue.claimsOf(model.id, Quantity::Layers).empty();
    if (isPartlyKnown)
        return badInput(model.key,
            QCoreApplication::translate("CommandLine",
                "the published shape of %1 is not complete or of a kind that cannot be counted yet; dekade facts %2 says what is known")
                .arg(model.name, model.key));
    return badInput(model.key,
        QCoreApplication::translate(
            "CommandLine", "the maker of %1 publishes no shape, so it cannot be counted; dekade facts %2 says what is known")
            .arg(model.name, model.key));
}

base::Result<CountedShape> countModel(Context &context, const QString &name, const ShapeRequest &request)
{
    if (exchange::hasShape(name))
        return countShipped(name, request);
    const base::Result<CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const base::Result<ModelId> id = (*catalogue)->find(name);
    if (!id)
        return id.error();
    const Model &model = (*catalogue)->model(*id);
    return exchange::hasShape(model.key) ? countShipped(model.key, request) : base::Result<CountedShape>(noShape(**catalogue, model));
}

/// Whether somebody who typed this meant a file, though there is none.
bool looksLikeFile(const QString &target)
{
    return target.contains(QLatin1Char('/')) || target.endsWith(QLatin1String(".json")) || target.endsWith(QLatin1String(".safetensors"))
        || target.endsWith(QLatin1String(".gguf"));
}

} // namespace

base::Result<ShapeRequest> shapeRequestOf(const CommandWords &words)
{
    ShapeRequest request;
    if (words.has("context")) {
        bool isNumber = false;
        request.contextTokens = words.value("context").toLongLong(&isNumber);
        if (!isNumber || request.contextTokens < 1 || request.contextTokens > kLongestContext)
            return base::Error {base::ErrorKind::BadWords,
                Words::tr("--context takes a whole number of tokens from 1 to %1, not \"%2\"")
                    .arg(kLongestContext)
                    .arg(words.value("context"))};
    }
    if (!words.has("family"))
        return request;
    request.family = words.value("family").toStdString();
    const std::vector<std::string_view> keys = architecture::familyKeys();
    if (std::find(keys.begin(), keys.end(), request.family) != keys.end())
        return request;
    QStringList there;
    for (const std::string_view key : keys)
        there << QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
    return base::Error {base::ErrorKind::BadWords,
        Words::tr("there is no family \"%1\"; there are: %2").arg(words.value("family"), there.join(QStringLiteral(", ")))};
}

base::Result<CountedShape> countTarget(Context &context, const QString &target, const ShapeRequest &request)
{
    const QFileInfo file(target);
    if (target.isEmpty() || !file.exists()) {
        if (looksLikeFile(target))
            return badInput(target, Words::tr("there is no such file"));
        return countModel(context, target, request);
    }
    return countFile(file, request);
}

base::Result<std::vector<CountedShape>> countTargets(Context &context, const QStringList &targets, const ShapeRequest &request)
{
    std::vector<CountedShape> shapes;
    for (const QString &target : targets) {
        const base::Result<CountedShape> shape = countTarget(context, target, request);
        if (!shape)
            return shape.error();
        shapes.push_back(*shape);
    }
    return shapes;
}

} // namespace dekade::app
