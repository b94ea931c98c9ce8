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
    // Without a home QStandardPaths answers the root of the file system, which is nobody's place to keep facts in.
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dekade/user.sqlite");
}

} // namespace dekade::store
