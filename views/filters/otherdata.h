#pragma once

#include "model/catalogue/catalogue.h"
#include "model/figure/figuredata.h"
#include "model/state/viewstore.h"

#include <QWidget>

class QVBoxLayout;

namespace dekade::filters {

class DatasetRow;

/// The data sets that came from elsewhere, each with the switch of how the figure draws it: the sets that come with Dekade, then the user's imports.
class OtherData final : public QWidget {
    Q_OBJECT

public:
    /// `store` outlives the widget.
    explicit OtherData(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(const catalogue::CataloguePtr &catalogue);
    void setBackdrop(const figure::Backdrop &backdrop);
    void retranslate();
    /// Whether there is any.
    bool isEmpty() const { return m_rows.empty(); }
    /// "156 faint": all of them, for the heading; empty where none is drawn.
    QString summary() const;

private:
    void addRow(const QString &key, const QString &name, bool canBeFull, const QString &explanation);
    void choose(const QString &key, state::Showing showing);
    void follow(const state::ViewState &state);
    void refreshCounts();

    state::ViewStore *m_store;
    QVBoxLayout *m_layout;
    std::vector<DatasetRow *> m_rows;
    catalogue::CataloguePtr m_catalogue;
    figure::Backdrop m_backdrop;
};

} // namespace dekade::filters
