#pragma once

#include <QToolButton>

namespace dekade::lab {

/// A button of the transport with a drawn sign, so that no font decides what it looks like.
class TransportButton final : public QToolButton {
    Q_OBJECT

public:
    enum class Sign { First, Back, Play, Pause, Forward, Last };
    explicit TransportButton(Sign sign, QWidget *parent = nullptr);

    void setSign(Sign sign);
    void setWords(const QString &name, const QString &tip);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace dekade::lab
