#pragma once

#include "model/routing/labhistory.h"
#include "views/lab/labpicture.h"

#include <QSize>

#include <functional>

namespace dekade::lab {

/// The lab as a film: a frame every 10 training steps, 20 a second (200 steps a second), and two seconds on the last one in which dropped
/// tokens fall. A value; any thread.
class LabFilm final {
public:
    static constexpr int kFramesASecond = 20;

    /// Frames, plan and rules of a run that has been trained; the look is the picture's.
    LabFilm(const LabPicture &picture, const QSize &size);

    QSize size() const { return m_size; }
    int frameCount() const;
    void paintFrame(int frame, QPainter &painter) const;

private:
    std::vector<routing::LabFrame> m_frames;
    routing::LabReference m_reference;
    LabPicture m_picture; ///< its frames and reference are set for each frame
    bool m_hasReference;
    QSize m_size;
};

} // namespace dekade::lab
