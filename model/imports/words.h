#pragma once

#include <QCoreApplication>
#include <QString>

namespace dekade::imports {

/// What files of other people are called in the window, in the language of the installed translator. An unknown key stands for itself.
class Words final {
    Q_DECLARE_TR_FUNCTIONS(dekade::imports::Words)

public:
    /// Of exchange::ReadReport::format or formatKey: "epoch" → "Epoch AI", "owid/params_total" → "Our World in Data, Parameters, total".
    static QString ofFormat(const QString &format);
    /// Of ReadReport::dialect: "Cells apart by commas". Empty for none.
    static QString ofDialect(const QString &dialect);
    /// Of RecognisedColumn::field: "name" → "Name", "params_total_low" → "Parameters, total, lower bound".
    static QString ofField(const QString &field);
    /// Of Problem::kind: "number" → "No number".
    static QString ofProblem(const QString &kind);
    /// Of catalogue::Flag, the set ones joined: "a value outside its own bounds · made from another model".
    static QString ofFlags(unsigned flags);
};

} // namespace dekade::imports
