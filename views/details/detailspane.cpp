#include "views/details/detailspane.h"

#include "model/base/numberformat.h"
#include "model/catalogue/shownname.h"
#include "model/store/edits.h"
#include "views/details/claimrow.h"
#include "views/details/claimsection.h"
#include "views/details/fold.h"
#include "views/details/modelsummary.h"
#include "views/theme/fonts.h"
#include "views/theme/panehead.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace dekade::details {

using namespace catalogue;

namespace {

constexpr int kInset = 8;

/// The quantities that stand open, and those behind the folds.
constexpr Quantity kOpen[]
    = {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::ParamsNonEmbedding, Quantity::TrainingTokens, Quantity::ReleaseDate};
constexpr Quantity kShape[] = {Quantity::Layers, Quantity::HiddenSize, Quantity::AttentionHeads, Quantity::KvHeads, Quantity::VocabSize,
    Quantity::ExpertsTotal, Quantity::ExpertsActive, Quantity::ExpertsShared, Quantity::ExpertFfnSize, Quantity::MoeFirstDenseLayers,
    Quantity::ArchitectureNote, Quantity::RouterNote};
constexpr Quantity kContext[] = {Quantity::ContextLength};
constexpr Quantity kData[] = {Quantity::TrainingCompute, Quantity::TrainingCost, Quantity::TrainingTime, Quantity::TrainingData,
    Quantity::License, Quantity::Openness};

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// The colour of a maker is the figure's affair; here the mark alone says dense or mixture.
QString markOf(Density density)
{
    switch (density) {
    case Density::Dense:
        return QStringLiteral("●");
    case Density::Moe:
        return QStringLiteral("◆");
    case Density::Undisclosed:
        break;
    }
    return QStringLiteral("□");
}

} // namespace

DetailsPane::DetailsPane(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_scroll(new QScrollArea(this))
    , m_inspect(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_add(new QPushButton(this))
{
    QVBoxLayout *layout = columnOf(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(rule(this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 12);
    m_inspect->setDefault(true);
    buttons->setSpacing(8);
    buttons->addWidget(m_inspect, 1);
    buttons->addWidget(m_compare);
    m_add->setFixedWidth(30);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(m_inspect, &QPushButton::clicked, this, [this] {
        if (m_store->state().selected)
            Q_EMIT inspectRequested(*m_store->state().selected);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_store->state().selected)
            m_store->toggleCompared(*m_store->state().selected);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_store->state().selected)
            Q_EMIT claimWanted(*m_store->state().selected, Quantity::ParamsTotal);
    });
    connect(m_store, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now, const state::ViewState &before) {
        if (now.selected != before.selected || now.lens != before.lens)
            rebuild();
        refreshButtons();
    });
    rebuild();
}

void DetailsPane::setCatalogue(CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    rebuild();
}

void DetailsPane::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    rebuild();
}

void DetailsPane::setLanguage(QLocale::Language language)
{
    m_language = language;
    rebuild();
}

void DetailsPane::toggleWhy()
{
    for (ClaimSection *section : m_sections)
        section->toggleWhy();
}

void DetailsPane::focusFirstClaim()
{
    if (auto *row = m_scroll->widget()->findChild<ClaimRow *>())
        return row->setFocus(Qt::ShortcutFocusReason);
    m_add->setFocus(Qt::ShortcutFocusReason);
}

/// Or the first one where it is gone.
void DetailsPane::focusClaim(ClaimId claim)
{
    const QList<ClaimRow *> rows = m_scroll->widget()->findChildren<ClaimRow *>();
    const auto row = std::find_if(rows.begin(), rows.end(), [claim](const ClaimRow *each) { return each->claim() == claim; });
    if (row == rows.end() || !(*row)->isVisible())
        return focusFirstClaim();
    (*row)->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::refreshButtons()
{
    const state::ViewState &now = m_store->state();
    const bool hasModel = m_catalogue && now.selected && m_catalogue->contains(*now.selected);
    m_inspect->setText(tr("Open in inspector   Enter"));
    m_inspect->setEnabled(hasModel);
    m_add->setEnabled(hasModel);
    m_add->setText(QStringLiteral("+")); // the pane is narrow; the word stands in the tool tip
    m_add->setToolTip(tr("Add a claim…"));
    m_add->setAccessibleName(tr("Add a claim…"));
    m_compare->setEnabled(hasModel);
    const bool isIn = now.selected && std::find(now.compared.begin(), now.compared.end(), *now.selected) != now.compared.end();
    m_compare->setText(isIn ? tr("Compared ✓   C") : tr("Compare   C"));
}

void DetailsPane::rebuild()
{
    if (!m_catalogue && m_scroll->widget())
        return; // empty as before
    // The keyboard stays with its claim: it was just preferred, or the lens changed.
    std::vector<ClaimId> focused;
    if (const auto *row = qobject_cast<const ClaimRow *>(QApplication::focusWidget()); row && isAncestorOf(row))
        focused.push_back(row->claim());
    m_sections.clear();
    const bool hasModel = m_catalogue && m_store->state().selected && m_catalogue->contains(*m_store->state().selected);
    QWidget *content = hasModel ? makeContent() : makeEmptyContent();
    content->setBackgroundRole(QPalette::Window);
    m_scroll->setWidget(content);
    m_scroll->setAccessibleName(tr("Claims about the selected model"));
    if (!focused.empty())
        focusClaim(focused.front());
    refreshButtons();
}

QWidget *DetailsPane::makeEmptyContent()
{
    auto *content = new QWidget;
    QVBoxLayout *layout = columnOf(content);
    layout->setContentsMargins(16, 16, 16, 16);
    QLabel *hint
        = theme::plainLabel(tr("Select a model in the chart or the table: click it, or walk with the arrow keys."), true, false, content);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addStretch();
    return content;
}

QWidget *DetailsPane::makeContent()
{
    auto *content = new QWidget;
    const SectionContext context {*m_catalogue, *m_store->state().selected, m_store->state().lens, m_language, theme::theme(m_theme)};
    QVBoxLayout *layout = columnOf(content);
    layout->setContentsMargins(kInset, 12, kInset, 12);
    addHead(*layout, context);
    addSections(*layout, context);
    addFolds(*layout, context);
    layout->addStretch();
    return content;
}

void DetailsPane::addHead(QVBoxLayout &layout, const SectionContext &context)
{
    const Model &model = m_catalogue->model(context.model);
    QLabel *name = theme::plainLabel(markOf(model.density) + QStringLiteral(" ") + shownName(model, m_language));
    name->setFont(theme::font(17, theme::Weight::Bold));
    name->setWordWrap(true);
    name->setContentsMargins(8, 0, 8, 0);
    QLabel *line = theme::plainLabel(modelLine(*m_catalogue, model, context.lens, m_language), true);
    line->setWordWrap(true);
    line->setContentsMargins(8, 3, 8, 12);
    layout.addWidget(name);
    layout.addWidget(line);
    if (store::isOwn(context.model))
        addOwnTools(layout, context.model);
}

/// A model of the user's own says so, and can be changed and deleted here.
void DetailsPane::addOwnTools(QVBoxLayout &layout, ModelId model)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 12);
    row->setSpacing(8);
    row->addWidget(theme::plainLabel(tr("Your own model"), true));
    row->addStretch();
    auto *change = new QPushButton(tr("Change…"));
    connect(change, &QPushButton::clicked, this, [this, model] { Q_EMIT modelChangeRequested(model); }, Qt::QueuedConnection);
    auto *remove = new QPushButton(tr("Delete"));
    connect(remove, &QPushButton::clicked, this, [this, model] { Q_EMIT modelDeletionRequested(model); }, Qt::QueuedConnection);
    row->addWidget(change);
    row->addWidget(remove);
    layout.addLayout(row);
}

/// Queued: what comes of a wish replaces the very widgets that uttered it.
ClaimSection *DetailsPane::makeSection(const SectionContext &context, Quantity quantity)
{
    auto *section = new ClaimSection(context, quantity);
    connect(section, &ClaimSection::preferenceToggled, this, &DetailsPane::preferenceToggled, Qt::QueuedConnection);
    connect(section, &ClaimSection::additionRequested, this,
        [this, model = context.model](Quantity wanted) { Q_EMIT claimWanted(model, wanted); }, Qt::QueuedConnection);
    connect(section, &ClaimSection::changeRequested, this, &DetailsPane::claimChangeRequested, Qt::QueuedConnection);
    connect(section, &ClaimSection::deletionRequested, this, &DetailsPane::claimDeletionRequested, Qt::QueuedConnection);
    m_sections.push_back(section);
    return section;
}

void DetailsPane::addSections(QVBoxLayout &layout, const SectionContext &context)
{
    for (const Quantity quantity : kOpen) {
        if (m_catalogue->claimsOf(context.model, quantity).empty())
            continue;
        layout.addWidget(rule(nullptr));
        layout.addWidget(makeSection(context, quantity));
    }
}

void DetailsPane::addFold(QVBoxLayout &layout, const QString &title, const QString &remark, QWidget *body)
{
    layout.addWidget(new Fold(title, remark, body, theme::theme(m_theme)));
    layout.addWidget(body);
}

void DetailsPane::addFolds(QVBoxLayout &layout, const SectionContext &context)
{
    layout.addWidget(rule(nullptr));
    layout.addSpacing(6);
    const auto bodyOf = [&](std::span<const Quantity> quantities, qsizetype &claims) {
        auto *body = new QWidget;
        QVBoxLayout *column = columnOf(body);
        for (const Quantity quantity : quantities) {
            const auto count = static_cast<qsizetype>(m_catalogue->claimsOf(context.model, quantity).size());
            claims += count;
            if (count == 0)
                continue;
            column->addWidget(makeSection(context, quantity));
        }
        return body;
    };
    const auto add = [&](const QString &title, const QString &remark, std::span<const Quantity> quantities) {
        qsizetype claims = 0;
        QWidget *body = bodyOf(quantities, claims);
        if (claims > 0)
            addFold(layout, title, remark.isEmpty() ? tr("%n claim(s)", nullptr, static_cast<int>(claims)) : remark, body);
        else
            delete body;
    };
    add(tr("Shape"), shapeLine(*m_catalogue, context.model, context.lens), kShape);
    const Datum contextLength = pick(*m_catalogue, context.model, Quantity::ContextLength, context.lens);
    add(tr("Context"), contextLength.value ? tr("%1 tokens").arg(base::factNumber(*contextLength.value, m_language)) : QString(), kContext);
    add(tr("Data and licence"), {}, kData);

    std::set<SourceId> sources;
    QStringList lines;
    for (const Claim &claim : m_catalogue->claimsOf(context.model)) {
        if (!sources.insert(claim.source).second)
            continue;
        const Source &source = m_catalogue->source(claim.source);
        lines << source.title + (source.url.isEmpty() ? QString() : QString(QLatin1Char('\n') + source.url));
    }
    QLabel *list = theme::plainLabel(lines.join(QStringLiteral("\n\n")), true);
    list->setWordWrap(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setContentsMargins(18, 4, 8, 8);
    addFold(layout, tr("Sources"), QString::number(lines.size()), list);
    addTwins(layout, context);
}

/// The same model in other people's data sets, so that a reader sees what was taken for what.
void DetailsPane::addTwins(QVBoxLayout &layout, const SectionContext &context)
{
    const QStringList lines = twinLines(*m_catalogue, context.model, m_language);
    if (lines.isEmpty())
        return;
    QLabel *list = theme::plainLabel(lines.join(QStringLiteral("\n\n")), true);
    list->setWordWrap(true);
    list->setContentsMargins(18, 4, 8, 8);
    addFold(layout, tr("In other data"), QString::number(lines.size()), list);
}

} // namespace dekade::details
