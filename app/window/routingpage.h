#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace dekade::routing {
class RoutingView;
}

namespace dekade::app {

/// The animator as a page of the window, for the models of a catalogue: made when first asked for, it covers the panes, and they are as
/// they were when it goes.
class RoutingPage final : public QWidget {
    Q_OBJECT

public:
    explicit RoutingPage(catalogue::CataloguePtr catalogue, QWidget *parent = nullptr);

    /// Shows the router of a model. Error BadInput, the page unchanged: the model is dense, or nobody has published its router.
    base::Result<void> showModel(catalogue::ModelId id);
    routing::RoutingView *view() const { return m_view; }
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);

Q_SIGNALS:
    void closeRequested();
    void presentingChanged(bool presenting);

private:
    catalogue::CataloguePtr m_catalogue;
    routing::RoutingView *m_view;
};

} // namespace dekade::app
