#include "app/window/findbox.h"

#include "model/items/inbackground.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPainter>
#include <QStringListModel>

#include <algorithm>

namespace dekade::app {

namespace {

constexpr int kWidth = 208;
constexpr int kHeight = 28;
constexpr int kRoomForKey = 180; ///< px; below, the key would lie on the words
constexpr int kMostListed = 50;
constexpr std::size_t kFew = 12; ///< below so many hits in names, quotes are looked through too
constexpr std::size_t kAtOnce = 5000; ///< models; an index of more is made in the background

} // namespace

FindBox::FindBox(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    setFixedHeight(kHeight);
    setTextMargins(5, 0, 5, 0);
    setMinimumWidth(130);
    setMaximumWidth(kWidth);
    setClearButtonEnabled(false);
    connect(this, &QLineEdit::textEdited, this, &FindBox::look);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        // Where a row of the list is current, the list tells of the choice itself.
        if (!completer() || !completer()->popup()->currentIndex().isValid())
            choose(0);
    });
}

/// At the first letter typed: its list is a window of its own, which the start need not wait for.
void FindBox::makeCompleter()
{
    if (completer())
        return;
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the store has filtered
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { choose(index.row()); },
        Qt::QueuedConnection); // after the completer has written the name, which is then cleared away
}

void FindBox::setCatalogue(catalogue::CataloguePtr catalogue, Search search)
{
    m_catalogue = std::move(catalogue);
    m_search = std::move(search);
    m_index.reset();
    makeIndex();
}

void FindBox::makeIndex()
{
    if (!m_catalogue)
        return;
    if (m_catalogue->models().size() <= kAtOnce) {
        m_index = items::searchIndexOf(*m_catalogue);
        return;
    }
    items::inBackground(
        this, [catalogue = m_catalogue] { return items::searchIndexOf(*catalogue); },
        [this, of = m_catalogue](const items::SearchIndexPtr &index) {
            if (of == m_catalogue)
                m_index = index;
        });
}

void FindBox::retranslate()
{
    setPlaceholderText(tr("Find a model"));
    setAccessibleName(tr("Find a model"));
}

void FindBox::look(const QString &words)
{
    makeCompleter();
    m_found.clear();
    if (m_index) {
        for (const items::SearchMatch &match : m_index->search(words, kMostListed))
            m_found.push_back(m_catalogue->models()[static_cast<std::size_t>(match.row)].id);
    }
    if (m_catalogue && m_search && m_found.size() < kFew) {
        for (const catalogue::ModelId id : m_search(words)) {
            if (m_catalogue->contains(id) && std::find(m_found.begin(), m_found.end(), id) == m_found.end())
                m_found.push_back(id);
        }
    }
    QStringList names;
    for (const catalogue::ModelId id : m_found)
        names << m_catalogue->model(id).name;
    m_names->setStringList(names);
}

/// Chooses by place: many models of an imported table may share a name.
void FindBox::choose(qsizetype place)
{
    if (place < 0 || place >= static_cast<qsizetype>(m_found.size()))
        return;
    const catalogue::ModelId model = m_found[static_cast<std::size_t>(place)];
    m_found.clear();
    m_names->setStringList({});
    clear();
    Q_EMIT modelChosen(model);
}

void FindBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty() || width() < kRoomForKey)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Ctrl+K"));
}

} // namespace dekade::app
