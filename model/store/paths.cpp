#include "model/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace dekade::store {

QString bundledPath()
{
    // bin/ and share/ are neighbours in a build tree as well as where it is installed.
    const QString path = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/dekade/catalogue.sqlite");
    return QFileInfo(path).isFile() ? QFileInfo(path).canonicalFilePath() : QString();
}

QString defaultUserPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dekade/user.sqlite");
}

} // namespace dekade::store
