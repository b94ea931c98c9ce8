#pragma once

#include <QString>

namespace dekade::app {

/// Text as it may go to a terminal: control characters, line breaks and marks that turn the writing direction are spelled out (`\n`,
/// `\x1b`,
/// `\u202e`), everything else stays. What somebody typed or a file holds can neither move the cursor nor fake a second message.
QString plainLine(const QString &text);

/// The same for text of several lines: its line feeds stay.
QString plainLines(const QString &text);

} // namespace dekade::app
