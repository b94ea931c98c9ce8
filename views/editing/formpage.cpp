#include "views/editing/formpage.h"

#include "views/editing/formrows.h"
#include "views/theme/panehead.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace dekade::editing {

FormPage::FormPage(QWidget *parent)
    : QWidget(parent)
    , m_subject(theme::plainLabel({}, false, true))
    , m_scroll(new QScrollArea(this))
    , m_rows(new FormRows)
    , m_error(theme::plainLabel({}, false, true, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(12);
    m_subject->setWordWrap(true);
    inner->addWidget(m_subject);
    inner->addWidget(m_rows);
    inner->addStretch();
    content->setBackgroundRole(QPalette::Window);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(16, 8, 16, 0);
    m_error->hide();
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &FormPage::cancelled);
    // Once the line below has its place.
    connect(m_rows, &FormRows::errorShown, this,
        [this](QWidget *row) { QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, 24); }); });
}

void FormPage::setSubject(const QString &words) { m_subject->setText(words); }

void FormPage::clearErrors()
{
    m_rows->clearErrors();
    m_error->clear();
    m_error->hide();
}

void FormPage::showError(const base::Error &error)
{
    clearErrors();
    if (m_rows->showError(error.field, error.message))
        return;
    m_error->setText(error.text());
    m_error->show();
}

QString FormPage::generalError() const { return m_error->text(); }

void FormPage::focusFirst()
{
    QWidget *first = nullptr;
    for (QWidget *next = nextInFocusChain(); next != this && !first; next = next->nextInFocusChain()) {
        if (m_rows->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !next->isHidden())
            first = next;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void FormPage::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel (Esc)"));
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT cancelled();
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return submit();
    QWidget::keyPressEvent(event);
    // The window's single keys (Space plays, C compares) are not meant in a form.
    event->accept();
}

} // namespace dekade::editing
