#include "views/inspector/waterfallview.h"

#include "views/inspector/waterfall.h"

#include <QPainter>

namespace dekade::inspector {

WaterfallView::WaterfallView(QWidget *parent)
    : QWidget(parent)
    , m_colours(&theme::theme(theme::ThemeKind::Light))
{
    setFocusPolicy(Qt::StrongFocus);
}

void WaterfallView::show(const base::Result<inspection::Priced> &priced, const theme::Theme &colours)
{
    m_colours = &colours;
    m_priced.reset();
    m_reason.clear();
    if (priced)
        m_priced = *priced;
    else
        m_reason = priced.error().message;
    setAccessibleName(priced ? priced->title : m_reason);
    setAccessibleDescription(priced ? priced->subtitle : QString());
    update();
}

void WaterfallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours->canvas);
    if (m_priced) {
        const double unit = std::max(sheetUnitOf(size()), 1.0);
        layOutWaterfall(*m_priced, QSizeF(size()) / unit, *m_colours).paint(painter, unit);
        return;
    }
    painter.setPen(m_colours->ink2);
    painter.setFont(theme::font(14));
    painter.drawText(rect().adjusted(40, 40, -40, -40), static_cast<int>(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap), m_reason);
}

} // namespace dekade::inspector
