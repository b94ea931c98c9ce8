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
    void setPicture(const LabPicture &picture);
    QSize minimumSizeHint() const override { return {900, 430}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_isRinged = false; ///< a ring only for who comes by the keyboard
    LabPicture m_picture;
};

} // namespace dekade::lab
