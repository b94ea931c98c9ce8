#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dekade::tests {

/// One message of a .ts file.
struct TsMessage {
    QString context;
    QString source;
    QStringList forms;  ///< the translation; of a plural one every form
    bool plural = false;
    QString state;      ///< empty when done; "unfinished", "vanished", "obsolete"

    /// "context / source", to tell messages apart and to name one in a failure.
    QString name() const { return context + QStringLiteral(" / ") + source; }
};

/// All messages of a .ts file in its order; empty when it cannot be read.
std::vector<TsMessage> readTsFile(const QString &path);

/// The places of a text (%1, %2, %n), sorted, each once.
QStringList placesOf(const QString &text);

} // namespace dekade::tests
