#include "views/details/claimsection.h"

#include "model/items/words.h"
#include "views/details/claimrow.h"
#include "views/details/disagreementstrip.h"
#include "views/details/whynote.h"
#include "views/theme/panehead.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dekade::details {

using namespace catalogue;

namespace {

constexpr int kNarrowest = 46; ///< px of the value column
constexpr int kWidest = 60; ///< a longer figure stands out of the column
constexpr int kHeadRoom = 275; ///< px of a heading: what the pane leaves beside its edges, its scroll bar and the plus

QLabel *particularsOf(const SectionContext &context, const ClaimLine &line, QWidget *parent)
{
    QStringList blocks;
    for (const ClaimId id : line.claims)
        blocks << claimParticulars(context.catalogue, context.catalogue.claim(id)).join(QLatin1Char('\n'));
    QLabel *label = theme::plainLabel(blocks.join(QStringLiteral("\n\n")), true, false, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setContentsMargins(38, 2, 8, 8);
    label->hide();
    return label;
}

} // namespace

ClaimSection::ClaimSection(const SectionContext &context, Quantity quantity, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    addHead(*layout, context, quantity);
    addRows(*layout, context, quantity);
    addWhy(*layout, context, quantity);
}

void ClaimSection::addHead(QVBoxLayout &layout, const SectionContext &context, Quantity quantity)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 4);
    QLabel *title = theme::plainLabel(items::Words::of(quantity), false, true, this);
    head->addWidget(title);
    head->addStretch();
    const Agreement agreement = agreementOf(context.catalogue, context.model, quantity);
    QLabel *words = theme::plainLabel(agreement.words, true, agreement.differs, this);
    if (agreement.differs) {
        QPalette colours = words->palette();
        colours.setColor(QPalette::PlaceholderText, context.colours.categorical[1]);
        words->setPalette(colours);
    }
    // Both in one line would ask for more than the pane has, and all rows below would be cut at its edge.
    const bool fit = title->sizeHint().width() + words->sizeHint().width() <= kHeadRoom;
    if (fit)
        head->addWidget(words);
    auto *add = new QToolButton(this);
    add->setAutoRaise(true);
    add->setText(QStringLiteral("+"));
    add->setFixedSize(20, 20);
    add->setAccessibleName(tr("Add a claim: %1").arg(items::Words::of(quantity)));
    add->setToolTip(tr("Add a claim… (Insert)"));
    connect(add, &QToolButton::clicked, this, [this, quantity] { Q_EMIT additionRequested(quantity); });
    head->addWidget(add);
    layout.addLayout(head);
    if (!fit) {
        words->setContentsMargins(8, 0, 8, 4);
        layout.addWidget(words);
    }
    if (std::vector<StripValue> values = stripValues(context.catalogue, context.model, quantity, context.language); !values.empty()) {
        auto *strip = new DisagreementStrip(std::move(values), context.language, context.colours, this);
        strip->setContentsMargins(8, 0, 8, 0);
        layout.addWidget(strip);
    }
}

void ClaimSection::addRows(QVBoxLayout &layout, const SectionContext &context, Quantity quantity)
{
    const std::vector<ClaimLine> lines = claimLines(context.catalogue, context.model, quantity, context.lens, context.language);
    int width = kNarrowest;
    for (const ClaimLine &line : lines) {
        if (const int wanted = ClaimRow::valueWidthOf(line); wanted <= kWidest)
            width = std::max(width, wanted);
    }
    for (const ClaimLine &line : lines) {
        auto *row = new ClaimRow(line, context.colours, width, this);
        QLabel *particulars = particularsOf(context, line, this);
        connect(row, &QAbstractButton::toggled, particulars, &QWidget::setVisible);
        connect(row, &ClaimRow::preferenceToggled, this, &ClaimSection::preferenceToggled);
        connect(row, &ClaimRow::additionRequested, this, [this, quantity] { Q_EMIT additionRequested(quantity); });
        connect(row, &ClaimRow::changeRequested, this, &ClaimSection::changeRequested);
        connect(row, &ClaimRow::deletionRequested, this, &ClaimSection::deletionRequested);
        layout.addWidget(row);
        layout.addWidget(particulars);
    }
}

void ClaimSection::addWhy(QVBoxLayout &layout, const SectionContext &context, Quantity quantity)
{
    const Note *note = context.catalogue.noteOf(context.model, quantity);
    if (!note)
        return;
    const QString words = context.language == QLocale::Chinese && !note->textZh.isEmpty() ? note->textZh : note->text;
    layout.addSpacing(8);
    m_why = new WhyNote(words, context.colours, this);
    layout.addWidget(m_why);
}

void ClaimSection::toggleWhy()
{
    if (m_why)
        m_why->toggle();
}

} // namespace dekade::details
