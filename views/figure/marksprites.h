#pragma once

#include "views/figure/marks.h"

#include <QImage>

#include <utility>
#include <vector>

namespace dekade::figure {

/// Pre-drawn marks, blitted into an image by hand: a frame of 30,000 points costs a few milliseconds where a graphics item each costs hundreds.
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
    /// Blends sprite `index` with its centre at `centre` (device px of `target`), clipped to the image.
    void blit(QImage &target, int index, const QPointF &centre) const;

private:
    struct Sprite {
        QRgb key = 0;
        MarkShape shape = MarkShape::Circle;
        catalogue::Basis basis = catalogue::Basis::Reported;
        QRgb ground = 0;
        double dot = 0;
        QImage image;
        std::vector<std::pair<int, int>> inked; ///< of each row: the first px with ink and the end
    };

    /// Keeps a drawn sprite and gives its index.
    int add(Sprite sprite);

    double m_ratio;
    std::vector<Sprite> m_sprites;
};

} // namespace dekade::figure
