#pragma once

#include "model/outcome/outcome.h"

#include <QString>

#include <optional>
#include <utility>

namespace dekade::base {

/// What kind of failure it is, to branch on. The command line maps them to exit codes (app/exitcode.h).
enum class ErrorKind {
    BadWords,    ///< a name, key or option that does not exist            exit 2
    BadInput,    ///< a file, model name or configuration that is wrong    exit 3
    Busy,        ///< another process holds the store                      exit 4
    CannotWrite, ///< an output cannot be written                          exit 5
    Defect,      ///< ours                                                 exit 1
};

/// A failure with its kind, a sentence for a person (what failed and what to do next), and where. A plain value.
struct Error {
    ErrorKind kind = ErrorKind::Defect;
    QString message;
    QString file = {};
    int line = 0;   ///< 1-based, 0 where there is none
    int column = 0; ///< 1-based, 0 where there is none
    QString field = {};

    /// "file:line:column: message", parts that are missing left out.
    QString text() const
    {
        QString where = file;
        if (line > 0)
            where += QLatin1Char(':') + QString::number(line);
        if (line > 0 && column > 0)
            where += QLatin1Char(':') + QString::number(column);
        if (!field.isEmpty())
            where += (where.isEmpty() ? QString() : QStringLiteral(": ")) + field;
        return where.isEmpty() ? message : QString(where + QStringLiteral(": ") + message);
    }
    bool operator==(const Error &) const = default;
};

/// A value or the Error that kept it from being.
template<typename T>
class [[nodiscard]] Result final : public outcome::Outcome<T, Error> {
public:
    using outcome::Outcome<T, Error>::Outcome;
};

/// Success without a value, or the Error.
template<>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace dekade::base
