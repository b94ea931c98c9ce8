#include "model/exchange/routingreport.h"

#include <cstdlib>

using namespace dekade;

/// Any bytes are cases that can be routed, or a refusal with a reason; never a crash.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto cases = exchange::readRoutingCases(bytes, QStringLiteral("fuzz"));
    if (!cases) {
        if (cases.error().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const exchange::RoutingCase &each : *cases) {
        const base::Result<QJsonObject> report = exchange::routingReport(each);
        if (report ? report->size() < 2 : report.error().message.isEmpty())
            std::abort();
    }
    return 0;
}
