#include "views/lab/labfilm.h"

#include "views/lab/curveplot.h"

#include <QPainter>

#include <algorithm>

namespace dekade::lab {

namespace {

constexpr int kHold = 2 * LabFilm::kFramesASecond;

} // namespace

LabFilm::LabFilm(const LabPicture &picture, const QSize &size)
    : m_frames(picture.frames.begin(), picture.frames.end())
    , m_reference(picture.reference ? *picture.reference : routing::LabReference())
    , m_picture(picture)
    , m_hasReference(picture.reference != nullptr)
    , m_size(size)
{
    // The scale of the whole film, so that it does not jump while the curves grow.
    if (picture.curve != LabCurve::Entropy)
        m_picture.curveTop = curveTop({LabColumn::First, LabColumn::AuxiliaryLoss, LabColumn::Bias}, picture);
    m_picture.frames = {};
    m_picture.reference = nullptr;
}

int LabFilm::frameCount() const { return static_cast<int>(m_frames.size()) + kHold; }

void LabFilm::paintFrame(int frame, QPainter &painter) const
{
    LabPicture picture = m_picture;
    const auto at = std::min(static_cast<std::size_t>(frame), m_frames.size() - 1);
    // Only what has been trained by then: a film that shows the end of its curves first tells no story.
    picture.frames = std::span(m_frames).first(at + 1);
    picture.frame = at;
    picture.reference = m_hasReference ? &m_reference : nullptr;
    picture.fallSeconds = static_cast<double>(frame) / kFramesASecond;
    const double unit = std::min(m_size.width() / 1280.0, m_size.height() / 600.0);
    paintLab(painter, QRectF(QPointF(), QSizeF(m_size)), unit, picture);
}

} // namespace dekade::lab
