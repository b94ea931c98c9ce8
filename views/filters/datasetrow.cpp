#include "views/filters/datasetrow.h"

#include "views/filters/facetdelegate.h"
#include "views/theme/panehead.h"
#include "views/theme/plaintip.h"
#include "views/theme/segmented.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace dekade::filters {

using L = FacetRowLayout;
using state::Showing;

DatasetRow::DatasetRow(const QString &key, const QString &name, bool canBeFull, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_name(name)
    , m_choices(canBeFull ? std::vector {Showing::Faint, Showing::Full, Showing::Off} : std::vector {Showing::Faint, Showing::Off})
    , m_title(theme::plainLabel({}, false, false, this))
    , m_count(theme::plainLabel({}, true, false, this))
    , m_switch(new theme::Segmented(static_cast<int>(m_choices.size()), this))
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(L::kInset + L::kIndent + 2, 2, L::kInset, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignRight);
    grid->addWidget(m_switch, 1, 0, 1, 2);
    connect(m_switch, &theme::Segmented::choiceMade, this,
        [this](int choice) { Q_EMIT chosen(m_key, m_choices[static_cast<std::size_t>(choice)]); });
    retranslate();
}

Showing DatasetRow::showing() const { return m_choices[static_cast<std::size_t>(std::max(0, m_switch->chosen()))]; }

void DatasetRow::setShowing(Showing showing)
{
    const auto found = std::ranges::find(m_choices, showing);
    m_switch->setChosen(found == m_choices.end() ? 0 : static_cast<int>(found - m_choices.begin()));
}

void DatasetRow::setCount(const QString &count)
{
    m_count->setText(count);
    elide();
}

void DatasetRow::setExplanation(const QString &text)
{
    setToolTip(theme::plainTip(text));
}

void DatasetRow::retranslate()
{
    QStringList words;
    for (const Showing one : m_choices)
        words << (one == Showing::Faint ? tr("Faint") : one == Showing::Full ? tr("In full") : tr("Off"));
    m_switch->setWords(words);
    m_switch->setNames(tr("How %1 is drawn").arg(m_name));
}

void DatasetRow::elide() { m_title->setText(m_title->fontMetrics().elidedText(m_name, Qt::ElideMiddle, m_title->width())); }

void DatasetRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace dekade::filters
