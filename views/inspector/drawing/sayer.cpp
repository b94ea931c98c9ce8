#include "views/inspector/drawing/sayer.h"

#include "model/base/numberformat.h"

#include <algorithm>

namespace dekade::inspector {

Sentence Sayer::say(const char *source, std::initializer_list<Piece> pieces) const
{
    const QString text = m_options.phrases.text(source);
    Sentence sentence;
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (digit < 1 || static_cast<std::size_t>(digit) > pieces.size()) {
            words += text.at(i);
            continue;
        }
        const Piece &piece = *(pieces.begin() + digit - 1);
        ++i;
        if (piece.dimensions.empty()) {
            words += piece.text;
            continue;
        }
        if (!words.isEmpty())
            sentence.push_back(plain(words));
        words.clear();
        sentence.push_back(piece);
    }
    if (!words.isEmpty())
        sentence.push_back(plain(words));
    return sentence;
}

Piece Sayer::number(std::int64_t value, std::initializer_list<architecture::Dimension> dimensions) const
{
    const bool isMarked = std::any_of(dimensions.begin(), dimensions.end(), [&](architecture::Dimension each) { return differs(each); });
    return {base::exactNumber(static_cast<double>(value)), dimensions, isMarked};
}

} // namespace dekade::inspector
