#include <QTableView>
#include <sqlite3.h>
