#pragma once

#include "model/catalogue/catalogue.h"
#include "model/figure/figuredata.h"
#include "model/state/viewstore.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace dekade::items {
class FacetModel;
}

namespace dekade::filters {

class FacetDelegate;
class FacetView;
class MonthFields;
class OtherData;

/// The filters, and the key of the chart: a search, the facets with the marks and colours of the figure, the days of release, a way back.
/// What is entered becomes the filter of the view; a step of history each. The head of the dock is the window's.
class FilterPane final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kWidth = 228; ///< px

    /// `store` outlives the pane.
    explicit FilterPane(state::ViewStore *store, QWidget *parent = nullptr);

    /// Replaces the facets; null empties them.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    /// The makers of the figure's key with their colours; all others stand in one group. Under a filter or a span,
    /// makers that were in the key before keep their place.
    void setSeries(const std::vector<figure::Series> &series);
    /// How many of other people's models the figure shows behind its own.
    void setBackdrop(const figure::Backdrop &backdrop);
    void setTheme(theme::ThemeKind kind);
    /// The language of makers' names; words follow the installed translator.
    void setLanguage(QLocale::Language language);

    QSize sizeHint() const override { return {kWidth, 720}; }

public Q_SLOTS:
    void focusSearch();
    /// Removes every filter; the scrubber's span stays.
    void clearFilters();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void follow(const state::ViewState &state);
    void applyFilter(const catalogue::Filter &filter);
    void applyText();
    void retranslate();

    state::ViewStore *m_store;
    items::FacetModel *m_facets;
    FacetDelegate *m_delegate;
    QLineEdit *m_search;
    FacetView *m_view;
    OtherData *m_other;
    MonthFields *m_months;
    QPushButton *m_clear;
    QStringList m_keyMakers;
    QTimer m_typing; ///< runs while the text of the search is not yet the filter's
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::filters
