#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dekade::tests {

/// An include that a layer may not have, or an include nobody can follow.
struct WrongInclude {
    QString file; ///< from the root, "model/trend/line.cpp"
    int line = 0; ///< 1-based
    QString why;

    QString text() const { return file + QLatin1Char(':') + QString::number(line) + QStringLiteral(": ") + why; }
};

/// Why a file may not include something; empty where it may. `file` is a path from the root, `include` what stands between the quotes or
/// the angle brackets.
QString whyNot(const QString &file, const QString &include, bool quoted);

/// All wrong includes of the C++ files in model/, views/ and app/ under `root`, by file and line. Includes inside comments count: an
/// include that is commented out has no place either.
std::vector<WrongInclude> wrongIncludes(const QString &root);

/// How many C++ files wrongIncludes() reads, so that a test sees when it read none.
int countSources(const QString &root);

} // namespace dekade::tests
