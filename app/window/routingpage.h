#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "model/exchange/recordedloads.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace dekade::lab {
class LoadsView;
}
namespace dekade::routing {
class RoutingView;
enum class PlayExport;
}

namespace dekade::app {

class FilmDesk;

/// The animator as a page of the window, for the models of a catalogue, with the heat map of recorded loads behind it and what it writes.
/// Made when first asked for, it covers the panes, and they are as they were when it goes.
class RoutingPage final : public QWidget {
    Q_OBJECT

public:
    explicit RoutingPage(catalogue::CataloguePtr catalogue, QWidget *parent = nullptr);

    /// Shows the router of a model. Error BadInput, the page unchanged: the model is dense, or nobody has published its router.
    base::Result<void> showModel(catalogue::ModelId id);
    /// Shows the heat map, or the router again.
    void showHeatMap(bool shown);
    bool isHeatMapShown() const;
    /// Plays the choices of a file; says what is wrong with one that cannot be played.
    void openFile(const QString &path);
    /// Writes the moment as a picture, or the play's choices as CSV or JSON, by the name's end; says what happened.
    void saveTo(const QString &path);
    /// Writes the play as a film, or as a folder of frames where the path ends in "/".
    void filmTo(const QString &path);
    bool isFilming() const;
    routing::RoutingView *view() const { return m_view; }
    lab::LoadsView *heatMap() const { return m_heatMap; }
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);

Q_SIGNALS:
    void closeRequested();
    void presentingChanged(bool presenting);
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeatMap();
    void connectView();
    void retranslate();
    void exportAs(routing::PlayExport what);
    void save(const QString &suggested, const QString &filter);
    void say(const QString &sentence);

    catalogue::CataloguePtr m_catalogue;
    std::shared_ptr<const exchange::RecordedLoads> m_loads; ///< null where they cannot be read
    QStackedWidget *m_pages;
    routing::RoutingView *m_view;
    lab::LoadsView *m_heatMap = nullptr;
    QLabel *m_heatTitle = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_message;
    FilmDesk *m_desk;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::app
