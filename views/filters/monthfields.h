#pragma once

#include "model/catalogue/filter.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace dekade::filters {

/// Two fields for the days a release may fall on: since a month (inclusive) and before one (exclusive). They hold FilterKey::Since and
/// Until, as "YYYY-MM"; a year or a day is read too. What is no date is not taken, and a line says how to write one.
class MonthFields final : public QWidget {
    Q_OBJECT

public:
    explicit MonthFields(QWidget *parent = nullptr);
    /// Shows what the filter says, unless the user is at a field with something else in it.
    void setFilter(const catalogue::Filter &filter);
    void retranslate();
    /// "since 2024-07", for the heading; empty where the filter asks for no day.
    QString summary() const;

Q_SIGNALS:
    /// A date was entered or removed; `value` is empty or reads as a date.
    void edited(dekade::catalogue::FilterKey key, const QString &value);

private:
    void finish(QLineEdit *field, catalogue::FilterKey key);

    QLabel *m_sinceLabel;
    QLabel *m_untilLabel;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QLabel *m_hint;
    catalogue::Filter m_filter;
};

} // namespace dekade::filters
