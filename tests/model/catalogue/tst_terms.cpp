#include "model/catalogue/terms.h"
#include "tests/support/case.h"

#include <QSet>

using namespace dekade;
using namespace dekade::catalogue;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

/// Every key reads back as its term and stands for one term only.
template<typename E>
void compareKeys(QStringList expected)
{
    const QStringList keys = keysOf<E>();
    QCOMPARE(keys, expected);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    for (const QString &key : keys) {
        const std::optional<E> term = termOf<E>(key);
        QVERIFY2(term.has_value(), qPrintable(key));
        QCOMPARE(keyOf(*term), key);
    }
}

} // namespace

// The words are those of the table in resources/catalogue/FORMAT.md and of the command line.
class TermsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void quantities()
    {
        compareKeys<Quantity>(words("params_total params_active params_non_embedding training_tokens release_date context_length layers "
                                    "hidden_size attention_heads kv_heads vocab_size experts_total experts_active experts_shared "
                                    "expert_ffn_size moe_first_dense_layers license openness training_data architecture_note router_note "
                                    "training_compute training_cost training_time"));
        QCOMPARE(keysOf<Quantity>().size(), kQuantityCount);
    }
    void units() { compareKeys<Unit>(words("parameters tokens words bytes experts heads dimensions layers date text flop dollars hours")); }
    void kinds() { compareKeys<TokenKind>(QStringList {QString()} + words("seen unique words bytes")); }
    void stages() { compareKeys<Stage>(QStringList {QString()} + words("total initial long-context annealing dataset component")); }
    void bases() { compareKeys<Basis>(words("reported computed estimated undisclosed")); }
    void speakers() { compareKeys<Speaker>(words("maker third-party article gist counted user")); }
    void standings() { compareKeys<Standing>(QStringList {QString()} + words("preferred superseded rumour other")); }
    void qualifiers() { compareKeys<Qualifier>(QStringList {QString()} + words("over about under")); }
    void lenses() { compareKeys<Lens>(words("official computed article gist")); }
    void measures() { compareKeys<Measure>(words("total active non-embedding")); }
    void densities() { compareKeys<Density>(words("dense moe undisclosed")); }

    void unknownKeysHaveNoTerm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << u"Params_Total"_qs;
        QTest::newRow("a space more") << u"params_total "_qs;
        QTest::newRow("part of a key") << u"params"_qs;
        QTest::newRow("not a word") << u"params_total; DROP"_qs;
    }

    void unknownKeysHaveNoTerm()
    {
        QFETCH(QString, key);
        QVERIFY(!termOf<Quantity>(key).has_value());
    }

    void measuresShowTheirQuantity()
    {
        QCOMPARE(quantityOf(Measure::Total), Quantity::ParamsTotal);
        QCOMPARE(quantityOf(Measure::Active), Quantity::ParamsActive);
        QCOMPARE(quantityOf(Measure::NonEmbedding), Quantity::ParamsNonEmbedding);
    }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "tst_terms.moc"
