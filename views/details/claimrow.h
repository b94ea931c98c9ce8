#pragma once

#include "views/details/claimlines.h"
#include "views/theme/theme.h"

#include <QAbstractButton>

namespace dekade::details {

/// One line of claims: tick of the used one, basis mark, value, speaker, source. Pressed, it opens the particulars below (the section does that);
/// P prefers the claim or takes the preference back; Ins adds one beside it; F2 changes and Del deletes one of the user's own.
class ClaimRow final : public QAbstractButton {
    Q_OBJECT

public:
    ClaimRow(ClaimLine line, const theme::Theme &colours, int valueWidth, QWidget *parent = nullptr);

    /// The claim that speaks for the line.
    catalogue::ClaimId claim() const { return m_line.claims.front(); }
    QSize sizeHint() const override;
    /// Px the value needs, to share one column among rows.
    static int valueWidthOf(const ClaimLine &line);

Q_SIGNALS:
    void preferenceToggled(dekade::catalogue::ClaimId claim, bool preferred);
    void additionRequested();
    void changeRequested(dekade::catalogue::ClaimId claim);
    void deletionRequested(dekade::catalogue::ClaimId claim);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintMark(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void togglePreference();

    ClaimLine m_line;
    const theme::Theme &m_colours;
    int m_valueWidth;
};

} // namespace dekade::details
