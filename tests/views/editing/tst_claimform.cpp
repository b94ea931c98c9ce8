#include "model/store/editcheck.h"
#include "tests/support/case.h"
#include "views/editing/claimform.h"
#include "views/editing/formrows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using editing::ClaimForm;
using store::ClaimFields;

namespace {

/// The editor of a row, by its name for screen readers.
template<typename Editor>
Editor *editor(const ClaimForm &form, const char *name)
{
    for (Editor *each : form.findChildren<Editor *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

ClaimFields full()
{
    ClaimFields fields;
    fields.quantity = Quantity::TrainingTokens;
    fields.value = 14.8e12;
    fields.low = 14e12;
    fields.high = 15e12;
    fields.unit = Unit::Tokens;
    fields.kind = TokenKind::Unique;
    fields.stage = Stage::Initial;
    fields.stageNote = QStringLiteral("the first");
    fields.qualifier = Qualifier::About;
    fields.basis = Basis::Estimated;
    fields.sourceTitle = QStringLiteral("My own estimate");
    fields.sourceUrl = QStringLiteral("https://example.org/");
    fields.sourceDate = QStringLiteral("2024-07");
    fields.locator = QStringLiteral("Table 1");
    fields.quote = QStringLiteral("<b>about 15T</b>");
    return fields;
}

} // namespace

class ClaimFormTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsRead()
    {
        ClaimForm form;
        form.startChange(QStringLiteral("M"), full());
        const auto read = form.fields();
        DEKADE_VERIFY_RESULT(read);
        QCOMPARE(*read, full());
        ClaimFields date;
        date.quantity = Quantity::ReleaseDate;
        date.unit = Unit::Date;
        date.text = QStringLiteral("2024-07");
        date.sourceTitle = QStringLiteral("post");
        form.setFields(date);
        QCOMPARE(*form.fields(), date);
    }

    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("1.6T") << u"1.6T"_qs << 1.6e12;
        QTest::newRow("671B") << u"671B"_qs << 671e9;
        QTest::newRow("14.8万亿") << u"14.8万亿"_qs << 14.8e12;
        QTest::newRow("all digits") << u"405,853,388,800"_qs << 405853388800.0;
    }

    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        ClaimForm form;
        form.startNew(QStringLiteral("M"), Quantity::ParamsTotal);
        editor<QLineEdit>(form, "Value")->setText(text);
        const auto read = form.fields();
        DEKADE_VERIFY_RESULT(read);
        QTEST(read->value.value_or(0), "value");
        QCOMPARE(read->kind, TokenKind::None);
    }

    /// What the store's own check would say of a new form that is saved at once, and of others, is told at its row.
    void errorsAreShownAtTheirField_data()
    {
        QTest::addColumn<ClaimFields>("fields");
        QTest::addColumn<QString>("row");
        ClaimFields fields = full();
        fields.sourceTitle.clear();
        QTest::newRow("no source") << fields << u"source"_qs;
        fields = full();
        fields.sourceDate = QStringLiteral("yesterday");
        QTest::newRow("a source of yesterday") << fields << u"sourceDate"_qs;
        fields = full();
        fields.low = 16e12;
        QTest::newRow("a range upside down") << fields << u"high"_qs;
        fields = full();
        fields.kind = TokenKind::None;
        QTest::newRow("tokens of no kind") << fields << u"kind"_qs;
        fields = full();
        fields.value.reset();
        fields.low.reset();
        fields.high.reset();
        QTest::newRow("no number") << fields << u"value"_qs;
        fields = full();
        fields.quote = QString(201, u'x');
        QTest::newRow("a long quote") << fields << u"quote"_qs;
        fields = full();
        fields.quantity = Quantity::ReleaseDate;
        fields.unit = Unit::Date;
        fields.text = QStringLiteral("2024-02-30");
        fields.value.reset();
        fields.low.reset();
        fields.high.reset();
        fields.kind = TokenKind::None;
        QTest::newRow("no such day") << fields << u"text"_qs;
    }

    void errorsAreShownAtTheirField()
    {
        QFETCH(ClaimFields, fields);
        QFETCH(QString, row);
        const auto checked = store::checkFields(fields);
        QVERIFY(!checked.ok());
        ClaimForm form;
        form.startChange(QStringLiteral("M"), fields);
        form.showError(checked.error());
        QCOMPARE(form.rows().error(row), checked.error().message);
        QVERIFY(form.rows().isShown(row));
        QVERIFY(form.generalError().isEmpty());
    }

    void aNumberThatIsNoneIsNotSubmitted()
    {
        ClaimForm form;
        form.startNew(QStringLiteral("M"), Quantity::ParamsTotal);
        QSignalSpy submitted(&form, &ClaimForm::submitted);
        editor<QLineEdit>(form, "Value")->setText(QStringLiteral("many"));
        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(!form.rows().error(QStringLiteral("value")).isEmpty());
        editor<QLineEdit>(form, "Value")->setText(QStringLiteral("7B"));
        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.at(0).at(0).value<ClaimFields>().value, std::optional(7e9));
        QVERIFY(form.rows().error(QStringLiteral("value")).isEmpty());
    }

    void anErrorOfNoFieldStandsAboveTheButtons()
    {
        ClaimForm form;
        form.showError({base::ErrorKind::Busy, QStringLiteral("another program holds the store")});
        QCOMPARE(form.generalError(), QStringLiteral("another program holds the store"));
        form.startNew(QStringLiteral("M"), Quantity::Layers);
        QVERIFY(form.generalError().isEmpty());
    }

    void rowsFollowTheQuantity()
    {
        ClaimForm form;
        const auto shown = [&](const char *row) { return form.rows().isShown(QString::fromLatin1(row)); };
        form.startNew(QStringLiteral("M"), Quantity::TrainingTokens);
        QVERIFY(shown("kind") && shown("stage") && shown("unit") && shown("value") && !shown("low") && !shown("text"));
        QCOMPARE(form.fields()->kind, TokenKind::Seen);
        form.startNew(QStringLiteral("M"), Quantity::ReleaseDate);
        QVERIFY(shown("text") && !shown("value") && !shown("kind") && !shown("unit"));
        editor<QComboBox>(form, "Quantity")->setCurrentIndex(static_cast<int>(Quantity::ParamsTotal));
        editor<QComboBox>(form, "Basis")->setCurrentIndex(1);
        QVERIFY(shown("low") && shown("high"));
        editor<QComboBox>(form, "Basis")->setCurrentIndex(2);
        QVERIFY(!shown("value") && !shown("low") && !shown("qualifier"));
        QVERIFY(!form.fields()->value);
    }

    void keysReachEveryRow()
    {
        QWidget window; // bears the form: the offscreen platform warns of windows with size hints
        ClaimForm form(&window);
        form.resize(344, 600);
        window.resize(344, 600);
        form.startNew(QStringLiteral("M"), Quantity::TrainingTokens);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        form.focusFirst();
        QSet<QString> reached;
        for (int i = 0; i < 20; ++i) {
            reached.insert(QApplication::focusWidget()->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"Quantity", "Basis", "Value", "Meant as", "Unit", "Counts", "Stage", "Source", "Address", "Source date",
                 "Where in it", "Quote"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        QSignalSpy cancelled(&form, &editing::FormPage::cancelled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }
};

QTEST_MAIN(ClaimFormTest)
#include "tst_claimform.moc"
