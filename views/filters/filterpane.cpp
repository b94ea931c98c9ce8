#include "views/filters/filterpane.h"

#include "model/items/facetmodel.h"
#include "views/filters/facetdelegate.h"
#include "views/filters/facetview.h"
#include "views/filters/foldhead.h"
#include "views/filters/monthfields.h"
#include "views/filters/otherdata.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dekade::filters {

using catalogue::Filter;
using catalogue::FilterKey;

namespace {

constexpr int kTypingPause = 120; // ms
constexpr int kInset = 12;
constexpr int kControlHeight = 28;

QString textIn(const Filter &filter) { return filter.wanted.value(FilterKey::Text).value(0); }

} // namespace

FilterPane::FilterPane(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_facets(new items::FacetModel(this))
    , m_delegate(new FacetDelegate(this))
    , m_search(new QLineEdit(this))
    , m_groups(new QScrollArea(this))
    , m_rows(new QWidget(m_groups))
    , m_view(new FacetView(m_facets, m_rows))
    , m_otherHead(new FoldHead(m_rows))
    , m_other(new OtherData(m_store, m_rows))
    , m_monthsHead(new FoldHead(m_rows))
    , m_months(new MonthFields(m_rows))
    , m_clear(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
    setTheme(theme::ThemeKind::Light);
    follow(m_store->state());
}

void FilterPane::build()
{
    setFixedWidth(kWidth);
    setAutoFillBackground(true);
    m_view->setItemDelegate(m_delegate);
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(4, 0, 4, 0);
    m_search->setMinimumHeight(kControlHeight);
    m_clear->setMinimumHeight(kControlHeight);
    m_clear->setObjectName(QStringLiteral("clear"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    const auto inset = [this](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kInset, 0, kInset, 0);
        row->addWidget(widget);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kInset, 0, kInset);
    column->setSpacing(8);
    column->addLayout(inset(m_search));
    column->addWidget(m_groups, 1);
    column->addLayout(inset(m_clear));
    buildGroups();
}

/// One column of groups that scrolls as a whole.
void FilterPane::buildGroups()
{
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_view, m_otherHead, m_other, m_monthsHead, m_months})
        column->addWidget(widget);
    column->addStretch();
    m_otherHead->setBody(m_other);
    m_monthsHead->setBody(m_months);
    m_groups->setWidget(m_rows);
    m_groups->setWidgetResizable(true);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setFocusPolicy(Qt::NoFocus);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_otherHead->hide();
    connect(m_view, &FacetView::rowEntered, this, [this](const QRect &row) {
        const QRect place(m_view->mapTo(m_rows, row.topLeft()), row.size());
        m_groups->ensureVisible(0, place.center().y(), 0, place.height());
    });
    for (FoldHead *head : {m_otherHead, m_monthsHead})
        connect(head, &QAbstractButton::toggled, this, &FilterPane::groupsChanged);
    connect(m_view, &QTreeView::expanded, this, &FilterPane::groupsChanged);
    connect(m_view, &QTreeView::collapsed, this, &FilterPane::groupsChanged);
}

QStringList FilterPane::openGroups() const
{
    QStringList groups = m_view->openGroups();
    if (m_otherHead->isChecked())
        groups << QStringLiteral("other");
    if (m_monthsHead->isChecked())
        groups << QStringLiteral("released");
    return groups;
}

void FilterPane::setOpenGroups(const QStringList &groups)
{
    m_view->setOpenGroups(groups);
    m_otherHead->setChecked(groups.contains(QStringLiteral("other")));
    m_monthsHead->setChecked(groups.contains(QStringLiteral("released")));
}

void FilterPane::connectParts()
{
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    // The clear button of the field and Enter wait for nothing.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyText();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterPane::applyText);
    connect(&m_typing, &QTimer::timeout, this, &FilterPane::applyText);
    connect(m_facets, &items::FacetModel::filterEdited, this, &FilterPane::applyFilter);
    connect(m_months, &MonthFields::edited, this, [this](FilterKey key, const QString &value) {
        Filter filter = m_store->state().filter;
        if (value.isEmpty())
            filter.wanted.remove(key);
        else
            filter.wanted[key] = QStringList {value};
        applyFilter(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterPane::clearFilters);
    connect(m_store, &state::ViewStore::stateChanged, this, &FilterPane::follow);
}

void FilterPane::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_other->setCatalogue(catalogue);
    m_otherHead->setVisible(!m_other->isEmpty());
    m_other->setVisible(!m_other->isEmpty() && m_otherHead->isChecked());
    // Rows made now are the last of the window for Tab; they belong below their heading.
    QWidget *last = m_otherHead;
    for (QAbstractButton *button : m_other->findChildren<QAbstractButton *>()) {
        setTabOrder(last, button);
        last = button;
    }
    m_facets->setCatalogue(std::move(catalogue));
}

void FilterPane::setBackdrop(const figure::Backdrop &backdrop)
{
    m_other->setBackdrop(backdrop);
    m_otherHead->setRemark(m_other->summary());
}

void FilterPane::setSeries(const std::vector<figure::Series> &series)
{
    // A maker unchecked, searched away or outside the span leaves the figure's key, but its row stays under the hand that unchecked it.
    const state::ViewState &state = m_store->state();
    const bool whole = state.filter.isEmpty() && !state.from && !state.to;
    QStringList names = whole ? QStringList() : m_keyMakers;
    for (const figure::Series &one : series) {
        if (one.colour >= 0 && !names.contains(one.name))
            names << one.name;
    }
    m_keyMakers = names;
    m_delegate->setSeries(series);
    m_facets->setKeyMakers(names);
    m_view->viewport()->update();
}

void FilterPane::setTheme(theme::ThemeKind kind)
{
    m_delegate->setTheme(kind);
    const theme::Theme &colours = theme::theme(kind);
    setPalette(colours.palette());
    QPalette list = colours.palette();
    list.setColor(QPalette::Base, colours.panel);
    m_view->setPalette(list);
    m_groups->setPalette(list);
    m_view->viewport()->update();
}

void FilterPane::setLanguage(QLocale::Language language)
{
    m_language = language;
    m_facets->setLanguage(language);
    retranslate();
}

void FilterPane::retranslate()
{
    setAccessibleName(tr("Filters and key"));
    m_search->setPlaceholderText(tr("Search models"));
    m_search->setAccessibleName(tr("Search models"));
    m_view->setAccessibleName(tr("Filters and key of the chart"));
    m_view->setAccessibleDescription(tr("Space checks or unchecks, Ctrl+Space shows only the row, left and right fold"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_otherHead->setTitle(tr("Other data"));
    m_other->retranslate();
    m_otherHead->setRemark(m_other->summary());
    m_monthsHead->setTitle(tr("Released"));
    m_months->retranslate();
    m_monthsHead->setRemark(m_months->summary());
}

void FilterPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(m_language);
    QWidget::changeEvent(event);
}

void FilterPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterPane::showOtherData()
{
    if (m_other->isEmpty())
        return;
    m_otherHead->setChecked(true);
    // Once the rows have their places.
    QTimer::singleShot(0, m_other, [this] { m_groups->ensureWidgetVisible(m_other, 0, 8); });
}

void FilterPane::clearFilters()
{
    m_typing.stop();
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    applyFilter({});
}

void FilterPane::applyFilter(const Filter &filter)
{
    state::ViewState next = m_store->state();
    next.filter = filter;
    m_store->change(next);
}

void FilterPane::applyText()
{
    m_typing.stop();
    const QString text = m_search->text().trimmed();
    Filter filter = m_store->state().filter;
    if (text.isEmpty())
        filter.wanted.remove(FilterKey::Text);
    else
        filter.wanted[FilterKey::Text] = QStringList {text};
    if (filter != m_store->state().filter)
        applyFilter(filter);
}

void FilterPane::follow(const state::ViewState &state)
{
    m_facets->setState(state);
    m_months->setFilter(state.filter);
    m_monthsHead->setRemark(m_months->summary());
    m_clear->setEnabled(!state.filter.isEmpty());
    // Words still being typed are the user's; a state that comes meanwhile must not overwrite them.
    if (!m_typing.isActive() && m_search->text().trimmed() != textIn(state.filter)) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(textIn(state.filter));
    }
}

} // namespace dekade::filters
