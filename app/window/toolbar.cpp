#include "app/window/toolbar.h"

#include "app/window/findbox.h"
#include "app/window/words.h"
#include "model/trend/scaling.h"
#include "views/theme/panehead.h"
#include "views/theme/segmented.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace dekade::app {

namespace {

constexpr int kHeight = 41;
constexpr int kControl = 28;

QToolButton *arrowButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setFixedSize(kControl, kControl);
    return button;
}

} // namespace

ToolBar::ToolBar(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 1);
    layout->setSpacing(8);
    addHistory(*layout);
    addChoices(*layout);
    addShow(*layout);
    layout->addStretch();
    m_find = new FindBox(this);
    layout->addWidget(m_find);
    m_export = new QPushButton(this);
    connect(m_export, &QPushButton::clicked, this, &ToolBar::exportRequested);
    layout->addWidget(m_export);
    connect(m_store, &state::ViewStore::stateChanged, this, &ToolBar::refresh);
    connect(m_store, &state::ViewStore::historyChanged, this, &ToolBar::refresh);
    retranslate();
}

template<typename Edit>
void ToolBar::edit(Edit change)
{
    state::ViewState next = m_store->state();
    change(next);
    m_store->change(next);
}

void ToolBar::addHistory(QHBoxLayout &layout)
{
    m_back = arrowButton(QStringLiteral("‹"), this);
    m_forward = arrowButton(QStringLiteral("›"), this);
    connect(m_back, &QToolButton::clicked, m_store, &state::ViewStore::back);
    connect(m_forward, &QToolButton::clicked, m_store, &state::ViewStore::forward);
    layout.addWidget(m_back);
    layout.setSpacing(8);
    layout.addWidget(m_forward);
    layout.addSpacing(6);
}

void ToolBar::addChoices(QHBoxLayout &layout)
{
    m_figureWord = theme::plainLabel({}, true, false, this);
    m_figure = new QComboBox(this);
    m_figureWord->setBuddy(m_figure);
    connect(m_figure, &QComboBox::activated, this, [this](int index) {
        edit([index](state::ViewState &next) {
            next.figure = static_cast<state::FigureKind>(index);
            next.x.reset(); // the axes of another figure mean something else
            next.y.reset();
        });
    });
    m_measureWord = theme::plainLabel({}, true, false, this);
    m_measure = new theme::Segmented(3, this);
    connect(m_measure, &theme::Segmented::choiceMade, this,
        [this](int index) { edit([index](state::ViewState &next) { next.measure = static_cast<catalogue::Measure>(index); }); });
    m_lensWord = theme::plainLabel({}, true, false, this);
    m_lens = new QComboBox(this);
    m_lensWord->setBuddy(m_lens);
    connect(m_lens, &QComboBox::activated, this,
        [this](int index) { edit([index](state::ViewState &next) { next.lens = static_cast<catalogue::Lens>(index); }); });
    for (QWidget *widget : std::initializer_list<QWidget *> {m_figureWord, m_figure, m_measureWord, m_measure, m_lensWord, m_lens}) {
        layout.addWidget(widget);
        if (qobject_cast<QLabel *>(widget) == nullptr)
            layout.addSpacing(8);
    }
}

void ToolBar::addShow(QHBoxLayout &layout)
{
    m_show = new QToolButton(this);
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setFixedHeight(kControl);
    auto *menu = new QMenu(m_show);
    const auto add = [&](bool state::ViewState::*flag) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        connect(
            action, &QAction::triggered, this, [this, flag](bool on) { edit([flag, on](state::ViewState &next) { next.*flag = on; }); });
        return action;
    };
    m_showTrend = add(&state::ViewState::showTrend);
    m_showEras = add(&state::ViewState::showEras);
    m_showLabels = add(&state::ViewState::showLabels);
    m_showBackground = add(&state::ViewState::showBackground);
    m_showGuides = add(&state::ViewState::showGuides);
    m_laws = menu->addMenu(QString());
    m_law = new QActionGroup(menu);
    const auto addLaw = [&](const QString &key, const QString &name) {
        QAction *action = m_laws->addAction(name);
        action->setCheckable(true);
        action->setData(key);
        m_law->addAction(action);
    };
    addLaw({}, {});
    for (const trend::ScalingLaw &law : trend::scalingLaws())
        addLaw(
            QString::fromUtf8(law.key.data(), qsizetype(law.key.size())), QString::fromUtf8(law.name.data(), qsizetype(law.name.size())));
    connect(m_law, &QActionGroup::triggered, this,
        [this](const QAction *action) { edit([action](state::ViewState &next) { next.scalingLaw = action->data().toString(); }); });
    menu->addSeparator();
    m_confidence = new QActionGroup(menu);
    for (const int percent : state::trendConfidences()) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(percent);
        m_confidence->addAction(action);
    }
    connect(m_confidence, &QActionGroup::triggered, this,
        [this](const QAction *action) { edit([action](state::ViewState &next) { next.trendConfidence = action->data().toInt(); }); });
    m_show->setMenu(menu);
    layout.addWidget(m_show);
}

void ToolBar::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_figureWord->setText(tr("Figure"));
    m_measureWord->setText(tr("Measure"));
    m_lensWord->setText(tr("Lens"));
    m_figure->clear();
    m_figure->addItems(figureWords());
    m_figure->setAccessibleName(tr("Figure"));
    m_lens->clear();
    m_lens->addItems(lensWords());
    m_lens->setAccessibleName(tr("Lens: whose claims count"));
    m_measure->setWords(measureWords());
    m_measure->setAccessibleName(tr("Measure"));
    m_show->setText(tr("Show ▾"));
    m_show->setAccessibleName(tr("What the figure shows"));
    m_showTrend->setText(tr("Trend with its interval"));
    m_showEras->setText(tr("Eras"));
    m_showLabels->setText(tr("Names"));
    m_showBackground->setText(tr("Other people’s models as grey dots"));
    m_showGuides->setText(tr("Lines of equal compute and tokens a parameter"));
    m_laws->setTitle(tr("Compute-optimal line"));
    m_law->actions().constFirst()->setText(tr("None"));
    for (QAction *action : m_confidence->actions())
        action->setText(tr("Trend interval: %1 %").arg(action->data().toInt()));
    m_export->setText(tr("Export…"));
    m_find->retranslate();
    refresh();
}

void ToolBar::refresh()
{
    const state::ViewState &now = m_store->state();
    m_back->setEnabled(m_store->canGoBack());
    m_forward->setEnabled(m_store->canGoForward());
    m_figure->setCurrentIndex(static_cast<int>(now.figure));
    m_lens->setCurrentIndex(static_cast<int>(now.lens));
    m_measure->setChosen(static_cast<int>(now.measure));
    m_measure->setEnabled(state::usesMeasure(now.figure));
    m_showTrend->setChecked(now.showTrend);
    m_showEras->setChecked(now.showEras);
    m_showLabels->setChecked(now.showLabels);
    m_showBackground->setChecked(now.showBackground);
    m_showGuides->setChecked(now.showGuides);
    m_showGuides->setEnabled(now.figure == state::FigureKind::ParametersTokens);
    m_laws->setEnabled(m_showGuides->isEnabled() && now.showGuides);
    for (QAction *action : m_law->actions())
        action->setChecked(action->data().toString() == now.scalingLaw);
    for (QAction *action : m_confidence->actions())
        action->setChecked(action->data().toInt() == now.trendConfidence);
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace dekade::app
