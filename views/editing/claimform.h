#pragma once

#include "model/base/result.h"
#include "model/store/edits.h"
#include "views/editing/formpage.h"

#include <QLocale>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace dekade::editing {

/// What a user states about one quantity of a model: "1.6T", "671B" or "14.8万亿" as people write it, with what is counted, how sure it is
/// and where it stands. Rows that a quantity has no use for are hidden.
class ClaimForm final : public FormPage {
    Q_OBJECT

public:
    explicit ClaimForm(QWidget *parent = nullptr);

    /// For a new claim on a quantity of the model of this name.
    void startNew(const QString &model, catalogue::Quantity quantity);
    /// For one there is.
    void startChange(const QString &model, const store::ClaimFields &fields);
    /// The language of numbers in remarks.
    void setLanguage(QLocale::Language language);
    /// The entries; Error BadInput with the field of a number that cannot be read. The rest is the store's to check.
    base::Result<store::ClaimFields> fields() const;
    void setFields(const store::ClaimFields &fields);

Q_SIGNALS:
    void submitted(const dekade::store::ClaimFields &fields);

protected:
    void submit() override;
    void retranslate() override;

private:
    QLineEdit *line(const char *key);
    QComboBox *choice(const char *key, int count);
    void setUpChoices();
    void retranslateChoices();
    void refreshUnits();
    void refreshRows();
    void refreshRemarks();
    void refreshSubject();
    catalogue::Quantity quantity() const;
    catalogue::Basis basis() const;
    catalogue::Unit unit() const;
    QString numberRemark(const QLineEdit *edit) const;

    QString m_model;
    bool m_isNew = true;
    QLocale::Language m_language = QLocale::English;
    QComboBox *m_quantity, *m_basis;
    QLineEdit *m_value, *m_low, *m_high;
    QComboBox *m_qualifier;
    QLineEdit *m_text;
    QComboBox *m_unit, *m_kind, *m_stage;
    QLineEdit *m_stageNote, *m_source, *m_url, *m_date, *m_locator;
    QPlainTextEdit *m_quote;
};

} // namespace dekade::editing
