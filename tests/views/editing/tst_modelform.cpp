#include "model/store/editcheck.h"
#include "tests/support/case.h"
#include "views/editing/formrows.h"
#include "views/editing/modelform.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace dekade;
using editing::ModelForm;
using store::ModelFields;

namespace {

ModelFields full()
{
    ModelFields fields;
    fields.name = QStringLiteral("My-7B");
    fields.nameZh = QStringLiteral("我的 7B");
    fields.aliases = QStringList {QStringLiteral("mine"), QStringLiteral("m7")};
    fields.family = QStringLiteral("Mine");
    fields.organization = QStringLiteral("A <b>lab</b>");
    fields.country = QStringLiteral("France");
    fields.density = catalogue::Density::Moe;
    fields.openness = QStringLiteral("open weights");
    fields.domains = QStringList {QStringLiteral("language"), QStringLiteral("vision")};
    fields.released = false;
    return fields;
}

} // namespace

class ModelFormTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsRead()
    {
        ModelForm form;
        form.startChange(full());
        QCOMPARE(form.fields(), full());
        ModelFields odd = full();
        odd.openness = QStringLiteral("a word of somebody else");
        form.setFields(odd);
        QCOMPARE(form.fields(), odd);
    }

    void aNewOneHasDefaults()
    {
        ModelForm form;
        form.setFields(full());
        form.startNew();
        QCOMPARE(form.fields().name, QString());
        QCOMPARE(form.fields().domains, QStringList {QStringLiteral("language")});
        QVERIFY(form.fields().released);
    }

    void savingWithoutANameSaysSo()
    {
        ModelForm form;
        QSignalSpy submitted(&form, &ModelForm::submitted);
        QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto checked = store::checkFields(submitted.at(0).at(0).value<ModelFields>());
        QVERIFY(!checked.ok());
        form.showError(checked.error());
        QCOMPARE(form.rows().error(QStringLiteral("name")), checked.error().message);
    }

    /// Chinese commas part words too.
    void listsArePartedByCommas()
    {
        ModelForm form;
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Other names"))
                edit->setText(QStringLiteral(" one, ,two，three "));
        }
        QCOMPARE(form.fields().aliases, (QStringList {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    }
};

QTEST_MAIN(ModelFormTest)
#include "tst_modelform.moc"
