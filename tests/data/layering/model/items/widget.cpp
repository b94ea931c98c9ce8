#include "model/items/widget.h"

#include <QAbstractTableModel>
#include <QWidget>
#include <qcolor.h>
