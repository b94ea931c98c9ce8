#include "views/inspector/whatifpanel.h"

#include "model/architecture/counts.h"
#include "model/inspection/terms.h"
#include "views/theme/panehead.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace dekade::inspector {

using inspection::Changeable;

namespace {

constexpr int kFieldsARow = 2;

/// One step is what a person would try next: heads and experts double by hand, widths go in multiples.
int stepOf(qint64 value) { return value >= 1024 ? 128 : value >= 64 ? 8 : 1; }

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_sum(theme::plainLabel({}, false, true, this))
    , m_reset(new QPushButton(this))
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_sum, 1);
    top->addWidget(m_reset);
    layout->addLayout(top);
    m_sum->setWordWrap(true);
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT changed({}); });
}

void WhatIfPanel::show(const inspection::Column &column, const base::Phrases &phrases)
{
    m_config = column.config;
    m_published = column.published;
    m_changes = column.source.changes;
    m_phrases = phrases;
    m_reset->setText(tr("As published"));
    m_reset->setEnabled(column.isChanged);
    refreshSum(column);
    const std::vector<Changeable> list = inspection::changeables(m_config, phrases);
    const bool isSame = list.size() == m_fields.size()
        && std::equal(list.begin(), list.end(), m_fields.begin(),
            [](const Changeable &a, const Field &b) { return a.key == b.what.key && a.name == b.what.name && a.isFlag == b.what.isFlag; });
    if (!isSame)
        rebuild(list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        m_fields[i].what = list[i];
        m_fields[i].problem->hide();
        const QSignalBlocker blocker(m_fields[i].editor);
        if (auto *spin = qobject_cast<QSpinBox *>(m_fields[i].editor))
            spin->setValue(static_cast<int>(list[i].value));
        else if (auto *check = qobject_cast<QCheckBox *>(m_fields[i].editor))
            check->setChecked(list[i].value != 0);
    }
}

void WhatIfPanel::refreshSum(const inspection::Column &column)
{
    const auto before = architecture::countsOf(m_published);
    if (!column.isChanged || !before) {
        m_sum->setText(tr("Change a number and see all of it move."));
        return;
    }
    m_sum->setText(tr("%1 parameters, published %2: %3")
                       .arg(inspection::grouped(column.counts.total), inspection::grouped(before->total),
                           inspection::signedNumber(column.counts.total - before->total)));
}

void WhatIfPanel::rebuild(const std::vector<Changeable> &list)
{
    m_fields.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    layout()->addWidget(m_content);
    for (std::size_t i = 0; i < list.size(); ++i)
        addField(*grid, list[i], static_cast<int>(i));
    for (int column = 0; column < kFieldsARow; ++column)
        grid->setColumnStretch(2 * column, 1);
}

void WhatIfPanel::addField(QGridLayout &grid, const Changeable &what, int place)
{
    const int row = place / kFieldsARow * 2;
    const int column = place % kFieldsARow * 2;
    const auto index = static_cast<std::size_t>(place);
    Field field {what, nullptr, theme::plainLabel({}, true, false, m_content)};
    QLabel *label = theme::plainLabel(what.name, false, false, m_content);
    label->setWordWrap(true);
    if (what.isFlag) {
        auto *check = new QCheckBox(m_content);
        connect(check, &QCheckBox::toggled, this, [this, index](bool on) { change(index, on ? 1 : 0); });
        field.editor = check;
    } else {
        auto *spin = new QSpinBox(m_content);
        spin->setRange(0, std::numeric_limits<int>::max());
        spin->setGroupSeparatorShown(true);
        spin->setLocale(QLocale(QLocale::English, QLocale::UnitedStates)); // numbers are grouped everywhere in the same way
        spin->setKeyboardTracking(false);
        spin->setSingleStep(stepOf(what.value));
        spin->setMinimumWidth(96);
        connect(spin, &QSpinBox::valueChanged, this, [this, index](int value) { change(index, value); });
        field.editor = spin;
    }
    field.editor->setAccessibleName(what.name);
    label->setBuddy(field.editor);
    field.problem->setWordWrap(true);
    field.problem->hide();
    grid.addWidget(label, row, column);
    grid.addWidget(field.editor, row, column + 1);
    grid.addWidget(field.problem, row + 1, column, 1, 2);
    m_fields.push_back(field);
}

void WhatIfPanel::change(std::size_t index, qint64 value)
{
    Field &field = m_fields[index];
    const state::DimensionChange wanted {field.what.key, value};
    const base::Result<architecture::Config> next = inspection::changedConfig(m_config, wanted, m_phrases);
    if (!next) {
        field.problem->setText(tr("%1 is not possible: %2").arg(inspection::grouped(value), next.error().message));
        field.editor->setAccessibleDescription(field.problem->text());
        field.problem->show();
        updateGeometry();
        return;
    }
    field.editor->setAccessibleDescription({});
    std::vector<state::DimensionChange> changes = m_changes;
    std::erase_if(changes, [&](const state::DimensionChange &each) { return each.dimension == wanted.dimension; });
    changes.push_back(wanted);
    Q_EMIT changed(*next == m_published ? std::vector<state::DimensionChange>() : changes);
}

} // namespace dekade::inspector
