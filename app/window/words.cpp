#include "app/window/words.h"

#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

QStringList figureWords() { return {Words::tr("Parameters"), Words::tr("Training tokens"), Words::tr("Parameters and tokens"),
    Words::tr("Training compute"), Words::tr("Sparsity"), Words::tr("Granularity")}; }

QStringList measureWords() { return {Words::tr("Total"), Words::tr("Active"), Words::tr("Non-embedding")}; }

QStringList lensWords() { return {Words::tr("Official"), Words::tr("Computed"), Words::tr("Article"), Words::tr("Gist")}; }

} // namespace dekade::app
