#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace dekade::bench {

enum class Bound { AtLeast, AtMost };

/// One comparison: the same job done by us and by a baseline, medians in ms over `samples` measurements each.
struct Row {
    QString name;
    QString unit; ///< what one measurement is: "frame", "process"
    int samples = 0;
    double ours = 0;
    double baseline = 0;
    std::optional<double> smoothBaseline = {}; ///< the same with antialiasing; told, never judged by
    std::optional<double> megabytes = {}; ///< the most memory one of our processes held
    double mostMegabytes = 0; ///< what is wanted of it
    Bound bound = Bound::AtLeast;
    double wanted = 1;

    /// AtLeast: how many times faster we are; AtMost: how many times longer we take.
    double ratio() const { return bound == Bound::AtLeast ? baseline / ours : ours / baseline; }
    bool ok() const
    {
        const bool fast = bound == Bound::AtLeast ? ratio() >= wanted : ratio() <= wanted;
        return fast && (!megabytes || *megabytes < mostMegabytes);
    }
    QJsonObject toJson() const;
};

/// The middle of the values; of an even number the upper middle. Precondition: at least one.
double median(std::vector<double> values);

} // namespace dekade::bench
