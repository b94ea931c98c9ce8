#pragma once

#include "model/base/phrases.h"
#include "model/catalogue/catalogue.h"
#include "model/state/viewstore.h"
#include "views/figure/figurescene.h"
#include "views/timeline/gesture.h"
#include "views/timeline/pointwalk.h"

#include <QGraphicsView>
#include <QLocale>
#include <QTimer>

namespace dekade::timeline {

class HoverCard;

/// The figure in the window: draws the store's state and lets the user zoom, pan, select and walk it.
/// A gesture previews while it goes on and makes one step of history when it ends. GUI thread.
class ChartView final : public QGraphicsView {
    Q_OBJECT

public:
    /// @param store not null; must outlive the view.
    explicit ChartView(state::ViewStore *store, QWidget *parent = nullptr);
    ~ChartView() override;

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setTheme(theme::ThemeKind kind);
    /// Brings the maker key back into the figure (the filter pane is folded).
    void setKeyShown(bool shown);
    /// The language of the figure's words; the window's own come from its translator.
    void setLanguage(QLocale::Language language);
    /// Shows the whole of both axes: a step of history where something else was shown.
    void resetView();

    /// What is shown now; never null. Its `shown` ranges are those of the last building, mapping() has the present ones.
    const figure::FigureDataPtr &data() const { return m_data; }
    figure::Mapping mapping() const;
    /// "k of n labelled": names drawn, and points in view.
    int labelledCount() const;
    int labellableCount() const;
    QSize sizeHint() const override { return {960, 600}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    void figureChanged(const dekade::figure::FigureDataPtr &data);
    void mappingChanged(const dekade::figure::Mapping &mapping);
    /// Double click or Enter on a model.
    void modelActivated(dekade::catalogue::ModelId model);
    void labelsChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// What the mouse is about. Settling: a wheel or a key has zoomed, and more of it may follow.
    enum class Act { None, Pressed, Pan, Box, Settling };

    void setUpView();
    void follow(const state::ViewState &state, const state::ViewState &before);
    void rebuild();
    void showRanges(bool settled);
    void fitScene();
    void describe();

    Gesture gesture() const;
    void preview(const Window &window);
    void zoomBy(const QPointF &at, double factor, ZoomAxes axes);
    void finish();
    bool cancel();
    void startAct();
    void finishBox(const QPoint &at);
    void dropAct();
    void click(const QPoint &at, bool toggles);
    std::optional<figure::Hit> hitAt(const QPoint &at) const;
    bool pressSideButton(Qt::MouseButton button);

    void hover(const QPoint &at);
    void endHover();
    bool handleKey(const QKeyEvent &event);
    bool handleHistoryKey(int key, Qt::KeyboardModifiers modifiers);
    bool handlePlainKey(int key);
    void activateSelected();
    void walkTo(std::optional<catalogue::ModelId> model);
    void speak(catalogue::ModelId model);
    const figure::Point *pointOf(catalogue::ModelId model) const;
    void showFocus(bool shown);

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    figure::FigureScene *m_scene;
    figure::FigureDataPtr m_data;
    figure::SceneOptions m_options;
    base::Phrases m_phrases;
    PointWalk m_walk;
    HoverCard *m_card;
    QTimer m_settle;
    Act m_act = Act::None;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_isBox = false; ///< what a drag from the press becomes
    QPoint m_pressedAt;
    std::optional<Gesture> m_gesture;     ///< from where a drag started
    std::optional<state::Range> m_beforeX; ///< what Esc restores
    std::optional<state::Range> m_beforeY;
    bool m_showsFocus = false;
};

} // namespace dekade::timeline
