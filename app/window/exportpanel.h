#pragma once

#include "model/state/viewstore.h"
#include "views/figure/exporter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace dekade::app {

/// Takes the place of the details while a figure is exported: format, size, theme, text, language; save or copy. No dialog but the system's for
/// the file's name.
class ExportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPanel(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void retranslate();

    /// What the panel's choices ask for, of what is looked at now.
    figure::ExportRequest request() const;
    /// Writes to a file of any name; says what happened.
    void saveTo(const QString &path);
    /// Puts the figure on the clipboard as PNG, SVG and its data as text.
    void copy();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void save();
    void refreshEnabled();

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_size;
    QComboBox *m_dpi;
    QComboBox *m_theme;
    QComboBox *m_text;
    QComboBox *m_language;
    QCheckBox *m_transparent;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_copy;
};

} // namespace dekade::app
