#pragma once

#include "model/state/viewstore.h"
#include "views/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace dekade::details {

/// The models being compared, a column each: total, active, tokens, tokens a parameter, date, and how many times the first one each is.
/// Hidden while there is none.
class CompareStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CompareStrip(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setLanguage(QLocale::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void addColumn(QGridLayout &grid, int column, catalogue::ModelId model, catalogue::ModelId first);

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    QLocale::Language m_language = QLocale::English;
    QWidget *m_content = nullptr;
};

/// "405B (2.3×)": a value beside the first one's; "undisclosed" without one. The ratio is left out for the first and for an unknown.
QString comparedText(const std::optional<double> &value, const std::optional<double> &first, bool isFirst, QLocale::Language language);

} // namespace dekade::details
