// cite: the sources a figure rests on, as BibTeX and as a plain list.
#include "app/cli/verbs.h"
#include "model/exchange/bibtex.h"
#include "model/exchange/recordedloads.h"
#include "model/exchange/shapebook.h"
#include "model/figure/backdrop.h"
#include "model/figure/figurebuilder.h"
#include "model/routing/routers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace dekade::app {

using namespace catalogue;
using namespace Qt::StringLiterals;
using exchange::Reference;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using References = std::vector<Reference>;

/// Of a figure of the catalogue: what its numbers and days rest on, in order of use, then the data sets behind it.
base::Result<References> ofFigure(Context &context, state::FigureKind kind)
{
    state::ViewState view;
    view.figure = kind;
    const auto lens = lensOf(context.words());
    const auto measure = measureOf(context.words());
    const auto filter = filterOf(context.words());
    if (!lens || !measure || !filter)
        return !lens ? lens.error() : !measure ? measure.error() : filter.error();
    view.lens = *lens;
    view.measure = *measure;
    view.filter = *filter;
    const auto facts = context.catalogue();
    if (!facts)
        return facts.error();
    const auto whole = context.withColumns(*facts);
    if (!whole)
        return whole.error();
    const Catalogue &catalogue = **whole;
    const figure::FigureDataPtr data = figure::buildFigure(catalogue, view, base::Phrases());
    References references;
    for (const SourceId id : data->sources) {
        const Source &source = catalogue.source(id);
        references.push_back({source.key, source.title, source.url, source.date, {}});
    }
    for (const figure::BackdropSet &set : data->backdrop.sets) {
        Reference reference {set.key, set.source, {}, {}, set.credit == set.source ? QString() : set.credit};
        for (const Background &background : catalogue.backgrounds()) {
            if (figure::keyOfBundled(background) == set.key)
                reference.url = background.url;
        }
        references.push_back(reference);
    }
    return references;
}

/// The id of a model; one whose shape is shipped needs no store.
base::Result<QString> keyOfModel(Context &context, const QString &name)
{
    if (exchange::hasShape(name))
        return name;
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto model = (*catalogue)->find(name);
    return model ? base::Result<QString>((*catalogue)->model(*model).key) : model.error();
}

/// Of drawings of models: where their shapes were read.
base::Result<References> ofShapes(Context &context, const QStringList &models)
{
    References references;
    for (const QString &name : models) {
        const auto key = keyOfModel(context, name.trimmed());
        if (!key)
            return key.error();
        const auto shape = exchange::shapeOf(*key);
        if (!shape)
            return shape.error();
        references.push_back({*key + u"-shape"_s, shape->sourceTitle, shape->sourceUrl, {}, shape->note});
    }
    return references;
}

/// Of a router at work: the paper that describes it, or where the model's numbers of experts stand.
base::Result<References> ofRouter(Context &context, const QString &figure)
{
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto id = (*catalogue)->find(figure.section(u'@', 0, 0).trimmed());
    if (!id)
        return id.error();
    References references;
    for (const routing::Router &router : routing::routers()) {
        const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); };
        const auto model = (*catalogue)->find(text(router.shape.model));
        if (model && *model == *id)
            references.push_back({text(router.key), text(router.paper), {}, {}, text(router.code)});
    }
    for (const Quantity quantity : {Quantity::ExpertsTotal, Quantity::ExpertsActive, Quantity::ExpertsShared, Quantity::RouterNote}) {
        const Datum datum = pick(**catalogue, *id, quantity, Lens::Official);
        if (!datum.claim)
            continue;
        const Source &source = (*catalogue)->source((*catalogue)->claim(*datum.claim).source);
        const Reference reference {source.key, source.title, source.url, source.date, {}};
        if (std::ranges::find(references, reference) == references.end())
            references.push_back(reference);
    }
    return references;
}

base::Result<References> ofLoads(const QString &model)
{
    const auto loads = exchange::bundledRecordedLoads();
    if (!loads)
        return loads.error();
    QStringList names;
    for (const exchange::RecordedModel &each : loads->models)
        names << each.name;
    if (!names.contains(model, Qt::CaseInsensitive))
        return base::Error {base::ErrorKind::BadWords, Words::tr("no loads of \"%1\" are recorded; there are: %2").arg(model, names.join(u", "_s))};
    return References {{u"recorded-loads"_s, loads->source, {}, {}, loads->license}};
}

base::Result<References> referencesOf(Context &context, const QString &name)
{
    if (const auto kind = state::figureOf(name))
        return ofFigure(context, *kind);
    for (const char *option : {"filter", "lens", "measure"}) {
        if (context.words().has(option))
            return base::Error {base::ErrorKind::BadWords, Words::tr("--%1 does not go with %2").arg(QLatin1StringView(option), name)};
    }
    const QString subject = name.section(u':', 1);
    if (name.startsWith("architecture:"_L1) && !subject.isEmpty())
        return ofShapes(context, {subject});
    if (name.startsWith("compare:"_L1) && subject.contains(u','))
        return ofShapes(context, subject.split(u',', Qt::SkipEmptyParts));
    if (name.startsWith("routing:"_L1) && !subject.isEmpty())
        return ofRouter(context, subject);
    if (name.startsWith("loads:"_L1))
        return ofLoads(subject);
    const QStringList keys = state::figureKeys()
        + QStringList {u"architecture:MODEL"_s, u"compare:A,B[,C,D]"_s, u"routing:MODEL[@STEP]"_s, u"loads:MODEL"_s};
    return base::Error {
        base::ErrorKind::BadWords, Words::tr("there is no figure \"%1\"; there are: %2").arg(name, keys.join(u", "_s))};
}

} // namespace

base::Result<void> runCite(Context &context)
{
    const QString name = context.words().arguments.value(0);
    const auto references = referencesOf(context, name);
    if (!references)
        return references.error();
    const QStringList keys = exchange::bibtexKeys(*references);
    QJsonArray list;
    QString lines;
    for (std::size_t i = 0; i < references->size(); ++i) {
        const Reference &each = (*references)[i];
        const QString line = exchange::referenceLine(each);
        list.append(QJsonObject {{u"key"_s, keys.at(static_cast<qsizetype>(i))}, {u"id"_s, each.id}, {u"title"_s, each.title},
            {u"url"_s, each.url}, {u"date"_s, each.date}, {u"note"_s, each.note}, {u"text"_s, line}});
        lines += u"%1. %2\n"_s.arg(i + 1).arg(line);
    }
    const QString bibtex = exchange::bibtex(*references);
    // In a .bib file the list would be read as well: an address with an @ in it is the beginning of an entry there.
    const bool isBib = context.words().output.endsWith(".bib"_L1, Qt::CaseInsensitive);
    return context.deliver(
        QJsonObject {{u"figure"_s, name}, {u"bibtex"_s, bibtex}, {u"sources"_s, list}}, isBib ? bibtex : QString(bibtex + u'\n' + lines));
}

} // namespace dekade::app
