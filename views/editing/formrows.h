#pragma once

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace dekade::editing {

/// The rows of a form: a word, an editor, and below it a remark or what is wrong with it. A row has the key of its field in errors.
class FormRows final : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// Adds a row; takes the editor over.
    void add(const QString &key, QWidget *editor);
    /// The word before the editor, and its name for screen readers.
    void setWord(const QString &key, const QString &word);
    void setShown(const QString &key, bool shown);
    bool isShown(const QString &key) const;
    /// A quiet remark below the editor; nothing for an empty one. What is wrong stands in its place until it is cleared.
    void setRemark(const QString &key, const QString &remark);
    /// Tells what is wrong at the row, shows it and gives it the keyboard; false where there is no such row.
    bool showError(const QString &key, const QString &message);
    QString error(const QString &key) const;
    void clearErrors();

Q_SIGNALS:
    /// The row that the user is led to.
    void errorShown(QWidget *row);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *word = nullptr;
        QWidget *field = nullptr; ///< editor and line below
        QWidget *editor = nullptr;
        QLabel *below = nullptr;
        QString remark = {};
        QString error = {};
    };
    void refresh(Row &row);

    QFormLayout *m_layout;
    QHash<QString, Row> m_rows;
};

} // namespace dekade::editing
