#pragma once

#include "model/catalogue/catalogue.h"
#include "model/state/viewstore.h"

#include <QLocale>
#include <QTreeView>

class QMenu;

namespace dekade::items {
class ClaimTreeModel;
class ClaimTreeProxy;
} // namespace dekade::items

namespace dekade::claims {

/// Everything stated about the models that the view's filter and span let through: model → quantity → competing claims → source. The model
/// of the current row is the selected one, both ways.
///
/// Space prefers a claim or takes the preference back, Enter goes to the model's details, Ins adds a claim, F2 changes and Del deletes one
/// of the user's own, C compares, Ctrl+C copies the claims of the selected rows as tab-separated text with a heading. The menu has them
/// all.
class ClaimsTree final : public QTreeView {
    Q_OBJECT

public:
    /// `store` outlives the view.
    explicit ClaimsTree(state::ViewStore *store, QWidget *parent = nullptr);

    /// Replaces all rows; null empties the tree. Open rows and the row of the keyboard stay where they are still there.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    /// The language of numbers and names; words follow the installed translator.
    void setLanguage(QLocale::Language language);
    /// Only rows with these words in them, opened where they are few; empty for all.
    void setWords(const QString &words);
    /// Opens every model and quantity down to the claims; of very many models their quantities only.
    void openAll();
    void closeAll() { collapseAll(); }
    /// The claims of the selected rows as tab-separated text, a heading first; only the heading without a selection.
    QString selectedText() const;
    /// Entries for the current row, into a menu that is shown and forgotten.
    void fillMenu(QMenu *menu);
    /// The claim of the current row or of its source.
    std::optional<catalogue::ClaimId> currentClaim() const;
    int modelCount() const;
    /// The column that the rows are sorted by, to be kept between runs: "date", "-date" for descending, empty for the order of the facts.
    QString sorting() const;
    /// Sorts as sorting() told; what is not understood is the order of the facts.
    void setSorting(const QString &sorting);

Q_SIGNALS:
    void preferenceToggled(dekade::catalogue::ClaimId claim, bool preferred);
    void claimWanted(dekade::catalogue::ModelId model, dekade::catalogue::Quantity quantity);
    void claimChangeRequested(dekade::catalogue::ClaimId claim);
    void claimDeletionRequested(dekade::catalogue::ClaimId claim);
    void modelActivated(dekade::catalogue::ModelId model);
    /// Other rows are shown.
    void rowsChanged();

public Q_SLOTS:
    /// Puts selectedText() on the clipboard; nothing without a selection.
    void copySelected();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void setUpView();
    void follow(const state::ViewState &now, const state::ViewState &before);
    void followSelection(const std::optional<catalogue::ModelId> &selected);
    void keepModels(const state::ViewState &state);
    void retranslate();
    void sortBy(int column, Qt::SortOrder order);
    void addSorts(QMenu *menu);
    void togglePreference();
    void wantClaim();
    bool pressed(int key);
    std::optional<catalogue::ModelId> modelAt(const QModelIndex &index) const;
    std::optional<catalogue::ClaimId> claimAt(const QModelIndex &index) const;
    std::vector<catalogue::ClaimId> claimsUnder(const QModelIndex &row) const;

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    items::ClaimTreeModel *m_claims;
    items::ClaimTreeProxy *m_proxy;
    QLocale::Language m_language = QLocale::English;
    bool m_following = false; ///< rows move because the state did, not because the user did
};

} // namespace dekade::claims
