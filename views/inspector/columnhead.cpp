#include "views/inspector/columnhead.h"

#include "model/inspection/terms.h"
#include "views/inspector/accountplate.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace dekade::inspector {

namespace {

constexpr int kNameHeight = 32;
constexpr int kButton = 24;
constexpr int kWide = 540; ///< px; from here on the numbers stand beside the name

} // namespace

ColumnHead::ColumnHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new QComboBox(this))
    , m_left(addButton(QStringLiteral("‹")))
    , m_right(addButton(QStringLiteral("›")))
    , m_remove(addButton(QStringLiteral("×")))
    , m_numbers(new PlateView(this))
{
    m_name->setFont(theme::font(17, theme::Weight::SemiBold));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMaxVisibleItems(24);
    m_numbers->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_name, &QComboBox::activated, this, [this](int index) {
        if (const QVariant id = m_name->itemData(index); id.isValid())
            Q_EMIT modelChosen({id.toLongLong()});
    });
    connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_right, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ColumnHead::removeRequested);
}

QToolButton *ColumnHead::addButton(const QString &sign)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAutoRaise(true);
    return button;
}

void ColumnHead::fill(const inspection::Column &column, const std::vector<std::pair<QString, catalogue::ModelId>> &choices)
{
    const QSignalBlocker blocker(m_name);
    m_name->clear();
    int current = -1;
    for (const auto &[name, id] : choices) {
        if (column.source.model == id)
            current = m_name->count();
        m_name->addItem(name, QVariant::fromValue(id.value));
    }
    if (current < 0) { // a file, or a model without a shape
        m_name->insertItem(0, column.name);
        current = 0;
    }
    m_name->setCurrentIndex(current);
}

void ColumnHead::show(inspection::InspectionPtr inspection, std::size_t column,
    const std::vector<std::pair<QString, catalogue::ModelId>> &choices, const theme::Theme &colours)
{
    const inspection::Column &model = inspection->columns[column];
    fill(model, choices);
    m_name->setAccessibleName(tr("Model of column %1").arg(column + 1));
    m_left->setAccessibleName(tr("Move %1 to the left").arg(model.name));
    m_right->setAccessibleName(tr("Move %1 to the right").arg(model.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(model.name));
    for (QToolButton *button : {m_left, m_right, m_remove}) {
        button->setToolTip(button->accessibleName());
        button->setVisible(inspection->columns.size() > 1);
    }
    m_left->setEnabled(column > 0);
    m_right->setEnabled(column + 1 < inspection->columns.size());
    m_numbers->setAccessibleName(model.isCounted()
            ? tr("%1 parameters, %2 active").arg(inspection::grouped(model.counts.total), inspection::grouped(model.active()))
            : model.problem);
    m_numbers->setMaker([inspection = std::move(inspection), column, &colours](double width) {
        Plate plate;
        const inspection::Column &shown = inspection->columns[column];
        const double top = width < kWide ? kNameHeight + 2 : 0;
        const double line = width < kWide ? kNameHeight + 14 : kNameHeight + 15;
        plate.text({2, line}, shown.line, {12, theme::Weight::Regular, colours.ink2, figure::Align::Left},
            width < kWide ? width - 4 : width - 350);
        drawColumnNumbers(
            plate, {0, top + (width < kWide ? 28 : 6), width, kHeadHeight}, shown, headWords(base::Phrases(inspection->language)), colours);
        return std::pair(std::move(plate), width < kWide ? kNameHeight + 82.0 : 58.0);
    });
}

int ColumnHead::layOut(int width)
{
    const int height = m_numbers->layOut(width);
    m_numbers->setGeometry(0, 0, width, height);
    m_numbers->lower();
    const bool isWide = width >= kWide;
    const int room = isWide ? width - 350 : width;
    const int buttons = 3 * kButton + 6;
    const int name = std::min(m_name->sizeHint().width() + 20, room - buttons);
    m_name->setGeometry(0, 0, std::max(name, std::min(room - buttons, 190)), kNameHeight);
    int x = m_name->width() + 4;
    for (QToolButton *button : {m_left, m_right, m_remove}) {
        button->setGeometry(x, 4, kButton, kButton);
        x += kButton + 1;
    }
    return height;
}

} // namespace dekade::inspector
