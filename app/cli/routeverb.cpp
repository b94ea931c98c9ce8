#include "app/cli/verbs.h"
#include "model/exchange/jsonnode.h"
#include "model/exchange/routingreport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dekade::app {

base::Result<void> runRoute(Context &context)
{
    const QString path = context.words().arguments.value(0);
    const base::Result<QByteArray> bytes = exchange::readWhole(path, exchange::kLargestJson);
    if (!bytes)
        return bytes.error();
    const base::Result<std::vector<exchange::RoutingCase>> cases = exchange::readRoutingCases(*bytes, path);
    if (!cases)
        return cases.error();
    QJsonArray results;
    for (const exchange::RoutingCase &routingCase : *cases) {
        base::Result<QJsonObject> report = exchange::routingReport(routingCase);
        if (!report) {
            base::Error error = report.error();
            error.file = path;
            return error;
        }
        results.append(*report);
    }
    // A trace has no shorter form for people: text is the same document.
    const QJsonObject document {{QStringLiteral("results"), results}};
    return context.deliver(document, QString::fromUtf8(QJsonDocument(document).toJson()));
}

} // namespace dekade::app
