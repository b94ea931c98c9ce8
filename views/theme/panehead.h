#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace dekade::theme {

/// The head of a pane: title, a remark, and the chevron that folds the pane away. 33 px high.
class PaneHead final : public QWidget {
    Q_OBJECT

public:
    enum class Fold { Left, Right };
    PaneHead(const QString &title, Fold side, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &foldName);
    void setRemark(const QString &remark);

Q_SIGNALS:
    void foldRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_remark;
    QToolButton *m_fold;
};

/// A plain-text label in a colour role of its own; text from data is never taken for HTML.
QLabel *plainLabel(const QString &text, bool quiet = false, bool strong = false, QWidget *parent = nullptr);

} // namespace dekade::theme
