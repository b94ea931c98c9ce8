#pragma once

#include "model/state/viewstate.h"

#include <QWidget>

class QLabel;

namespace dekade::theme {
class Segmented;
}

namespace dekade::filters {

/// A data set that came from elsewhere: its name, how many of it the figure shows, and how it is drawn: faint dots, in full or off. One
/// that is no more than dots knows no "in full".
class DatasetRow final : public QWidget {
    Q_OBJECT

public:
    DatasetRow(const QString &key, const QString &name, bool canBeFull, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    state::Showing showing() const;
    void setShowing(state::Showing showing);
    /// "156", "reading…" or nothing.
    void setCount(const QString &count);
    /// What the licence asks to be said, and what is left out; plain text.
    void setExplanation(const QString &text);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &key, dekade::state::Showing showing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_key;
    QString m_name;
    std::vector<state::Showing> m_choices;
    QLabel *m_title;
    QLabel *m_count;
    theme::Segmented *m_switch;
};

} // namespace dekade::filters
