// The same for views, windows and their tests.
#include "headers-core.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBoxLayout>
#include <QColor>
#include <QEvent>
#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>
