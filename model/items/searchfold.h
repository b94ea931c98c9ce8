#pragma once

#include <QStringView>

#include <string>

namespace dekade::items {

/// Appends text as it is searched for: UTF-8, case folded, without diacritics, every run of other than letters and digits one space, Chinese,
/// Japanese and Korean characters apart, no space at either end. As the full-text index of the store cuts words.
/// Worked: "Café GPT-4" → "cafe gpt 4"; "智谱GLM" → "智 谱 glm".
void appendFolded(std::string &to, QStringView text);

/// The same as a string of its own.
std::string folded(QStringView text);

} // namespace dekade::items
