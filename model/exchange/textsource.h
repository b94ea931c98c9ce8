#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QStringConverter>

#include <memory>
#include <optional>

namespace dekade::exchange {

enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Latin1 };

/// "UTF-8", "UTF-8 with BOM", "UTF-16 LE", "UTF-16 BE", "Latin-1".
QString nameOf(Encoding encoding);

inline constexpr qint64 kLargestFile = qint64(1) << 30;

/// What `head`, the first bytes of a file, are written in. Without a byte order mark: UTF-16 where every other byte is mostly NUL, UTF-8
/// where the bytes are well-formed or hold at least one character of several bytes, else Latin-1 (0x80 to 0x9F as in Windows-1252). Error
/// BadInput with line for a NUL byte that is no part of UTF-16.
base::Result<Encoding> sniffEncoding(QByteArrayView head);

/// The bytes of a table, piece by piece, as UTF-8 whatever they are written in.
class TextSource final {
public:
    /// Errors: not there, no regular file (a folder, a pipe, a device are never opened), unreadable, over kLargestFile, and
    /// sniffEncoding's.
    static base::Result<std::unique_ptr<TextSource>> open(const QString &path);
    static base::Result<std::unique_ptr<TextSource>> ofBytes(const QByteArray &bytes, const QString &name);

    Encoding encoding() const { return m_encoding; }
    const QString &name() const { return m_name; }
    qint64 size() const { return m_size; }
    /// Bytes of the file read so far.
    qint64 done() const { return m_done; }

    /// Fills `into` with up to `count` bytes of UTF-8 and says how many; 0 is the end. Error: cannot be read, NUL bytes, over kLargestFile.
    base::Result<qint64> read(char *into, qint64 count);
    /// Back to the first byte (after a byte order mark).
    base::Result<void> rewind();
    /// From the next rewind on every byte that is read is hashed.
    void setHashing(bool on) { m_hashing = on; }
    /// SHA-256 in hex of the bytes read since the last rewind.
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    TextSource() = default;
    base::Result<void> begin();
    base::Result<qint64> readBytes(char *into, qint64 count);
    base::Result<void> refill();
    base::Error failure(const QString &message) const { return {base::ErrorKind::BadInput, message, m_name}; }

    QFile m_file;
    std::optional<QByteArray> m_memory;
    QString m_name;
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_size = 0;
    qint64 m_done = 0;
    bool m_hashing = false;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
    QStringDecoder m_decoder;
    QByteArray m_converted; ///< UTF-8 made from another encoding, not yet handed out
    qsizetype m_taken = 0; ///< of m_converted
};

} // namespace dekade::exchange
