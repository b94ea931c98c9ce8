#pragma once

#include <QBoxLayout>
#include <QPushButton>

namespace dekade::routing {

/// A button that takes the focus by Tab alone, so that Space and the arrows stay with the play. `width` 0: as wide as its words.
inline QPushButton *barButton(QWidget *parent, int width = 0)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    if (width > 0)
        button->setFixedWidth(width);
    return button;
}

/// Adds widgets to a row, in order.
inline void addWidgets(QBoxLayout *row, std::initializer_list<QWidget *> widgets)
{
    for (QWidget *widget : widgets)
        row->addWidget(widget);
}

} // namespace dekade::routing
