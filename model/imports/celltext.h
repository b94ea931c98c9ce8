#pragma once

#include <QString>
#include <QVariant>

namespace dekade::imports {

inline constexpr int kLongestShown = 300; ///< characters of a cell that a table draws
inline constexpr int kLongestTip = 200; ///< characters of a cell that a tooltip shows

/// A text of somebody's file on one line, at most `longest` characters and an ellipsis: line breaks and tabs are spaces, any other control
/// character, and those that turn the direction of writing around, is "�". Nothing else is changed: "<b>" stays "<b>".
QString oneLine(const QString &text, int longest = kLongestShown);

/// Numbers stand at the right, words at the left: for Qt::TextAlignmentRole of cells and headings.
QVariant alignment(bool isNumber);

} // namespace dekade::imports
