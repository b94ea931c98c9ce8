#pragma once

#include "model/inspection/inspection.h"
#include "views/inspector/costplate.h"
#include "views/inspector/plateview.h"

namespace dekade::inspector {

/// Cost against the context of one column, with memory by number format below. The context is dragged on its scale or moved with the arrow
/// keys, an eighth of an octave a step, Page Up and Down an octave.
class CostView final : public PlateView {
    Q_OBJECT

public:
    explicit CostView(QWidget *parent = nullptr);

    void show(inspection::InspectionPtr inspection, std::size_t column, const theme::Theme &colours);

Q_SIGNALS:
    /// `isSettled` false while a drag goes on.
    void contextMoved(qint64 context, bool isSettled);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(double octaves);

    inspection::InspectionPtr m_inspection;
    CostTrack m_track;
    bool m_isDragging = false;
};

} // namespace dekade::inspector
