#include "model/base/quietthread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace dekade::base {

void giveWay()
{
#ifdef Q_OS_LINUX
    // QThread::setPriority does nothing under the usual policy; on Linux a nice value belongs to a thread, and 0 is the calling one.
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice);
#endif
}

} // namespace dekade::base
