#pragma once

#include "model/exchange/recordedloads.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QWidget>

#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace dekade::lab {
class LabView;
class LoadsView;
} // namespace dekade::lab
namespace dekade::theme {
class Segmented;
}

namespace dekade::app {

class FilmDesk;

/// The page for teaching balance: the live lab and the loads recorded of real models, with their export. It takes the place of the panes;
/// Esc or the button at its end leads back.
class LabPage final : public QWidget {
    Q_OBJECT

public:
    enum class Part { Training, Loads };
    explicit LabPage(QWidget *parent = nullptr);

    void showPart(Part part);
    Part part() const;
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void setReducedMotion(bool reduced);
    lab::LabView *labView() const { return m_lab; }
    lab::LoadsView *loadsView() const { return m_loads; }

    /// Writes what is shown to a picture or table of any name; says what happened.
    void saveTo(const QString &path);
    /// Writes the training so far as a film, or as a folder of frames where the path ends in "/"; a bar tells how far it is.
    void filmTo(const QString &path);
    bool isFilming() const;

Q_SIGNALS:
    void closeAsked();
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void connectParts();
    void retranslate();
    void refreshPart();
    void save();
    void makeFilmMenu();
    void say(const QString &sentence);

    base::Result<exchange::RecordedLoads> m_recorded;
    QLabel *m_title;
    QLabel *m_message;
    theme::Segmented *m_parts;
    theme::Segmented *m_curve;
    theme::Segmented *m_layer;
    QPushButton *m_export;
    QPushButton *m_film;
    QAction *m_filmFile = nullptr;
    QAction *m_filmFolder = nullptr;
    FilmDesk *m_desk;
    QPushButton *m_close;
    QStackedWidget *m_pages;
    lab::LabView *m_lab;
    lab::LoadsView *m_loads;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::app
