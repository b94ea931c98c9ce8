#pragma once

#include "model/architecture/configreader.h"
#include "tests/support/case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dekade::tests {

/// The bytes of a file under tests/data/architecture; empty where there is none.
inline std::string shapeFile(const QString &name)
{
    QFile file(QStringLiteral(DEKADE_ARCHITECTURE "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The 44 published configs with the counts that were executed and compared with the published weights: see README.md beside them.
inline QJsonArray expectedShapes()
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(shapeFile(QStringLiteral("expected.json")))).array();
}

inline std::string configOf(const QJsonValue &expected)
{
    return shapeFile(QStringLiteral("configs/") + expected[QStringLiteral("config_file")].toString());
}

} // namespace dekade::tests

/// Fails with the problem's own words when an architecture::Result holds one.
#define DEKADE_VERIFY_COUNTED(result)                                                                                                      \
    do {                                                                                                                                   \
        const auto &dekadeResult = (result);                                                                                               \
        QVERIFY2(dekadeResult.ok(), dekadeResult.ok() ? "" : dekadeResult.problem().text().c_str());                                       \
    } while (false)
