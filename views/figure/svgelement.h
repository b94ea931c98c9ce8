#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace dekade::figure {

/// An element to be written: its attributes in order, its text, its gradient stops and the clip it is drawn in.
struct SvgElement {
    explicit SvgElement(QLatin1StringView elementName)
        : name(elementName)
    {
    }

    void set(QLatin1StringView key, const QString &value) { attributes.emplace_back(key, value); }

    QLatin1StringView name;
    std::vector<std::pair<QString, QString>> attributes;
    QString text;
    std::vector<SvgElement> children;
    int clip = -1; ///< index into the drawing's clips, −1 unclipped

    bool operator==(const SvgElement &) const = default;
};

/// All that was painted, in order, with what it refers to. A clip or a gradient stands once however often it is used.
struct SvgDrawing {
    std::vector<QString> clips; ///< path data
    std::vector<SvgElement> gradients;
    std::vector<SvgElement> elements;
};

} // namespace dekade::figure
