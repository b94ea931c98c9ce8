#include "tests/support/samplebuilder.h"

#include <algorithm>

namespace dekade::tests {

using namespace catalogue;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Unit unitOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::ParamsTotal:
    case Quantity::ParamsActive:
    case Quantity::ParamsNonEmbedding:
        return Unit::Parameters;
    case Quantity::TrainingTokens:
    case Quantity::ContextLength:
        return Unit::Tokens;
    case Quantity::ReleaseDate:
        return Unit::Date;
    default:
        return Unit::Text;
    }
}

/// The id of the record whose `member` is `name`, adding one when there is none.
template<typename Record>
auto idOf(std::vector<Record> &records, QString Record::*member, const QString &name)
{
    const auto found = std::ranges::find(records, name, member);
    if (found != records.end())
        return found->id;
    Record record;
    record.id.value = static_cast<qint64>(records.size()) + 1;
    record.*member = name;
    record.key = name.toLower().remove(QLatin1Char(',')).replace(QLatin1Char(' '), QLatin1Char('-'));
    records.push_back(record);
    return record.id;
}

} // namespace

SampleBuilder &SampleBuilder::model(const char *key, const char *name, const char *organizationName, const char *familyName, Density density,
                                    const char *openness)
{
    Model model;
    model.id.value = static_cast<qint64>(m_data.models.size()) + 1;
    model.key = text(key);
    model.name = text(name);
    model.organization = organization(text(organizationName));
    model.family = family(text(familyName));
    model.density = density;
    model.openness = text(openness);
    model.domains = {QStringLiteral("language")};
    model.released = model.openness != QLatin1String("unreleased");
    model.dataset = QStringLiteral("curated");
    m_data.models.push_back(model);
    return *this;
}

SampleBuilder &SampleBuilder::alias(const char *alias)
{
    m_data.models.back().aliases.append(text(alias));
    return *this;
}

SampleBuilder &SampleBuilder::claim(Quantity quantity, double value, Speaker speaker, const char *sourceKey, Standing standing)
{
    Claim &claim = add(quantity, speaker, sourceKey);
    claim.value = value;
    claim.standing = standing;
    return *this;
}

SampleBuilder &SampleBuilder::date(const char *day, Speaker speaker, const char *sourceKey)
{
    add(Quantity::ReleaseDate, speaker, sourceKey).text = text(day);
    return *this;
}

SampleBuilder &SampleBuilder::undisclosed(Quantity quantity, Speaker speaker, const char *sourceKey)
{
    add(quantity, speaker, sourceKey).basis = Basis::Undisclosed;
    return *this;
}

SampleBuilder &SampleBuilder::estimate(Quantity quantity, double low, double high, Speaker speaker, const char *sourceKey)
{
    Claim &claim = add(quantity, speaker, sourceKey);
    claim.low = low;
    claim.high = high;
    claim.basis = Basis::Estimated;
    return *this;
}

SampleBuilder &SampleBuilder::basis(Basis basis)
{
    m_data.claims.back().basis = basis;
    return *this;
}

SampleBuilder &SampleBuilder::stage(Stage stage)
{
    m_data.claims.back().stage = stage;
    return *this;
}

SampleBuilder &SampleBuilder::qualifier(Qualifier qualifier)
{
    m_data.claims.back().qualifier = qualifier;
    return *this;
}

SampleBuilder &SampleBuilder::quote(const char *words, const char *locator)
{
    m_data.claims.back().quote = text(words);
    m_data.claims.back().locator = text(locator);
    return *this;
}

SampleBuilder &SampleBuilder::note(Quantity quantity, const char *words)
{
    m_data.notes.push_back({m_data.models.back().id, quantity, text(words), {}});
    return *this;
}

Claim &SampleBuilder::add(Quantity quantity, Speaker speaker, const char *sourceKey)
{
    Claim claim;
    claim.id.value = static_cast<qint64>(m_data.claims.size()) + 1;
    claim.model = m_data.models.back().id;
    claim.quantity = quantity;
    claim.speaker = speaker;
    claim.unit = unitOf(quantity);
    claim.kind = quantity == Quantity::TrainingTokens ? TokenKind::Seen : TokenKind::None;
    claim.basis = speaker == Speaker::Counted ? Basis::Computed : Basis::Reported;
    claim.source = source(text(sourceKey));
    m_data.claims.push_back(claim);
    m_data.version = QStringLiteral("2026-11");
    return m_data.claims.back();
}

SourceId SampleBuilder::source(const QString &key)
{
    const SourceId id = idOf(m_data.sources, &Source::key, key);
    Source &source = m_data.sources[static_cast<size_t>(id.value) - 1];
    source.title = key.left(1).toUpper() + key.mid(1);
    source.shortTitle = key;
    source.url = QStringLiteral("https://example.org/") + key;
    return id;
}

OrganizationId SampleBuilder::organization(const QString &name)
{
    return idOf(m_data.organizations, &Organization::name, name);
}

FamilyId SampleBuilder::family(const QString &name)
{
    return idOf(m_data.families, &Family::name, name);
}

} // namespace dekade::tests
