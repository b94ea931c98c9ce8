#include "model/catalogue/factfields.h"

#include "model/base/date.h"
#include "model/base/numberformat.h"
#include "model/catalogue/importrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dekade::catalogue {

using Kind = FactField::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString number(const std::optional<double> &value) { return value ? base::plainNumber(*value) : QString(); }
QString flag(bool on) { return on ? QStringLiteral("true") : QStringLiteral("false"); }

/// By the bit of Flag.
constexpr QLatin1StringView kFlagWords[] = {QLatin1StringView("below-own-bound"), QLatin1StringView("tokens-in-words"),
    QLatin1StringView("wrong-confidence"), QLatin1StringView("finetune"), QLatin1StringView("rumour"), QLatin1StringView("duplicate")};
static_assert(static_cast<unsigned>(Flag::Duplicate) == 1U << (std::size(kFlagWords) - 1));

QStringList flagWords(unsigned flags)
{
    QStringList words;
    for (std::size_t bit = 0; bit < std::size(kFlagWords); ++bit) {
        if ((flags & (1U << bit)) != 0)
            words << kFlagWords[bit];
    }
    return words;
}

/// Takes values out of texts and remembers the first that does not fit.
class Taker final {
public:
    explicit Taker(const FactTexts &texts)
        : m_texts(texts)
    {
    }

    QString text(const char *name) const { return m_texts.value(QString::fromLatin1(name)); }

    QString key(const char *name)
    {
        const QString key = text(name);
        if (key.isEmpty())
            refuse(name, Words::tr("this cell must not be empty"));
        return key;
    }

    std::optional<double> number(const char *name)
    {
        const QByteArray digits = text(name).toUtf8();
        if (digits.isEmpty())
            return std::nullopt;
        double value = 0;
        const char *const last = digits.constData() + digits.size();
        const auto [end, code] = std::from_chars(digits.constData(), last, value);
        if (code == std::errc() && end == last && value < 0)
            refuse(name, Words::tr("“%1” is negative; correct it, or leave the cell empty").arg(text(name).left(40)));
        else if (code != std::errc() || end != last || !std::isfinite(value))
            refuse(name, Words::tr("“%1” is no number; write it like 117000000 or 1.5e+24").arg(text(name).left(40)));
        return value;
    }

    bool flag(const char *name, bool fallback = false)
    {
        const QString word = text(name);
        if (word.isEmpty())
            return fallback;
        if (word != QLatin1String("true") && word != QLatin1String("false"))
            refuse(name, Words::tr("“%1” is neither true nor false").arg(word.left(40)));
        return word == QLatin1String("true");
    }

    /// Catalogue flags, of Flag.
    unsigned oddities(const char *name)
    {
        unsigned flags = 0;
        for (const QString &word : split(text(name))) {
            const auto found = std::find(std::begin(kFlagWords), std::end(kFlagWords), word);
            if (found == std::end(kFlagWords))
                refuse(name,
                    Words::tr("there is no flag “%1”; there are: %2").arg(word.left(40), flagWords(~0U).join(QStringLiteral(", "))));
            else
                flags |= 1U << (found - std::begin(kFlagWords));
        }
        return flags;
    }

    template<typename E>
    E term(const char *name)
    {
        const auto found = termOf<E>(text(name));
        if (!found)
            refuse(
                name, Words::tr("there is no “%1”; there are: %2").arg(text(name).left(40), keysOf<E>().join(QStringLiteral(", "))));
        return found.value_or(E {});
    }

    void refuse(const char *name, const QString &why)
    {
        if (!m_error)
            m_error = base::Error {base::ErrorKind::BadInput, why, {}, 0, 0, QString::fromLatin1(name)};
    }

    template<typename T>
    base::Result<T> result(T record) const
    {
        return m_error ? base::Result<T>(*m_error) : base::Result<T>(std::move(record));
    }

private:
    const FactTexts &m_texts;
    std::optional<base::Error> m_error;
};

} // namespace

QString joined(const QStringList &words)
{
    QStringList escaped;
    for (QString word : words) {
        if (word.isEmpty())
            continue;
        word.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('|'), QLatin1String("\\|"));
        escaped << word;
    }
    return escaped.join(QLatin1Char('|'));
}

QStringList split(const QString &text)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\\') && i + 1 < text.size()) {
            word += text.at(++i);
        } else if (c == QLatin1Char('|')) {
            words << word;
            word.clear();
        } else {
            word += c;
        }
    }
    words << word;
    words.removeAll(QString());
    return words;
}

FactFields fieldsOf(const Organization &o) { return {{"id", o.key}, {"name", o.name}, {"name_zh", o.nameZh}, {"country", o.country}}; }

FactFields fieldsOf(const Family &f) { return {{"id", f.key}, {"name", f.name}, {"name_zh", f.nameZh}}; }

FactFields fieldsOf(const Source &s)
{
    return {{"id", s.key}, {"title", s.title}, {"short_title", s.shortTitle}, {"url", s.url}, {"date", s.date}, {"note", s.note}};
}

FactFields fieldsOf(const Model &m)
{
    return {{"id", m.key}, {"name", m.name}, {"name_zh", m.nameZh}, {"aliases", joined(m.aliases), Kind::List},
        {"density", keyOf(m.density)}, {"openness", m.openness}, {"domains", joined(m.domains), Kind::List},
        {"released", flag(m.released), Kind::Flag}, {"dataset", m.dataset}, {"notable", flag(m.notable), Kind::Flag},
        {"finetuned", flag(m.finetuned), Kind::Flag}, {"frontier", flag(m.frontier), Kind::Flag},
        {"flags", joined(flagWords(m.flags)), Kind::List}};
}

FactFields fieldsOf(const Claim &c)
{
    return {{"quantity", keyOf(c.quantity)}, {"value", number(c.value), Kind::Number}, {"low", number(c.low), Kind::Number},
        {"high", number(c.high), Kind::Number}, {"text", c.text}, {"unit", keyOf(c.unit)}, {"kind", keyOf(c.kind)},
        {"stage", keyOf(c.stage)}, {"stage_note", c.stageNote}, {"qualifier", keyOf(c.qualifier)}, {"basis", keyOf(c.basis)},
        {"speaker", keyOf(c.speaker)}, {"standing", keyOf(c.standing)}, {"preferred", flag(c.preferredByUser), Kind::Flag},
        {"locator", c.locator}, {"quote", c.quote}};
}

FactFields fieldsOf(const Note &n) { return {{"quantity", keyOf(n.quantity)}, {"text", n.text}, {"text_zh", n.textZh}}; }

base::Result<Organization> organizationOf(const FactTexts &texts)
{
    Taker take(texts);
    return take.result(Organization {{}, take.key("id"), take.text("name"), take.text("name_zh"), take.text("country")});
}

base::Result<Family> familyOf(const FactTexts &texts)
{
    Taker take(texts);
    return take.result(Family {{}, take.key("id"), take.text("name"), take.text("name_zh")});
}

base::Result<Source> sourceOf(const FactTexts &texts)
{
    Taker take(texts);
    return take.result(
        Source {{}, take.key("id"), take.text("title"), take.text("short_title"), take.text("url"), take.text("date"), take.text("note")});
}

base::Result<Model> modelOf(const FactTexts &texts)
{
    Taker take(texts);
    Model model;
    model.key = take.key("id");
    model.name = take.key("name");
    model.nameZh = take.text("name_zh");
    model.aliases = split(take.text("aliases"));
    model.density = take.term<Density>("density");
    model.openness = take.text("openness");
    model.domains = split(take.text("domains"));
    model.released = take.flag("released");
    model.dataset = take.text("dataset");
    model.notable = take.flag("notable", true);
    model.finetuned = take.flag("finetuned");
    model.frontier = take.flag("frontier");
    model.flags = take.oddities("flags");
    return take.result(model);
}

base::Result<Claim> claimOf(const FactTexts &texts)
{
    Taker take(texts);
    Claim claim;
    claim.quantity = take.term<Quantity>("quantity");
    claim.value = take.number("value");
    claim.low = take.number("low");
    claim.high = take.number("high");
    claim.text = take.text("text");
    claim.unit = take.term<Unit>("unit");
    claim.kind = take.term<TokenKind>("kind");
    claim.stage = take.term<Stage>("stage");
    claim.stageNote = take.text("stage_note");
    claim.qualifier = take.term<Qualifier>("qualifier");
    claim.basis = take.term<Basis>("basis");
    claim.speaker = take.term<Speaker>("speaker");
    claim.standing = take.term<Standing>("standing");
    claim.preferredByUser = take.flag("preferred");
    claim.locator = take.text("locator");
    claim.quote = take.text("quote");
    if (claim.quantity == Quantity::ReleaseDate && claim.basis != Basis::Undisclosed && !claim.text.isEmpty() && !base::parseDate(claim.text))
        take.refuse("text", base::parseDate(claim.text).error().message);
    if (claim.low && claim.high && *claim.low > *claim.high)
        take.refuse("low", Words::tr("the lower bound is above the upper"));
    return take.result(claim);
}

base::Result<Note> noteOf(const FactTexts &texts)
{
    Taker take(texts);
    return take.result(Note {{}, take.term<Quantity>("quantity"), take.text("text"), take.text("text_zh")});
}

std::vector<const Model *> modelsInOrder(const Catalogue &catalogue)
{
    std::vector<const Model *> models;
    for (const Model &model : catalogue.models())
        models.push_back(&model);
    std::sort(models.begin(), models.end(), [](const Model *a, const Model *b) { return a->key < b->key; });
    return models;
}

} // namespace dekade::catalogue
