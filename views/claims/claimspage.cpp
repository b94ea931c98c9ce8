#include "views/claims/claimspage.h"

#include "views/claims/claimstree.h"
#include "views/theme/panehead.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dekade::claims {

namespace {

constexpr int kBarHeight = 44;
constexpr int kWordsWidth = 260;

} // namespace

ClaimsPage::ClaimsPage(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_count(theme::plainLabel({}, true, false, this))
    , m_tree(new ClaimsTree(store, this))
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(kWordsWidth);
    m_words->setTextMargins(4, 0, 4, 0);
    m_words->installEventFilter(this);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_open);
    bar->addWidget(m_close);
    bar->addStretch();
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_words, &QLineEdit::textChanged, m_tree, &ClaimsTree::setWords);
    connect(m_open, &QPushButton::clicked, m_tree, &ClaimsTree::openAll);
    connect(m_close, &QPushButton::clicked, m_tree, &ClaimsTree::closeAll);
    connect(m_tree, &ClaimsTree::rowsChanged, this, &ClaimsPage::refreshCount);
    retranslate();
}

void ClaimsPage::retranslate()
{
    m_words->setPlaceholderText(tr("Model, value, source or quote"));
    m_words->setAccessibleName(tr("Look for words in the claims"));
    m_open->setText(tr("Open all"));
    m_close->setText(tr("Close all"));
    refreshCount();
}

void ClaimsPage::refreshCount() { m_count->setText(tr("%n model(s)", nullptr, m_tree->modelCount())); }

void ClaimsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// From the words straight into the rows, and back out of the words.
bool ClaimsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_tree->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, kBarHeight - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace dekade::claims
