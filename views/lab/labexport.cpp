#include "views/lab/labexport.h"

#include "model/base/numberformat.h"
#include "views/lab/labwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace dekade::lab {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

bool isTable(figure::Format format) { return format == figure::Format::Csv || format == figure::Format::Json; }

/// Squarer sheets keep their columns readable.
double unitOf(const QSize &size) { return std::min(size.width() / 1280.0, size.height() / 600.0); }

QString metadataOf(const QString &figure, const figure::ExportRequest &request)
{
    const QJsonObject object {{u"generator"_s, u"Dekade"_s}, {u"figure"_s, figure}, {u"theme"_s, theme::keyOf(request.theme)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const char *keyOf(routing::LabRun run)
{
    switch (run) {
    case routing::LabRun::First:
        return "first";
    case routing::LabRun::AuxiliaryLoss:
        return "auxiliary loss";
    case routing::LabRun::Bias:
        return "bias";
    }
    Q_UNREACHABLE();
}

base::Result<QByteArray> labTable(const LabPicture &picture, figure::Format format)
{
    const QStringList columns {u"step"_s, u"run"_s, u"task_loss"_s, u"max_violation"_s, u"entropy"_s, u"experts_used"_s, u"load"_s};
    std::vector<QStringList> rows;
    for (const routing::LabFrame &frame : picture.frames) {
        for (std::size_t run = 0; run < routing::kLabRuns; ++run) {
            const routing::LabMeasurement &m = frame.runs[run];
            QStringList load;
            for (const int count : m.load)
                load << QString::number(count);
            rows.push_back(
                {QString::number(frame.step), QString::fromLatin1(keyOf(static_cast<routing::LabRun>(run))), base::plainNumber(m.loss),
                    base::plainNumber(m.maxViolation), base::plainNumber(m.entropy), QString::number(m.expertsUsed), load.join(u';')});
        }
    }
    return figure::renderTable(columns, rows, {u"step"_s, u"task_loss"_s, u"max_violation"_s, u"entropy"_s, u"experts_used"_s}, format);
}

base::Result<QByteArray> loadsTable(const LoadsPicture &picture, figure::Format format)
{
    const exchange::RecordedLoads &loads = *picture.loads;
    std::vector<QStringList> rows;
    for (const std::size_t model : picture.models) {
        const exchange::RecordedModel &recorded = loads.models[model];
        for (std::size_t domain = 0; domain < static_cast<std::size_t>(loads.domains.size()); ++domain) {
            for (std::size_t layer = 0; layer < loads.layers.size(); ++layer) {
                for (std::size_t expert = 0; expert < static_cast<std::size_t>(recorded.experts); ++expert) {
                    rows.push_back({recorded.name, loads.domains[static_cast<qsizetype>(domain)], QString::number(loads.layers[layer]),
                        QString::number(expert), QString::number(recorded.load[domain][layer][expert]),
                        QString::number(recorded.firstChoices[domain][layer][expert]),
                        base::plainNumber(timesFair(loads, {model, layer, domain, expert}))});
                }
            }
        }
    }
    const QStringList columns {u"model"_s, u"domain"_s, u"layer"_s, u"expert"_s, u"choices"_s, u"first_choices"_s, u"times_fair_share"_s};
    return figure::renderTable(columns, rows, columns.mid(2), format);
}

} // namespace

base::Result<QByteArray> renderLab(const LabPicture &picture, const figure::ExportRequest &request)
{
    if (isTable(request.format))
        return labTable(picture, request.format);
    LabPicture drawn = picture;
    drawn.theme = request.theme;
    drawn.phrases = base::Phrases(request.language);
    drawn.fallSeconds.reset();
    return figure::renderPicture(
        {headline(drawn), subline(drawn) + u' ' + cautions(drawn).join(u' '), metadataOf(u"lab"_s, request), request.language,
            [drawn, request](QPainter &painter, const QRectF &target) {
                paintLab(painter, target, unitOf(request.size) * target.width() / request.size.width(), drawn);
            }},
        request);
}

base::Result<QByteArray> renderLoads(const LoadsPicture &picture, const figure::ExportRequest &request)
{
    if (isTable(request.format))
        return loadsTable(picture, request.format);
    LoadsPicture drawn = picture;
    drawn.theme = request.theme;
    drawn.phrases = base::Phrases(request.language);
    const QString name = u"loads:"_s + picture.loads->models[picture.models.front()].name;
    return figure::renderPicture(
        {loadsHeadline(drawn), loadsCaptions(drawn).join(u' ') + u' ' + picture.loads->source, metadataOf(name, request), request.language,
            [drawn, request](QPainter &painter, const QRectF &target) {
                paintLoads(painter, target, unitOf(request.size) * target.width() / request.size.width(), drawn);
            }},
        request);
}

base::Result<LoadsPicture> loadsPictureOf(const exchange::RecordedLoads &loads, const QString &model)
{
    LoadsPicture picture;
    picture.loads = &loads;
    picture.layers.resize(loads.layers.size());
    std::iota(picture.layers.begin(), picture.layers.end(), std::size_t {0});
    QStringList names;
    for (std::size_t i = 0; i < loads.models.size(); ++i) {
        names << loads.models[i].name;
        if (!model.isEmpty() && loads.models[i].name.startsWith(model, Qt::CaseInsensitive))
            picture.models.push_back(i);
    }
    if (picture.models.size() != 1) {
        return base::Error {base::ErrorKind::BadWords,
            Words::tr("no loads are recorded of \"%1\"; there are: %2").arg(model, names.join(QStringLiteral(", ")))};
    }
    return picture;
}

} // namespace dekade::lab
