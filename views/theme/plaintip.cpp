#include "views/theme/plaintip.h"

#include <QToolTip>

namespace dekade::theme {

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Only rich text is wrapped, and only escaped text is safe as such.
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QString(QStringLiteral("<qt>") + escaped + QStringLiteral("</qt>"));
}

void showPlainTip(const QPoint &at, const QString &text, QWidget *over) { QToolTip::showText(at, plainTip(text), over); }

} // namespace dekade::theme
