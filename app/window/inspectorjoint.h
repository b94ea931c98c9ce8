#pragma once

#include "model/state/viewstore.h"
#include "model/store/edits.h"
#include "views/theme/theme.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace dekade::inspector {
class InspectorPage;
}

namespace dekade::app {

/// Joins the inspector to the window: it opens over chart and panes as the state says, files are opened in it, its figures are saved. The
/// page is made at the first look at it. GUI thread.
class InspectorJoint final : public QObject {
    Q_OBJECT

public:
    /// Does an edit in the user's store.
    using Apply = std::function<base::Result<store::EditOutcome>(const store::Edit &edit)>;

    /// @param views outlives this. @param body the window's pages, the chart's first; it owns the inspector's page.
    InspectorJoint(state::ViewStore *views, QStackedWidget *body, Apply apply, QObject *parent = nullptr);

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);

    bool isOpen() const { return m_views->state().inspector.has_value(); }
    inspector::InspectorPage *page();

public Q_SLOTS:
    /// Opens one model; the selection follows.
    void open(dekade::catalogue::ModelId model);
    /// Opens the models of the comparison side by side, the first four; the selected one where there is none.
    void openCompared();
    /// Opens a config.json of the user's, or a folder with one, and puts it on the timeline as a model of the user's own: counted
    /// parameters, dated to the file's last change. A file that cannot be read is told by `said`, and nothing changes.
    void openFile(const QString &path);
    void exportFigure();

Q_SIGNALS:
    void said(const QString &sentence);
    /// The inspector was left.
    void closed();

private:
    void follow(const state::ViewState &now, const state::ViewState &before);
    void show(std::vector<state::InspectedColumn> columns);
    std::optional<catalogue::ModelId> ownModel(const QString &name) const;
    base::Result<catalogue::ModelId> addOwnModel(const QString &path);
    void saveTo(const QString &path);

    state::ViewStore *m_views;
    QStackedWidget *m_body;
    Apply m_apply;
    catalogue::CataloguePtr m_catalogue;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
    inspector::InspectorPage *m_page = nullptr;
};

} // namespace dekade::app
