#include "model/base/phrases.h"
#include "tests/support/case.h"
#include "tests/translations/tsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>

using namespace dekade;
using tests::TsMessage;

namespace {

const QString kFolder = QStringLiteral(DEKADE_TRANSLATIONS "/");

std::vector<TsMessage> messagesOf(const QString &language)
{
    return tests::readTsFile(kFolder + QStringLiteral("dekade_%1.ts").arg(language));
}

} // namespace

class TranslationsTest : public tests::Case {
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("Chinese has one form for all numbers") << u"zh_CN"_qs << 1;
        QTest::newRow("English has one and many") << u"en"_qs << 2;
    }

private Q_SLOTS:
    void everyEntryIsTranslated_data() { languages(); }

    void everyEntryIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const std::vector<TsMessage> messages = messagesOf(language);
        QVERIFY(!messages.empty());
        for (const TsMessage &message : messages) {
            QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u": "_qs + message.name()));
            QVERIFY2(message.forms.size() == (message.plural ? forms : 1), qPrintable(message.name()));
            for (const QString &form : message.forms)
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.name()));
        }
    }

    void placesAreKept_data() { languages(); }

    void placesAreKept()
    {
        QFETCH(QString, language);
        for (const TsMessage &message : messagesOf(language)) {
            for (const QString &form : message.forms)
                QVERIFY2(tests::placesOf(form) == tests::placesOf(message.source), qPrintable(message.name()));
        }
    }

    void englishHoldsNothingButPlurals()
    {
        for (const TsMessage &message : messagesOf(u"en"_qs)) {
            QVERIFY2(message.plural, qPrintable(message.name()));
            for (const QString &form : message.forms)
                QVERIFY2(!form.contains(u"(s)"_qs) && !form.contains(u"(ies)"_qs), qPrintable(message.name()));
        }
    }

    // Words of a menu line up with their access keys in both languages.
    void accessKeysAreKept()
    {
        for (const TsMessage &message : messagesOf(u"zh_CN"_qs)) {
            if (message.context.endsWith(u"::Menus"_qs))
                QVERIFY2(message.source.count(u'&') == message.forms.value(0).count(u'&'), qPrintable(message.name()));
        }
    }

    void theSourcesHoldNoOtherWords_data() { languages(); }

    void theSourcesHoldNoOtherWords()
    {
        QFETCH(QString, language);
        const QString lupdate = qEnvironmentVariable("LUPDATE", QStringLiteral(DEKADE_LUPDATE));
        if (!QFileInfo(lupdate).isExecutable())
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QProcess update;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LUPDATE"_qs, lupdate);
        update.setProcessEnvironment(environment);
        update.start(u"/bin/sh"_qs, {kFolder + u"update.sh"_qs, folder.path()});
        QVERIFY(update.waitForFinished(60000));
        QCOMPARE(update.exitCode(), 0);
        const auto names = [](const std::vector<TsMessage> &messages) {
            QSet<QString> all;
            for (const TsMessage &message : messages)
                all.insert(message.name() + (message.plural ? u" (plural)"_qs : QString()));
            return all;
        };
        const QSet<QString> found = names(tests::readTsFile(folder.filePath(u"dekade_%1.ts"_qs.arg(language))));
        const QSet<QString> kept = names(messagesOf(language));
        QVERIFY(!found.isEmpty());
        QCOMPARE(QStringList((found - kept).values()), QStringList());
        QCOMPARE(QStringList((kept - found).values()), QStringList());
    }

    void theBuiltFilesHoldEveryEntry_data() { languages(); }

    void theBuiltFilesHoldEveryEntry()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/dekade_%1.qm"_qs.arg(language)));
        for (const TsMessage &message : messagesOf(language)) {
            const QString text = translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), nullptr,
                message.plural ? 1 : -1);
            QVERIFY2(text == message.forms.value(0), qPrintable(message.name()));
        }
    }

    void phrasesSpeakChinese()
    {
        const base::Phrases chinese(QLocale::Chinese);
        QCOMPARE(chinese.text("Release date"), u"发布日期"_qs);
        QCOMPARE(chinese.text("doubling in %n month(s)", 19), u"每 19 个月翻倍"_qs);
        QCOMPARE(chinese.text("no such phrase"), u"no such phrase"_qs);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
