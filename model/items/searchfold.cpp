#include "model/items/searchfold.h"

#include <QString>

namespace dekade::items {

namespace {

/// Writes words one after another, a space between any two.
class FoldedWords final {
public:
    explicit FoldedWords(std::string &to)
        : m_to(to)
        , m_begin(to.size())
    {
    }

    void part() { m_apart = true; }

    void add(char c)
    {
        separate();
        m_to.push_back(c);
    }

    void add(char32_t c)
    {
        separate();
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        m_to.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }

private:
    void separate()
    {
        if (m_apart && m_to.size() > m_begin)
            m_to.push_back(' ');
        m_apart = false;
    }

    std::string &m_to;
    std::size_t m_begin;
    bool m_apart = false;
};

/// The code points of a text, surrogate pairs put together.
template<typename Handle>
void forEachCodePoint(QStringView text, Handle handle)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        handle(pair ? QChar::surrogateToUcs4(unit, text[i + 1]) : char32_t(unit.unicode()));
        i += pair ? 1 : 0;
    }
}

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// A character beyond ASCII: alone, or as the letters it is made of.
void addWide(FoldedWords &words, char32_t c)
{
    if (standsAlone(c)) {
        words.part();
        words.add(c);
        return words.part();
    }
    const QString letters = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    forEachCodePoint(letters, [&words](char32_t letter) {
        if (QChar::isLetterOrNumber(letter))
            words.add(letter);
        else if (QChar::category(letter) != QChar::Mark_NonSpacing)
            words.part();
    });
}

} // namespace

void appendFolded(std::string &to, QStringView text)
{
    FoldedWords words(to);
    forEachCodePoint(text, [&words](char32_t c) {
        if (c >= 0x80)
            addWide(words, c);
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            words.add(static_cast<char>(c));
        else if (c >= 'A' && c <= 'Z')
            words.add(static_cast<char>(c - 'A' + 'a'));
        else
            words.part();
    });
}

std::string folded(QStringView text)
{
    std::string bytes;
    appendFolded(bytes, text);
    return bytes;
}

} // namespace dekade::items
