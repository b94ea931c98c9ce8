#include "views/editing/claimform.h"

#include "model/base/date.h"
#include "model/base/numberformat.h"
#include "model/base/numberparse.h"
#include "model/items/words.h"
#include "model/catalogue/claimunits.h"
#include "views/editing/formrows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace dekade::editing {

using namespace catalogue;
using items::Words;

namespace {

constexpr int kQuoteHeight = 64;
constexpr int kLongestQuote = 200;
/// Computed is what Dekade counts, so it is no choice.
constexpr Basis kBases[] = {Basis::Reported, Basis::Estimated, Basis::Undisclosed};

/// Reads a number where one is typed; the error names the field.
base::Result<std::optional<double>> numberOf(const QLineEdit *edit, const char *field)
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    const base::Result<double> number = base::parseNumber(text);
    if (number)
        return std::optional(*number);
    base::Error error = number.error();
    error.field = QString::fromLatin1(field);
    return error;
}

/// "405B" where that is the whole number, else all its digits.
QString numberText(const std::optional<double> &number)
{
    if (!number)
        return {};
    const QString compact = base::compactNumber(*number, QLocale::English, 4);
    const base::Result<double> read = base::parseNumber(compact);
    return read && *read == *number ? compact : base::plainNumber(*number);
}

} // namespace

ClaimForm::ClaimForm(QWidget *parent)
    : FormPage(parent)
    , m_quantity(choice("quantity", kQuantityCount))
    , m_basis(choice("basis", static_cast<int>(std::size(kBases))))
    , m_value(line("value"))
    , m_low(line("low"))
    , m_high(line("high"))
    , m_qualifier(choice("qualifier", 4))
    , m_text(line("text"))
    , m_unit(choice("unit", 0))
    , m_kind(choice("kind", 5))
    , m_stage(choice("stage", 7))
    , m_stageNote(line("stageNote"))
    , m_source(line("source"))
    , m_url(line("sourceUrl"))
    , m_date(line("sourceDate"))
    , m_locator(line("locator"))
    , m_quote(new QPlainTextEdit)
{
    m_quote->setFixedHeight(kQuoteHeight);
    m_quote->setTabChangesFocus(true);
    m_quote->document()->setDocumentMargin(6);
    rows().add(QStringLiteral("quote"), m_quote);
    setUpChoices();
    refreshUnits();
    retranslate();
    startNew({}, Quantity::ParamsTotal);
}

QLineEdit *ClaimForm::line(const char *key)
{
    auto *edit = new QLineEdit;
    edit->setTextMargins(4, 0, 4, 0);
    rows().add(QString::fromLatin1(key), edit);
    connect(edit, &QLineEdit::textEdited, this, &ClaimForm::refreshRemarks);
    return edit;
}

QComboBox *ClaimForm::choice(const char *key, int count)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    for (int i = 0; i < count; ++i)
        box->addItem(QString());
    rows().add(QString::fromLatin1(key), box);
    return box;
}

void ClaimForm::setUpChoices()
{
    connect(m_quantity, &QComboBox::currentIndexChanged, this, [this] {
        refreshUnits();
        m_kind->setCurrentIndex(static_cast<int>(quantity() == Quantity::TrainingTokens ? TokenKind::Seen : TokenKind::None));
        refreshRows();
    });
    connect(m_basis, &QComboBox::currentIndexChanged, this, &ClaimForm::refreshRows);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ClaimForm::refreshRows);
    connect(m_quote, &QPlainTextEdit::textChanged, this, &ClaimForm::refreshRemarks);
}

Quantity ClaimForm::quantity() const { return static_cast<Quantity>(std::max(0, m_quantity->currentIndex())); }

Basis ClaimForm::basis() const { return kBases[std::max(0, m_basis->currentIndex())]; }

Unit ClaimForm::unit() const { return static_cast<Unit>(m_unit->currentData().toInt()); }

void ClaimForm::refreshUnits()
{
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    for (const Unit each : catalogue::unitsOf(quantity()))
        m_unit->addItem(Words::of(each), static_cast<int>(each));
}

void ClaimForm::refreshRows()
{
    const bool discloses = basis() != Basis::Undisclosed;
    const bool isNumber = unit() != Unit::Date && unit() != Unit::Text;
    const bool isTokens = quantity() == Quantity::TrainingTokens;
    const auto show = [this](const char *key, bool shown) { rows().setShown(QString::fromLatin1(key), shown); };
    show("value", discloses && isNumber);
    show("low", basis() == Basis::Estimated && isNumber);
    show("high", basis() == Basis::Estimated && isNumber);
    show("qualifier", discloses && isNumber);
    show("text", discloses && (!isNumber || !m_text->text().isEmpty()));
    show("unit", discloses && m_unit->count() > 1);
    show("kind", discloses && isTokens);
    show("stage", isTokens);
    show("stageNote", isTokens);
    rows().setWord(QStringLiteral("text"), unit() == Unit::Date ? tr("Day") : tr("In words"));
    m_text->setPlaceholderText(unit() == Unit::Date ? tr("2024, 2024-07 or 2024-07-23") : QString());
    refreshRemarks();
}

QString ClaimForm::numberRemark(const QLineEdit *edit) const
{
    const base::Result<double> number = base::parseNumber(edit->text().trimmed());
    if (!number)
        return {};
    return tr("= %1 %2").arg(base::exactNumber(*number), Words::of(unit()));
}

void ClaimForm::refreshRemarks()
{
    const auto remark = [this](const char *key, const QString &text) { rows().setRemark(QString::fromLatin1(key), text); };
    const auto day = [this](const QLineEdit *edit) {
        const base::Result<base::PartialDate> date = base::parseDate(edit->text().trimmed());
        return date ? date->display(m_language) : QString();
    };
    remark("value", numberRemark(m_value));
    remark("low", numberRemark(m_low));
    remark("high", numberRemark(m_high));
    remark("text", unit() == Unit::Date ? day(m_text) : QString());
    remark("sourceDate", day(m_date));
    const auto length = static_cast<int>(m_quote->toPlainText().size());
    remark("quote", length == 0 ? QString() : tr("%1 of at most %2 characters").arg(length).arg(kLongestQuote));
}

void ClaimForm::refreshSubject()
{
    setSubject(m_isNew ? tr("A claim of your own about %1").arg(m_model) : tr("Change your claim about %1").arg(m_model));
}

void ClaimForm::startNew(const QString &model, Quantity quantity)
{
    m_model = model;
    m_isNew = true;
    store::ClaimFields fields;
    fields.quantity = quantity;
    fields.kind = quantity == Quantity::TrainingTokens ? TokenKind::Seen : TokenKind::None;
    setFields(fields);
    refreshSubject();
}

void ClaimForm::startChange(const QString &model, const store::ClaimFields &fields)
{
    m_model = model;
    m_isNew = false;
    setFields(fields);
    refreshSubject();
}

void ClaimForm::setLanguage(QLocale::Language language)
{
    m_language = language;
    refreshRemarks();
}

base::Result<store::ClaimFields> ClaimForm::fields() const
{
    store::ClaimFields fields;
    fields.quantity = quantity();
    fields.basis = basis();
    fields.unit = unit();
    // What is hidden counts for nothing.
    const auto number = [this](const QLineEdit *edit, const char *key) -> base::Result<std::optional<double>> {
        return rows().isShown(QString::fromLatin1(key)) ? numberOf(edit, key) : std::optional<double>();
    };
    const auto value = number(m_value, "value");
    const auto low = number(m_low, "low");
    const auto high = number(m_high, "high");
    for (const auto *each : {&value, &low, &high}) {
        if (!*each)
            return each->error();
    }
    fields.value = *value;
    fields.low = *low;
    fields.high = *high;
    if (rows().isShown(QStringLiteral("text")))
        fields.text = m_text->text().trimmed();
    if (rows().isShown(QStringLiteral("kind")))
        fields.kind = static_cast<TokenKind>(m_kind->currentIndex());
    if (rows().isShown(QStringLiteral("stage"))) {
        fields.stage = static_cast<Stage>(m_stage->currentIndex());
        fields.stageNote = m_stageNote->text().trimmed();
    }
    if (rows().isShown(QStringLiteral("qualifier")))
        fields.qualifier = static_cast<Qualifier>(m_qualifier->currentIndex());
    fields.sourceTitle = m_source->text().trimmed();
    fields.sourceUrl = m_url->text().trimmed();
    fields.sourceDate = m_date->text().trimmed();
    fields.locator = m_locator->text().trimmed();
    fields.quote = m_quote->toPlainText().trimmed();
    return fields;
}

void ClaimForm::setFields(const store::ClaimFields &fields)
{
    clearErrors();
    m_quantity->setCurrentIndex(static_cast<int>(fields.quantity));
    refreshUnits();
    if (fields.unit)
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(static_cast<int>(*fields.unit))));
    const auto *place = std::find(std::begin(kBases), std::end(kBases), fields.basis);
    m_basis->setCurrentIndex(place == std::end(kBases) ? 0 : static_cast<int>(place - std::begin(kBases)));
    m_value->setText(numberText(fields.value));
    m_low->setText(numberText(fields.low));
    m_high->setText(numberText(fields.high));
    m_qualifier->setCurrentIndex(static_cast<int>(fields.qualifier));
    m_text->setText(fields.text);
    m_kind->setCurrentIndex(static_cast<int>(fields.kind));
    m_stage->setCurrentIndex(static_cast<int>(fields.stage));
    m_stageNote->setText(fields.stageNote);
    m_source->setText(fields.sourceTitle);
    m_url->setText(fields.sourceUrl);
    m_date->setText(fields.sourceDate);
    m_locator->setText(fields.locator);
    m_quote->setPlainText(fields.quote);
    refreshRows();
}

void ClaimForm::submit()
{
    clearErrors();
    const base::Result<store::ClaimFields> read = fields();
    if (!read)
        return showError(read.error());
    Q_EMIT submitted(*read);
}

void ClaimForm::retranslateChoices()
{
    for (int i = 0; i < kQuantityCount; ++i)
        m_quantity->setItemText(i, Words::of(static_cast<Quantity>(i)));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, Words::of(kBases[i]));
    for (int i = 0; i < m_qualifier->count(); ++i)
        m_qualifier->setItemText(i, Words::of(static_cast<Qualifier>(i)));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Words::of(static_cast<TokenKind>(i)));
    for (int i = 0; i < m_stage->count(); ++i)
        m_stage->setItemText(i, i == 0 ? tr("the whole") : Words::of(static_cast<Stage>(i)));
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, Words::of(static_cast<Unit>(m_unit->itemData(i).toInt())));
}

void ClaimForm::retranslate()
{
    FormPage::retranslate();
    const auto word = [this](const char *key, const QString &text) { rows().setWord(QString::fromLatin1(key), text); };
    word("quantity", tr("Quantity"));
    word("basis", tr("Basis"));
    word("value", tr("Value"));
    word("low", tr("At least"));
    word("high", tr("At most"));
    word("qualifier", tr("Meant as"));
    word("unit", tr("Unit"));
    word("kind", tr("Counts"));
    word("stage", tr("Stage"));
    word("stageNote", tr("Of the stage"));
    word("source", tr("Source"));
    word("sourceUrl", tr("Address"));
    word("sourceDate", tr("Source date"));
    word("locator", tr("Where in it"));
    word("quote", tr("Quote"));
    m_value->setPlaceholderText(QStringLiteral("1.6T, 671B, 14.8万亿"));
    m_source->setPlaceholderText(tr("paper, page, or my own estimate"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_date->setPlaceholderText(tr("2024, 2024-07 or 2024-07-23"));
    m_locator->setPlaceholderText(tr("section, table, page"));
    retranslateChoices();
    refreshSubject();
    refreshRows();
}

} // namespace dekade::editing
