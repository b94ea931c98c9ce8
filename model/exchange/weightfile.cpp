#include "model/exchange/weightfile.h"

#include "model/architecture/jsonreader.h"
#include "model/architecture/tensors.h"
#include "model/tensorfile/ggufconfig.h"
#include "model/tensorfile/readfile.h"

#include <QCoreApplication>
#include <QFile>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shapes)
};

// Ours come in the same order; a test holds them together.
static_assert(static_cast<int>(architecture::Part::Prediction) == static_cast<int>(tensorfile::Part::Prediction));

std::filesystem::path pathOf(const QString &path) { return QFile::encodeName(path).toStdString(); }

base::Error errorOf(const tensorfile::Failure &failure, const QString &path)
{
    tensorfile::Failure inFile = failure;
    const QString file = failure.file.empty() ? path : QString::fromStdString(failure.file);
    inFile.file.clear();
    return {base::ErrorKind::BadInput, QString::fromStdString(inFile.text()), file};
}

base::Error errorOf(const architecture::Problem &problem, const QString &path)
{
    return {base::ErrorKind::BadInput, QString::fromStdString(problem.message), path, problem.line, problem.column,
        QString::fromStdString(problem.key)};
}

base::Result<std::string> configText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error {base::ErrorKind::BadInput, Words::tr("cannot be read: %1").arg(file.errorString()), path};
    const QByteArray bytes = file.read(static_cast<qint64>(architecture::kLargestConfig) + 1);
    return bytes.toStdString(); // the reader refuses what is too large
}

std::vector<tensorfile::ExpectedTensor> expectedOf(const std::vector<architecture::Tensor> &tensors)
{
    std::vector<tensorfile::ExpectedTensor> expected;
    expected.reserve(tensors.size());
    for (const architecture::Tensor &tensor : tensors) {
        tensorfile::ExpectedTensor one {tensor.name, {}, static_cast<tensorfile::Part>(tensor.part)};
        for (const std::int64_t size : tensor.shape)
            one.shape.push_back(static_cast<std::uint64_t>(size));
        expected.push_back(std::move(one));
    }
    return expected;
}

/// Finds the shape that goes with a file, in three steps that may each end the search.
class ShapeFinder final {
public:
    ShapeFinder(WeightFile &weights, const QString &path, const std::string &family)
        : m_weights(weights)
        , m_path(path)
        , m_family(family)
    {
    }

    base::Result<void> run()
    {
        return m_weights.file.format == tensorfile::Format::Gguf ? readOwn() : readBeside();
    }

private:
    base::Result<void> readOwn()
    {
        const auto entries = tensorfile::configOf(m_weights.file);
        if (!entries) {
            m_weights.notes << QString::fromStdString(entries.failure().text());
            return {};
        }
        m_weights.shapeFile = m_path;
        return readShape(tensorfile::configJson(*entries));
    }

    base::Result<void> readBeside()
    {
        const std::optional<std::filesystem::path> config = tensorfile::configBeside(pathOf(m_path));
        if (!config) {
            m_weights.notes << Words::tr("there is no config.json beside the file: parts are told by the tensors' names alone");
            return {};
        }
        m_weights.shapeFile = QFile::decodeName(config->string().c_str());
        const base::Result<std::string> text = configText(m_weights.shapeFile);
        return text ? readShape(*text) : text.error();
    }

    base::Result<void> readShape(const std::string &text)
    {
        auto read = architecture::readConfig(text, m_family);
        if (!read)
            return errorOf(read.problem(), m_weights.shapeFile);
        const auto tensors = architecture::tensorsOf(read->config);
        if (!tensors)
            return errorOf(tensors.problem(), m_weights.shapeFile);
        m_weights.reconciliation = tensorfile::reconcile(expectedOf(*tensors), m_weights.file);
        m_weights.shape = std::move(*read);
        return {};
    }

    WeightFile &m_weights;
    const QString &m_path;
    const std::string &m_family;
};

} // namespace

bool isWeightFile(const QString &path) { return tensorfile::isTensorFileName(pathOf(path)); }

base::Result<WeightFile> readWeightFile(const QString &path, const std::string &family)
{
    auto file = tensorfile::readTensorFile(pathOf(path));
    if (!file)
        return errorOf(file.failure(), path);
    WeightFile weights;
    weights.ledger = tensorfile::ledgerOf(*file);
    for (const std::string &note : file->notes)
        weights.notes << QString::fromStdString(note);
    weights.file = std::move(*file);
    if (const base::Result<void> found = ShapeFinder(weights, path, family).run(); !found)
        return found.error();
    return weights;
}

} // namespace dekade::exchange
