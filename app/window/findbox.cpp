#include "app/window/findbox.h"

#include <QCompleter>
#include <QPainter>
#include <QStringListModel>

namespace dekade::app {

namespace {

constexpr int kWidth = 208;
constexpr int kHeight = 28;
constexpr int kRoomForKey = 180; ///< px; below, the key would lie on the words

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
        if (!m_names->stringList().isEmpty())
            choose(m_names->stringList().constFirst());
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
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FindBox::choose);
}

void FindBox::setCatalogue(catalogue::CataloguePtr catalogue, Search search)
{
    m_catalogue = std::move(catalogue);
    m_search = std::move(search);
}

void FindBox::retranslate()
{
    setPlaceholderText(tr("Find a model"));
    setAccessibleName(tr("Find a model"));
}

void FindBox::look(const QString &words)
{
    makeCompleter();
    QStringList names;
    if (m_search) {
        for (const catalogue::ModelId id : m_search(words))
            names << m_catalogue->model(id).name;
    }
    m_names->setStringList(names);
}

void FindBox::choose(const QString &name)
{
    if (!m_catalogue)
        return;
    const auto found = m_catalogue->find(name);
    if (!found)
        return;
    Q_EMIT modelChosen(*found);
    clear();
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
