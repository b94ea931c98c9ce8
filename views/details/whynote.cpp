#include "views/details/whynote.h"

#include "views/theme/panehead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dekade::details {

WhyNote::WhyNote(const QString &reason, const theme::Theme &colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 12, 12);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(theme::plainLabel(tr("Why do these differ?"), false, true, this));
    head->addStretch();
    head->addWidget(theme::plainLabel(QStringLiteral("W"), true, false, this));
    layout->addLayout(head);
    auto *words = theme::plainLabel(reason, false, false, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(words);
    m_reason = words;
}

void WhyNote::toggle() { m_reason->setVisible(!m_reason->isVisible()); }

void WhyNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.canvas);
    painter.fillRect(QRect(0, 0, 3, height()), m_colours.categorical[1]);
}

} // namespace dekade::details
