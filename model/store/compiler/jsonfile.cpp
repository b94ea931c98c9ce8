#include "model/store/compiler/jsonfile.h"

#include "model/catalogue/terms.h"

#include <QFile>
#include <QJsonDocument>

namespace dekade::store {

namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

base::Error bad(const QString &path, const QString &message, int line = 0, int column = 0)
{
    return {base::ErrorKind::BadInput, message, path, line, column};
}

} // namespace

base::Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(path, QStringLiteral("cannot be read: ") + file.errorString());
    if (file.size() > kLargestFile)
        return bad(path, QStringLiteral("larger than 4 MiB"));
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        const auto line = static_cast<int>(before.count('\n')) + 1;
        const auto column = static_cast<int>(before.size() - before.lastIndexOf('\n'));
        return bad(path, error.errorString(), line, column);
    }
    if (!document.isObject())
        return bad(path, QStringLiteral("the root must be an object"), 1, 1);
    return document.object();
}

void JsonRecord::fail(const QString &message)
{
    if (m_problem.isEmpty())
        m_problem = m_place + QStringLiteral(": ") + message;
}

QString JsonRecord::text(const char *field, bool mayBeEmpty)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (!value.isString())
        fail(QStringLiteral("%1 is missing or no text").arg(QLatin1String(field)));
    else if (value.toString().isEmpty() && !mayBeEmpty)
        fail(QStringLiteral("%1 is empty").arg(QLatin1String(field)));
    return value.toString();
}

QString JsonRecord::optionalText(const char *field) { return m_object.contains(QLatin1String(field)) ? text(field, true) : QString(); }

std::optional<double> JsonRecord::optionalNumber(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (value.isUndefined())
        return {};
    if (!value.isDouble()) {
        fail(QStringLiteral("%1 is no number").arg(QLatin1String(field)));
        return {};
    }
    return value.toDouble();
}

bool JsonRecord::flag(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (!value.isBool())
        fail(QStringLiteral("%1 is missing or neither true nor false").arg(QLatin1String(field)));
    return value.toBool();
}

QStringList JsonRecord::texts(const char *field)
{
    QStringList texts;
    if (!m_object.value(QLatin1String(field)).isArray())
        fail(QStringLiteral("%1 is missing or no list").arg(QLatin1String(field)));
    for (const QJsonValue &value : m_object.value(QLatin1String(field)).toArray()) {
        if (!value.isString() || value.toString().isEmpty())
            fail(QStringLiteral("%1 holds something that is no text").arg(QLatin1String(field)));
        texts << value.toString();
    }
    return texts;
}

template<typename E>
E JsonRecord::term(const char *field, bool required)
{
    const QString key = required ? text(field) : optionalText(field);
    const std::optional<E> found = catalogue::termOf<E>(key);
    if (!found)
        fail(QStringLiteral("%1 \"%2\" is unknown; there are: %3").arg(QLatin1String(field), key, catalogue::keysOf<E>().join(QStringLiteral(", "))));
    return found.value_or(E {});
}

void JsonRecord::allowOnly(const QStringList &fields)
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!fields.contains(field.key()))
            fail(QStringLiteral("the field %1 is unknown; there are: %2").arg(field.key(), fields.join(QStringLiteral(", "))));
    }
}

#define DEKADE_RECORD_TERM(E) template catalogue::E JsonRecord::term<catalogue::E>(const char *, bool);
DEKADE_RECORD_TERM(Quantity)
DEKADE_RECORD_TERM(Unit)
DEKADE_RECORD_TERM(TokenKind)
DEKADE_RECORD_TERM(Stage)
DEKADE_RECORD_TERM(Basis)
DEKADE_RECORD_TERM(Speaker)
DEKADE_RECORD_TERM(Standing)
DEKADE_RECORD_TERM(Qualifier)
DEKADE_RECORD_TERM(Density)
#undef DEKADE_RECORD_TERM

} // namespace dekade::store
