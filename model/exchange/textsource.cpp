#include "model/exchange/textsource.h"

#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 kHead = qint64(4) << 20;
constexpr qint64 kPiece = qint64(1) << 18;

// What Windows puts where Latin-1 has control characters; 0 keeps the control character.
constexpr char16_t kWindows1252[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QByteArray fromLatin1(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && kWindows1252[c.unicode() - 0x80] != 0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text.toUtf8();
}

std::string_view viewOf(QByteArrayView bytes) { return {bytes.data(), static_cast<std::size_t>(bytes.size())}; }

/// Whether the bytes at positions 0, 2, 4 … (`odd` 0) or 1, 3, 5 … of the head are mostly NUL and the others never.
bool everyOtherIsNul(QByteArrayView head, int odd)
{
    const qsizetype count = std::min<qsizetype>(head.size(), 4096) / 2 * 2;
    qsizetype nuls = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (head[i] != 0)
            continue;
        if (i % 2 != odd)
            return false;
        ++nuls;
    }
    return nuls * 4 > count;
}

/// Whether some byte above 0x7F begins a well-formed character: then the text is UTF-8 with a fault, not Latin-1.
bool holdsUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80)
            continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        const std::string_view character = text.substr(i, length);
        if (character.size() == length && firstBadUtf8(character) == std::string_view::npos)
            return true;
    }
    return false;
}

base::Error nulError(std::string_view before, const QString &name)
{
    const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n') + 1);
    return {base::ErrorKind::BadInput, QCoreApplication::translate("Exchange", "a NUL byte stands here; this is no text file. Save the table as CSV in UTF-8"), name,
        line};
}

} // namespace

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf8Bom:
        return QStringLiteral("UTF-8 with BOM");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Latin1:
        return QStringLiteral("Latin-1");
    }
    return {};
}

base::Result<Encoding> sniffEncoding(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8Bom;
    if (head.startsWith("\xFF\xFE") || everyOtherIsNul(head, 1))
        return Encoding::Utf16Le;
    if (head.startsWith("\xFE\xFF") || everyOtherIsNul(head, 0))
        return Encoding::Utf16Be;
    const std::string_view text = viewOf(head);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return nulError(text.substr(0, nul), {});
    if (isAscii(text) || firstBadUtf8(text, true) == std::string_view::npos || holdsUtf8(text))
        return Encoding::Utf8;
    return Encoding::Latin1;
}

base::Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path)
{
    std::unique_ptr<TextSource> source(new TextSource);
    source->m_name = path;
    std::error_code code;
    const auto status = std::filesystem::status(std::filesystem::path(path.toStdU16String()), code);
    if (!std::filesystem::exists(status))
        return source->failure(Words::tr("there is no such file"));
    // Only then is it opened: opening a pipe waits for a writer, and a device never ends.
    if (!std::filesystem::is_regular_file(status))
        return source->failure(Words::tr("this is no file but a folder, a pipe or a device; give the path of a CSV or JSON file"));
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly))
        return source->failure(Words::tr("the file cannot be read: %1").arg(source->m_file.errorString()));
    source->m_size = source->m_file.size();
    if (const auto begun = source->begin(); !begun)
        return begun.error();
    return source;
}

base::Result<std::unique_ptr<TextSource>> TextSource::ofBytes(const QByteArray &bytes, const QString &name)
{
    std::unique_ptr<TextSource> source(new TextSource);
    source->m_name = name;
    source->m_memory = bytes;
    source->m_size = bytes.size();
    if (const auto begun = source->begin(); !begun)
        return begun.error();
    return source;
}

base::Result<void> TextSource::begin()
{
    if (m_size > kLargestFile)
        return failure(Words::tr("the file is larger than 1 GiB; split it"));
    const QByteArray head = m_memory ? m_memory->left(kHead) : m_file.read(kHead);
    auto encoding = sniffEncoding(head);
    if (!encoding) {
        base::Error error = encoding.error();
        error.file = m_name;
        return error;
    }
    m_encoding = *encoding;
    return rewind();
}

base::Result<void> TextSource::rewind()
{
    m_done = 0;
    m_hash.reset();
    m_converted.clear();
    m_taken = 0;
    if (!m_memory && !m_file.seek(0))
        return failure(Words::tr("the file cannot be read: %1").arg(m_file.errorString()));
    if (m_encoding == Encoding::Utf8Bom) {
        char mark[3];
        const auto skipped = readBytes(mark, 3);
        return skipped ? base::Result<void>() : skipped.error();
    }
    // The decoder takes a byte order mark away itself.
    if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be)
        m_decoder = QStringDecoder(m_encoding == Encoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return {};
}

base::Result<qint64> TextSource::readBytes(char *into, qint64 count)
{
    qint64 got = 0;
    if (m_memory) {
        got = std::min<qint64>(count, m_size - m_done);
        std::copy_n(m_memory->constData() + m_done, got, into);
    } else {
        got = m_file.read(into, count);
        if (got < 0)
            return failure(Words::tr("the file cannot be read: %1").arg(m_file.errorString()));
    }
    m_done += got;
    if (m_hashing)
        m_hash.addData(QByteArrayView(into, got));
    if (m_done > kLargestFile)
        return failure(Words::tr("the file is larger than 1 GiB; split it"));
    return got;
}

base::Result<void> TextSource::refill()
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    m_taken = 0;
    m_converted.clear();
    // A piece may end within a character and give nothing yet.
    while (m_converted.isEmpty()) {
        const auto got = readBytes(piece.data(), piece.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
        const QByteArrayView bytes(piece.constData(), *got);
        m_converted = m_encoding == Encoding::Latin1 ? fromLatin1(bytes) : QString(m_decoder.decode(bytes)).toUtf8();
    }
    return {};
}

base::Result<qint64> TextSource::read(char *into, qint64 count)
{
    if (m_encoding == Encoding::Utf8 || m_encoding == Encoding::Utf8Bom)
        return readBytes(into, count);
    if (m_taken == m_converted.size()) {
        if (const auto filled = refill(); !filled)
            return filled.error();
    }
    const qint64 got = std::min<qint64>(count, m_converted.size() - m_taken);
    std::copy_n(m_converted.constData() + m_taken, got, into);
    m_taken += got;
    return got;
}

} // namespace dekade::exchange
