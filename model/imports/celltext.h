#pragma once

#include <QString>

namespace dekade::imports {

inline constexpr int kLongestShown = 300; ///< characters of a cell that a table draws
inline constexpr int kLongestTip = 200; ///< characters of a cell that a tooltip shows

/// A text of somebody's file on one line, at most `longest` characters and an ellipsis: line breaks and tabs are spaces, any other control
/// character, and those that turn the direction of writing around, is "�". Nothing else is changed: "<b>" stays "<b>".
QString oneLine(const QString &text, int longest = kLongestShown);

} // namespace dekade::imports
