#include "model/exchange/dialect.h"

#include "model/exchange/csvscanner.h"

namespace dekade::exchange {

namespace {

constexpr qsizetype kHead = 256 * 1024;

std::vector<std::string> textsOf(const CsvScanner &scanner)
{
    std::vector<std::string> texts;
    std::string scratch;
    for (const Cell &cell : scanner.cells())
        texts.emplace_back(scanner.text(cell, scratch));
    return texts;
}

/// How well a separator explains the first row: known headers weigh more than any number of columns.
int score(const QByteArray &head, char separator)
{
    const auto source = TextSource::ofBytes(head, {});
    if (!source)
        return 0;
    CsvScanner scanner(**source, separator);
    const auto row = scanner.next();
    if (!row || !*row)
        return 0;
    int known = 0;
    for (const std::string &header : textsOf(scanner))
        known += roleOf(header) ? 1 : 0;
    return known * (kMostColumns + 1) + static_cast<int>(scanner.cells().size());
}

} // namespace

QString nameOfSeparator(char separator)
{
    if (separator == ';')
        return QStringLiteral("semicolon");
    return separator == '\t' ? QStringLiteral("tab") : QStringLiteral("comma");
}

char sniffSeparator(QByteArrayView head)
{
    const QByteArray bytes = head.toByteArray();
    char best = ',';
    int bestScore = score(bytes, ',');
    for (const char separator : {';', '\t'}) {
        if (const int other = score(bytes, separator); other > bestScore) {
            best = separator;
            bestScore = other;
        }
    }
    return best;
}

base::Result<QByteArray> headOf(TextSource &source)
{
    QByteArray head(kHead, Qt::Uninitialized);
    const auto got = source.read(head.data(), head.size());
    if (!got)
        return got.error();
    head.truncate(*got);
    if (const auto rewound = source.rewind(); !rewound)
        return rewound.error();
    return head;
}

base::Result<Sample> sampleOf(TextSource &source, char separator, std::size_t rows)
{
    Sample sample;
    CsvScanner scanner(source, separator);
    while (sample.rows.size() < rows) {
        const auto more = scanner.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (sample.header.empty()) {
            sample.header = textsOf(scanner);
            sample.headerLine = QString::fromUtf8(scanner.raw().data(), static_cast<qsizetype>(scanner.raw().size()));
        } else if (scanner.cells().size() == sample.header.size()) {
            sample.rows.push_back(textsOf(scanner));
            sample.lines.push_back(scanner.line());
        }
    }
    if (const auto rewound = source.rewind(); !rewound)
        return rewound.error();
    return sample;
}

} // namespace dekade::exchange
