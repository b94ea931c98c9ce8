#include "model/base/numberformat.h"
#include "model/base/numberparse.h"
#include "tests/support/case.h"

#include <QLocale>

#include <cmath>
#include <random>

using namespace dekade;

namespace {

/// The process default for the time of a test.
class DefaultLocale final {
public:
    explicit DefaultLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~DefaultLocale() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(DefaultLocale)

private:
    QLocale m_before;
};

/// `count` values spread evenly over the decades from 1 to 10^15, the same at every run.
std::vector<double> values(int count)
{
    std::mt19937_64 random(20261124);
    std::uniform_real_distribution<double> power(0, 15);
    std::vector<double> result;
    for (int i = 0; i < count; ++i)
        result.push_back(std::pow(10.0, power(random)));
    return result;
}

} // namespace

class NumberParseTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("switch-c") << u"1.6T"_qs << 1.6e12;
        QTest::newRow("deepseek-v3") << u"671B"_qs << 671e9;
        QTest::newRow("deepseek-v3 tokens, article") << u"14.8万亿"_qs << 14.8e12;
        QTest::newRow("gpt-2 medium, article") << u"3.8亿"_qs << 380e6;
        QTest::newRow("gpt-2 large, article: exact") << u"8.12亿"_qs << 812000000.0;
        QTest::newRow("gpt-2 xl, article: exact") << u"16.1亿"_qs << 1610000000.0;
        QTest::newRow("llama 3.1 405b, article") << u"4050亿"_qs << 405e9;
        QTest::newRow("40 million, article") << u"4000万"_qs << 40e6;
        QTest::newRow("百万") << u"40百万"_qs << 40e6;
        QTest::newRow("千") << u"128千"_qs << 128e3;
        QTest::newRow("exponent") << u"1e12"_qs << 1e12;
        QTest::newRow("exponent with plus") << u"1.5E+9"_qs << 1.5e9;
        QTest::newRow("digits") << u"117000000"_qs << 117e6;
        QTest::newRow("separators") << u"1,234,567"_qs << 1234567.0;
        QTest::newRow("separators and a fraction") << u"1,234.5"_qs << 1234.5;
        QTest::newRow("separators and a sign") << u"+123,456"_qs << 123456.0;
        QTest::newRow("separators and a suffix") << u"1,571B"_qs << 1.571e12;
        QTest::newRow("small letters") << u"355m"_qs << 355e6;
        QTest::newRow("k") << u"128k"_qs << 128e3;
        QTest::newRow("space before the suffix") << u" 1.6 T "_qs << 1.6e12;
        QTest::newRow("no digit before the point") << u".5B"_qs << 5e8;
        QTest::newRow("negative") << u"-2.5M"_qs << -2.5e6;
        QTest::newRow("zero") << u"0"_qs << 0.0;
        QTest::newRow("2^53 - 1") << u"9007199254740991"_qs << 9007199254740991.0;
    }

    void reads()
    {
        QFETCH(QString, text);
        const base::Result<double> number = base::parseNumber(text);
        DEKADE_VERIFY_RESULT(number);
        QTEST(*number, "value");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const QString digits = u"write digits"_qs;
        const QString comma = u"comma"_qs;
        const QString ending = u"does not end"_qs;
        QTest::newRow("empty") << u""_qs << u"empty"_qs;
        QTest::newRow("blank") << u" \t"_qs << u"empty"_qs;
        QTest::newRow("a suffix alone") << u"万亿"_qs << digits;
        QTest::newRow("a sign alone") << u"-"_qs << digits;
        QTest::newRow("a point alone") << u"."_qs << ending;
        QTest::newRow("a word") << u"unknown"_qs << digits;
        QTest::newRow("nan") << u"nan"_qs << digits;
        QTest::newRow("negative nan") << u"-nan"_qs << digits;
        QTest::newRow("infinity") << u"inf"_qs << digits;
        QTest::newRow("infinity in words") << u"Infinity"_qs << digits;
        QTest::newRow("two signs") << u"--5"_qs << digits;
        QTest::newRow("plus minus") << u"+-5"_qs << digits;
        QTest::newRow("too large") << u"1e400"_qs << u"too large"_qs;
        QTest::newRow("too large by its suffix: none") << u"1e308T"_qs << u"exponent and a suffix"_qs;
        QTest::newRow("too small") << u"1e-400"_qs << u"too small"_qs;
        QTest::newRow("German decimals") << u"1,6T"_qs << comma;
        QTest::newRow("German thousands") << u"1.234.567"_qs << ending;
        QTest::newRow("Indian thousands") << u"12,34,567"_qs << comma;
        QTest::newRow("a group of four") << u"1,2345"_qs << comma;
        QTest::newRow("a comma first") << u",123"_qs << comma;
        QTest::newRow("a comma last") << u"123,"_qs << comma;
        QTest::newRow("a comma after the point") << u"1.234,567"_qs << comma;
        QTest::newRow("a comma in the exponent") << u"1e1,000"_qs << comma;
        QTest::newRow("an unknown suffix") << u"1.6Q"_qs << ending;
        QTest::newRow("two suffixes") << u"1千亿"_qs << ending;
        QTest::newRow("hexadecimal") << u"0x10"_qs << ending;
        QTest::newRow("Arabic digits") << u"١٢٣"_qs << digits;
        QTest::newRow("wide digits") << u"１２３"_qs << digits;
        QTest::newRow("a range") << u"1-2"_qs << ending;
        QTest::newRow("an exponent cut off") << u"1e"_qs << ending;
        QTest::newRow("markup") << u"<b>5</b>"_qs << digits;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const base::Result<double> number = base::parseNumber(text);
        QVERIFY(!number.ok());
        QCOMPARE(number.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(number.error().message.contains(reason), qPrintable(number.error().message));
    }

    void aLongRefusalStaysShort()
    {
        const base::Result<double> number = base::parseNumber(QString(100000, QLatin1Char('x')));
        QVERIFY(!number.ok());
        QVERIFY(number.error().message.size() < 300);
    }

    void noProcessLocaleMatters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("German: comma for point") << u"de_DE"_qs;
        QTest::newRow("Turkish: other case of i") << u"tr_TR"_qs;
        QTest::newRow("Arabic: other digits") << u"ar_EG"_qs;
        QTest::newRow("Chinese") << u"zh_CN"_qs;
        QTest::newRow("Hindi: groups of two") << u"hi_IN"_qs;
    }

    void noProcessLocaleMatters()
    {
        QFETCH(QString, name);
        const DefaultLocale locale {QLocale(name)};
        QCOMPARE(base::parseNumber(u"1.6T").value(), 1.6e12);
        QCOMPARE(base::parseNumber(u"1,234,567.5").value(), 1234567.5);
        QVERIFY(!base::parseNumber(u"1,6T").ok());
        QCOMPARE(base::compactNumber(15.6e12), u"15.6T"_qs);
        QCOMPARE(base::exactNumber(405853388800.0), u"405,853,388,800"_qs);
        QCOMPARE(base::plainNumber(1234567.5), u"1234567.5"_qs);
        QCOMPARE(base::compactNumber(1.37e8, QLocale::Chinese), u"1.37亿"_qs);
    }

    void plainTextReadsBackAsTheSameNumber()
    {
        for (const double value : values(2000)) {
            for (const double number : {value, -value, std::floor(value), 1 / value}) {
                const QString text = base::plainNumber(number);
                const base::Result<double> back = base::parseNumber(text);
                QVERIFY2(back.ok() && *back == number, qPrintable(text));
            }
        }
    }

    void compactTextReadsBackWithinItsDigits()
    {
        for (const double value : values(2000)) {
            for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
                for (const int significant : {1, 3, 6}) {
                    const QString text = base::compactNumber(value, language, significant);
                    const base::Result<double> back = base::parseNumber(text);
                    const double off = 0.5 * std::pow(10.0, 1 - significant) * (1 + 1e-9);
                    QVERIFY2(back.ok() && std::abs(*back - value) <= off * value, qPrintable(text));
                    // What is rounded once stays as it is.
                    QCOMPARE(base::compactNumber(*back, language, significant), text);
                }
            }
        }
    }

    void exactTextReadsBack()
    {
        for (const double value : values(2000)) {
            const double whole = std::floor(value);
            QCOMPARE(base::parseNumber(base::exactNumber(whole)).value(), whole);
        }
    }
};

QTEST_GUILESS_MAIN(NumberParseTest)
#include "tst_numberparse.moc"
