#pragma once

#include "views/figure/svgelement.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QTextItem>
#include <QTransform>

namespace dekade::figure {

/// `text` without what XML 1.0 forbids even escaped: control characters, lone surrogates, U+FFFE and U+FFFF.
QString xmlSafe(const QString &text);

/// A piece of text that stays text: size in px, the theme's families, its baseline computed. Searchable and editable where it is opened.
/// Nothing for a place that is not finite, a size of zero, or a text without a visible character.
std::optional<SvgElement> liveText(const QPointF &baseline, const QTextItem &item, const QTransform &transform);

/// The outlines of a line of text, as drawn from `baseline`. QPainterPath::addText() gives outlines that differ by a sixty-fourth px with
/// what the font has drawn before; these are the same at every call.
QPainterPath textOutlines(const QPointF &baseline, const QFont &font, const QString &text);

} // namespace dekade::figure
