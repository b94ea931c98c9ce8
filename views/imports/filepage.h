#pragma once

#include "model/exchange/tablereader.h"
#include "model/imports/importfile.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QStackedWidget;

namespace dekade::theme {
class Segmented;
}

namespace dekade::imports {

class CellTable;
class ColumnTableModel;
class ElidedLabel;
class RecordTableModel;
class Remarks;

/// One file before anything of it is written: what it is, how it is read, what it would bring; its first rows, its columns, and the
/// remarks.
class FilePage final : public QWidget {
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    /// Forgets the last file and names the next, `number` of `count`.
    void begin(const QString &file, int number, int count);
    /// What the first rows tell; the counts are still to come.
    void setHead(const exchange::Preview &head);
    /// What all of it tells, and what an import would do.
    void setLooked(const FileImport &looked);
    void setLanguage(QLocale::Language language);

    /// The user leaves out the rows that cannot be read.
    bool skipsBadRows() const;
    /// It is read to its end, brings something, and no row of it is in the way.
    bool canImport() const;
    /// Why it cannot be imported as it stands, and what to do; empty where it can, or while it is being read.
    QString obstacle() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void addFact(QLabel *value);
    void showReport(const exchange::ReadReport &report, const std::vector<catalogue::ImportRecord> &rows);
    void refresh();
    QString rowsText() const;
    QString outcomeText() const;
    QString cautionText() const;

    ElidedLabel *m_name;
    QLabel *m_place;
    QFormLayout *m_facts;
    QLabel *m_format;
    QLabel *m_writing;
    QLabel *m_rows;
    QLabel *m_outcome;
    QLabel *m_caution; ///< shown where there is one
    theme::Segmented *m_tabs;
    QStackedWidget *m_tables;
    CellTable *m_recordTable;
    CellTable *m_columnTable;
    Remarks *m_remarks;
    QCheckBox *m_skip;
    RecordTableModel *m_records;
    ColumnTableModel *m_columns;
    int m_number = 1;
    int m_count = 1;
    exchange::ReadReport m_report;
    std::optional<store::ImportOutcome> m_outcomeFound; ///< once the whole file is read
};

} // namespace dekade::imports
