#pragma once

#include "views/figure/marks.h"
#include "views/figure/pixels.h"

#include <QImage>

#include <vector>

namespace dekade::figure {

/// Pre-drawn marks, blitted into pixels by hand: a frame of 30,000 points costs a few milliseconds where a graphics item each costs hundreds.
class MarkSprites final {
public:
    /// @param ratio device px a scene px.
    explicit MarkSprites(double ratio)
        : m_ratio(ratio)
    {
    }

    /// The sprite's index; drawn on first use.
    int indexOf(const MarkStyle &style);
    /// A plain dot of radius `r` scene px.
    int indexOfDot(const QColor &colour, double r);
    /// Blends sprite `index` with its centre at `centre` (device px), clipped to what may be drawn on.
    void blit(const Pixels &target, int index, const QPointF &centre) const;

private:
    /// A row's px with ink, [first, end), and the longest run of them without a hole, which needs no blending.
    struct Row {
        int first = 0;
        int end = 0;
        int solidFirst = 0;
        int solidEnd = 0;
    };

    struct Sprite {
        QRgb key = 0;
        MarkShape shape = MarkShape::Circle;
        catalogue::Basis basis = catalogue::Basis::Reported;
        QRgb ground = 0;
        double dot = 0;
        QImage image;
        std::vector<Row> rows;
    };

    static Row rowOf(const QRgb *pixels, int width);
    /// Keeps a drawn sprite and gives its index.
    int add(Sprite sprite);

    double m_ratio;
    std::vector<Sprite> m_sprites;
};

} // namespace dekade::figure
