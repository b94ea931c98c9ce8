#include "app/window/edits.h"

#include "app/window/ownfields.h"
#include "model/catalogue/shownname.h"
#include "views/claims/claimstree.h"
#include "views/details/detailspane.h"
#include "views/editing/claimform.h"
#include "views/editing/modelform.h"

#include <QStackedWidget>

namespace dekade::app {

using namespace catalogue;

Edits::Edits(store::Store *store, state::ViewStore *views, QStackedWidget *pages)
    : QObject(pages)
    , m_views(views)
    , m_pages(pages)
    , m_stack(new EditStack(store, this))
{
}

/// At the first wish: the start need not wait for forms that nobody sees.
editing::ModelForm *Edits::modelForm()
{
    if (m_modelForm)
        return m_modelForm;
    m_modelForm = new editing::ModelForm(m_pages);
    m_pages->addWidget(m_modelForm);
    connect(m_modelForm, &editing::ModelForm::submitted, this, &Edits::submitModel);
    connect(m_modelForm, &editing::FormPage::cancelled, this, &Edits::closeForm);
    tellKnown();
    return m_modelForm;
}

editing::ClaimForm *Edits::claimForm()
{
    if (m_claimForm)
        return m_claimForm;
    m_claimForm = new editing::ClaimForm(m_pages);
    m_pages->addWidget(m_claimForm);
    m_claimForm->setLanguage(m_language);
    connect(m_claimForm, &editing::ClaimForm::submitted, this, &Edits::submitClaim);
    connect(m_claimForm, &editing::FormPage::cancelled, this, &Edits::closeForm);
    return m_claimForm;
}

void Edits::tellKnown()
{
    if (!m_modelForm || !m_catalogue)
        return;
    const KnownNames names = knownNames(*m_catalogue);
    m_modelForm->setKnown(names.families, names.organizations, names.countries);
}

void Edits::connectPane(const details::DetailsPane *pane)
{
    connect(pane, &details::DetailsPane::preferenceToggled, this, &Edits::preferClaim);
    connect(pane, &details::DetailsPane::claimWanted, this, &Edits::addClaim);
    connect(pane, &details::DetailsPane::claimChangeRequested, this, &Edits::changeClaim);
    connect(pane, &details::DetailsPane::claimDeletionRequested, this, &Edits::deleteClaim);
    connect(pane, &details::DetailsPane::modelChangeRequested, this, &Edits::changeModel);
    connect(pane, &details::DetailsPane::modelDeletionRequested, this, &Edits::deleteModel);
}

void Edits::connectPane(const claims::ClaimsTree *tree)
{
    // Queued: what comes of a wish replaces the rows in the midst of which the key still is.
    connect(tree, &claims::ClaimsTree::preferenceToggled, this, &Edits::preferClaim, Qt::QueuedConnection);
    connect(tree, &claims::ClaimsTree::claimWanted, this, &Edits::addClaim, Qt::QueuedConnection);
    connect(tree, &claims::ClaimsTree::claimChangeRequested, this, &Edits::changeClaim, Qt::QueuedConnection);
    connect(tree, &claims::ClaimsTree::claimDeletionRequested, this, &Edits::deleteClaim, Qt::QueuedConnection);
}

void Edits::setCatalogue(CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    tellKnown();
    const bool isGone = (m_model && !m_catalogue->contains(*m_model)) || (m_claim && !m_catalogue->contains(*m_claim));
    if (isGone && isEditing())
        closeForm(); // undone while its form was open
}

void Edits::setLanguage(QLocale::Language language)
{
    m_language = language;
    if (m_claimForm)
        m_claimForm->setLanguage(language);
}

bool Edits::isEditing() const
{
    const QWidget *page = m_pages->currentWidget();
    return page && (page == m_modelForm || page == m_claimForm);
}

QString Edits::title() const
{
    if (m_modelForm && m_pages->currentWidget() == m_modelForm)
        return m_model ? tr("Change a model") : tr("Add a model");
    return m_claim ? tr("Change a claim") : tr("Add a claim");
}

QString Edits::nameOf(ModelId model) const
{
    return shownName(m_catalogue->model(model), m_language);
}

void Edits::open(QWidget *form)
{
    m_pages->setCurrentWidget(form);
    Q_EMIT formOpened();
    static_cast<editing::FormPage *>(form)->focusFirst();
}

void Edits::closeForm()
{
    if (!isEditing())
        return;
    m_pages->setCurrentIndex(0);
    Q_EMIT formClosed();
}

void Edits::addModel()
{
    m_model.reset();
    m_claim.reset();
    modelForm()->startNew();
    open(m_modelForm);
}

void Edits::changeModel(ModelId model)
{
    if (!store::isOwn(model) || !m_catalogue->contains(model))
        return;
    m_model = model;
    m_claim.reset();
    modelForm()->startChange(fieldsOf(*m_catalogue, m_catalogue->model(model)));
    open(m_modelForm);
}

void Edits::addClaim(ModelId model, Quantity quantity)
{
    if (!m_catalogue->contains(model))
        return;
    m_model = model;
    m_claim.reset();
    claimForm()->startNew(nameOf(model), quantity);
    open(m_claimForm);
}

void Edits::changeClaim(ClaimId claim)
{
    if (!m_catalogue->contains(claim))
        return; // a wish that came late: the claim is gone
    const Claim &record = m_catalogue->claim(claim);
    m_model = record.model;
    m_claim = claim;
    claimForm()->startChange(nameOf(record.model), fieldsOf(*m_catalogue, record));
    open(m_claimForm);
}

void Edits::submitModel(const store::ModelFields &fields)
{
    const store::Edit edit = m_model ? store::Edit(store::ChangeModel {*m_model, fields}) : store::Edit(store::AddModel {fields});
    const base::Result<store::EditOutcome> outcome = m_stack->push(edit);
    if (!outcome)
        return m_modelForm->showError(outcome.error());
    closeForm();
    if (outcome->model)
        m_views->select(*outcome->model);
    saySaved(m_model ? tr("Changed the model %1.").arg(fields.name) : tr("Added the model %1.").arg(fields.name));
}

void Edits::submitClaim(const store::ClaimFields &fields)
{
    const store::Edit edit = m_claim ? store::Edit(store::ChangeClaim {*m_claim, fields}) : store::Edit(store::AddClaim {*m_model, fields});
    const base::Result<store::EditOutcome> outcome = m_stack->push(edit);
    if (!outcome)
        return m_claimForm->showError(outcome.error());
    closeForm();
    m_views->select(*m_model);
    saySaved(m_claim ? tr("Changed the claim on %1.").arg(nameOf(*m_model)) : tr("Added a claim on %1.").arg(nameOf(*m_model)));
}

void Edits::push(const store::Edit &edit, const QString &done)
{
    const base::Result<store::EditOutcome> outcome = m_stack->push(edit);
    if (!outcome)
        return Q_EMIT said(outcome.error().text());
    saySaved(done);
}

void Edits::deleteModel(ModelId model)
{
    if (!store::isOwn(model) || !m_catalogue->contains(model))
        return Q_EMIT said(tr("Only models of your own can be deleted."));
    push(store::DeleteModel {model}, tr("Deleted the model %1; Ctrl+Z brings it back.").arg(nameOf(model)));
}

void Edits::deleteClaim(ClaimId claim)
{
    if (!m_catalogue->contains(claim))
        return;
    const QString name = nameOf(m_catalogue->claim(claim).model);
    push(store::DeleteClaim {claim}, tr("Deleted a claim on %1; Ctrl+Z brings it back.").arg(name));
}

void Edits::preferClaim(ClaimId claim, bool preferred)
{
    push(store::PreferClaim {claim, preferred}, preferred ? tr("Preferred in every lens.") : tr("The preference is taken back."));
}

void Edits::undo()
{
    const QString words = m_stack->undoText();
    if (const auto done = m_stack->undo(); !done)
        return Q_EMIT said(done.error().text());
    saySaved(tr("Undone: %1.").arg(words));
}

void Edits::redo()
{
    const QString words = m_stack->redoText();
    if (const auto done = m_stack->redo(); !done)
        return Q_EMIT said(done.error().text());
    saySaved(tr("Done again: %1.").arg(words));
}

void Edits::saySaved(const QString &done)
{
    if (const std::optional<QDate> &day = m_views->state().asKnownOn)
        return Q_EMIT said(tr("%1 All changes saved. Hidden here is what was not known on %2.").arg(done, day->toString(Qt::ISODate)));
    Q_EMIT said(tr("%1 All changes saved.").arg(done));
}

} // namespace dekade::app
