#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "model/store/store.h"
#include "tests/support/case.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>
#include <random>
#include <set>

using namespace dekade;
using namespace dekade::store;
using catalogue::ClaimId;
using catalogue::ModelId;
using catalogue::Quantity;

namespace {

/// What the store should hold, kept plainly: whole copies, one for every step that can be undone.
struct Plain {
    struct OwnClaim {
        ModelId model;
        ClaimFields fields;
        bool operator==(const OwnClaim &) const = default;
    };
    std::map<ModelId, ModelFields> models;
    std::map<ClaimId, OwnClaim> claims;
    std::set<ClaimId> preferred;
    bool operator==(const Plain &) const = default;
};

class Plainly final {
public:
    const Plain &now() const { return m_steps[m_at]; }
    void push(Plain next)
    {
        m_steps.resize(m_at + 1);
        m_steps.push_back(std::move(next));
        ++m_at;
    }
    bool undo() { return m_at > 0 && m_at-- > 0; }
    bool redo() { return m_at + 1 < m_steps.size() && ++m_at > 0; }

private:
    std::vector<Plain> m_steps {Plain {}};
    std::size_t m_at = 0;
};

ClaimFields fieldsOf(const catalogue::Catalogue &all, const catalogue::Claim &claim)
{
    const catalogue::Source &source = all.source(claim.source);
    return {claim.quantity, claim.value, claim.low, claim.high, claim.text, claim.unit, claim.kind, claim.stage, claim.stageNote,
        claim.qualifier, claim.basis, source.title, source.url, source.date, claim.locator, claim.quote};
}

Plain read(const catalogue::Catalogue &all)
{
    Plain plain;
    for (const catalogue::Model &model : all.models()) {
        if (isOwn(model.id)) {
            const catalogue::Organization &maker = all.organization(model.organization);
            plain.models[model.id] = {model.name, model.nameZh, model.aliases, all.family(model.family).name, maker.name, maker.country,
                model.density, model.openness, model.domains, model.released};
        }
    }
    for (const catalogue::Claim &claim : all.claims()) {
        if (isOwn(claim.id))
            plain.claims[claim.id] = {claim.model, fieldsOf(all, claim)};
        if (claim.preferredByUser)
            plain.preferred.insert(claim.id);
    }
    return plain;
}

} // namespace

/// A thousand random edits, undos and redos with restarts between: the store equals a plain model of it.
class RandomEditsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        m_bundled = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        DEKADE_VERIFY_RESULT(writeFacts(*data, m_bundled));
    }

    void storeEqualsPlainModel_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 20261U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void storeEqualsPlainModel()
    {
        QFETCH(unsigned, seed);
        m_random.seed(seed);
        m_plain = Plainly();
        m_user = m_folder.filePath(QStringLiteral("%1/user.sqlite").arg(seed));
        open();
        m_facts = *m_store->load();
        int undone = 0;
        int redone = 0;
        for (int step = 0; step < 1000; ++step) {
            // Who has undone something walks back and forth for a while, as people do.
            const int dice = below(100);
            const bool walks = m_store->history()->redo.has_value();
            if (dice < (walks ? 45 : 15))
                undone += stepBack() ? 1 : 0;
            else if (dice < (walks ? 85 : 18))
                redone += stepOn() ? 1 : 0;
            else
                edit();
            if (QTest::currentTestFailed())
                return;
            if (below(40) == 0)
                open();
            if (step % 50 == 49)
                compare(step);
        }
        open();
        compare(1000);
        QVERIFY(undone > 50 && redone > 50);
        const auto report = m_store->verify();
        DEKADE_VERIFY_RESULT(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(QLatin1Char('\n'))));
    }

private:
    void open()
    {
        m_store.reset();
        auto opened = Store::open({m_bundled, m_user});
        DEKADE_VERIFY_RESULT(opened);
        m_store = std::move(*opened);
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    QString word() { return QStringList {QStringLiteral("a"), QStringLiteral("β=\"1'"), QStringLiteral("模型"), QString()}.at(below(4)); }

    template<typename Map>
    auto anyOf(const Map &map)
    {
        return std::next(map.begin(), below(static_cast<int>(map.size())));
    }

    ModelFields modelFields()
    {
        const QString number = QString::number(below(30));
        return {QStringLiteral("Model ") + number, word(), {QStringLiteral("alias ") + number}, QStringLiteral("Family ") + number,
            QStringLiteral("Maker ") + number, {}, static_cast<catalogue::Density>(below(3)), word(), {QStringLiteral("Language")},
            below(2) == 0};
    }

    ClaimFields claimFields()
    {
        ClaimFields fields;
        fields.sourceTitle = QStringLiteral("Source %1").arg(below(5));
        fields.sourceUrl = word();
        fields.locator = word();
        fields.quote = word();
        if (below(2) == 0) {
            fields.quantity = Quantity::TrainingTokens;
            fields.kind = catalogue::TokenKind::Seen;
            fields.unit = catalogue::Unit::Tokens;
        } else {
            fields.unit = catalogue::Unit::Parameters;
        }
        switch (below(4)) {
        case 0:
            fields.basis = catalogue::Basis::Undisclosed;
            break;
        case 1:
            fields.low = 0.1 + below(1000);
            fields.high = *fields.low * 3;
            fields.basis = catalogue::Basis::Estimated;
            break;
        default:
            fields.value = std::ldexp(static_cast<double>(m_random()) / 3, below(60));
        }
        return fields;
    }

    bool stepBack()
    {
        const bool can = m_plain.undo();
        check(m_store->history()->undo.has_value() == can, "what can be undone");
        check(m_store->undo(), can);
        return can;
    }

    bool stepOn()
    {
        const bool can = m_plain.redo();
        check(m_store->history()->redo.has_value() == can, "what can be redone");
        check(m_store->redo(), can);
        return can;
    }

    /// An edit that the plain model can do too. One that changes nothing is no step.
    void edit()
    {
        Plain next = m_plain.now();
        const Edit what = choose(next);
        const auto done = m_store->apply(what);
        DEKADE_VERIFY_RESULT(done);
        if (const auto *model = std::get_if<AddModel>(&what))
            next.models[done->model.value_or(ModelId {})] = model->fields;
        if (const auto *claim = std::get_if<AddClaim>(&what))
            next.claims[done->claim.value_or(ClaimId {})] = {claim->model, claim->fields};
        check(done->changed == (next != m_plain.now()), "changed");
        if (done->changed)
            m_plain.push(std::move(next));
    }

    Edit choose(Plain &next)
    {
        const int dice = below(100);
        if (dice < 20 || next.models.empty())
            return AddModel {modelFields()};
        if (dice < 45 || next.claims.empty())
            return AddClaim {
                below(3) == 0 ? m_facts->models()[static_cast<std::size_t>(below(60))].id : anyOf(next.models)->first, claimFields()};
        if (dice < 55) {
            const auto model = anyOf(next.models);
            const ModelFields fields = below(4) == 0 ? model->second : modelFields();
            next.models[model->first] = fields;
            return ChangeModel {model->first, fields};
        }
        if (dice < 60)
            return deleteModel(next);
        if (dice < 75)
            return changeClaim(next);
        if (dice < 82) {
            const ClaimId claim = anyOf(next.claims)->first;
            next.claims.erase(claim);
            next.preferred.erase(claim);
            return DeleteClaim {claim};
        }
        return prefer(next);
    }

    Edit deleteModel(Plain &next)
    {
        const ModelId model = anyOf(next.models)->first;
        next.models.erase(model);
        std::erase_if(next.claims, [&](const auto &entry) {
            if (entry.second.model == model)
                next.preferred.erase(entry.first);
            return entry.second.model == model;
        });
        return DeleteModel {model};
    }

    Edit changeClaim(Plain &next)
    {
        const ClaimId claim = anyOf(next.claims)->first;
        const ClaimFields fields = claimFields();
        if (fields.quantity != next.claims[claim].fields.quantity)
            next.preferred.erase(claim);
        next.claims[claim].fields = fields;
        return ChangeClaim {claim, fields};
    }

    Edit prefer(Plain &next)
    {
        const bool own = below(3) > 0;
        const ClaimId claim = own ? anyOf(next.claims)->first
                                  : m_facts->claims()[static_cast<std::size_t>(below(static_cast<int>(m_facts->claims().size())))].id;
        const auto topic = [&](ClaimId id) {
            if (const auto found = next.claims.find(id); found != next.claims.end())
                return std::pair(found->second.model, found->second.fields.quantity);
            return std::pair(m_facts->claim(id).model, m_facts->claim(id).quantity);
        };
        const bool preferred = below(4) > 0;
        if (preferred) {
            std::erase_if(next.preferred, [&](ClaimId other) { return topic(other) == topic(claim); });
            next.preferred.insert(claim);
        } else {
            next.preferred.erase(claim);
        }
        return PreferClaim {claim, preferred};
    }

    void check(bool fine, const char *what) { QVERIFY2(fine, what); }
    void check(const base::Result<void> &done, bool can)
    {
        QVERIFY2(done.ok() == can, done.ok() ? "more than there was" : qPrintable(done.error().text()));
    }

    void compare(int step)
    {
        const auto loaded = m_store->load();
        DEKADE_VERIFY_RESULT(loaded);
        const Plain held = read(**loaded);
        QVERIFY2(held.models == m_plain.now().models, qPrintable(QStringLiteral("models after step %1").arg(step)));
        QVERIFY2(held.claims == m_plain.now().claims, qPrintable(QStringLiteral("claims after step %1").arg(step)));
        QVERIFY2(held.preferred == m_plain.now().preferred, qPrintable(QStringLiteral("preferences after step %1").arg(step)));
    }

    /// In memory where there is such a folder: three thousand edits wait for the disk nine thousand times, which says nothing about what
    /// they hold.
    static QString folderTemplate()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/dekade-edits-XXXXXX");
    }

    QTemporaryDir m_folder {folderTemplate()};
    QString m_bundled;
    QString m_user;
    std::unique_ptr<Store> m_store;
    catalogue::CataloguePtr m_facts;
    Plainly m_plain;
    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
