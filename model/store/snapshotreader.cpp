#include "model/store/snapshotreader.h"

#include "model/store/backgroundreader.h"
#include "model/store/claimkey.h"
#include "model/store/rowreader.h"

#include <QCoreApplication>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

class SnapshotReader final {
public:
    SnapshotReader(const Connection &facts, const QSet<QString> &preferred)
        : m_facts(facts)
        , m_preferred(preferred)
    {
    }

    base::Result<CatalogueData> read()
    {
        readSmallTables();
        readModels();
        readClaims();
        const auto readNote = [this](Row &row) {
            Note note;
            note.model.value = row.id();
            note.quantity = row.term<Quantity>();
            note.text = row.text();
            note.textZh = row.text();
            m_data.notes.push_back(note);
        };
        each("SELECT model_id, quantity, text, text_zh FROM note ORDER BY model_id, quantity", readNote);
        if (m_error)
            return *m_error;
        return std::move(m_data);
    }

private:
    template<typename Visit>
    void each(const char *statement, Visit visit)
    {
        if (m_error)
            return;
        base::Result<QSqlQuery> query = m_facts.run(QLatin1String(statement));
        if (!query) {
            m_error = query.error();
            return;
        }
        while (query->next()) {
            Row row(*query);
            visit(row);
            if (!row.unknown().isEmpty()) {
                m_error = base::Error {base::ErrorKind::BadInput,
                    Words::tr("row %1 holds the unknown word \"%2\"; install the facts anew")
                        .arg(query->value(0).toString(), row.unknown()),
                    m_facts.path()};
                return;
            }
        }
    }

    void readSmallTables()
    {
        each("SELECT value FROM meta WHERE key = 'version'", [this](Row &row) { m_data.version = row.text(); });
        each("SELECT id, key, name, name_zh, country FROM organization ORDER BY id", [this](Row &row) {
            m_data.organizations.push_back({{row.id()}, row.text(), row.text(), row.text(), row.text()});
        });
        each("SELECT id, key, name, name_zh FROM family ORDER BY id", [this](Row &row) {
            m_data.families.push_back({{row.id()}, row.text(), row.text(), row.text()});
        });
        each("SELECT id, key, title, short_title, url, date, note FROM source ORDER BY id", [this](Row &row) {
            m_data.sources.push_back({{row.id()}, row.text(), row.text(), row.text(), row.text(), row.text(), row.text()});
        });
    }

    void readModels()
    {
        QHash<qint64, std::size_t> places;
        const auto readModel = [&](Row &row) {
            Model model;
            model.id.value = row.id();
            model.key = row.text();
            model.name = row.text();
            model.nameZh = row.text();
            model.family.value = row.id();
            model.organization.value = row.id();
            model.density = row.term<Density>();
            model.openness = row.text();
            model.released = row.flag();
            model.dataset = row.text();
            places.insert(model.id.value, m_data.models.size());
            m_data.models.push_back(std::move(model));
        };
        each("SELECT id, key, name, name_zh, family_id, organization_id, dense_or_moe, openness, released, dataset FROM model ORDER BY id",
            readModel);
        each("SELECT model_id, alias FROM model_alias ORDER BY model_id, ordinal",
            [&](Row &row) { m_data.models[places.value(row.id())].aliases << row.text(); });
        each("SELECT model_id, domain FROM model_domain ORDER BY model_id, ordinal",
            [&](Row &row) { m_data.models[places.value(row.id())].domains << row.text(); });
    }

    void readClaims()
    {
        const ClaimKeys keys(m_data);
        const auto readClaim = [&](Row &row) {
            Claim claim;
            claim.id.value = row.id();
            claim.model.value = row.id();
            claim.quantity = row.term<Quantity>();
            claim.value = row.number();
            claim.low = row.number();
            claim.high = row.number();
            claim.text = row.text();
            claim.unit = row.term<Unit>();
            claim.kind = row.term<TokenKind>();
            claim.stage = row.term<Stage>();
            claim.stageNote = row.text();
            claim.qualifier = row.term<Qualifier>();
            claim.basis = row.term<Basis>();
            claim.speaker = row.term<Speaker>();
            claim.standing = row.term<Standing>();
            claim.source.value = row.id();
            claim.locator = row.text();
            claim.quote = row.text();
            if (!m_preferred.isEmpty())
                claim.preferredByUser = m_preferred.contains(keys.keyOf(claim));
            m_data.claims.push_back(std::move(claim));
        };
        each("SELECT id, model_id, quantity, value, low, high, text, unit, kind, stage, stage_note, qualifier, basis, speaker, standing, "
             "source_id, locator, quote FROM claim ORDER BY id",
            readClaim);
    }

    const Connection &m_facts;
    const QSet<QString> &m_preferred;
    CatalogueData m_data;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<CatalogueData> readSnapshot(const Connection &facts, const QSet<QString> &preferred)
{
    base::Result<CatalogueData> data = SnapshotReader(facts, preferred).read();
    if (!data)
        return data;
    base::Result<std::vector<Background>> backgrounds = readBackgrounds(facts);
    if (!backgrounds)
        return backgrounds.error();
    data->backgrounds = std::move(*backgrounds);
    return data;
}

} // namespace dekade::store
