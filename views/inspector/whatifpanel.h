#pragma once

#include "model/inspection/inspection.h"
#include "model/inspection/whatif.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace dekade::inspector {

/// "What if…": every dimension of a column's shape in a field of its own. A number that the shape cannot have is refused at its field, with
/// the reason; all others are told by `changed`.
class WhatIfPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    void show(const inspection::Column &column, const base::Phrases &phrases);

Q_SIGNALS:
    /// All changes of the column, those back at the published number left out.
    void changed(const std::vector<dekade::state::DimensionChange> &changes);

private:
    struct Field {
        inspection::Changeable what;
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
    };

    void rebuild(const std::vector<inspection::Changeable> &list);
    void addField(QGridLayout &grid, const inspection::Changeable &what, int place);
    void change(std::size_t field, qint64 value);
    void refreshSum(const inspection::Column &column);

    architecture::Config m_config;
    std::vector<state::DimensionChange> m_changes;
    base::Phrases m_phrases;
    architecture::Config m_published;
    std::vector<Field> m_fields;
    QWidget *m_content = nullptr;
    QLabel *m_sum;
    QPushButton *m_reset;
};

} // namespace dekade::inspector
