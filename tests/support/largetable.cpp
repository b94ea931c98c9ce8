#include "tests/support/largetable.h"

#include <QFile>

namespace dekade::tests {

bool writeLargeTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray text = "Name,Release date,Parameters\n";
    for (int row = 0; row < 200000; ++row)
        text += "Model " + QByteArray::number(row) + ",2024-01-01," + QByteArray::number(1000000 + row) + "\n";
    return file.write(text) == text.size();
}

} // namespace dekade::tests
