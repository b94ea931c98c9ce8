#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace dekade::theme {

/// A row of joined buttons of which one is chosen. Left and Right move the choice.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(int count, QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    /// What is chosen here, for those who hear it; each button says it before its word.
    void setNames(const QString &purpose);
    int chosen() const;
    /// Chooses without a signal.
    void setChosen(int index);

Q_SIGNALS:
    void choiceMade(int index);

private:
    QButtonGroup *m_group;
};

} // namespace dekade::theme
