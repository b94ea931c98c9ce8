#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>
#include <string>
#include <vector>

namespace dekade::catalogue {

/// The models of one import that is too large for whole records, as plain columns of one length: a row is one model. What charts read of a
/// million models. NaN where nothing is stated; numbers as logarithms to base 10, as the axes have them.
struct Columns {
    std::vector<qint64> ids;        ///< the store's row
    std::vector<quint8> flags;      ///< of Flag (importrecord.h)
    std::vector<float> years;       ///< decimal years, 2024.5
    std::vector<float> logParams;   ///< of parameters, total
    std::vector<float> logTokens;   ///< of training tokens
    std::vector<float> logCompute;  ///< of FLOP
    std::string names;              ///< UTF-8, one after another: a QString each would take three times the room
    std::vector<quint32> nameEnds;

    std::size_t size() const { return ids.size(); }
    /// The bytes of a name, valid as long as the columns.
    std::string_view bytesOfName(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : nameEnds[row - 1];
        return std::string_view(names).substr(begin, nameEnds[row] - begin);
    }
    QString nameAt(std::size_t row) const
    {
        const std::string_view bytes = bytesOfName(row);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
};

using ColumnsPtr = std::shared_ptr<const Columns>;

/// An import of columns: what it is, and its rows once somebody has read them, which takes a second where a snapshot takes milliseconds.
struct ColumnSet {
    QString key;   ///< of its batch: the data set's name
    QString stamp; ///< differs wherever the rows may differ
    qint64 rows = 0;
    ColumnsPtr columns = {}; ///< null until read
    bool operator==(const ColumnSet &) const = default;
};

} // namespace dekade::catalogue
