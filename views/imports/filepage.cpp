#include "views/imports/filepage.h"

#include "model/base/numberformat.h"
#include "model/imports/columntablemodel.h"
#include "model/imports/recordtablemodel.h"
#include "model/imports/words.h"
#include "views/imports/celltable.h"
#include "views/imports/elidedlabel.h"
#include "views/imports/remarks.h"
#include "views/theme/panehead.h"
#include "views/theme/segmented.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dekade::imports {

namespace {

constexpr int kRemarksTab = 2;

QString counted(qint64 number) { return base::exactNumber(static_cast<double>(number)); }

} // namespace

FilePage::FilePage(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_place(theme::plainLabel({}, true, false, this))
    , m_facts(new QFormLayout)
    , m_format(theme::plainLabel({}, false, false, this))
    , m_writing(theme::plainLabel({}, false, false, this))
    , m_rows(theme::plainLabel({}, false, false, this))
    , m_outcome(theme::plainLabel({}, false, true, this))
    , m_caution(theme::plainLabel({}, false, false, this))
    , m_tabs(new theme::Segmented(3, this))
    , m_tables(new QStackedWidget(this))
    , m_recordTable(new CellTable(m_tables))
    , m_columnTable(new CellTable(m_tables))
    , m_remarks(new Remarks(m_tables))
    , m_skip(new QCheckBox(this))
    , m_records(new RecordTableModel(this))
    , m_columns(new ColumnTableModel(this))
{
    m_recordTable->setModel(m_records);
    m_columnTable->setModel(m_columns);
    for (QWidget *page : std::initializer_list<QWidget *> {m_recordTable, m_columnTable, m_remarks})
        m_tables->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    for (QLabel *fact : {m_format, m_writing, m_rows, m_outcome, m_caution})
        addFact(fact);
    column->addLayout(m_facts);
    column->addWidget(m_tabs);
    column->addWidget(m_tables, 1);
    column->addWidget(m_skip);
    m_tables->setMinimumHeight(4 * CellTable::kRowHeight);
    connect(m_tabs, &theme::Segmented::choiceMade, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_skip, &QCheckBox::toggled, this, &FilePage::choiceChanged);
    refresh();
}

void FilePage::addFact(QLabel *value)
{
    value->setWordWrap(true);
    m_facts->addRow(theme::plainLabel({}, true, false, this), value);
}

void FilePage::begin(const QString &file, int number, int count)
{
    m_number = number;
    m_count = count;
    m_outcomeFound.reset();
    m_skip->setChecked(false);
    m_name->setText(QFileInfo(file).fileName());
    m_tabs->setChosen(0);
    m_tables->setCurrentIndex(0);
    showReport({}, {});
}

void FilePage::showReport(const exchange::ReadReport &report, const std::vector<catalogue::ImportRecord> &rows)
{
    m_report = report;
    m_records->setRecords(rows);
    m_columns->setColumns(report.columns);
    m_remarks->setProblems(report.problems, report.problemCount);
    refresh();
}

void FilePage::setHead(const exchange::Preview &head) { showReport(head.report, head.records); }

void FilePage::setLooked(const FileImport &looked)
{
    m_outcomeFound = looked.outcome;
    showReport(looked.report, looked.firstRows);
    if (looked.report.skipped > 0) {
        m_tabs->setChosen(kRemarksTab);
        m_tables->setCurrentIndex(kRemarksTab);
    }
    Q_EMIT choiceChanged();
}

bool FilePage::skipsBadRows() const { return m_report.skipped > 0 && m_skip->isChecked(); }

bool FilePage::canImport() const { return m_outcomeFound && obstacle().isEmpty(); }

QString FilePage::obstacle() const
{
    if (!m_outcomeFound)
        return {};
    if (m_report.rows == 0)
        return tr("The file has a heading and no rows.");
    if (m_outcomeFound->rows == 0)
        return tr("No row of the file can be read.");
    if (m_report.skipped > 0 && !m_skip->isChecked())
        return tr("All or nothing: mend the file, or leave out the rows that cannot be read.");
    if (m_outcomeFound->added + m_outcomeFound->updated == 0)
        return tr("Everything in this file is known already.");
    return {};
}

QString FilePage::rowsText() const
{
    if (!m_outcomeFound)
        return m_report.format.isEmpty() ? QString() : tr("being counted");
    return m_report.skipped > 0 ? tr("%1, of which %2 cannot be read").arg(counted(m_report.rows), counted(m_report.skipped))
                                : tr("%1, all can be read").arg(counted(m_report.rows));
}

QString FilePage::outcomeText() const
{
    if (!m_outcomeFound)
        return {};
    return tr("%1 new, %2 in another version, %3 known already")
        .arg(counted(m_outcomeFound->added), counted(m_outcomeFound->updated), counted(m_outcomeFound->unchanged));
}

/// What is odd about the file as a whole, which no single remark brings home.
QString FilePage::cautionText() const
{
    const auto has = [this](const char *kind) {
        return std::ranges::any_of(
            m_report.problems, [kind](const exchange::Problem &each) { return each.kind == QLatin1StringView(kind); });
    };
    QStringList said;
    if (has("no-figures"))
        said << tr("Names and dates only: nothing in it can be drawn.");
    if (has("same-date"))
        said << tr("The first rows all have one date: is it the day of the download?");
    return said.join(QLatin1Char(' '));
}

void FilePage::refresh()
{
    m_place->setText(m_count > 1 ? tr("file %1 of %2").arg(m_number).arg(m_count) : QString());
    m_format->setText(m_report.format.isEmpty() ? tr("being looked at") : Words::ofFormat(m_report.format));
    const QString dialect = Words::ofDialect(m_report.dialect);
    m_writing->setText(dialect.isEmpty() ? m_report.encoding : tr("%1, %2").arg(m_report.encoding, dialect));
    m_rows->setText(rowsText());
    m_outcome->setText(outcomeText());
    m_caution->setText(cautionText());
    m_facts->setRowVisible(m_caution, !m_caution->text().isEmpty());
    const auto skipped = static_cast<int>(m_report.skipped);
    m_skip->setVisible(m_outcomeFound && skipped > 0 && m_outcomeFound->rows > 0);
    m_skip->setText(tr("Leave out %n row(s) that cannot be read", nullptr, skipped));
    m_skip->setAccessibleName(m_skip->text());
    m_tabs->setWords(
        {tr("First rows"), tr("Columns (%1)").arg(m_report.columns.size()), tr("Remarks (%1)").arg(counted(m_report.problemCount))});
}

void FilePage::setLanguage(QLocale::Language language)
{
    const QStringList words {tr("Format"), tr("Written in"), tr("Rows"), tr("Brings"), tr("Caution")};
    for (int row = 0; row < words.size(); ++row) {
        if (auto *label = qobject_cast<QLabel *>(m_facts->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setText(words[row]);
    }
    m_recordTable->setAccessibleName(tr("The first rows as they will be read"));
    m_columnTable->setAccessibleName(tr("What each column is read as"));
    m_records->setLanguage(language);
    m_columns->retranslate();
    m_remarks->retranslate();
    refresh();
}

} // namespace dekade::imports
