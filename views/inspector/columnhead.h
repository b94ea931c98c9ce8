#pragma once

#include "model/inspection/inspection.h"
#include "views/inspector/plateview.h"

class QComboBox;
class QToolButton;

namespace dekade::inspector {

/// The head of a column: the model's name, which is a list to choose another from, buttons to move and remove the column, and what is
/// counted and reported in all.
class ColumnHead final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHead(QWidget *parent = nullptr);

    /// @param choices the models a column may show, names with ids, in order.
    void show(inspection::InspectionPtr inspection, std::size_t column, const std::vector<std::pair<QString, catalogue::ModelId>> &choices,
        const theme::Theme &colours);
    int layOut(int width);

Q_SIGNALS:
    void modelChosen(dekade::catalogue::ModelId model);
    void moveRequested(int step);
    void removeRequested();

private:
    void fill(const inspection::Column &column, const std::vector<std::pair<QString, catalogue::ModelId>> &choices);
    QToolButton *addButton(const QString &sign);

    QComboBox *m_name;
    QToolButton *m_left;
    QToolButton *m_right;
    QToolButton *m_remove;
    PlateView *m_numbers;
};

} // namespace dekade::inspector
