#pragma once

#include "model/catalogue/importrecord.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <vector>

namespace dekade::imports {

/// The first rows of a file as they will be read: line, name, date, the quantities that occur, then whatever else a row says. Columns
/// without a cell in any row are left out. Cells are one line of plain text; the tooltip of a number has all its digits.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordTableModel(QObject *parent = nullptr);

    /// Replaces all rows (a reset).
    void setRecords(std::vector<catalogue::ImportRecord> records);
    /// The language of numbers; words follow the installed translator.
    void setLanguage(QLocale::Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Part { Line, Name, Date, Quantity, Organization, Country, Domain, Openness, Confidence, Flags };
    struct Column {
        Part part = Part::Line;
        std::optional<catalogue::Quantity> quantity;
    };
    void chooseColumns();
    QString text(const catalogue::ImportRecord &record, const Column &column, bool exact) const;
    QString number(const catalogue::ImportFigure &figure, bool exact) const;

    std::vector<catalogue::ImportRecord> m_records;
    std::vector<Column> m_columns;
    QLocale::Language m_language = QLocale::English;
};

} // namespace dekade::imports
