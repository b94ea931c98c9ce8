#pragma once

#include "model/exchange/readreport.h"
#include "model/store/importwriter.h"

#include <QJsonObject>

namespace dekade::app {

/// One file that was read in, or looked at.
struct ImportDone {
    QString file;
    bool dryRun = false;
    exchange::ReadReport report;
    store::ImportOutcome outcome;
};

/// {batch, format, rows, added, updated, unchanged, skipped, problems: [{line, column, field, kind, message}]} and how the file was read.
QJsonObject importJson(const ImportDone &done);
/// The same for a person: a line of counts, then a line a problem.
QString importText(const ImportDone &done);

} // namespace dekade::app
