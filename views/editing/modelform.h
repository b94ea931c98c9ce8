#pragma once

#include "model/store/edits.h"
#include "views/editing/formpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace dekade::editing {

/// What a user says of a model of their own.
class ModelForm final : public FormPage {
    Q_OBJECT

public:
    explicit ModelForm(QWidget *parent = nullptr);

    /// For a new model.
    void startNew();
    /// For one there is.
    void startChange(const store::ModelFields &fields);
    /// The names that are proposed while one types.
    void setKnown(const QStringList &families, const QStringList &organizations, const QStringList &countries);
    /// The entries as they stand, unchecked.
    store::ModelFields fields() const;
    void setFields(const store::ModelFields &fields);

Q_SIGNALS:
    void submitted(const dekade::store::ModelFields &fields);

protected:
    void submit() override;
    void retranslate() override;

private:
    QLineEdit *line(const char *key);

    bool m_isNew = true;
    QLineEdit *m_name, *m_nameZh, *m_aliases, *m_family, *m_organization, *m_country;
    QComboBox *m_density, *m_openness;
    QLineEdit *m_domains;
    QCheckBox *m_released;
};

} // namespace dekade::editing
