#include "model/exchange/tablereader.h"

#include <cmath>
#include <cstdlib>

using namespace dekade;

namespace {

/// Holds what every record must be, whatever the bytes were; a break of it ends the program.
class CheckingSink final : public catalogue::ImportSink {
public:
    explicit CheckingSink(bool facts)
        : m_facts(facts)
    {
    }

    base::Result<void> take(const catalogue::ImportRecord &record) override
    {
        bool good = !record.name.empty() && record.name.find('\n') == std::string::npos;
        for (const catalogue::ImportFigure &figure : record.figures)
            good = good && std::isfinite(figure.value) && figure.value > 0;
        if (!good)
            std::abort();
        ++taken;
        return {};
    }
    bool takesFacts() const override { return m_facts; }

    qint64 taken = 0;

private:
    bool m_facts;
};

void readOnce(const QByteArray &bytes, bool skipBadRows, bool facts)
{
    CheckingSink sink(facts);
    exchange::ReadOptions options;
    options.skipBadRows = skipBadRows;
    const auto report = exchange::readTableBytes(bytes, QStringLiteral("fuzz"), options, sink);
    if (!report && report.error().message.isEmpty())
        std::abort(); // a refusal without a reason
    if (report && report->problemCount < static_cast<qint64>(report->problems.size()))
        std::abort();
    if (report && sink.taken > 0 && report->dialect.size() > 0 && report->columns.isEmpty())
        std::abort();
}

} // namespace

/// The door for libFuzzer, and for the driver beside it: any bytes are a table, a refusal with a reason, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readOnce(bytes, true, true);
    readOnce(bytes, false, false);
    return 0;
}
