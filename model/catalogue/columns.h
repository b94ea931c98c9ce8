#pragma once

#include <QString>
#include <QtGlobal>

#include <string>
#include <vector>

namespace dekade::catalogue {

/// Models of imports too large to become whole records, as plain columns of one length: a row is one model. NaN where nothing is stated.
struct Columns {
    std::vector<qint64> ids;     ///< the store's row
    std::vector<float> years;    ///< decimal years, 2024.5
    std::vector<double> params;  ///< parameters, total
    std::vector<double> tokens;  ///< training tokens
    std::vector<double> compute; ///< FLOP
    std::string names;           ///< UTF-8, one after another: a QString each would take three times the room
    std::vector<quint32> nameEnds;

    std::size_t size() const { return ids.size(); }
    QString nameAt(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : nameEnds[row - 1];
        return QString::fromUtf8(names.data() + begin, static_cast<qsizetype>(nameEnds[row] - begin));
    }
};

} // namespace dekade::catalogue
