#include "views/routing/routerbar.h"

#include "views/routing/barparts.h"
#include "views/theme/fonts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr int kKeys = 9; ///< models with a digit of their own
constexpr int kLongestText = 600;

QComboBox *choiceOf(QWidget *parent, const char *name)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QLatin1String(name));
    choice->setFocusPolicy(Qt::TabFocus);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

void fill(QComboBox *choice, const QStringList &names, int chosen)
{
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItems(names);
    choice->setCurrentIndex(chosen);
    choice->setVisible(!names.isEmpty());
}

} // namespace

RouterBar::RouterBar(QWidget *parent)
    : QWidget(parent)
    , m_back(barButton(this))
    , m_model(choiceOf(this, "RouterChoice"))
    , m_source(choiceOf(this, "SourceChoice"))
    , m_domain(choiceOf(this, "DomainChoice"))
    , m_layerLabel(new QLabel(this))
    , m_layer(new QSpinBox(this))
    , m_recordedLayer(choiceOf(this, "RecordedLayer"))
    , m_layers(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_compare(barButton(this))
    , m_other(choiceOf(this, "OtherChoice"))
    , m_heatMap(barButton(this))
    , m_export(barButton(this))
{
    setAutoFillBackground(true);
    m_model->setFont(theme::font(15, theme::Weight::SemiBold));
    m_layer->setMinimum(1);
    m_layer->setFocusPolicy(Qt::ClickFocus);
    m_text->setMaxLength(kLongestText);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setMinimumWidth(120);
    m_source->setMaximumWidth(230);
    m_compare->setCheckable(true);
    for (QWidget *hidden : {static_cast<QWidget *>(m_domain), static_cast<QWidget *>(m_recordedLayer), static_cast<QWidget *>(m_other)})
        hidden->hide();
    makeExportMenu();
    layOut();
    connectParts();
}

void RouterBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 9, 24, 9);
    row->setSpacing(7);
    addWidgets(row, {m_back, m_model, m_source, m_domain, m_layerLabel, m_layer, m_recordedLayer, m_layers});
    row->addWidget(m_text, 1);
    addWidgets(row, {m_compare, m_other, m_heatMap, m_export});
}

void RouterBar::makeExportMenu()
{
    auto *menu = new QMenu(m_export);
    for (int what = 0; what < 4; ++what) {
        m_exportActions[what] = menu->addAction(QString());
        connect(m_exportActions[what], &QAction::triggered, this, [this, what] { Q_EMIT exportRequested(static_cast<PlayExport>(what)); });
    }
    m_export->setMenu(menu);
}

void RouterBar::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &RouterBar::closeRequested);
    connect(m_model, &QComboBox::activated, this, &RouterBar::modelChosen);
    connect(m_source, &QComboBox::activated, this, &RouterBar::sourceChosen);
    connect(m_domain, &QComboBox::activated, this, &RouterBar::domainChosen);
    connect(m_layer, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT layerChosen(value - 1); });
    connect(m_recordedLayer, &QComboBox::activated, this, [this] { Q_EMIT layerChosen(layer()); });
    connect(m_text, &QLineEdit::textEdited, this, &RouterBar::textTyped);
    connect(m_text, &QLineEdit::returnPressed, this, &RouterBar::textEntered);
    connect(m_compare, &QPushButton::toggled, this, &RouterBar::compareToggled);
    connect(m_other, &QComboBox::activated, this, &RouterBar::otherChosen);
    connect(m_heatMap, &QPushButton::clicked, this, &RouterBar::heatMapRequested);
}

void RouterBar::addModel(const QString &name)
{
    const int index = m_model->count();
    m_model->addItem(index < kKeys ? QStringLiteral("%1  %2").arg(index + 1).arg(name) : name);
    m_other->addItem(name);
}

void RouterBar::showModel(int index) { m_model->setCurrentIndex(index); }

void RouterBar::setSources(const QStringList &names, int chosen) { fill(m_source, names, chosen); }

void RouterBar::setDomains(const QStringList &names, int chosen) { fill(m_domain, names, chosen); }

void RouterBar::setLayers(int count, const QList<int> &recorded, int chosen)
{
    m_layerCount = count;
    m_layersAreRecorded = !recorded.isEmpty();
    const QSignalBlocker quiet(m_layer);
    m_layer->setMaximum(std::max(1, count));
    m_layer->setValue(chosen + 1);
    QStringList names;
    for (const int layer : recorded)
        names << QString::number(layer + 1);
    fill(m_recordedLayer, names, static_cast<int>(std::max<qsizetype>(0, recorded.indexOf(chosen))));
    m_layer->setVisible(count > 0 && !m_layersAreRecorded);
    m_layerLabel->setVisible(count > 0 || m_layersAreRecorded);
    m_layers->setVisible(count > 0);
    m_layers->setText(tr("of %1").arg(count));
}

void RouterBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

void RouterBar::setTextReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }

void RouterBar::setCompared(bool on, int with)
{
    const QSignalBlocker quiet(m_compare);
    m_compare->setChecked(on);
    m_other->setVisible(on);
    if (on)
        m_other->setCurrentIndex(with);
}

void RouterBar::setExportEnabled(bool enabled) { m_export->setEnabled(enabled); }

QString RouterBar::text() const { return m_text->text(); }

int RouterBar::layer() const { return (m_layersAreRecorded ? m_recordedLayer->currentText().toInt() : m_layer->value()) - 1; }

bool RouterBar::isComparing() const { return m_compare->isChecked(); }

void RouterBar::toggleCompare() { m_compare->toggle(); }

void RouterBar::retranslate()
{
    m_back->setText(tr("Back"));
    m_layerLabel->setText(tr("Layer"));
    m_layers->setText(tr("of %1").arg(m_layerCount));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Another model below, on the same tokens (C)"));
    m_heatMap->setText(tr("Heat map"));
    m_heatMap->setToolTip(tr("Recorded loads by kind of text and layer (H)"));
    m_export->setText(tr("Export"));
    const QStringList exports {tr("This moment as a picture…"), tr("The choices as CSV or JSON…"), tr("The film as GIF, WebP or MP4…"),
        tr("The film as numbered frames…")};
    for (int what = 0; what < 4; ++what)
        m_exportActions[what]->setText(exports[what]);
    m_model->setAccessibleName(tr("Model"));
    m_other->setAccessibleName(tr("Model to compare with"));
    m_source->setAccessibleName(tr("Whose choices are played"));
    m_domain->setAccessibleName(tr("Kind of text the loads were recorded of"));
    m_layer->setAccessibleName(tr("Layer"));
    m_recordedLayer->setAccessibleName(tr("Recorded layer"));
    m_text->setAccessibleName(tr("Text to route"));
    m_text->setPlaceholderText(tr("Type a text to route"));
    for (QComboBox *choice : {m_model, m_other, m_source, m_domain, m_recordedLayer})
        choice->setToolTip(choice->accessibleName());
}

} // namespace dekade::routing
