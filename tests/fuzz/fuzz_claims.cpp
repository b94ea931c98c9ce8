#include "model/exchange/claimsjson.h"

#include <cstdlib>

using namespace dekade;

/// Any bytes are claims that come back byte for byte once they were written, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    exchange::ReadReport report;
    base::Result<catalogue::FileFacts> read = exchange::readClaimsJson(bytes, QStringLiteral("fuzz"), report);
    if (!read) {
        if (read.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray written = exchange::claimsJson(catalogue::Catalogue(std::move(read->data)));
    exchange::ReadReport again;
    base::Result<catalogue::FileFacts> back = exchange::readClaimsJson(written, QStringLiteral("fuzz"), again);
    if (!back || exchange::claimsJson(catalogue::Catalogue(std::move(back->data))) != written)
        std::abort();
    return 0;
}
