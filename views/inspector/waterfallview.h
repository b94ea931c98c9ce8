#pragma once

#include "model/inspection/priced.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace dekade::inspector {

/// The difference priced, in the window: the same drawing as in files. Where there is none, the reason as a sentence.
class WaterfallView final : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallView(QWidget *parent = nullptr);

    void show(const base::Result<inspection::Priced> &priced, const theme::Theme &colours);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<inspection::Priced> m_priced;
    QString m_reason;
    const theme::Theme *m_colours; ///< a constant of the program
};

} // namespace dekade::inspector
