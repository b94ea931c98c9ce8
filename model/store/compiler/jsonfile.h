#pragma once

#include "model/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace dekade::store {

/// Reads a JSON file of at most 4 MiB whose root is an object. Errors name file, line and column.
base::Result<QJsonObject> readJsonFile(const QString &path);

/// An object of a file with its place in it, for errors: "claims[3] (gpt-2-small, params_total)". Reads fields of the right type or remembers
/// the first that is not.
class JsonRecord final {
public:
    JsonRecord(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) { }

    /// A text that must be there; `mayBeEmpty` where "" says something.
    QString text(const char *field, bool mayBeEmpty = false);
    QString optionalText(const char *field);
    std::optional<double> optionalNumber(const char *field);
    bool flag(const char *field);
    QStringList texts(const char *field);
    template<typename E> E term(const char *field, bool required = true);
    /// Every field must be one of these: a misspelt one would be silently lost.
    void allowOnly(const QStringList &fields);
    void fail(const QString &message);

    /// "place: message" of the first thing wrong, or empty.
    const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

} // namespace dekade::store
