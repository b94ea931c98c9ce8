#pragma once

#include <QStringList>

#include <vector>

namespace dekade::catalogue {

/// How far two names lie apart: edits (a letter more, less or other, two neighbours swapped) that turn one into the other; a name of three
/// letters or more that the other holds whole counts as one edit. Case counts. Worked: "gtp-4" and "gpt-4" 1, "gpt-4" and "gpt-3.5" 3.
int nameDistance(const QString &a, const QString &b);

struct NamedDistance {
    int distance;
    QString name;
    auto operator<=>(const NamedDistance &other) const
    {
        return distance != other.distance ? distance <=> other.distance : QString::compare(name, other.name) <=> 0;
    }
    bool operator==(const NamedDistance &) const = default;
};

/// The `count` nearest names, nearest first, equal distances by name.
QStringList nearestNames(std::vector<NamedDistance> distances, int count);

} // namespace dekade::catalogue
