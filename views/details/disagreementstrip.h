#pragma once

#include "model/catalogue/lens.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace dekade::details {

/// A value on the strip, with who says it: "3.67T article and gist".
struct StripValue {
    double value = 0;
    QString words;
    bool operator==(const StripValue &) const = default;
};

/// The smallest and the largest answer of a quantity, and all between. Empty where the claims agree.
std::vector<StripValue> stripValues(const catalogue::Catalogue &catalogue, catalogue::ModelId model, catalogue::Quantity quantity,
                                    QLocale::Language language);

/// Competing answers on a log scale: how far they lie apart at a glance.
class DisagreementStrip final : public QWidget {
    Q_OBJECT

public:
    DisagreementStrip(std::vector<StripValue> values, QLocale::Language language, const theme::Theme &colours, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double px(double value) const;
    void paintTicks(QPainter &painter) const;
    void paintValues(QPainter &painter) const;

    std::vector<StripValue> m_values;
    QLocale::Language m_language;
    const theme::Theme &m_colours;
    double m_low;  ///< log10
    double m_high;
};

} // namespace dekade::details
