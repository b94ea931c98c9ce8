#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dekade::exchange {

struct JsonMember;

/// One value of a JSON document and where it stood, so that a mistake found later can still name its place. Numbers are doubles; bare NaN
/// and Infinity, which Python writes, are numbers, too: the reader of the value says what it thinks of them.
struct JsonNode {
    using Array = std::vector<JsonNode>;
    using Object = std::vector<JsonMember>;
    std::variant<std::monostate, bool, double, std::string, Array, Object> value;
    std::size_t offset = 0; ///< of a number's first byte, the bracket that opens a list or object, the last byte of all else

    bool isNull() const { return value.index() == 0; }
    const bool *boolean() const { return std::get_if<bool>(&value); }
    const double *number() const { return std::get_if<double>(&value); }
    const std::string *text() const { return std::get_if<std::string>(&value); }
    const Array *array() const { return std::get_if<Array>(&value); }
    const Object *object() const { return std::get_if<Object>(&value); }
    /// The member of an object by its key; null where there is none, or this is no object. Of a key given twice the last counts.
    const JsonNode *find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    JsonNode value;
};

inline constexpr qsizetype kLargestJson = qsizetype(32) << 20; ///< bytes

/// Reads a whole document with RapidJSON. Errors, kind BadInput with line, column and path: no JSON, not UTF-8, nested over 32 deep, a
/// number no double can hold (1e999), over kLargestJson.
base::Result<JsonNode> readJson(const QByteArray &bytes, const QString &file);

/// An error at a place of the document that `bytes` are.
base::Error errorAt(const QByteArray &bytes, const QString &file, std::size_t offset, const QString &message);

/// The bytes of a regular file of at most `most` bytes. Errors, kind BadInput: not there, a folder, a pipe or a device, unreadable, too
/// large.
base::Result<QByteArray> readWhole(const QString &path, qsizetype most);

} // namespace dekade::exchange
