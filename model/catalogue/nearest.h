#pragma once

#include <QStringList>

#include <vector>

namespace dekade::catalogue {

/// How far two names lie apart: edits to turn one into the other; a name that holds the other whole counts as one edit.
/// Worked: "lama" and "llama" 1, "gpt-4" and "gpt-3.5" 3.
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
