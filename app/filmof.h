#pragma once

#include "views/film/film.h"

#include <utility>

namespace dekade::app {

/// Makes a film of anything that has size(), frameCount(), kFramesASecond and paintFrame(): views do not know views/film, they meet here.
template<typename T>
class FilmOf final : public film::Film {
public:
    explicit FilmOf(T moving)
        : m_moving(std::move(moving))
    {
    }

    int frameCount() const override { return m_moving.frameCount(); }
    QSize size() const override { return m_moving.size(); }
    int framesPerSecond() const override { return T::kFramesASecond; }
    void paintFrame(int frame, QPainter &painter) const override { m_moving.paintFrame(frame, painter); }

private:
    T m_moving;
};

} // namespace dekade::app
