#pragma once

#include <QSize>

class QPainter;

namespace dekade::film {

/// Something that moves, as a pure function of the frame's number: the same frame twice is the same picture. Painted in a thread that is
/// not the window's, so it holds values of its own and asks no widget.
class Film {
public:
    virtual ~Film() = default;

    /// One or more.
    virtual int frameCount() const = 0;
    /// Pixels of every frame.
    virtual QSize size() const = 0;
    /// 1 to 60.
    virtual int framesPerSecond() const = 0;
    /// Paints frame `frame`, 0 to frameCount() − 1, on (0, 0, size()); everything is covered.
    virtual void paintFrame(int frame, QPainter &painter) const = 0;

protected:
    Film() = default;
    Film(const Film &) = default;
    Film &operator=(const Film &) = default;
};

} // namespace dekade::film
