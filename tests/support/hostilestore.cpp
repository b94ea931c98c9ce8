#include "tests/support/hostilestore.h"

#include "model/catalogue/claimunits.h"
#include "model/exchange/csvwriter.h"
#include "model/imports/importfile.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace dekade::tests {

using namespace catalogue;
using namespace Qt::StringLiterals;

const QStringList &hostileTexts()
{
    static const QStringList texts {u"=1+2"_s, u"+49 30"_s, u"-5"_s, u"-a"_s, u"@home"_s, u"'=guarded"_s, u"''+x"_s, u"\"quoted\", and, commas"_s,
        u"two\nlines"_s, u"a\rb\r\nc"_s, u"\ttab"_s, u" leading and trailing "_s, u"\uFEFFmark"_s, u"模型，标点。"_s, u"עברית and العربية"_s,
        u"<b>bold</b> &amp;"_s, u"a|b\\c\\|d"_s, u"null"_s, u"true"_s, u"1e5"_s, u"007"_s, u"\u202Eturned"_s, u"😀"_s,
        u"=HYPERLINK(\"http://example.org/\",\"x\")"_s, u"\u0001control\u007F"_s, u"NaN"_s, u"inf"_s, u"1,234.5"_s, u"'"_s, u"\\"_s, u"undisclosed"_s,
        u"e\u0301 and é"_s, u";"_s, u"plain"_s};
    return texts;
}

namespace {

class Filler final {
public:
    Filler(store::Store &store, const QString &folder, unsigned seed, const StoreWish &wish)
        : m_store(store)
        , m_folder(folder)
        , m_random(seed)
        , m_wish(wish)
    {
    }

    base::Result<int> fill()
    {
        if (m_wish.importsTables) {
            for (int file = 0; file < 2; ++file) {
                if (const auto read = import(file); !read)
                    return read.error();
            }
        }
        for (int i = 0; i < 7; ++i)
            apply(store::AddModel {modelFields()});
        const CataloguePtr models = now();
        for (int i = 0; i < 40; ++i)
            apply(store::AddClaim {anyModel(*models), claimFields()});
        const CataloguePtr claims = now();
        for (int i = 0; i < 12; ++i)
            prefer(*claims);
        if (m_error)
            return *m_error;
        return m_edits;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    QString text() { return hostileTexts().at(below(static_cast<int>(hostileTexts().size()))); }
    QString textOrNothing() { return below(3) == 0 ? QString() : text(); }
    double number() { return below(3) == 0 ? 1e9 * (1 + below(500)) : std::ldexp(1 + static_cast<double>(m_random()) / 3e9, 20 + below(40)); }
    QString date()
    {
        const QStringList dates {u"2018"_s, u"2020-05"_s, u"2023-03-14"_s, u"2024-07-23"_s, u"2024-07-23"_s, u"2025-12"_s};
        return dates.at(below(static_cast<int>(dates.size())));
    }

    /// A table as other people make them: hostile cells, some rows about models that come with Dekade.
    base::Result<void> import(int file)
    {
        const QStringList columns = file == 0
            ? QStringList {u"Model"_s, u"Organization"_s, u"Publication date"_s, u"Parameters"_s, u"Training compute (FLOP)"_s, u"Confidence"_s,
                u"Domain"_s, u"Country (of organization)"_s, u"Base model"_s, u"Model accessibility"_s}
            : QStringList {u"Name"_s, u"Developer"_s, u"Release date"_s, u"Params"_s, u"Tokens"_s, u"Confidence"_s, u"Domain"_s, u"Country"_s,
                u"Base model"_s, u"Openness"_s};
        std::vector<QStringList> rows {{u"GPT-3 175B (davinci)"_s, u"OpenAI"_s, u"2020-05-28"_s, u"1.75e11"_s, u"3.14e23"_s, u"Confident"_s,
            u"Language"_s, {}, {}, {}}};
        for (int i = 0; i < 9; ++i) {
            rows.push_back({text() + QString::number(below(100)), textOrNothing(), date(), QString::number(number(), 'g', 17),
                below(2) == 0 ? QString() : QString::number(number(), 'g', 17), below(2) == 0 ? u"Likely"_s : u"Confident"_s,
                below(2) == 0 ? u"Language,Vision"_s : QString(), below(2) == 0 ? u"China"_s : u"France,Germany"_s,
                below(4) == 0 ? u"other"_s : QString(), textOrNothing()});
        }
        const QString path = m_folder + u"/table %1.csv"_s.arg(file + 1);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(exchange::csvText(columns, rows)) < 0)
            return base::Error {base::ErrorKind::CannotWrite, u"the table cannot be written"_s, path};
        out.close();
        const auto read = imports::importFile(m_store, path, {});
        return read ? base::Result<void>() : read.error();
    }

    store::ModelFields modelFields()
    {
        return {u"%1 %2"_s.arg(text()).arg(below(60)), textOrNothing(), {text(), text()}, textOrNothing(), textOrNothing(), textOrNothing(),
            static_cast<Density>(below(3)), textOrNothing(), {u"Language"_s, text()}, below(3) > 0};
    }

    /// Mostly what figures show.
    Quantity quantity()
    {
        constexpr Quantity kShown[] = {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::ParamsNonEmbedding, Quantity::TrainingTokens,
            Quantity::TrainingTokens, Quantity::ReleaseDate, Quantity::ReleaseDate, Quantity::TrainingCompute, Quantity::ExpertsTotal,
            Quantity::ExpertsActive};
        return below(8) == 0 ? static_cast<Quantity>(below(kQuantityCount)) : kShown[below(std::size(kShown))];
    }

    store::ClaimFields claimFields()
    {
        store::ClaimFields fields;
        fields.quantity = quantity();
        const std::vector<Unit> units = unitsOf(fields.quantity);
        fields.unit = units[static_cast<std::size_t>(below(static_cast<int>(units.size())))];
        if (fields.quantity == Quantity::TrainingTokens)
            fields.kind = static_cast<TokenKind>(1 + below(4));
        fields.stage = below(4) == 0 ? static_cast<Stage>(below(7)) : Stage::Whole;
        fields.stageNote = textOrNothing();
        fields.qualifier = static_cast<Qualifier>(below(4));
        fields.basis = below(3) == 0 ? Basis::Estimated : Basis::Reported;
        fields.sourceTitle = text() + u" %1"_s.arg(below(5));
        fields.sourceUrl = textOrNothing();
        fields.sourceDate = below(2) == 0 ? date() : QString();
        fields.locator = textOrNothing();
        fields.quote = textOrNothing();
        setValue(fields);
        return fields;
    }

    void setValue(store::ClaimFields &fields)
    {
        const Unit unit = fields.unit.value_or(Unit::Text);
        const bool isCount = unit == Unit::Experts || unit == Unit::Layers || unit == Unit::Heads;
        const int dice = below(10);
        if (dice == 0) {
            fields.basis = Basis::Undisclosed;
            fields.text = textOrNothing();
        } else if (unit == Unit::Date) {
            fields.text = date();
        } else if (unit == Unit::Text || dice == 1) {
            fields.text = text();
        } else if (dice == 2) {
            fields.low = number();
            fields.high = *fields.low * 3;
        } else {
            fields.value = isCount ? 1 + below(256) : number();
            fields.text = dice == 3 ? text() : QString();
        }
    }

    CataloguePtr now()
    {
        const auto loaded = m_store.load();
        if (!loaded && !m_error)
            m_error = loaded.error();
        return loaded ? *loaded : std::make_shared<const Catalogue>(CatalogueData {});
    }

    ModelId anyModel(const Catalogue &all)
    {
        std::vector<ModelId> models;
        for (const Model &model : all.models()) {
            const bool isBundled = model.dataset == "curated"_L1;
            if (isBundled ? m_wish.claimsOnBundled && below(12) == 0 : true)
                models.push_back(model.id);
        }
        return models.empty() ? ModelId {} : models[static_cast<std::size_t>(below(static_cast<int>(models.size())))];
    }

    void prefer(const Catalogue &all)
    {
        std::vector<ClaimId> claims;
        for (const Claim &claim : all.claims()) {
            const bool asked = m_wish.preferred.empty() || std::ranges::find(m_wish.preferred, claim.quantity) != m_wish.preferred.end();
            const bool isBundled = all.model(claim.model).dataset == "curated"_L1;
            if (asked && (!isBundled || (m_wish.claimsOnBundled && below(20) == 0)))
                claims.push_back(claim.id);
        }
        if (!claims.empty())
            apply(store::PreferClaim {claims[static_cast<std::size_t>(below(static_cast<int>(claims.size())))], true});
    }

    void apply(const store::Edit &edit)
    {
        const auto done = m_store.apply(edit);
        if (done)
            ++m_edits;
        else if (done.error().kind != base::ErrorKind::BadInput && !m_error)
            m_error = done.error();
    }

    store::Store &m_store;
    QString m_folder;
    std::mt19937 m_random;
    StoreWish m_wish;
    int m_edits = 0;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<int> fillStore(store::Store &store, const QString &folder, unsigned seed, const StoreWish &wish)
{
    return Filler(store, folder, seed, wish).fill();
}

} // namespace dekade::tests
