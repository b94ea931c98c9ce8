#pragma once

#include "views/lab/labpicture.h"

#include <QWidget>

namespace dekade::lab {

/// The picture of the lab in a window. It shows what it is given; keys go to its parent.
class LabCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit LabCanvas(QWidget *parent = nullptr);

    /// Frames and reference must outlive the next call.
    void show(const LabPicture &picture);
    QSize minimumSizeHint() const override { return {900, 430}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LabPicture m_picture;
};

} // namespace dekade::lab
