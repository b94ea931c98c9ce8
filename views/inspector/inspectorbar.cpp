#include "views/inspector/inspectorbar.h"

#include "views/inspector/partcolours.h"
#include "views/inspector/plate.h"
#include "views/theme/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace dekade::inspector {

InspectorBar::InspectorBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_mode(new theme::Segmented(2, this))
    , m_add(new QToolButton(this))
    , m_models(new QMenu(this))
    , m_heights(new QCheckBox(this))
    , m_keyRoom(new QWidget(this))
    , m_whatIf(new QPushButton(this))
    , m_copy(new QToolButton(this))
    , m_forms(new QMenu(this))
    , m_export(new QPushButton(this))
{
    setFixedHeight(44);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(10);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_models);
    m_models->setToolTipsVisible(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(m_forms);
    for (int form = 0; form < 3; ++form)
        m_forms->addAction(QString(), this, [this, form] { Q_EMIT copyRequested(form); });
    m_whatIf->setCheckable(true);
    m_keyRoom->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_back, m_mode, m_add, m_heights})
        layout->addWidget(widget);
    layout->addWidget(m_keyRoom, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_whatIf, m_copy, m_export})
        layout->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_back, m_mode, m_add, m_whatIf, m_copy, m_export})
        widget->setFixedHeight(28);
    connectAll();
    retranslate();
}

void InspectorBar::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &InspectorBar::backRequested);
    connect(
        m_mode, &theme::Segmented::choiceMade, this, [this](int index) { Q_EMIT modeChosen(static_cast<state::InspectorMode>(index)); });
    connect(m_models, &QMenu::triggered, this, [this](const QAction *action) { Q_EMIT modelAdded({action->data().toLongLong()}); });
    connect(m_heights, &QCheckBox::toggled, this, &InspectorBar::heightsChosen);
    connect(m_whatIf, &QPushButton::toggled, this, &InspectorBar::whatIfToggled);
    connect(m_export, &QPushButton::clicked, this, &InspectorBar::exportRequested);
}

void InspectorBar::setTheme(theme::ThemeKind kind)
{
    m_theme = kind;
    update();
}

void InspectorBar::retranslate()
{
    m_back->setText(tr("‹ Back to chart   Esc"));
    m_back->setAccessibleName(tr("Back to the chart"));
    m_mode->setWords({tr("Side by side"), tr("Difference priced")});
    m_mode->setAccessibleName(tr("How models are compared"));
    m_add->setText(tr("+ Add a model"));
    m_add->setAccessibleName(tr("Add a model beside"));
    m_heights->setText(tr("Heights by share"));
    m_heights->setToolTip(tr("Boxes as tall as their share of the parameters"));
    m_whatIf->setText(tr("What if…"));
    m_copy->setText(tr("Copy ▾"));
    m_copy->setAccessibleName(tr("Copy the ledger"));
    const QStringList forms {tr("Ledger as CSV"), tr("Ledger as Markdown"), tr("Ledger as LaTeX")};
    for (int form = 0; form < forms.size(); ++form)
        m_forms->actions().at(form)->setText(forms[form]);
    m_export->setText(tr("Export…"));
    update();
}

void InspectorBar::setChoices(const std::vector<std::pair<QString, catalogue::ModelId>> &choices)
{
    m_models->clear();
    for (const auto &[name, id] : choices)
        m_models->addAction(name)->setData(QVariant::fromValue(id.value));
}

void InspectorBar::refresh(const state::InspectorState &state, bool isWhatIfShown)
{
    const QSignalBlocker heights(m_heights);
    const QSignalBlocker whatIf(m_whatIf);
    m_isCompared = state.columns.size() > 1;
    m_isPriced = state.mode == state::InspectorMode::Priced;
    m_mode->setChosen(static_cast<int>(state.mode));
    m_mode->setEnabled(m_isCompared);
    m_add->setEnabled(state.columns.size() < state::kMostColumns);
    m_heights->setChecked(state.heightsByShare);
    m_heights->setVisible(!m_isPriced);
    m_whatIf->setChecked(isWhatIfShown);
    m_whatIf->setVisible(!m_isPriced);
    update();
}

/// The key stands where it fits whole, and nowhere else.
void InspectorBar::paintKey(QPainter &painter, const QRect &room) const
{
    const theme::Theme &colours = theme::theme(m_theme);
    const Lettering quiet {11, theme::Weight::Regular, colours.ink2, figure::Align::Left};
    Plate plate;
    double x = 0;
    const auto word = [&](const QString &text) { x += plate.text({x, 4}, text, quiet) + 16; };
    if (m_isCompared) {
        x += plate.chip({x + 2, 4}, QStringLiteral("128"), {11, theme::Weight::SemiBold, colours.ink, figure::Align::Left},
                 chipColour(colours, colours.panel))
            + 9;
        word(tr("differs between the columns"));
    }
    const QColor routed = partColour(colours, architecture::Part::RoutedExperts);
    plate.box({x, -4, 9, 9}, routed);
    plate.box({x + 11, -4, 9, 9}, theme::mixed(colours.panel, routed, 0.16), routed);
    x += 26;
    word(tr("chosen, idle (one example token)"));
    plate.mark({{x + 4, 0}, 4, colours.ink, false, false, colours.panel});
    x += 13;
    word(tr("reported"));
    plate.mark({{x + 4, 0}, 4, colours.ink, false, true, colours.panel});
    x += 13;
    word(tr("counted"));
    if (x - 16 > room.width())
        return;
    painter.translate(room.center().x() - (x - 16) / 2, room.center().y() + 0.5);
    plate.paint(painter, 1);
}

void InspectorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
    if (!m_isPriced)
        paintKey(painter, m_keyRoom->geometry());
}

} // namespace dekade::inspector
