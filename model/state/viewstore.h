#pragma once

#include "model/state/viewstate.h"

#include <QObject>

#include <functional>

namespace dekade::state {

/// Holds the one ViewState all views share, with back and forward. Lives on the GUI thread; outlives the views.
/// A step of history is made by `change` (a click, a filter, a finished zoom); `preview` moves without one (a drag under way).
class ViewStore final : public QObject {
    Q_OBJECT

public:
    /// What it starts with is no step of history.
    explicit ViewStore(QObject *parent = nullptr, const ViewState &start = {});

    const ViewState &state() const { return m_state; }
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }

    /// Replaces the state and remembers the old one (at most 200). No signal and no history when nothing changed.
    /// Selection alone is not a step: going back restores views, not clicks.
    void change(const ViewState &next);
    /// Replaces the state without a step; the next `change` remembers the state before the first preview.
    void preview(const ViewState &next);
    void back();
    void forward();

    /// Shorthands over change().
    void select(std::optional<catalogue::ModelId> model);
    void toggleCompared(catalogue::ModelId model);
    /// Takes models that are gone (their import was taken back) out of the view and of every step of its history. No step of its own.
    void keepModels(const std::function<bool(catalogue::ModelId)> &isThere);

Q_SIGNALS:
    void stateChanged(const dekade::state::ViewState &state, const dekade::state::ViewState &before);
    void historyChanged();

private:
    void apply(const ViewState &next);

    ViewState m_state;
    std::optional<ViewState> m_beforePreview;
    std::vector<ViewState> m_back;
    std::vector<ViewState> m_forward;
};

} // namespace dekade::state
