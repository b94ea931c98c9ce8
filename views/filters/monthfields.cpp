#include "views/filters/monthfields.h"

#include "model/base/date.h"
#include "views/filters/facetdelegate.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace dekade::filters {

using catalogue::Filter;
using catalogue::FilterKey;
using L = FacetRowLayout;

namespace {

constexpr int kLongestDate = 10;

QLineEdit *makeField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setTextMargins(4, 0, 4, 0);
    field->setMaxLength(kLongestDate);
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9-]*")), field));
    field->setPlaceholderText(QStringLiteral("2024-07")); // an example reads the same in every language
    return field;
}

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The one date of a key; empty where the filter has none or several.
QString dateIn(const Filter &filter, FilterKey key)
{
    const QStringList values = filter.wanted.value(key);
    return values.size() == 1 ? values.first() : QString();
}

} // namespace

MonthFields::MonthFields(QWidget *parent)
    : QWidget(parent)
    , m_sinceLabel(makeLabel(this))
    , m_untilLabel(makeLabel(this))
    , m_since(makeField(this))
    , m_until(makeField(this))
    , m_hint(makeLabel(this))
{
    m_sinceLabel->setBuddy(m_since);
    m_untilLabel->setBuddy(m_until);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(L::kInset + L::kIndent + 2, 2, L::kInset, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_sinceLabel, 0, 0);
    grid->addWidget(m_untilLabel, 0, 1);
    grid->addWidget(m_since, 1, 0);
    grid->addWidget(m_until, 1, 1);
    grid->addWidget(m_hint, 2, 0, 1, 2);
    connect(m_since, &QLineEdit::editingFinished, this, [this] { finish(m_since, FilterKey::Since); });
    connect(m_until, &QLineEdit::editingFinished, this, [this] { finish(m_until, FilterKey::Until); });
    retranslate();
}

void MonthFields::retranslate()
{
    m_sinceLabel->setText(tr("Since"));
    m_untilLabel->setText(tr("Before"));
    m_hint->setText(tr("Write a month as 2024-07."));
    m_since->setAccessibleName(tr("Released since this month, written as 2024-07"));
    m_until->setAccessibleName(tr("Released before this month, written as 2024-07"));
}

void MonthFields::setFilter(const Filter &filter)
{
    const Filter before = m_filter;
    m_filter = filter;
    const auto show = [&](QLineEdit *field, FilterKey key) {
        if (filter.wanted.value(key) != before.wanted.value(key))
            field->setText(dateIn(filter, key));
    };
    show(m_since, FilterKey::Since);
    show(m_until, FilterKey::Until);
}

QString MonthFields::summary() const
{
    const QString since = dateIn(m_filter, FilterKey::Since);
    const QString until = dateIn(m_filter, FilterKey::Until);
    if (since.isEmpty() && until.isEmpty())
        return {};
    return until.isEmpty() ? tr("since %1").arg(since) : since.isEmpty() ? tr("before %1").arg(until) : since + QStringLiteral(" – ") + until;
}

void MonthFields::finish(QLineEdit *field, FilterKey key)
{
    const QString text = field->text().trimmed();
    const bool reads = text.isEmpty() || base::parseDate(text).ok();
    m_hint->setVisible(!reads);
    if (reads && text != dateIn(m_filter, key))
        Q_EMIT edited(key, text);
}

} // namespace dekade::filters
