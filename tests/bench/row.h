#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace dekade::bench {

enum class Bound { AtLeast, AtMost };

/// One comparison: the same job done by us and by bare Qt Charts, medians in ms over `samples` measurements each.
struct Row {
    QString name;
    QString unit; ///< what one measurement is: "frame", "process"
    int samples = 0;
    double ours = 0;
    double baseline = 0;
    std::optional<double> smoothBaseline = {}; ///< the same with antialiasing; told, never judged by
    Bound bound = Bound::AtLeast;
    double wanted = 1;

    /// AtLeast: how many times faster we are; AtMost: how many times longer we take.
    double ratio() const { return bound == Bound::AtLeast ? baseline / ours : ours / baseline; }
    bool ok() const { return bound == Bound::AtLeast ? ratio() >= wanted : ratio() <= wanted; }
    QJsonObject toJson() const;
};

/// The middle of the values; of an even number the upper middle. Precondition: at least one.
double median(std::vector<double> values);

} // namespace dekade::bench
