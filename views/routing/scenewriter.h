#pragma once

#include "views/routing/stagescene.h"

#include <QStringList>

namespace dekade::routing {

enum class Side { Left, Middle, Right };

/// How a line of text is set.
struct TextStyle {
    double px = 12;
    theme::Weight weight = theme::Weight::Regular;
    Tint tint = Tint::Ink;
    double opacity = 1;
};

/// Width in px of a line.
double widthOf(const QString &text, const TextStyle &style);

/// Adds items to a scene. Refers to it; the scene outlives the writer.
class SceneWriter final {
public:
    /// @param least px that no text is made smaller than to fit.
    explicit SceneWriter(StageScene &scene, double least = 0)
        : m_scene(scene)
        , m_least(least)
    {
    }

    template<typename Item>
    void add(Item item)
    {
        m_scene.items.emplace_back(std::move(item));
    }
    /// A line of text whose left end, middle or right end is at `at`; gives its width. Invisible text (opacity 0) is not added.
    double text(const QPointF &at, const QString &text, const TextStyle &style, Side side = Side::Left);
    /// The same in at most `room` px: set smaller down to 80 %, then cut with an ellipsis.
    double fitted(const QPointF &at, double room, const QString &text, const TextStyle &style, Side side = Side::Left);
    /// Up to `most` lines of at most `room` px, `step` px apart; the last is cut where there is more. Gives the lines there are.
    int wrapped(const QPointF &at, double room, const QString &text, const TextStyle &style, double step, int most);
    void spot(HotSpot::Kind kind, int index, const QRectF &area, const QString &name);

private:
    bool mayShrink(const TextStyle &from, double px) const;

    StageScene &m_scene;
    double m_least;
};

} // namespace dekade::routing
