#include "views/theme/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace dekade::theme {

Segmented::Segmented(int count, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    setChosen(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::choiceMade);
}

void Segmented::setWords(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i)
        m_group->button(i)->setText(words[i]);
}

void Segmented::setNames(const QString &purpose)
{
    setAccessibleName(purpose);
    for (QAbstractButton *button : m_group->buttons())
        button->setAccessibleName(purpose + QStringLiteral(": ") + button->text());
}

int Segmented::chosen() const { return m_group->checkedId(); }

void Segmented::setChosen(int index) { m_group->button(index)->setChecked(true); }

} // namespace dekade::theme
