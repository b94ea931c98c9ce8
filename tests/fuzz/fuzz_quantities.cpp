#include "model/base/date.h"
#include "model/base/numberparse.h"

#include <cmath>
#include <cstdlib>

using namespace dekade;

/// Any text is a finite number or a day that comes back as it was written, or a refusal with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const base::Result<double> number = base::parseNumber(text);
    if (number ? !std::isfinite(*number) : number.error().message.isEmpty())
        std::abort();
    const base::Result<base::PartialDate> date = base::parseDate(text);
    if (!date && date.error().message.isEmpty())
        std::abort();
    if (!date)
        return 0;
    const base::Result<base::PartialDate> again = base::parseDate(date->iso());
    if (!again || *again != *date || !date->first().isValid() || date->middle() < date->first() || date->middle() >= date->end())
        std::abort();
    return 0;
}
