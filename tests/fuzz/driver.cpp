#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

namespace {

constexpr qint64 kHang = 5000; ///< ms one input may take

// Bytes and words that mean something to a reader of tables or of tensor headers; a random byte seldom does.
const QByteArray kWords[] = {"\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", QByteArray("\0", 1), "\xEF\xBB\xBF", "\xFF\xFE", "\xC3", "{",
    "[", "}", "1e999", "nan", "-1", "1,234", "2024-13-45", "43342", "2/17/2026", "=1+2", "'", "Model", "Day", "Parameters", "record",
    "model_id", "quantity", "万亿", "\xE4\xB8", "\"dtype\":\"F4\"", "\"shape\":[0]", "\"data_offsets\":[0,0]", "9223372036854775808",
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

bool run(const QByteArray &bytes)
{
    QElapsedTimer clock;
    clock.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return clock.elapsed() < kHang;
}

} // namespace

/// Usage: fuzz SEEDS ITERATIONS [SEED]. Mutates the files of a folder, the same way for the same seed; the input at hand is kept in
/// fuzz-last.bin so that a crash leaves it behind. Exit 1 for an input that takes over five seconds.
int main(int argc, char **argv)
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    QList<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "usage: fuzz SEEDS ITERATIONS [SEED]; no seeds in %s\n", qPrintable(folder.path()));
        return 2;
    }
    QRandomGenerator random(argc > 3 ? static_cast<quint32>(std::atoi(argv[3])) : 1U);
    const int iterations = argc > 2 ? std::atoi(argv[2]) : 1000;
    QFile last(QStringLiteral("fuzz-last.bin"));
    if (!last.open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        std::fprintf(stderr, "cannot write fuzz-last.bin here\n");
        return 2;
    }
    for (int i = 0; i < iterations; ++i) {
        const QByteArray bytes = mutated(seeds.at(i % seeds.size()), seeds, random);
        // Never closed in between: closing a file that was cut to nothing waits for the disk.
        last.seek(0);
        last.write(bytes);
        last.resize(bytes.size());
        last.flush();
        if (!run(bytes)) {
            std::fprintf(stderr, "iteration %d took too long; see fuzz-last.bin\n", i);
            return 1;
        }
    }
    last.remove();
    std::printf("%d inputs of %lld seeds: no crash, none over five seconds\n", iterations, static_cast<long long>(seeds.size()));
    return 0;
}
