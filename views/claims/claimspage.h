#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dekade::state {
class ViewStore;
}

namespace dekade::claims {

class ClaimsTree;

/// The tree of claims with its bar: words to look for, open all, close all, and how many models are shown.
class ClaimsPage final : public QWidget {
    Q_OBJECT

public:
    /// `store` outlives the page.
    explicit ClaimsPage(state::ViewStore *store, QWidget *parent = nullptr);

    ClaimsTree *tree() const { return m_tree; }
    QLineEdit *wordsBox() const { return m_words; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void refreshCount();

    QLineEdit *m_words;
    QPushButton *m_open;
    QPushButton *m_close;
    QLabel *m_count;
    ClaimsTree *m_tree;
};

} // namespace dekade::claims
