#include "views/routing/routingsheet.h"

#include "model/exchange/tracejson.h"
#include "views/routing/sceneat.h"
#include "views/routing/stagepainter.h"
#include "views/routing/stagewords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::routing {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHead = 48; // px of the page above the headline
constexpr double kFoot = 28; // px of the page below the cost
constexpr double kReadingMs = 2400; ///< how long a stage of the first token stands
constexpr double kLastStillMs = 2000; ///< the end stands before a film begins again

QString metadataOf(const RoutingSheet &sheet)
{
    const QJsonObject about {{u"generator"_s, u"Dekade"_s}, {u"figure"_s, u"routing"_s}, {u"model"_s, sheet.first->preset().name},
        {u"seed"_s, QString::number(sheet.first->request.seed)}, {u"theme"_s, theme::keyOf(sheet.theme)}};
    return QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact));
}

base::Result<QByteArray> choicesOf(const RoutingSheet &sheet, figure::Format format)
{
    if (format == figure::Format::Csv)
        return QByteArray::fromStdString(writeRecording(recordingOf(sheet.first->trace, sheet.options.modelLayer)));
    // In English: a file's words do not change with the language of a window.
    const QString source = sheet.first->request.replay ? QString::fromStdString(sheet.first->request.replay->source)
                                                       : provenanceOf(*sheet.first, sheet.options, base::Phrases());
    return exchange::traceToJson(recordOf(*sheet.first, sheet.options.modelLayer, source));
}

} // namespace

StageScene sceneOf(const RoutingSheet &sheet, const Moment &moment, const QSizeF &size)
{
    StageOptions options = sheet.options;
    options.layout = layoutFor(size, Extent::Whole, kHead, kFoot);
    if (!sheet.second)
        return sceneAt(*sheet.first, moment, options);
    StageOptions second = sheet.secondOptions;
    second.layout = options.layout;
    return comparedAt(*sheet.first, *sheet.second, moment, options, second);
}

base::Result<QByteArray> renderSheet(const RoutingSheet &sheet, const Moment &moment, const figure::ExportRequest &request)
{
    if (request.format == figure::Format::Csv || request.format == figure::Format::Json)
        return choicesOf(sheet, request.format);
    const StageScene scene = sceneOf(sheet, moment, request.size);
    const bool clear = request.transparent && request.format != figure::Format::Pdf;
    const auto draw = [&](QPainter &painter, const QRectF &target) {
        const theme::Theme &theme = theme::theme(request.theme);
        if (!clear)
            painter.fillRect(target, theme.canvas);
        paintStage(painter, scene, theme, target);
    };
    return figure::renderPicture({sheet.first->preset().name, scene.spoken, metadataOf(sheet), request.language, draw}, request);
}

RoutingFilm::Time RoutingFilm::timeOf(int frame) const
{
    double ms = frame * 1000.0 / kFramesASecond;
    for (int stage = 0; stage < kStages; ++stage) {
        const double moves = kStageMs[static_cast<std::size_t>(stage)];
        if (ms < moves + kReadingMs)
            return {{0, static_cast<StageKind>(stage), std::min(1.0, ms / moves)}, std::max(0.0, ms - moves)};
        ms -= moves + kReadingMs;
    }
    return {momentAt(kTokenMs + ms, m_sheet.first->tokens())};
}

int RoutingFilm::frameCount() const
{
    const double ms = kTokenMs * m_sheet.first->tokens() + kStages * kReadingMs + kLastStillMs;
    return static_cast<int>(std::ceil(ms * kFramesASecond / 1000));
}

void RoutingFilm::paintFrame(int frame, QPainter &painter) const
{
    const Time time = timeOf(frame);
    RoutingSheet sheet = m_sheet;
    sheet.options.heldMs = sheet.secondOptions.heldMs = time.heldMs;
    const theme::Theme &theme = theme::theme(m_sheet.theme);
    const QRectF target(0, 0, m_size.width(), m_size.height());
    painter.fillRect(target, theme.canvas);
    paintStage(painter, sceneOf(sheet, time.moment, m_size), theme, target);
}

} // namespace dekade::routing
