#include "model/items/words.h"

namespace dekade::items {

using namespace catalogue;

QString Words::undisclosed() { return tr("undisclosed"); }

QString Words::notStated() { return tr("not stated"); }

QString Words::of(Density density)
{
    switch (density) {
    case Density::Dense:
        return tr("Dense");
    case Density::Moe:
        return tr("Mixture of experts");
    case Density::Undisclosed:
        return tr("Kind undisclosed");
    }
    Q_UNREACHABLE();
}

QString Words::of(Basis basis)
{
    switch (basis) {
    case Basis::Reported:
        return tr("Reported");
    case Basis::Computed:
        return tr("Counted");
    case Basis::Estimated:
        return tr("Estimated");
    case Basis::Undisclosed:
        return tr("Undisclosed");
    }
    Q_UNREACHABLE();
}

QString Words::of(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Maker:
        return tr("maker");
    case Speaker::ThirdParty:
        return tr("third party");
    case Speaker::Article:
        return tr("article");
    case Speaker::Gist:
        return tr("gist");
    case Speaker::Counted:
        return tr("counted from the shape");
    case Speaker::User:
        return tr("you");
    }
    Q_UNREACHABLE();
}

QString Words::of(Standing standing)
{
    switch (standing) {
    case Standing::Plain:
        return {};
    case Standing::Preferred:
        return tr("preferred");
    case Standing::Superseded:
        return tr("superseded");
    case Standing::Rumour:
        return tr("rumour");
    case Standing::Other:
        return tr("of something else");
    }
    Q_UNREACHABLE();
}

QString Words::of(Stage stage)
{
    switch (stage) {
    case Stage::Whole:
        return {};
    case Stage::Total:
        return tr("all stages");
    case Stage::Initial:
        return tr("initial stage");
    case Stage::LongContext:
        return tr("long-context stage");
    case Stage::Annealing:
        return tr("annealing stage");
    case Stage::Dataset:
        return tr("the data set");
    case Stage::Component:
        return tr("a part");
    }
    Q_UNREACHABLE();
}

QString Words::of(Quantity quantity)
{
    switch (quantity) {
    case Quantity::ParamsTotal:
        return tr("Parameters, total");
    case Quantity::ParamsActive:
        return tr("Parameters, active");
    case Quantity::ParamsNonEmbedding:
        return tr("Parameters, non-embedding");
    case Quantity::TrainingTokens:
        return tr("Training tokens");
    case Quantity::ReleaseDate:
        return tr("Release date");
    case Quantity::ContextLength:
        return tr("Context length");
    case Quantity::Layers:
        return tr("Layers");
    case Quantity::HiddenSize:
        return tr("Hidden size");
    case Quantity::AttentionHeads:
        return tr("Attention heads");
    case Quantity::KvHeads:
        return tr("Key-value heads");
    case Quantity::VocabSize:
        return tr("Vocabulary");
    case Quantity::ExpertsTotal:
        return tr("Experts, total");
    case Quantity::ExpertsActive:
        return tr("Experts, active");
    case Quantity::ExpertsShared:
        return tr("Experts, shared");
    case Quantity::ExpertFfnSize:
        return tr("Expert width");
    case Quantity::MoeFirstDenseLayers:
        return tr("First dense layers");
    case Quantity::License:
        return tr("Licence");
    case Quantity::Openness:
        return tr("Openness");
    case Quantity::TrainingData:
        return tr("Training data");
    case Quantity::ArchitectureNote:
        return tr("Architecture");
    case Quantity::RouterNote:
        return tr("Router");
    case Quantity::TrainingCompute:
        return tr("Training compute");
    case Quantity::TrainingCost:
        return tr("Training cost");
    case Quantity::TrainingTime:
        return tr("Training time");
    }
    Q_UNREACHABLE();
}

QString Words::of(Unit unit)
{
    switch (unit) {
    case Unit::Parameters:
        return tr("parameters");
    case Unit::Tokens:
        return tr("tokens");
    case Unit::Words:
        return tr("words");
    case Unit::Bytes:
        return tr("bytes");
    case Unit::Experts:
        return tr("experts");
    case Unit::Heads:
        return tr("heads");
    case Unit::Dimensions:
        return tr("dimensions");
    case Unit::Layers:
        return tr("layers");
    case Unit::Date:
        return tr("a date");
    case Unit::Text:
        return tr("words of text");
    case Unit::Flop:
        return QStringLiteral("FLOP");
    case Unit::Dollars:
        return tr("US dollars");
    case Unit::Hours:
        return tr("hours");
    }
    Q_UNREACHABLE();
}

QString Words::of(TokenKind kind)
{
    switch (kind) {
    case TokenKind::None:
        return tr("not said");
    case TokenKind::Seen:
        return tr("tokens seen");
    case TokenKind::Unique:
        return tr("unique tokens");
    case TokenKind::Words:
        return tr("words");
    case TokenKind::Bytes:
        return tr("bytes");
    }
    Q_UNREACHABLE();
}

QString Words::of(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return tr("exactly");
    case Qualifier::Over:
        return tr("over");
    case Qualifier::About:
        return tr("about");
    case Qualifier::Under:
        return tr("under");
    }
    Q_UNREACHABLE();
}

QString Words::ofOpenness(const QString &openness)
{
    static constexpr const char *kKnown[] = {QT_TR_NOOP("open weights"), QT_TR_NOOP("open source"), QT_TR_NOOP("restricted weights"),
        QT_TR_NOOP("api"), QT_TR_NOOP("unreleased")};
    for (const char *known : kKnown) {
        if (openness == QLatin1StringView(known))
            return tr(known);
    }
    return openness;
}

} // namespace dekade::items
