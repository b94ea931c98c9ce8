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
/// Claims can be added to every model; models and claims of the user's own can be changed and deleted: the pane asks, the window does it.
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
    void inspectRequested(dekade::catalogue::ModelId model);
    void preferenceToggled(dekade::catalogue::ClaimId claim, bool preferred);
    void claimWanted(dekade::catalogue::ModelId model, dekade::catalogue::Quantity quantity);
    void claimChangeRequested(dekade::catalogue::ClaimId claim);
    void claimDeletionRequested(dekade::catalogue::ClaimId claim);
    void modelChangeRequested(dekade::catalogue::ModelId model);
    void modelDeletionRequested(dekade::catalogue::ModelId model);

private:
    void rebuild();
    void focusClaim(catalogue::ClaimId claim);
    QWidget *makeContent();
    QWidget *makeEmptyContent();
    void addHead(QVBoxLayout &layout, const SectionContext &context);
    void addSections(QVBoxLayout &layout, const SectionContext &context);
    void addFolds(QVBoxLayout &layout, const SectionContext &context);
    void addFold(QVBoxLayout &layout, const QString &title, const QString &remark, QWidget *body);
    void addTwins(QVBoxLayout &layout, const SectionContext &context);
    void addOwnTools(QVBoxLayout &layout, catalogue::ModelId model);
    ClaimSection *makeSection(const SectionContext &context, catalogue::Quantity quantity);
    void refreshButtons();

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
    QScrollArea *m_scroll;
    QPushButton *m_inspect;
    QPushButton *m_compare;
    QPushButton *m_add;
    std::vector<ClaimSection *> m_sections;
};

} // namespace dekade::details
