// inspect and compare: shapes counted and set beside each other.
#include "app/cli/shapereport.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Asked {
    ShapeRequest request;
    std::vector<CountedShape> shapes;
    QJsonArray json;
    QStringList texts;
};

base::Result<Asked> countArguments(Context &context)
{
    const base::Result<ShapeRequest> request = shapeRequestOf(context.words());
    if (!request)
        return request.error();
    base::Result<std::vector<CountedShape>> shapes = countTargets(context, context.words().arguments, *request);
    if (!shapes)
        return shapes.error();
    Asked asked {*request, std::move(*shapes), {}, {}};
    const bool isJson = context.words().format == OutputFormat::Json;
    for (const CountedShape &shape : asked.shapes) {
        if (isJson)
            asked.json.append(shapeJson(shape, *request));
        else
            asked.texts << shapeText(shape, *request);
    }
    return asked;
}

} // namespace

base::Result<void> runInspect(Context &context)
{
    const base::Result<Asked> asked = countArguments(context);
    if (!asked)
        return asked.error();
    return context.deliver(asked->json, asked->texts.join(QLatin1Char('\n')));
}

base::Result<void> runCompare(Context &context)
{
    const base::Result<Asked> asked = countArguments(context);
    if (!asked)
        return asked.error();
    const auto difference = architecture::differenceOf(asked->shapes[0].read.config, asked->shapes[1].read.config);
    if (!difference)
        return base::Error {base::ErrorKind::BadInput, QString::fromStdString(difference.problem().message)};
    const QJsonObject json {{QStringLiteral("models"), asked->json}, {QStringLiteral("differences"), differencesJson(*difference)},
        {QStringLiteral("total_difference"), static_cast<qint64>(difference->total)}};
    const QString head = Words::tr("from %1 to %2\n").arg(asked->shapes[0].model, asked->shapes[1].model);
    return context.deliver(json, asked->texts.join(QLatin1Char('\n')) + QLatin1Char('\n') + head + differencesText(*difference));
}

} // namespace dekade::app
