#pragma once

#include "views/theme/theme.h"

#include <QAbstractButton>

namespace dekade::details {

/// A heading that opens and closes what stands under it: chevron, title, a remark at the right.
class Fold final : public QAbstractButton {
    Q_OBJECT

public:
    Fold(const QString &title, const QString &remark, QWidget *body, const theme::Theme &colours, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    QString m_remark;
    const theme::Theme &m_colours;
};

} // namespace dekade::details
