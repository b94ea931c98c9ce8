#pragma once

#include <QObject>

namespace dekade::bench {

/// Ends the process, at once and well, when the first frame of any window has been painted as a whole.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    /// Watches the application from now on.
    FirstPaint();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dekade::bench
