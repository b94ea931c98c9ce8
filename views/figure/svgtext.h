#pragma once

#include "views/figure/svgelement.h"

#include <QColor>
#include <QPainterPath>
#include <QTextItem>
#include <QTransform>

namespace dekade::figure {

/// `text` without what XML 1.0 forbids even escaped: control characters, lone surrogates, U+FFFE and U+FFFF.
QString xmlSafe(const QString &text);

/// A piece of text that stays text: size in px, the theme's families, its baseline computed. Searchable and editable where it is opened.
/// Nothing for a place that is not finite, a size of zero, or a text without a visible character.
std::optional<SvgElement> liveText(const QPointF &baseline, const QTextItem &item, const QTransform &transform);

/// The outlines of its glyphs, in the item's own coordinates.
QPainterPath textOutlines(const QPointF &baseline, const QTextItem &item);

} // namespace dekade::figure
