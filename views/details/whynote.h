#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace dekade::details {

/// "Why do these differ?" with the reason in our words, on canvas with a bar; W opens and closes it.
class WhyNote final : public QWidget {
    Q_OBJECT

public:
    WhyNote(const QString &reason, const theme::Theme &colours, QWidget *parent = nullptr);
    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_reason;
    const theme::Theme &m_colours;
};

} // namespace dekade::details
