#pragma once

#include <QString>

namespace dekade::store {

/// Text as the full-text index holds it: Chinese, Japanese and Korean characters stand apart, because unicode61 takes a run of them for one word.
/// Worked: "智谱GLM-4.5" → "智 谱 GLM-4.5".
QString indexText(const QString &text);
/// The inverse for showing: no spaces between such characters.
QString shownText(const QString &indexed);

/// What a person typed as an FTS5 expression: every word must occur, each may be typed in part. Nothing typed is an operator.
/// Empty where no letter or digit is left. Worked: `llama 40` → `"llama"* "40"*`; `a"b*` → `"a""b*"*`.
QString matchExpression(const QString &words);

} // namespace dekade::store
