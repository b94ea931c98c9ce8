#include "model/exchange/figurefacts.h"

#include "model/catalogue/figurecells.h"
#include "model/exchange/factrows.h"
#include "model/exchange/recordbuilder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dekade::exchange {

using namespace catalogue;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// The quantities that a header has whole blocks of.
std::vector<Quantity> quantitiesOf(const QStringList &header)
{
    std::vector<Quantity> quantities;
    for (const QString &column : header) {
        const auto quantity = termOf<Quantity>(column);
        if (quantity && *quantity != Quantity::ReleaseDate && header.contains(QString(column + "_source_title"_L1)))
            quantities.push_back(*quantity);
    }
    return quantities;
}

class FigureRows final : public FactRows {
public:
    using FactRows::FactRows;

    FileFacts take() { return std::move(m_facts); }

protected:
    base::Result<void> add(const FactTexts &row, const FactOrigin &origin) override
    {
        if (m_quantities.empty())
            m_quantities = quantitiesOf(header());
        return row.value(u"place"_s) == keyOf(FigurePlace::Background) ? addBackground(row, origin) : addModel(row, origin);
    }

private:
    base::Result<void> addModel(const FactTexts &row, const FactOrigin &origin)
    {
        const auto read = modelOfFigure(row, m_quantities, QFileInfo(fileName()).fileName());
        if (!read)
            return read.error();
        CatalogueData &data = m_facts.data;
        Organization organization = read->organization;
        organization.id.value = nextId();
        Family family = read->family;
        family.id.value = nextId();
        Model model = read->model;
        model.id.value = nextId();
        model.organization = organization.id;
        model.family = family.id;
        for (const SourcedClaim &each : read->claims) {
            Source source = each.source;
            source.id.value = nextId();
            Claim claim = each.claim;
            claim.id.value = nextId();
            claim.model = model.id;
            claim.source = source.id;
            data.sources.push_back(source);
            data.claims.push_back(claim);
        }
        noteDouble(model, origin);
        data.organizations.push_back(organization);
        data.families.push_back(family);
        data.models.push_back(model);
        m_facts.origins.push_back(origin);
        return {};
    }

    base::Result<void> addBackground(const FactTexts &row, const FactOrigin &origin)
    {
        Background set;
        const auto model = backgroundOfFigure(row, m_quantities, set);
        if (!model)
            return model.error();
        std::vector<Background> &sets = m_facts.data.backgrounds;
        // Sets stand one after another; one that comes again is one more, so that origins keep their order.
        if (sets.empty() || sets.back().key != set.key)
            sets.push_back(set);
        sets.back().models.push_back(*model);
        m_facts.backgroundOrigins.push_back(origin);
        return {};
    }

    void noteDouble(const Model &model, const FactOrigin &origin)
    {
        const bool isNew = model.key.isEmpty() || !m_keys.contains(model.key);
        m_keys.insert(model.key);
        if (!isNew)
            addProblem(report(), {origin.line, 0, {}, u"duplicate"_s, Words::tr("“%1” stands in this file before").arg(model.key.left(80))});
    }

    qint64 nextId() { return ++m_lastId; }

    FileFacts m_facts {{}, {}, {}, false};
    std::vector<Quantity> m_quantities;
    QSet<QString> m_keys;
    qint64 m_lastId = 0;
};

} // namespace

bool isFigureHeader(const std::vector<std::string> &header)
{
    const auto has = [&header](std::string_view name) { return std::find(header.begin(), header.end(), name) != header.end(); };
    return has("id") && has("name") && has("place") && has("release_date_speaker");
}

base::Result<FileFacts> readFigureCsv(TextSource &source, char separator, const ReadOptions &options, ReadReport &report)
{
    FigureRows rows(source, separator, options, report);
    const QStringList needed {u"id"_s, u"name"_s, u"place"_s, u"dense_or_moe"_s, u"release_date"_s};
    if (const auto read = rows.read(needed + dateColumns() + modelColumns()); !read)
        return read.error();
    return rows.take();
}

} // namespace dekade::exchange
