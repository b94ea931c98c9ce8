#include "model/store/editcheck.h"

#include "model/base/date.h"
#include "model/catalogue/claimunits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int kLongestName = 200;
constexpr int kLongestText = 2000;
constexpr int kLongestQuote = 200;

base::Result<void> bad(const char *field, const QString &message)
{
    base::Error error {base::ErrorKind::BadInput, message};
    error.field = QString::fromLatin1(field);
    return error;
}

base::Result<void> checkLength(const char *field, const QString &text, int longest)
{
    if (text.size() > longest)
        return bad(field, Words::tr("%1 characters are too many; at most %2 fit").arg(text.size()).arg(longest));
    // A lone half of a character pair would come back as something else.
    if (QString::fromUtf8(text.toUtf8()) != text || text.contains(QChar(0)))
        return bad(field, Words::tr("this text holds a broken character; type it anew"));
    return {};
}

struct Length {
    const char *field;
    const QString &text;
    int longest;
};

base::Result<void> checkLengths(std::initializer_list<Length> lengths)
{
    for (const Length &each : lengths) {
        if (const auto checked = checkLength(each.field, each.text, each.longest); !checked)
            return checked;
    }
    return {};
}

base::Result<void> checkDate(const char *field, const QString &text)
{
    if (base::parseDate(text).ok())
        return {};
    return bad(field, Words::tr("“%1” is no date; write YYYY, YYYY-MM or YYYY-MM-DD").arg(text.left(40)));
}

base::Result<void> checkNumbers(const ClaimFields &fields)
{
    if (fields.value && (!std::isfinite(*fields.value) || *fields.value < 0))
        return bad("value", Words::tr("must be a finite number, not negative"));
    if (fields.low.has_value() != fields.high.has_value())
        return bad(fields.low ? "high" : "low", Words::tr("give both ends of the range, or none"));
    if (!fields.low)
        return {};
    if (!std::isfinite(*fields.low) || *fields.low <= 0)
        return bad("low", Words::tr("must be a finite number above 0"));
    if (!std::isfinite(*fields.high) || *fields.high < *fields.low)
        return bad("high", Words::tr("must be a finite number, not below the low end"));
    return {};
}

base::Result<void> checkMeaning(const ClaimFields &fields)
{
    const bool hasNumber = fields.value || fields.low;
    if (fields.basis == Basis::Computed && !(fields.isCounted && fields.value))
        return bad("basis", Words::tr("computed is what Dekade counts; choose reported or estimated"));
    if (fields.basis == Basis::Undisclosed)
        return hasNumber ? bad("basis", Words::tr("what is undisclosed has no value; remove the value or choose another basis"))
                         : base::Result<void>();
    const std::vector<Unit> units = unitsOf(fields.quantity);
    const Unit unit = fields.unit.value_or(units.front());
    if (std::ranges::find(units, unit) == units.end())
        return bad("unit", Words::tr("this quantity is not stated in %1").arg(keyOf(unit)));
    if (unit == Unit::Date)
        return hasNumber ? bad("value", Words::tr("a date stands in the text; remove the number")) : checkDate("text", fields.text);
    if (unit == Unit::Text)
        return fields.text.isEmpty() ? bad("text", Words::tr("write what is to be said")) : base::Result<void>();
    if (!hasNumber && fields.text.isEmpty())
        return bad("value", Words::tr("give a value, a range or a text, or choose undisclosed"));
    return {};
}

base::Result<void> checkKind(const ClaimFields &fields)
{
    if (fields.quantity != Quantity::TrainingTokens)
        return fields.kind == TokenKind::None ? base::Result<void>()
                                              : bad("kind", Words::tr("only training tokens have a kind; leave it empty"));
    const bool counts = (fields.value || fields.low) && fields.stage != Stage::Dataset;
    if (counts && fields.kind == TokenKind::None)
        return bad("kind", Words::tr("say what is counted: seen, unique, words or bytes"));
    return {};
}

} // namespace

base::Result<void> checkFields(const ModelFields &fields)
{
    if (fields.name.trimmed().isEmpty())
        return bad("name", Words::tr("a model needs a name; type one"));
    for (const QStringList *list : {&fields.aliases, &fields.domains}) {
        if (list->size() > 50 || list->contains(QString()))
            return bad(list == &fields.aliases ? "aliases" : "domains", Words::tr("at most 50, none of them empty"));
        for (const QString &text : *list) {
            if (const auto checked = checkLength(list == &fields.aliases ? "aliases" : "domains", text, kLongestName); !checked)
                return checked;
        }
    }
    return checkLengths({{"name", fields.name, kLongestName}, {"nameZh", fields.nameZh, kLongestName},
        {"family", fields.family, kLongestName}, {"organization", fields.organization, kLongestName},
        {"country", fields.country, kLongestName}, {"openness", fields.openness, kLongestName}});
}

base::Result<void> checkFields(const ClaimFields &fields)
{
    if (fields.sourceTitle.trimmed().isEmpty())
        return bad("source", Words::tr("a claim needs a source; say where the value stands, or that it is your own estimate"));
    if (!fields.sourceDate.isEmpty()) {
        if (const auto checked = checkDate("sourceDate", fields.sourceDate); !checked)
            return checked;
    }
    for (const auto &check : {&checkNumbers, &checkMeaning, &checkKind}) {
        if (const auto checked = check(fields); !checked)
            return checked;
    }
    return checkLengths({{"text", fields.text, kLongestText}, {"stageNote", fields.stageNote, kLongestName},
        {"source", fields.sourceTitle, kLongestName}, {"sourceUrl", fields.sourceUrl, kLongestText},
        {"locator", fields.locator, kLongestName}, {"quote", fields.quote, kLongestQuote}});
}

} // namespace dekade::store
