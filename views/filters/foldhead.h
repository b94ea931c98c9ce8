#pragma once

#include <QAbstractButton>

namespace dekade::filters {

/// The heading of a group below the facets, drawn as theirs are: a click, Space, Enter, Left or Right folds. Folded, a remark at the right
/// says what is in it; open, its rows do.
class FoldHead final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldHead(QWidget *parent = nullptr);
    /// What is shown and hidden, once; folded at first.
    void setBody(QWidget *body);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellAccessibility();

    QString m_remark;
};

} // namespace dekade::filters
