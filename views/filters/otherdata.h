#pragma once

#include "model/catalogue/catalogue.h"
#include "model/figure/figuredata.h"
#include "model/state/viewstore.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace dekade::filters {

/// The switch of other people's models behind the figure: which data set, and how many of it the figure shows. Hidden where there is none.
class OtherData final : public QWidget {
    Q_OBJECT

public:
    /// `store` outlives the widget.
    explicit OtherData(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(const catalogue::CataloguePtr &catalogue);
    void setBackdrop(const figure::Backdrop &backdrop);
    void retranslate();

private:
    void follow(const state::ViewState &state);

    state::ViewStore *m_store;
    QLabel *m_title;
    QCheckBox *m_switch;
    QLabel *m_count;
};

} // namespace dekade::filters
