#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace dekade::tests {

Program::Program()
    : environment(QProcessEnvironment::systemEnvironment())
{
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // messages in English
    for (const char *name : {"XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
}

Outcome Program::start(const QString &program, const QStringList &words) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, words, QIODevice::ReadOnly);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome Program::run(const QStringList &words) const { return start(QStringLiteral(DEKADE_PROGRAM), words); }

Outcome Program::runInShell(const QString &script, const QStringList &words) const
{
    return start(QStringLiteral("/bin/sh"),
        QStringList {QStringLiteral("-c"), script, QStringLiteral("sh"), QStringLiteral(DEKADE_PROGRAM)} + words);
}

QStringList Program::filesThere() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace dekade::tests
