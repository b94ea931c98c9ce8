#pragma once

#include <QDir>
#include <QJsonObject>

namespace dekade::bench {

/// An import of so many rows behind the figure: how long its columns take to be read from the store, the figure to be built with them, a
/// frame of a zoom to be drawn into an image of 1280x720 (all dots are in it, without and with names placed), and the dot under a pixel to
/// be found; and how much later the window with such a store paints its first frame than one without. Wanted: of the processor 16 ms for a
/// frame while it moves and 4 ms for the dot; the first frame no more than a tenth later. Needs a QApplication.
QJsonObject dotsReport(const QDir &programs, int rows, int frames);

} // namespace dekade::bench
