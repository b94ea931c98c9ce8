#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace dekade::theme {

/// Text for QWidget::setToolTip that is shown as it is, with its line ends, and wrapped where it is long; empty for none. It may hold what looks
/// like markup, as data does.
QString plainTip(const QString &text);

/// Shows such a tip at a place of the screen, or hides it for no text.
void showPlainTip(const QPoint &at, const QString &text, QWidget *over);

} // namespace dekade::theme
