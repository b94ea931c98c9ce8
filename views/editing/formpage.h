#pragma once

#include "model/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace dekade::editing {

class FormRows;

/// A form in a pane: what it is about, the rows, and below them Save and Cancel. Ctrl+Enter saves, Esc cancels. What the store has
/// against the entries is shown at the field that is to blame.
class FormPage : public QWidget {
    Q_OBJECT

public:
    explicit FormPage(QWidget *parent = nullptr);

    /// Shows an error at the field it names, or above the buttons where it names none of this form.
    void showError(const base::Error &error);
    /// What stands above the buttons; empty where nothing is wrong or a field tells it.
    QString generalError() const;
    FormRows &rows() const { return *m_rows; }
    /// The keyboard goes to the first editor.
    void focusFirst();

Q_SIGNALS:
    void cancelled();

protected:
    /// Reads the entries and tells them by a signal of the form's own.
    virtual void submit() = 0;
    void setSubject(const QString &words);
    void clearErrors();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// All words in the installed language; a form calls it at the end of its construction.
    virtual void retranslate();

private:
    QLabel *m_subject;
    QScrollArea *m_scroll;
    FormRows *m_rows;
    QLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace dekade::editing
