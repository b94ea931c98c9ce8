#pragma once

#include "views/lab/loadspicture.h"

#include <QWidget>

namespace dekade::lab {

/// The heat map of recorded loads. Arrows and the pointer take a cell in hand, whose counts are told.
class LoadsView final : public QWidget {
    Q_OBJECT

public:
    /// `loads` outlives the view.
    explicit LoadsView(const exchange::RecordedLoads *loads, QWidget *parent = nullptr);

    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    /// One recorded layer by its index, or all.
    void setLayer(std::optional<std::size_t> layer);
    const LoadsPicture &picture() const { return m_picture; }
    QSize minimumSizeHint() const override { return {900, 430}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_isRinged = false; ///< a ring only for who comes by the keyboard
    double unit() const;
    void take(const std::optional<LoadsCell> &cell);
    void walk(int experts, int domains);

    LoadsPicture m_picture;
};

/// The cell `experts` to the right and `domains` further down, across blocks: off the right edge comes the next model, off the lower edge
/// the next layer. At the outer edges it stays. Pure.
LoadsCell walked(const LoadsPicture &picture, LoadsCell cell, int experts, int domains);

} // namespace dekade::lab
