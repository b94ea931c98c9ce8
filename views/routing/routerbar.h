#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace dekade::routing {

/// What is to be written of a play.
enum class PlayExport { Moment, Trace, Film, Frames };

/// The bar above the picture: whose router, whose choices, which layer, which text, with what it is compared. It knows no play: it is told
/// what to offer and says what was chosen.
class RouterBar final : public QWidget {
    Q_OBJECT

public:
    explicit RouterBar(QWidget *parent = nullptr);

    void addModel(const QString &name);
    void showModel(int index);
    /// Replaces the sources offered: those of choices, "from a file…" comes last.
    void setSources(const QStringList &names, int chosen);
    /// Kinds of text that loads were recorded of; none hides the choice.
    void setDomains(const QStringList &names, int chosen);
    /// Layers from 0: all of `count`, or those of `recorded` where it is not empty. A count of 0 hides the choice.
    void setLayers(int count, const QList<int> &recorded, int chosen);
    void setText(const QString &text);
    /// A text of a file is shown, not typed.
    void setTextReadOnly(bool readOnly);
    void setCompared(bool on, int with);
    void setExportEnabled(bool enabled);
    void retranslate();

    QString text() const;
    int layer() const;
    bool isComparing() const;
    void toggleCompare();

Q_SIGNALS:
    void closeRequested();
    void modelChosen(int index);
    void sourceChosen(int index);
    void domainChosen(int index);
    void layerChosen(int layer);
    void textTyped();
    void textEntered();
    void compareToggled(bool on);
    void otherChosen(int index);
    void heatMapRequested();
    void exportRequested(dekade::routing::PlayExport what);

private:
    void layOut();
    void connectParts();
    void makeExportMenu();

    QPushButton *m_back;
    QComboBox *m_model;
    QComboBox *m_source;
    QComboBox *m_domain;
    QLabel *m_layerLabel;
    QSpinBox *m_layer;
    QComboBox *m_recordedLayer;
    QLabel *m_layers;
    QLineEdit *m_text;
    QPushButton *m_compare;
    QComboBox *m_other;
    QPushButton *m_heatMap;
    QPushButton *m_export;
    QAction *m_exportActions[4] = {};
    int m_layerCount = 0;
    bool m_layersAreRecorded = false;
};

} // namespace dekade::routing
