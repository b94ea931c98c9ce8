#pragma once

#include "views/routing/stagescene.h"
#include "views/theme/theme.h"

class QPainter;

namespace dekade::routing {

/// The colour of a tint in a theme. Derived ones are mixed from its roles.
QColor colourOf(Tint tint, const theme::Theme &theme);

/// Draws a scene on whatever the painter paints on, its page stretched onto `target` alike in both directions and centred. The ground is
/// the caller's: nothing is drawn where nothing is.
void paintStage(QPainter &painter, const StageScene &scene, const theme::Theme &theme, const QRectF &target);

/// How many px of the target a px of the page is.
double stageScale(const QSizeF &page, const QSizeF &target);

} // namespace dekade::routing
