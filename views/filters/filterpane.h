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
class QScrollArea;

namespace dekade::items {
class FacetModel;
}

namespace dekade::filters {

class FacetDelegate;
class FacetView;
class FoldHead;
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
    /// The groups that stand open, to be kept between runs; all others are folded.
    QStringList openGroups() const;
    void setOpenGroups(const QStringList &groups);
    void setTheme(theme::ThemeKind kind);
    /// The language of makers' names; words follow the installed translator.
    void setLanguage(QLocale::Language language);

    QSize sizeHint() const override { return {kWidth, 720}; }

public Q_SLOTS:
    void focusSearch();
    /// Opens the switches of the data sets that came from elsewhere.
    void showOtherData();
    /// Removes every filter; the scrubber's span stays.
    void clearFilters();

Q_SIGNALS:
    /// A group was opened or folded.
    void groupsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildGroups();
    void connectParts();
    void follow(const state::ViewState &state);
    void applyFilter(const catalogue::Filter &filter);
    void applyText();
    void retranslate();

    state::ViewStore *m_store;
    items::FacetModel *m_facets;
    FacetDelegate *m_delegate;
    QLineEdit *m_search;
    QScrollArea *m_groups; ///< all below the search scrolls as one
    QWidget *m_rows;
    FacetView *m_view;
    FoldHead *m_otherHead;
    OtherData *m_other;
    FoldHead *m_monthsHead;
    MonthFields *m_months;
    QPushButton *m_clear;
    QStringList m_keyMakers;
    QTimer m_typing; ///< runs while the text of the search is not yet the filter's
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::filters
