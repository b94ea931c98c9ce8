#include "model/exchange/bibtex.h"

#include "model/base/date.h"

#include <QSet>
#include <QUrl>

#include <array>

namespace dekade::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Standard styles know months by these macros.
constexpr std::array kMonths {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

QString keyOf(const QString &id)
{
    QString key;
    for (const QChar c : id) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    // A key that begins with a digit is no key for some programs.
    return key.isEmpty() ? u"source"_s : key.front().isDigit() ? QString(u"s-"_s + key) : key;
}

/// An address is read as it stands, but braces must match and nothing may end the field.
QString urlText(const QString &url)
{
    QString text;
    for (const QChar c : url) {
        const bool spelled = u"{}\\\"<>^`|"_s.contains(c) || c.isSpace() || c.category() == QChar::Other_Control;
        text += spelled ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c))) : QString(c);
    }
    return text;
}

QString field(const char *name, const QString &value) { return u"  %1 = %2,\n"_s.arg(QLatin1StringView(name), value); }

QString braced(const QString &text) { return u'{' + text + u'}'; }

QString entry(const Reference &reference, const QString &key)
{
    QString text = u"@misc{"_s + key + u",\n"_s;
    // Twice braced: styles leave the capitals of names as they are.
    text += field("title", braced(braced(bibtexText(reference.title))));
    if (const auto date = base::parseDate(reference.date)) {
        text += field("year", braced(QString::number(date->year)));
        if (date->month > 0)
            text += field("month", QLatin1StringView(kMonths[static_cast<std::size_t>(date->month) - 1]));
        if (date->day > 0)
            text += field("day", braced(QString::number(date->day)));
    }
    if (!reference.url.isEmpty()) {
        const QString url = urlText(reference.url);
        text += field("howpublished", braced(u"\\url{"_s + url + u'}')) + field("url", braced(url));
    }
    if (!reference.note.isEmpty())
        text += field("note", braced(bibtexText(reference.note)));
    return text + u"}\n"_s;
}

} // namespace

QString bibtexText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\': out += u"\\textbackslash{}"_s; break;
        case u'{': out += u"\\textbraceleft{}"_s; break;
        case u'}': out += u"\\textbraceright{}"_s; break;
        case u'~': out += u"\\textasciitilde{}"_s; break;
        case u'^': out += u"\\textasciicircum{}"_s; break;
        case u'<': out += u"\\textless{}"_s; break;
        case u'>': out += u"\\textgreater{}"_s; break;
        case u'|': out += u"\\textbar{}"_s; break;
        case u'"': out += u"\\textquotedbl{}"_s; break;
        case u'$': case u'&': case u'%': case u'#': case u'_':
            out += u'\\';
            out += c;
            break;
        default:
            out += c.isSpace() || c.category() == QChar::Other_Control ? QChar(u' ') : c;
        }
    }
    return out.simplified();
}

QStringList bibtexKeys(const std::vector<Reference> &references)
{
    QStringList keys;
    QSet<QString> taken;
    for (const Reference &reference : references) {
        const QString key = keyOf(reference.id);
        QString free = key;
        for (int number = 2; taken.contains(free.toLower()); ++number)
            free = key + u'-' + QString::number(number);
        taken.insert(free.toLower()); // BibTeX tells keys apart without regard to case
        keys << free;
    }
    return keys;
}

QString bibtex(const std::vector<Reference> &references)
{
    const QStringList keys = bibtexKeys(references);
    QString text;
    for (std::size_t i = 0; i < references.size(); ++i)
        text += (i == 0 ? QString() : u"\n"_s) + entry(references[i], keys.at(static_cast<qsizetype>(i)));
    return text;
}

QString referenceLine(const Reference &reference)
{
    QStringList parts;
    for (const QString &part : {reference.title, reference.date, reference.note}) {
        QString plain = part.simplified();
        while (plain.endsWith(u'.'))
            plain.chop(1);
        if (!plain.isEmpty())
            parts << plain + u'.';
    }
    if (!reference.url.isEmpty())
        parts << reference.url.simplified();
    return parts.join(u' ');
}

} // namespace dekade::exchange
