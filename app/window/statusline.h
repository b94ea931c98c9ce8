#pragma once

#include "model/figure/figuredata.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace dekade::app {

/// The last line: how many names stand, how many models are drawn and why not all, and which facts these are.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `models` and `claims` are the catalogue's.
    void tell(const figure::FigureData &drawn, int labelled, int labellable, int models, int claims, const QString &version, const QString &lens);
    /// Whether the figure is what one looks at: its counts are told only then.
    void setFigureShown(bool shown);
    /// A sentence for a few seconds in place of the counts: "Saved parameters.png".
    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_lead;
    QLabel *m_counts;
    QLabel *m_facts;
    QString m_hint; ///< of missing fonts
    QString m_countsText;
    QTimer m_saying; ///< runs while a sentence stands in place of the counts
};

} // namespace dekade::app
