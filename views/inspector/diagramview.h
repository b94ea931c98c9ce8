#pragma once

#include "views/inspector/blockdrawing.h"

#include <QWidget>

namespace dekade::inspector {

/// The block diagram of one column. A click on a cell of the layer strip, or Left and Right, chooses the block that is drawn.
class DiagramView final : public QWidget {
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    void show(inspection::InspectionPtr inspection, std::size_t column, const theme::Theme &colours);
    /// Lays out for `width` px; gives the height.
    int layOut(int width);

Q_SIGNALS:
    void layerChosen(int layer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    inspection::InspectionPtr m_inspection;
    std::size_t m_column = 0;
    const theme::Theme *m_colours = nullptr; ///< a constant of the program
    BlockDrawing m_drawing;
};

} // namespace dekade::inspector
