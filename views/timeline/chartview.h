#pragma once

#include "model/figure/figuredata.h"
#include "model/state/viewstore.h"
#include "views/figure/mapping.h"
#include "views/theme/theme.h"
#include "views/timeline/zoom.h"

#include <QGraphicsView>
#include <QTimer>

namespace dekade::figure {
class FigureScene;
}

namespace dekade::timeline {

class HoverCard;

/// The figure in the window. Wheel zooms at the pointer (Shift: x only, Ctrl: y only, over an axis that axis), a drag pans, a drag with the right
/// button, Shift or Alt zooms to a box, a double click on empty ground resets; click selects, Ctrl-click compares; arrows walk the models by date.
class ChartView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(state::ViewStore *store, QWidget *parent = nullptr);
    ~ChartView() override;

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    /// With the filter pane folded the figure brings its own key of makers.
    void setKeyShown(bool shown);

    /// A view that was never painted has no mapping and no names yet; data it has.
    const figure::FigureDataPtr &data() const { return m_data; }
    figure::Mapping mapping() const;
    int labelledCount() const;
    int labellableCount() const;

    /// Back to the whole figure, as a step.
    void resetView();
    /// Selects the next or previous model by date.
    void walk(int steps);

Q_SIGNALS:
    void figureChanged();  ///< new data or other labels
    void mappingChanged(); ///< what is shown has moved
    void modelActivated(dekade::catalogue::ModelId model);
    void said(const QString &text); ///< what was clicked, where it is no model of the catalogue: a dot of a large import

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Gesture { None, Pressed, Pan, Box };
    /// What stands under the pointer.
    struct Pointed {
        std::optional<catalogue::ModelId> model;
        std::optional<figure::DotPlace> dot;
    };

    void follow(const state::ViewState &now, const state::ViewState &before);
    void rebuild();
    void prepareFirstFrame();
    void fitScene();
    void showRanges(const Shown &shown, bool settled);
    void previewShown(const Shown &shown);
    void settle();
    void click(const QPointF &at, Qt::KeyboardModifiers modifiers);
    Pointed pointedAt(const QPointF &at) const;
    void hover(const QPoint &at);
    void cancelGesture();
    void zoomAboutCentre(double factor);
    void walkFrom(std::optional<catalogue::ModelId> start, int steps);
    bool pressWalkKey(const QKeyEvent &event);
    void tellAccessibility();

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
    bool m_keyShown = false;
    figure::FigureScene *m_scene;
    figure::FigureDataPtr m_data;
    HoverCard *m_card;
    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt;
    figure::Mapping m_pressedMapping;
    state::ViewState m_beforeGesture;
    bool m_focusShown = false; ///< reached by the keyboard: a click needs no ring
    bool m_prepared = false;   ///< the first frame is laid out
    QTimer m_wheelSettles;
};

} // namespace dekade::timeline
