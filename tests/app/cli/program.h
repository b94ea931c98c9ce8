#pragma once

#include "tests/support/case.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace dekade::tests {

/// What a run of the program left: its exit code (-1: it crashed or hung) and both streams.
struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// The built program in a home of its own: an empty XDG data folder, no display, no runtime folder.
class Program final {
public:
    Program();

    /// Runs it with `words`, in the folder files() names. At most 60 s.
    Outcome run(const QStringList &words) const;
    /// The same through `sh -c`: "$@" is the program and its words, for redirections and limits.
    Outcome runInShell(const QString &script, const QStringList &words) const;

    /// A file in the folder the program runs in.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// user.sqlite where the program looks for it.
    QString storeFile() const { return m_folder.filePath(QStringLiteral("data/dekade/user.sqlite")); }
    QStringList filesThere() const;

    QProcessEnvironment environment;

private:
    Outcome start(const QString &program, const QStringList &words) const;

    QTemporaryDir m_folder;
};

/// The bytes of a file; empty where there is none.
QByteArray bytesOf(const QString &path);
/// Writes a file, or fails the test by answering false.
bool putBytes(const QString &path, const QByteArray &bytes);

} // namespace dekade::tests

/// The program refused with this code: nothing on standard output, one line "dekade: …" on standard error.
#define DEKADE_REFUSED(outcome, expected)                                                                                                  \
    do {                                                                                                                                   \
        const dekade::tests::Outcome &dekadeOutcome = (outcome);                                                                           \
        QVERIFY2(                                                                                                                          \
            dekadeOutcome.code == (expected), QByteArray(QByteArray::number(dekadeOutcome.code) + ": " + dekadeOutcome.err).constData());  \
        QCOMPARE(dekadeOutcome.out, QByteArray());                                                                                         \
        QVERIFY2(dekadeOutcome.err.startsWith("dekade: "), dekadeOutcome.err.constData());                                                 \
        QVERIFY2(dekadeOutcome.err.count('\n') == 1 && dekadeOutcome.err.endsWith('\n'), dekadeOutcome.err.constData());                   \
        QVERIFY2(dekadeOutcome.err.size() > 20, "a message says what to do next");                                                         \
    } while (false)

/// The program did what it was told, without a word on standard error.
#define DEKADE_DONE(outcome)                                                                                                               \
    do {                                                                                                                                   \
        const dekade::tests::Outcome &dekadeOutcome = (outcome);                                                                           \
        QVERIFY2(dekadeOutcome.code == 0, QByteArray(QByteArray::number(dekadeOutcome.code) + ": " + dekadeOutcome.err).constData());      \
        QCOMPARE(dekadeOutcome.err, QByteArray());                                                                                         \
    } while (false)
