#pragma once

#include "model/state/viewstore.h"
#include "views/theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace dekade::details {

class ClaimSection;
struct SectionContext;

/// The selected model: every claim about it with source, quote and basis, how far they agree and why not, its shape and its sources.
class DetailsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    /// The keyboard goes to the first claim.
    void focusFirstClaim();
    /// Opens or closes every "Why do these differ?".
    void toggleWhy();

Q_SIGNALS:
    void preferenceToggled(dekade::catalogue::ClaimId claim, bool preferred);

private:
    void rebuild();
    QWidget *makeContent();
    QWidget *makeEmptyContent();
    void addHead(QVBoxLayout &layout, const SectionContext &context);
    void addSections(QVBoxLayout &layout, const SectionContext &context);
    void addFolds(QVBoxLayout &layout, const SectionContext &context);
    void addFold(QVBoxLayout &layout, const QString &title, const QString &remark, QWidget *body);
    void addTwins(QVBoxLayout &layout, const SectionContext &context);
    void refreshButtons();

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
    QScrollArea *m_scroll;
    QPushButton *m_compare;
    std::vector<ClaimSection *> m_sections;
};

} // namespace dekade::details
