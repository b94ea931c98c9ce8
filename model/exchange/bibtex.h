#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dekade::exchange {

/// Something a figure rests on.
struct Reference {
    QString id = {}; ///< what the key is made of: "gpt3-paper"
    QString title = {};
    QString url = {};
    QString date = {}; ///< "YYYY", "YYYY-MM", "YYYY-MM-DD" or empty
    QString note = {};
    bool operator==(const Reference &) const = default;
};

/// The keys of the entries, one a reference: letters, digits and hyphens of the id; where two would be the same the later one has a number.
/// The same references in the same order have the same keys. Worked: "gpt3-paper", "import/table 1.csv" → "import-table-1-csv".
QStringList bibtexKeys(const std::vector<Reference> &references);

/// One @misc entry a reference, in their order, in UTF-8.
QString bibtex(const std::vector<Reference> &references);

/// Words as they may stand between the braces of a BibTeX field: what TeX would read as a command is spelled out, braces always come in
/// pairs, line ends and other control characters are spaces. Worked: "50% of {x}" → "50\% of \textbraceleft{}x\textbraceright{}".
QString bibtexText(const QString &text);

/// "Language Models are Few-Shot Learners. 2020-05-28. https://…": for people, on one line.
QString referenceLine(const Reference &reference);

} // namespace dekade::exchange
