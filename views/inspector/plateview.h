#pragma once

#include "views/inspector/plate.h"

#include <QWidget>

#include <functional>

namespace dekade::inspector {

/// Shows a plate that is laid out anew for every width. What it tells is drawn; its name and description say it to a screen reader.
class PlateView : public QWidget {
    Q_OBJECT

public:
    /// Lays out for a width in px and answers the plate with its height.
    using Maker = std::function<std::pair<Plate, double>(double width)>;

    explicit PlateView(QWidget *parent = nullptr);

    void setMaker(Maker maker);
    /// Lays out for `width` px; gives the height that is needed.
    int layOut(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Maker m_maker;
    Plate m_plate;
};

} // namespace dekade::inspector
