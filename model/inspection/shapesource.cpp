#include "model/inspection/shapesource.h"

#include "model/architecture/configreader.h"
#include "model/exchange/shapebook.h"
#include "model/exchange/weightfile.h"
#include "model/inspection/faultwords.h"
#include "model/inspection/terms.h"

#include <QFile>
#include <QFileInfo>

namespace dekade::inspection {

namespace {

constexpr qint64 kLargestConfig = 4 << 20; ///< bytes; a config.json has some kilobytes

Shape shapeOf(const architecture::ReadConfig &read)
{
    Shape shape;
    shape.config = read.config;
    for (const std::string &note : read.notes)
        shape.notes << textOf(note);
    return shape;
}

base::Result<Shape> published(const catalogue::Catalogue &catalogue, catalogue::ModelId id, const base::Phrases &phrases)
{
    if (!catalogue.contains(id))
        return base::Error {
            base::ErrorKind::BadInput, phrases.text(QT_TRANSLATE_NOOP("Figure", "This model is no longer in the catalogue."))};
    const catalogue::Model &model = catalogue.model(id);
    if (!exchange::hasShape(model.key)) {
        const bool isPartlyKnown = !catalogue.claimsOf(id, catalogue::Quantity::Layers).empty();
        const QString sentence = isPartlyKnown
            ? phrases.text(
                QT_TRANSLATE_NOOP("Figure", "The published shape of %1 is not complete, or of a kind that cannot be counted yet."))
            : phrases.text(QT_TRANSLATE_NOOP("Figure", "The makers of %1 publish no shape, so its parameters cannot be counted."));
        return base::Error {base::ErrorKind::BadInput, sentence.arg(model.name)};
    }
    const base::Result<exchange::PublishedShape> found = exchange::shapeOf(model.key);
    if (!found)
        return found.error();
    Shape shape = shapeOf(found->shape);
    shape.sourceTitle = found->sourceTitle;
    shape.sourceUrl = found->sourceUrl;
    if (!found->note.isEmpty())
        shape.notes << found->note;
    return shape;
}

base::Error errorIn(const QString &path, const QString &message) { return {base::ErrorKind::BadInput, message, path}; }

} // namespace

namespace {

/// A file of weights: its own shape or that of the config.json beside it, and how many numbers it stores.
base::Result<Shape> readWeights(const QFileInfo &info, const base::Phrases &phrases)
{
    const base::Result<exchange::WeightFile> weights = exchange::readWeightFile(info.filePath());
    if (!weights)
        return weights.error();
    if (!weights->shape)
        return errorIn(info.filePath(),
            phrases.text(QT_TRANSLATE_NOOP("Figure", "The file tells tensors, but no shape: put the model’s config.json beside it.")));
    Shape shape = shapeOf(*weights->shape);
    shape.name = info.completeBaseName();
    shape.sourceTitle = info.fileName();
    shape.notes << weights->notes;
    shape.stored = static_cast<qint64>(weights->ledger.storedElements);
    return shape;
}

} // namespace

base::Result<Shape> readShapeFile(const QString &path, const base::Phrases &phrases)
{
    const QFileInfo given(path);
    const QFileInfo info = given.isDir() ? QFileInfo(given.filePath() + QStringLiteral("/config.json")) : given;
    if (info.isFile() && exchange::isWeightFile(info.filePath()))
        return readWeights(info, phrases);
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return errorIn(path, phrases.text(QT_TRANSLATE_NOOP("Figure", "The file cannot be read: %1")).arg(file.errorString()));
    const QByteArray bytes = file.read(kLargestConfig + 1);
    if (bytes.size() > kLargestConfig)
        return errorIn(path, phrases.text(QT_TRANSLATE_NOOP("Figure", "The file is over 4 MiB; a config.json has some kilobytes.")));
    const auto read = architecture::readConfig(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!read) {
        base::Error error = errorIn(path, messageOf(phrases, read.problem()));
        error.line = read.problem().line;
        error.column = read.problem().column;
        error.field = textOf(read.problem().key);
        return error;
    }
    Shape shape = shapeOf(*read);
    // "config.json" says nothing: then the folder names the model.
    shape.name = info.fileName() == QLatin1String("config.json") ? QFileInfo(info.absolutePath()).fileName() : info.completeBaseName();
    shape.sourceTitle = info.fileName();
    return shape;
}

ShapeSource shapeSource(catalogue::CataloguePtr catalogue, const base::Phrases &phrases)
{
    return [catalogue = std::move(catalogue), phrases](const state::InspectedColumn &column) -> base::Result<Shape> {
        if (!column.file.isEmpty())
            return readShapeFile(column.file, phrases);
        return published(*catalogue, column.model.value_or(catalogue::ModelId {}), phrases);
    };
}

std::vector<catalogue::ModelId> shapedModels(const catalogue::Catalogue &catalogue)
{
    std::vector<catalogue::ModelId> models;
    for (const catalogue::Model &model : catalogue.models()) {
        if (exchange::hasShape(model.key))
            models.push_back(model.id);
    }
    return models;
}

} // namespace dekade::inspection
