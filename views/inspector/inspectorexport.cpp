#include "views/inspector/inspectorexport.h"

#include "model/inspection/ledgertext.h"
#include "model/inspection/priced.h"
#include "views/inspector/columnsheet.h"
#include "views/inspector/waterfall.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace dekade::inspector {

using namespace inspection;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr QLatin1StringView kArchitecture("architecture:");
constexpr QLatin1StringView kCompare("compare:");

bool isPriced(const Inspection &inspection)
{
    return inspection.state.mode == state::InspectorMode::Priced && inspection.columns.size() == 2;
}

QString metadataOf(const Inspection &inspection, const figure::ExportRequest &request)
{
    const QJsonObject object {{QStringLiteral("generator"), QStringLiteral("Dekade")}, {QStringLiteral("figure"), figureNameOf(inspection)},
        {QStringLiteral("theme"), theme::keyOf(request.theme)}, {QStringLiteral("context"), inspection.state.context},
        {QStringLiteral("state"), inspection.stateLine}, {QStringLiteral("sources"), QJsonArray::fromStringList(inspection.sources)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Draws a plate that was laid out for the request's size on any rectangle.
auto plateDrawer(Plate plate, const figure::ExportRequest &request, double unit)
{
    return [plate = std::move(plate), request, unit](QPainter &painter, const QRectF &target) {
        const double scale = target.width() / request.size.width();
        painter.save();
        painter.translate(target.topLeft());
        if (!request.transparent || request.format == figure::Format::Pdf)
            painter.fillRect(QRectF(QPointF(), target.size()), theme::theme(request.theme).canvas);
        plate.paint(painter, unit * scale);
        painter.restore();
    };
}

figure::Picture pricedPicture(const Priced &priced, const Inspection &inspection, const figure::ExportRequest &request)
{
    const double unit = sheetUnitOf(request.size);
    Plate plate = layOutWaterfall(priced, QSizeF(request.size) / unit, theme::theme(request.theme));
    return {priced.title, priced.subtitle + QLatin1Char(' ') + priced.footer.join(QLatin1Char(' ')), metadataOf(inspection, request),
        request.language, plateDrawer(std::move(plate), request, unit)};
}

base::Result<QByteArray> renderTable(const LedgerTable &table, figure::Format format)
{
    static const QStringList kNumbers {
        QStringLiteral("parameters"), QStringLiteral("share"), QStringLiteral("active"), QStringLiteral("running_total")};
    return figure::renderTable(table.columns, table.rows, kNumbers, format);
}

bool isTable(figure::Format format) { return format == figure::Format::Csv || format == figure::Format::Json; }

base::Result<QByteArray> renderPriced(const Inspection &inspection, const figure::ExportRequest &request)
{
    // Tables speak one language, whatever the picture's: they are read by programs.
    const base::Phrases phrases(isTable(request.format) ? QLocale::English : request.language);
    const base::Result<Priced> priced = price(inspection, phrases);
    if (!priced)
        return priced.error();
    if (isTable(request.format))
        return renderTable(pricedTable(*priced), request.format);
    return figure::renderPicture(pricedPicture(*priced, inspection, request), request);
}

} // namespace

std::optional<base::Result<InspectorFigure>> inspectorFigureOf(const QString &name)
{
    const bool isOne = name.startsWith(kArchitecture);
    if (!isOne && !name.startsWith(kCompare))
        return {};
    InspectorFigure figure;
    figure.kind = isOne ? InspectorFigure::Kind::Architecture : InspectorFigure::Kind::Compare;
    const QString rest = name.mid(isOne ? kArchitecture.size() : kCompare.size());
    figure.models = isOne ? QStringList {rest.trimmed()} : rest.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &model : figure.models)
        model = model.trimmed();
    figure.models.removeAll(QString());
    const qsizetype count = figure.models.size();
    if (isOne ? count != 1 : count < 2 || count > static_cast<qsizetype>(state::kMostColumns)) {
        return base::Result<InspectorFigure>(base::Error {base::ErrorKind::BadWords,
            isOne ? Words::tr("say of which model: architecture:MODEL, like architecture:gpt-2-small")
                  : Words::tr("name two to four models: compare:A,B[,C,D], like compare:llama-2-7b,llama-3.1-8b")});
    }
    return base::Result<InspectorFigure>(figure);
}

QString figureNameOf(const Inspection &inspection)
{
    QStringList keys;
    for (const Column &column : inspection.columns)
        keys << column.key;
    return QString(keys.size() == 1 ? kArchitecture : kCompare) + keys.join(QLatin1Char(','));
}

base::Result<QByteArray> renderInspection(const InspectionPtr &inspection, const figure::ExportRequest &request)
{
    if (isPriced(*inspection))
        return renderPriced(*inspection, request);
    for (const Column &column : inspection->columns) {
        if (!column.isCounted())
            return base::Error {base::ErrorKind::BadInput, column.problem};
    }
    if (isTable(request.format))
        return renderTable(ledgerTable(*inspection), request.format);
    return figure::renderPicture(columnPicture(inspection, request, metadataOf(*inspection, request)), request);
}

} // namespace dekade::inspector
