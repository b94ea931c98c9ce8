#include "views/theme/panehead.h"

#include "views/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace dekade::theme {

namespace {

constexpr int kHeight = 33;
constexpr double kTextPx = 13;

} // namespace

PaneHead::PaneHead(const QString &title, Fold side, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(title, false, true, this))
    , m_remark(plainLabel({}, true, false, this))
    , m_fold(new QToolButton(this))
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 1);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_remark);
    layout->addWidget(m_fold);
    m_fold->setAutoRaise(true);
    m_fold->setText(side == Fold::Left ? QStringLiteral("‹") : QStringLiteral("›"));
    m_fold->setFixedSize(24, 24);
    connect(m_fold, &QToolButton::clicked, this, &PaneHead::foldRequested);
}

void PaneHead::setTitle(const QString &title, const QString &foldName)
{
    m_title->setText(title);
    m_fold->setAccessibleName(foldName);
    m_fold->setToolTip(foldName);
}

void PaneHead::setRemark(const QString &remark) { m_remark->setText(remark); }

void PaneHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

QLabel *plainLabel(const QString &text, bool quiet, bool strong, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font(kTextPx, strong ? Weight::SemiBold : Weight::Regular));
    label->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    return label;
}

} // namespace dekade::theme
