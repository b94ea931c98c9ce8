#pragma once

#include <QString>
#include <QStringList>

namespace dekade::bench {

/// What a whole process took: wall time from its start to its end, and its largest resident memory (1 MB is 10⁶ bytes).
struct MeasuredRun {
    double ms = 0;
    double peakMegabytes = 0;
};

/// Runs a program without output to its end. Ends this program with a message where it fails.
MeasuredRun measured(const QString &program, const QStringList &words);

} // namespace dekade::bench
