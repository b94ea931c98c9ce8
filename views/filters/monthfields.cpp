#include "views/filters/monthfields.h"

#include "model/base/date.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace dekade::filters {

using catalogue::Filter;
using catalogue::FilterKey;

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
    , m_title(makeLabel(this))
    , m_sinceLabel(makeLabel(this))
    , m_untilLabel(makeLabel(this))
    , m_since(makeField(this))
    , m_until(makeField(this))
    , m_hint(makeLabel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_sinceLabel->setBuddy(m_since);
    m_untilLabel->setBuddy(m_until);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 4, 12, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_sinceLabel, 1, 0);
    grid->addWidget(m_untilLabel, 1, 1);
    grid->addWidget(m_since, 2, 0);
    grid->addWidget(m_until, 2, 1);
    grid->addWidget(m_hint, 3, 0, 1, 2);
    connect(m_since, &QLineEdit::editingFinished, this, [this] { finish(m_since, FilterKey::Since); });
    connect(m_until, &QLineEdit::editingFinished, this, [this] { finish(m_until, FilterKey::Until); });
    retranslate();
}

void MonthFields::retranslate()
{
    m_title->setText(tr("Released"));
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

void MonthFields::finish(QLineEdit *field, FilterKey key)
{
    const QString text = field->text().trimmed();
    const bool reads = text.isEmpty() || base::parseDate(text).ok();
    m_hint->setVisible(!reads);
    if (reads && text != dateIn(m_filter, key))
        Q_EMIT edited(key, text);
}

} // namespace dekade::filters
