#include "model/exchange/recordedloads.h"

#include "model/exchange/jsonnode.h"

#include <QFile>

#include <cmath>
#include <optional>

namespace dekade::exchange {

namespace {

constexpr int kMost = 1 << 30;

/// Reads on after a mistake and keeps the first: the answer is asked for once, at the end.
class LoadsReader final {
public:
    LoadsReader(const QByteArray &bytes, QString file)
        : m_bytes(bytes)
        , m_file(std::move(file))
    {
    }

    base::Result<RecordedLoads> read(const JsonNode &document)
    {
        RecordedLoads loads;
        loads.source = text(document, "source");
        loads.license = text(document, "license");
        for (const JsonNode &layer : list(document, "layers"))
            loads.layers.push_back(whole(layer));
        for (const JsonNode &domain : list(document, "domains"))
            loads.domains << (domain.text() == nullptr ? QString() : QString::fromStdString(*domain.text()));
        const JsonNode *models = document.find("models");
        if (models == nullptr || models->object() == nullptr)
            fail(document, QStringLiteral("\"models\" must be an object, one model a key"));
        else
            for (const JsonMember &member : *models->object())
                loads.models.push_back(model(member, loads));
        if (m_error)
            return *m_error;
        return loads;
    }

private:
    void fail(const JsonNode &where, const QString &what)
    {
        if (!m_error)
            m_error = errorAt(m_bytes, m_file, where.offset, what);
    }

    QString text(const JsonNode &object, const char *key)
    {
        const JsonNode *node = object.find(key);
        if (node != nullptr && node->text() != nullptr)
            return QString::fromStdString(*node->text());
        fail(object, QStringLiteral("\"%1\" must be a text").arg(QLatin1String(key)));
        return {};
    }

    const JsonNode::Array &list(const JsonNode &object, const char *key)
    {
        static const JsonNode::Array kNone;
        const JsonNode *node = object.find(key);
        if (node != nullptr && node->array() != nullptr)
            return *node->array();
        fail(object, QStringLiteral("\"%1\" must be a list").arg(QLatin1String(key)));
        return kNone;
    }

    int whole(const JsonNode &node)
    {
        const double *value = node.number();
        if (value != nullptr && *value >= 0 && *value <= kMost && *value == std::floor(*value))
            return static_cast<int>(*value);
        fail(node, QStringLiteral("must be a whole number of 0 or more"));
        return 0;
    }

    int wholeOf(const JsonNode &object, const char *key)
    {
        const JsonNode *node = object.find(key);
        if (node != nullptr)
            return whole(*node);
        fail(object, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
        return 0;
    }

    RecordedModel model(const JsonMember &member, const RecordedLoads &loads)
    {
        RecordedModel model;
        model.name = QString::fromStdString(member.key);
        model.experts = wholeOf(member.value, "num_experts");
        model.topK = wholeOf(member.value, "top_k");
        model.layers = wholeOf(member.value, "num_layers");
        model.load = cube(member.value, "expert_counts", loads, model.experts);
        model.firstChoices = cube(member.value, "expert_counts_top1", loads, model.experts);
        return model;
    }

    LoadCube cube(const JsonNode &object, const char *key, const RecordedLoads &loads, int experts)
    {
        LoadCube cube;
        const JsonNode *counts = object.find(key);
        for (const QString &domain : loads.domains) {
            const JsonNode *layers = counts == nullptr ? nullptr : counts->find(domain.toStdString());
            if (layers == nullptr || layers->array() == nullptr || layers->array()->size() != loads.layers.size()) {
                fail(object,
                    QStringLiteral("\"%1\", %2: must hold a list for each of %3 layers")
                        .arg(QLatin1String(key), domain)
                        .arg(loads.layers.size()));
                return cube;
            }
            cube.emplace_back();
            for (const JsonNode &layer : *layers->array())
                cube.back().push_back(row(layer, experts));
        }
        return cube;
    }

    std::vector<int> row(const JsonNode &node, int experts)
    {
        std::vector<int> row;
        if (node.array() == nullptr || node.array()->size() != static_cast<std::size_t>(experts)) {
            fail(node, QStringLiteral("must hold one count for each of %1 experts").arg(experts));
            return row;
        }
        for (const JsonNode &entry : *node.array())
            row.push_back(whole(entry));
        return row;
    }

    const QByteArray &m_bytes;
    QString m_file;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<RecordedLoads> readRecordedLoads(const QByteArray &bytes, const QString &file)
{
    const base::Result<JsonNode> document = readJson(bytes, file);
    if (!document)
        return document.error();
    return LoadsReader(bytes, file).read(*document);
}

base::Result<RecordedLoads> bundledRecordedLoads()
{
    const QString path = QStringLiteral(":/routing/recorded-loads.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error {base::ErrorKind::Defect, QStringLiteral("the recorded loads are missing from this build"), path};
    return readRecordedLoads(file.readAll(), path);
}

QString domainWord(const QString &domain, const base::Phrases &phrases)
{
    if (domain == QLatin1String("arxiv"))
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "arXiv papers"));
    if (domain == QLatin1String("github"))
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "GitHub code"));
    if (domain == QLatin1String("wikipedia"))
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Wikipedia"));
    if (domain == QLatin1String("book"))
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Books"));
    if (domain == QLatin1String("c4"))
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Web (C4)"));
    return domain;
}

} // namespace dekade::exchange
