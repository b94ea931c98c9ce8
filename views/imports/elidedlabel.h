#pragma once

#include <QWidget>

namespace dekade::imports {

/// One line of strong text that is shortened in the middle where it does not fit: the end of a file's name tells its kind. The tooltip has
/// it whole, up to 200 characters.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace dekade::imports
