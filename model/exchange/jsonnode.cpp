#include "model/exchange/jsonnode.h"

#include <QFile>
#include <QFileInfo>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>

namespace dekade::exchange {

namespace {

constexpr std::size_t kDeepest = 32;
constexpr qsizetype kLongestKey = 40; ///< in an error

/// Puts RapidJSON's events together to a tree; answers false, which ends the reading, where it is nested too deep.
class TreeBuilder final : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder> {
public:
    TreeBuilder(const rapidjson::MemoryStream &stream, std::string_view source)
        : m_stream(stream)
        , m_source(source)
    {
    }

    bool Null() { return put({std::monostate(), at()}); }
    bool Bool(bool value) { return put({value, at()}); }
    bool RawNumber(const char * /*digits*/, rapidjson::SizeType /*length*/, bool /*copy*/)
    {
        const std::string_view word = numberBefore(at());
        return put({numberOf(word), static_cast<std::size_t>(word.data() - m_source.data())});
    }
    bool String(const char *text, rapidjson::SizeType length, bool /*copy*/) { return put({std::string(text, length), at()}); }
    bool StartArray() { return open({JsonNode::Array(), at()}); }
    bool StartObject() { return open({JsonNode::Object(), at()}); }
    bool Key(const char *text, rapidjson::SizeType length, bool /*copy*/)
    {
        m_keys.back().assign(text, length);
        return true;
    }
    bool EndArray(rapidjson::SizeType /*count*/) { return close(); }
    bool EndObject(rapidjson::SizeType /*count*/) { return close(); }

    JsonNode take() { return std::move(m_root); }

    /// Where the reading stands: "cases[0].logits[3][5]"; empty at the outermost.
    QString path() const
    {
        QString path;
        for (std::size_t depth = 0; depth < m_open.size(); ++depth) {
            if (const JsonNode::Array *array = m_open[depth].array())
                path += QStringLiteral("[%1]").arg(array->size());
            else if (!m_keys[depth].empty())
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + QString::fromStdString(m_keys[depth]).left(kLongestKey);
        }
        return path;
    }

private:
    /// The byte before what is read next.
    std::size_t at() const { return m_stream.Tell() > 0 ? m_stream.Tell() - 1 : 0; }

    /// RapidJSON hands out the digits but not NaN and Infinity: both are read from the source that ends here.
    std::string_view numberBefore(std::size_t last) const
    {
        constexpr std::string_view kNumberBytes = "+-.0123456789EINaefinty";
        const std::size_t before = m_source.find_last_not_of(kNumberBytes, last);
        const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
        return m_source.substr(first, last + 1 - first);
    }

    /// What underflows is 0; what overflows RapidJSON has refused.
    static double numberOf(std::string_view word)
    {
        double value = 0;
        std::from_chars(word.data(), word.data() + word.size(), value);
        return value;
    }

    bool put(JsonNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return true;
        }
        JsonNode &parent = m_open.back();
        if (auto *array = std::get_if<JsonNode::Array>(&parent.value))
            array->push_back(std::move(node));
        else
            std::get<JsonNode::Object>(parent.value).push_back({m_keys.back(), std::move(node)});
        return true;
    }

    bool open(JsonNode node)
    {
        if (m_open.size() == kDeepest)
            return false;
        m_open.push_back(std::move(node));
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        JsonNode done = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        return put(std::move(done));
    }

    const rapidjson::MemoryStream &m_stream;
    std::string_view m_source;
    std::vector<JsonNode> m_open;
    std::vector<std::string> m_keys;
    JsonNode m_root;
};

base::Error badInput(const QString &file, const QString &message) { return {base::ErrorKind::BadInput, message, file}; }

} // namespace

const JsonNode *JsonNode::find(std::string_view key) const
{
    const Object *members = object();
    if (members == nullptr)
        return nullptr;
    const auto found = std::find_if(members->rbegin(), members->rend(), [&](const JsonMember &member) { return member.key == key; });
    return found == members->rend() ? nullptr : &found->value;
}

base::Error errorAt(const QByteArray &bytes, const QString &file, std::size_t offset, const QString &message)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(static_cast<qsizetype>(offset), bytes.size()));
    base::Error error = badInput(file, message);
    error.line = 1 + static_cast<int>(before.count('\n'));
    error.column = static_cast<int>(before.size() - before.lastIndexOf('\n'));
    return error;
}

base::Result<JsonNode> readJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > kLargestJson)
        return badInput(file, QStringLiteral("is larger than %1 MiB; split it").arg(kLargestJson >> 20));
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNanAndInfFlag | rapidjson::kParseNumbersAsStringsFlag
        | rapidjson::kParseValidateEncodingFlag;
    const auto size = static_cast<std::size_t>(bytes.size());
    rapidjson::MemoryStream stream(bytes.constData(), size);
    TreeBuilder builder(stream, {bytes.constData(), size});
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, builder);
    if (!result.IsError())
        return builder.take();
    const QString why = result.Code() == rapidjson::kParseErrorTermination
        ? QStringLiteral("is nested more than %1 deep").arg(kDeepest)
        : QStringLiteral("is no JSON: %1").arg(QLatin1String(rapidjson::GetParseError_En(result.Code())));
    const QString path = builder.path();
    return errorAt(bytes, file, result.Offset(), path.isEmpty() ? why : QString(why + QStringLiteral(" At %1.").arg(path)));
}

base::Result<QByteArray> readWhole(const QString &path, qsizetype most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return badInput(path, QStringLiteral("there is no such file"));
    if (!info.isFile())
        return badInput(path, QStringLiteral("is no regular file"));
    if (info.size() > most)
        return badInput(path, QStringLiteral("is larger than %1 MiB; split it").arg(most >> 20));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badInput(path, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    return file.read(most + 1);
}

} // namespace dekade::exchange
