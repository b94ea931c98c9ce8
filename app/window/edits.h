#pragma once

#include "app/window/editstack.h"
#include "model/state/viewstore.h"

class QStackedWidget;

namespace dekade::claims {
class ClaimsTree;
}
namespace dekade::details {
class DetailsPane;
}
namespace dekade::editing {
class ClaimForm;
class ModelForm;
} // namespace dekade::editing

namespace dekade::app {

/// What the user does to the store from the window: it opens the forms in the details' place, takes their entries to the store, shows what
/// the store has against them, and says what was done. A deletion asks nothing: it can be undone.
class Edits final : public QObject {
    Q_OBJECT

public:
    /// `store` and `views` outlive it; the forms become pages of `pages`, whose first page is for the details.
    Edits(store::Store *store, state::ViewStore *views, QStackedWidget *pages);

    EditStack *stack() const { return m_stack; }
    /// Made when first asked for.
    editing::ModelForm *modelForm();
    editing::ClaimForm *claimForm();
    void connectPane(const details::DetailsPane *pane);
    void connectPane(const claims::ClaimsTree *tree);
    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setLanguage(QLocale::Language language);
    /// Whether a form is open, and its title.
    bool isEditing() const;
    QString title() const;

    void addModel();
    void changeModel(catalogue::ModelId model);
    void deleteModel(catalogue::ModelId model);
    void addClaim(catalogue::ModelId model, catalogue::Quantity quantity);
    void changeClaim(catalogue::ClaimId claim);
    void deleteClaim(catalogue::ClaimId claim);
    void preferClaim(catalogue::ClaimId claim, bool preferred);
    void undo();
    void redo();
    /// Puts an open form away, unsaved.
    void closeForm();

Q_SIGNALS:
    void said(const QString &sentence);
    /// A form was opened.
    void formOpened();
    /// No form is open any more.
    void formClosed();

private:
    void tellKnown();
    void open(QWidget *form);
    void submitModel(const store::ModelFields &fields);
    void submitClaim(const store::ClaimFields &fields);
    /// Does an edit that no form is about, and says what came of it.
    void push(const store::Edit &edit, const QString &done);
    void saySaved(const QString &done);
    QString nameOf(catalogue::ModelId model) const;

    state::ViewStore *m_views;
    QStackedWidget *m_pages;
    EditStack *m_stack;
    editing::ModelForm *m_modelForm = nullptr;
    editing::ClaimForm *m_claimForm = nullptr;
    catalogue::CataloguePtr m_catalogue;
    QLocale::Language m_language = QLocale::English;
    std::optional<catalogue::ModelId> m_model; ///< that the open form is about; empty for a new one
    std::optional<catalogue::ClaimId> m_claim; ///< that is changed; empty for a new one
};

} // namespace dekade::app
