#pragma once

#include <QFile>

namespace dekade::tests {

/// The peak of resident memory of this process in KiB, as Linux tells it. 0 elsewhere, and under AddressSanitizer, which keeps what is
/// freed.
inline qint64 peakKiB()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
#endif
}

} // namespace dekade::tests
