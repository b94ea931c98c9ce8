#include "model/trend/scaling.h"
#include "tests/support/case.h"

#include <cmath>

using namespace dekade;

namespace {

bool near(double value, double expected, double relative) { return std::abs(value - expected) <= relative * std::abs(expected); }

const trend::ScalingLaw &lawOf(const QString &key) { return *trend::scalingLaw(key.toStdString()); }

} // namespace

class ScalingTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theConstantsAsPublished_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QList<double>>("constants");
        QTest::addColumn<QString>("source");
        QTest::newRow("approach 3, equation 10")
            << u"hoffmann-2022"_qs << QList<double> {1.69, 406.4, 410.7, 0.34, 0.28} << u"2203.15556"_qs;
        QTest::newRow("as in the TeX source") << u"hoffmann-2022-unrounded"_qs << QList<double> {1.6934, 406.4, 410.7, 0.3392, 0.2849}
                                              << u"2404.10102"_qs;
        QTest::newRow("the replication") << u"besiroglu-2024"_qs << QList<double> {1.8172, 482.01, 2085.43, 0.3478, 0.3658}
                                         << u"2404.10102"_qs;
        QTest::newRow("C4") << u"muennighoff-2023"_qs << QList<double> {1.87, 521.0, 1488.0, 0.353, 0.353} << u"2305.16264"_qs;
    }

    void theConstantsAsPublished()
    {
        QFETCH(QString, law);
        QFETCH(QString, source);
        const trend::ScalingLaw &found = lawOf(law);
        QTEST(QList<double>({found.e, found.a, found.b, found.alpha, found.beta}), "constants");
        const QString told = QString::fromUtf8(found.source.data(), static_cast<qsizetype>(found.source.size()));
        QVERIFY2(told.startsWith(QLatin1String("arXiv:")) && told.contains(source), qPrintable(told));
        QVERIFY(!found.name.empty());
    }

    void exponentsOfTheOptimum_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<double>("parameters");
        QTest::addColumn<double>("tokens");
        QTest::newRow("0.28 / 0.62") << u"hoffmann-2022"_qs << 0.45161290322580644 << 0.5483870967741935;
        QTest::newRow("before rounding") << u"hoffmann-2022-unrounded"_qs << 0.4564973561929178 << 0.5435026438070822;
        QTest::newRow("the replication") << u"besiroglu-2024"_qs << 0.5126121076233184 << 0.4873878923766816;
        QTest::newRow("C4: half and half") << u"muennighoff-2023"_qs << 0.5 << 0.5;
    }

    void exponentsOfTheOptimum()
    {
        QFETCH(QString, law);
        QFETCH(double, parameters);
        QFETCH(double, tokens);
        QVERIFY(near(lawOf(law).parametersExponent(), parameters, 1e-12));
        QVERIFY(near(lawOf(law).tokensExponent(), tokens, 1e-12));
    }

    // L(N, D) of the equation with the constants of each paper. N and D of the models: arXiv:2203.15556 table 1, arXiv:2407.21783.
    void lossOfAModel_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<double>("parameters");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<double>("loss");
        QTest::newRow("hoffmann-2022, Chinchilla") << u"hoffmann-2022"_qs << 7e10 << 1.4e12 << 1.936645;
        QTest::newRow("hoffmann-2022, Gopher") << u"hoffmann-2022"_qs << 2.8e11 << 3e11 << 1.993258;
        QTest::newRow("hoffmann-2022, GPT-3") << u"hoffmann-2022"_qs << 1.75e11 << 3e11 << 2.002288;
        QTest::newRow("hoffmann-2022, Llama 3 70B") << u"hoffmann-2022"_qs << 7e10 << 1.5e13 << 1.857476;
        QTest::newRow("hoffmann-2022-unrounded, Chinchilla") << u"hoffmann-2022-unrounded"_qs << 7e10 << 1.4e12 << 1.920835;
        QTest::newRow("hoffmann-2022-unrounded, Gopher") << u"hoffmann-2022-unrounded"_qs << 2.8e11 << 3e11 << 1.967265;
        QTest::newRow("hoffmann-2022-unrounded, GPT-3") << u"hoffmann-2022-unrounded"_qs << 1.75e11 << 3e11 << 1.976463;
        QTest::newRow("hoffmann-2022-unrounded, Llama 3 70B") << u"hoffmann-2022-unrounded"_qs << 7e10 << 1.5e13 << 1.850958;
        QTest::newRow("besiroglu-2024, Chinchilla") << u"besiroglu-2024"_qs << 7e10 << 1.4e12 << 1.973882;
        QTest::newRow("besiroglu-2024, Gopher") << u"besiroglu-2024"_qs << 2.8e11 << 3e11 << 1.999608;
        QTest::newRow("besiroglu-2024, GPT-3") << u"besiroglu-2024"_qs << 1.75e11 << 3e11 << 2.008544;
        QTest::newRow("besiroglu-2024, Llama 3 70B") << u"besiroglu-2024"_qs << 7e10 << 1.5e13 << 1.930273;
        QTest::newRow("muennighoff-2023, Chinchilla") << u"muennighoff-2023"_qs << 7e10 << 1.4e12 << 2.0241;
        QTest::newRow("muennighoff-2023, Gopher") << u"muennighoff-2023"_qs << 2.8e11 << 3e11 << 2.049607;
        QTest::newRow("muennighoff-2023, GPT-3") << u"muennighoff-2023"_qs << 1.75e11 << 3e11 << 2.058166;
        QTest::newRow("muennighoff-2023, Llama 3 70B") << u"muennighoff-2023"_qs << 7e10 << 1.5e13 << 1.980584;
    }

    void lossOfAModel()
    {
        QFETCH(QString, law);
        QFETCH(double, parameters);
        QFETCH(double, tokens);
        QFETCH(double, loss);
        QVERIFY(std::abs(trend::loss(lawOf(law), {parameters, tokens}) - loss) <= 0.5e-6 + 1e-9);
    }

    // The closed form of arXiv:2203.15556, equation 4. 5.88e23 FLOP is 6 · 70e9 · 1.4e12, Chinchilla's.
    void optimumOfABudget_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<double>("flop");
        QTest::addColumn<double>("parameters");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<double>("tokensPerParameter");
        QTest::addColumn<double>("loss");
        QTest::newRow("hoffmann-2022, 1e21 FLOP") << u"hoffmann-2022"_qs << 1e21 << 1824220000.0 << 9.13634e10 << 50.0836 << 2.328883;
        QTest::newRow("hoffmann-2022, 1e23 FLOP") << u"hoffmann-2022"_qs << 1e23 << 1.45983e10 << 1.14168e12 << 78.2067 << 2.00501;
        QTest::newRow("hoffmann-2022, 5.88e23 FLOP") << u"hoffmann-2022"_qs << 5.88e23 << 3.2491e10 << 3.01622e12 << 92.8324 << 1.929987;
        QTest::newRow("hoffmann-2022, 1e25 FLOP") << u"hoffmann-2022"_qs << 1e25 << 1.16823e11 << 1.42666e13 << 122.122 << 1.84532;
        QTest::newRow("hoffmann-2022, 1e27 FLOP") << u"hoffmann-2022"_qs << 1e27 << 9.34876e11 << 1.78277e14 << 190.696 << 1.766583;
        QTest::newRow("hoffmann-2022-unrounded, 1e21 FLOP")
            << u"hoffmann-2022-unrounded"_qs << 1e21 << 2214590000.0 << 7.52586e10 << 33.9831 << 2.295394;
        QTest::newRow("hoffmann-2022-unrounded, 1e23 FLOP")
            << u"hoffmann-2022-unrounded"_qs << 1e23 << 1.81254e10 << 9.19521e11 << 50.7311 << 1.988456;
        QTest::newRow("hoffmann-2022-unrounded, 5.88e23 FLOP")
            << u"hoffmann-2022-unrounded"_qs << 5.88e23 << 4.06917e10 << 2.40835e12 << 59.1853 << 1.91767;
        QTest::newRow("hoffmann-2022-unrounded, 1e25 FLOP")
            << u"hoffmann-2022-unrounded"_qs << 1e25 << 1.48348e11 << 1.12348e13 << 75.7329 << 1.838016;
        QTest::newRow("hoffmann-2022-unrounded, 1e27 FLOP")
            << u"hoffmann-2022-unrounded"_qs << 1e27 << 1.21416e12 << 1.37269e14 << 113.056 << 1.764281;
        QTest::newRow("besiroglu-2024, 1e21 FLOP") << u"besiroglu-2024"_qs << 1e21 << 2778460000.0 << 5.99853e10 << 21.5894 << 2.305529;
        QTest::newRow("besiroglu-2024, 1e23 FLOP") << u"besiroglu-2024"_qs << 1e23 << 2.94461e10 << 5.66005e11 << 19.2217 << 2.032052;
        QTest::newRow("besiroglu-2024, 5.88e23 FLOP") << u"besiroglu-2024"_qs << 5.88e23 << 7.30164e10 << 1.34216e12 << 18.3817 << 1.973864;
        QTest::newRow("besiroglu-2024, 1e25 FLOP") << u"besiroglu-2024"_qs << 1e25 << 3.1207e11 << 5.34068e12 << 17.1137 << 1.911729;
        QTest::newRow("besiroglu-2024, 1e27 FLOP") << u"besiroglu-2024"_qs << 1e27 << 3.30732e12 << 5.03932e13 << 15.2369 << 1.85879;
        QTest::newRow("muennighoff-2023, 1e21 FLOP") << u"muennighoff-2023"_qs << 1e21 << 2919880000.0 << 5.708e10 << 19.5488 << 2.344891;
        QTest::newRow("muennighoff-2023, 1e23 FLOP") << u"muennighoff-2023"_qs << 1e23 << 2.91988e10 << 5.708e11 << 19.5488 << 2.080666;
        QTest::newRow("muennighoff-2023, 5.88e23 FLOP")
            << u"muennighoff-2023"_qs << 5.88e23 << 7.08033e10 << 1.38412e12 << 19.5488 << 2.024099;
        QTest::newRow("muennighoff-2023, 1e25 FLOP") << u"muennighoff-2023"_qs << 1e25 << 2.91988e11 << 5.708e12 << 19.5488 << 1.963453;
        QTest::newRow("muennighoff-2023, 1e27 FLOP") << u"muennighoff-2023"_qs << 1e27 << 2.91988e12 << 5.708e13 << 19.5488 << 1.911457;
    }

    void optimumOfABudget()
    {
        QFETCH(QString, law);
        QFETCH(double, flop);
        QFETCH(double, parameters);
        QFETCH(double, tokens);
        QFETCH(double, tokensPerParameter);
        QFETCH(double, loss);
        const trend::TrainingRun best = trend::computeOptimum(lawOf(law), flop);
        QVERIFY(near(best.parameters, parameters, 1e-5));
        QVERIFY(near(best.tokens, tokens, 1e-5));
        QVERIFY(near(best.tokensPerParameter(), tokensPerParameter, 1e-5));
        QVERIFY(std::abs(trend::loss(lawOf(law), best) - loss) <= 0.5e-6 + 1e-9);
        QVERIFY(near(best.flop(), flop, 1e-12));
    }

    void nothingNearTheOptimumIsBetter()
    {
        for (const trend::ScalingLaw &law : trend::scalingLaws()) {
            const trend::TrainingRun best = trend::computeOptimum(law, 1e24);
            for (const double factor : {0.5, 0.9, 0.99, 1.01, 1.1, 2.0})
                QVERIFY(trend::loss(law, {best.parameters * factor, best.tokens / factor}) > trend::loss(law, best));
        }
    }

    void chinchillaIsTwentyTokensAParameter()
    {
        const trend::TrainingRun chinchilla {70e9, 1.4e12};
        QCOMPARE(chinchilla.tokensPerParameter(), trend::kChinchillaTokensPerParameter);
        QCOMPARE(chinchilla.flop(), 5.88e23);
    }

    void anUnknownSetOfConstants() { QVERIFY(!trend::scalingLaw("kaplan")); }
};

QTEST_GUILESS_MAIN(ScalingTest)
#include "tst_scaling.moc"
