#include "tests/bench/measuredrun.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace dekade::bench {

// By hand, not by QProcess: only wait4 tells the memory of one child.
MeasuredRun measured(const QString &program, const QStringList &words)
{
    std::vector<QByteArray> texts {program.toLocal8Bit()};
    for (const QString &word : words)
        texts.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used {};
    if (child < 0 || wait4(child, &status, 0, &used) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s failed", arguments[0]);
    constexpr double kBytesAKilobyte = 1024; // ru_maxrss
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, static_cast<double>(used.ru_maxrss) * kBytesAKilobyte / 1e6};
}

} // namespace dekade::bench
