#include "views/imports/notice.h"

#include "views/theme/fonts.h"

#include <QPainter>

namespace dekade::imports {

namespace {

constexpr double kTextPx = 12.5;
constexpr int kBarWidth = 3;
constexpr int kInset = 10; ///< px around the words

} // namespace

Notice::Notice(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrap(true);
    setFont(theme::font(kTextPx));
    setContentsMargins(kBarWidth + kInset, kInset, kInset, kInset);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Notice::clearAll()
{
    m_paragraphs.clear();
    clear();
    hide();
}

void Notice::add(const QString &paragraph)
{
    m_paragraphs << paragraph;
    if (m_paragraphs.size() > kMostParagraphs)
        m_paragraphs.removeFirst();
    setText(m_paragraphs.join(QStringLiteral("\n\n")));
    show();
}

void Notice::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, kBarWidth, height()), palette().color(QPalette::Highlight));
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace dekade::imports
