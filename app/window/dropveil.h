#pragma once

#include "app/window/droppedfiles.h"

#include <QWidget>

namespace dekade::app {

/// Lies over the window while files are dragged across it and says what dropping them will do. As large as its parent.
class DropVeil final : public QWidget {
    Q_OBJECT

public:
    explicit DropVeil(QWidget *parent);

    void showFor(const DroppedFiles &files);
    /// What it says: a headline and a line below.
    const QString &headline() const { return m_headline; }
    const QString &line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_headline;
    QString m_line;
};

} // namespace dekade::app
