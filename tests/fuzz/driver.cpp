#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

namespace {

constexpr double kHang = 1; ///< seconds of the processor that one input may take; how busy the machine is does not count
constexpr long kMostGrowth = 256 * 1024; ///< KiB that the peak of memory may grow, whatever the inputs ask for

// Bytes and words that mean something to a reader of tables, of config.json or of tensor headers; a random byte seldom does.
const QByteArray kWords[] = {"\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", QByteArray("\0", 1), "\xEF\xBB\xBF", "\xFF\xFE", "\xC3", "{",
    "[", "}", "1e999", "nan", "-1", "1,234", "2024-13-45", "43342", "2/17/2026", "=1+2", "'", "Model", "Day", "Parameters", "record",
    "model_id", "quantity", "万亿", "\xE4\xB8", "null", "Infinity", "\"hidden_size\": ", "\"num_experts\": ",
    "\"model_type\": \"deepseek_v3\"", "[0, 1]", "\"dtype\":\"F4\"", "\"shape\":[0]", "\"data_offsets\":[0,0]", "9223372036854775808",
    "GGUF", QByteArray("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"), QByteArray("\0\0\0\0\0\0\0\x80", 8), QByteArray("\x09\0\0\0", 4)};

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    for (int edits = 1 + random.bounded(6); edits > 0; --edits) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()) + 1);
        const qsizetype length = std::min<qsizetype>(random.bounded(40), bytes.size() - at);
        switch (random.bounded(6)) {
        case 0:
            bytes.insert(at, kWords[random.bounded(static_cast<int>(std::size(kWords)))]);
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 4:
            bytes.replace(at, length, kWords[random.bounded(static_cast<int>(std::size(kWords)))]);
            break;
        default:
            const QByteArray &other = seeds.at(random.bounded(static_cast<int>(seeds.size())));
            bytes = bytes.left(at) + other.mid(random.bounded(static_cast<int>(other.size()) + 1));
        }
    }
    return bytes;
}

/// Seconds that the input took.
double run(const QByteArray &bytes)
{
    const std::clock_t start = std::clock();
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

long peakKiB()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

QList<QByteArray> seedsOf(const QString &path)
{
    QList<QByteArray> seeds;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    return seeds;
}

/// The input at hand is kept in fuzz-last.bin, so that a crash leaves it behind. Nothing, or what went wrong.
QString trouble(const QList<QByteArray> &seeds, int iterations, QRandomGenerator &random)
{
    QFile last(QStringLiteral("fuzz-last.bin"));
    if (!last.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return QStringLiteral("cannot write fuzz-last.bin here");
    const long before = peakKiB();
    for (int i = 0; i < iterations; ++i) {
        // The seeds themselves go first: a finding that became a seed must stay mended.
        const QByteArray bytes = i < seeds.size() ? seeds.at(i) : mutated(seeds.at(i % seeds.size()), seeds, random);
        // Never closed in between: closing a file that was cut to nothing waits for the disk.
        last.seek(0);
        last.write(bytes);
        last.resize(bytes.size());
        last.flush();
        if (const double seconds = run(bytes); seconds > kHang)
            return QStringLiteral("input %1 took %2 s; see fuzz-last.bin").arg(i).arg(seconds);
    }
    if (const long grown = peakKiB() - before; grown > kMostGrowth)
        return QStringLiteral("the peak of memory grew by %1 KiB").arg(grown);
    last.remove();
    return {};
}

} // namespace

/// Usage: fuzz ITERATIONS SEED FOLDER... Mutates the files of the folders, the same way for the same seed. Exit 1 for an input that takes
/// over a second of the processor, and for memory that grows with what inputs say.
int main(int argc, char **argv)
{
    QList<QByteArray> seeds;
    for (int i = 3; i < argc; ++i)
        seeds << seedsOf(QString::fromLocal8Bit(argv[i]));
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "usage: fuzz ITERATIONS SEED FOLDER...; no seeds in the folders\n");
        return 2;
    }
    QRandomGenerator random(static_cast<quint32>(std::atoi(argv[2])));
    const int iterations = std::atoi(argv[1]);
    if (const QString wrong = trouble(seeds, iterations, random); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wrong));
        return 1;
    }
    std::printf("%d inputs of %lld seeds: no crash, none over a second, memory bounded\n", iterations, static_cast<long long>(seeds.size()));
    return 0;
}
