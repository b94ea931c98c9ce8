#pragma once

#include "model/catalogue/catalogue.h"
#include "model/figure/figuredata.h"
#include "model/state/viewstate.h"

#include <QLocale>
#include <QStringList>

namespace dekade::timeline {

/// What the card beside the pointer says of a model, plain text.
struct HoverText {
    QString name;
    QStringList lines; ///< maker and date; sizes with their basis; tokens; how many claims, and whether they differ

    QString inOneLine() const { return name + QStringLiteral(" · ") + lines.join(QStringLiteral(" · ")); }
};

HoverText hoverText(
    const catalogue::Catalogue &catalogue, const state::ViewState &state, catalogue::ModelId model, QLocale::Language language);

/// The same of a model behind the figure: its name, the numbers of the axes, and whose they are.
HoverText hoverText(const figure::FigureData &data, const figure::DotPlace &dot, QLocale::Language language);

} // namespace dekade::timeline
