#pragma once

#include <QString>
#include <QPainter>
#include <QtGui/QColor>
