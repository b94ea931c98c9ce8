#include "views/lab/loadsview.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace dekade::lab {

namespace {

std::vector<std::size_t> allOf(std::size_t count)
{
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t {0});
    return all;
}

/// The neighbour of `value` in `list`, or itself at the end.
std::size_t neighbour(const std::vector<std::size_t> &list, std::size_t value, int by)
{
    const auto at = static_cast<int>(std::find(list.begin(), list.end(), value) - list.begin());
    return list[static_cast<std::size_t>(std::clamp(at + by, 0, static_cast<int>(list.size()) - 1))];
}

} // namespace

LoadsCell walked(const LoadsPicture &picture, LoadsCell cell, int experts, int domains)
{
    const auto rows = static_cast<int>(picture.loads->domains.size());
    const int expert = static_cast<int>(cell.expert) + experts;
    const int domain = static_cast<int>(cell.domain) + domains;
    const int width = picture.loads->models[cell.model].experts;
    if (expert < 0 || expert >= width) {
        const std::size_t next = neighbour(picture.models, cell.model, expert < 0 ? -1 : 1);
        if (next == cell.model)
            return cell;
        cell.model = next;
        cell.expert = expert < 0 ? static_cast<std::size_t>(picture.loads->models[next].experts - 1) : 0;
        return cell;
    }
    cell.expert = static_cast<std::size_t>(expert);
    if (domain < 0 || domain >= rows) {
        const std::size_t next = neighbour(picture.layers, cell.layer, domain < 0 ? -1 : 1);
        if (next == cell.layer)
            return cell;
        cell.layer = next;
        cell.domain = domain < 0 ? static_cast<std::size_t>(rows - 1) : 0;
        return cell;
    }
    cell.domain = static_cast<std::size_t>(domain);
    return cell;
}

LoadsView::LoadsView(const exchange::RecordedLoads *loads, QWidget *parent)
    : QWidget(parent)
{
    m_picture.loads = loads;
    m_picture.models = allOf(loads->models.size());
    m_picture.layers = allOf(loads->layers.size());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLanguage(QLocale::English);
}

void LoadsView::setTheme(theme::ThemeKind kind)
{
    m_picture.theme = kind;
    update();
}

void LoadsView::setLanguage(QLocale::Language language)
{
    m_picture.phrases = base::Phrases(language);
    setAccessibleName(loadsHeadline(m_picture));
    take(m_picture.cell);
}

void LoadsView::setLayer(std::optional<std::size_t> layer)
{
    m_picture.layers = layer ? std::vector<std::size_t> {*layer} : allOf(m_picture.loads->layers.size());
    if (m_picture.cell && layer)
        m_picture.cell->layer = *layer;
    setAccessibleName(loadsHeadline(m_picture));
    take(m_picture.cell);
}

double LoadsView::unit() const { return std::clamp(std::min(width() / 1280.0, height() / 600.0), 0.8, 2.0); }

void LoadsView::take(const std::optional<LoadsCell> &cell)
{
    m_picture.cell = cell;
    setAccessibleDescription(cell ? cellWords(m_picture, *cell) : loadsCaptions(m_picture).value(0));
    update();
}

void LoadsView::walk(int experts, int domains)
{
    const LoadsCell first {m_picture.models.front(), m_picture.layers.front(), 0, 0};
    take(m_picture.cell ? walked(m_picture, *m_picture.cell, experts, domains) : first);
}

void LoadsView::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(layOutLoads(rect(), unit(), m_picture), m_picture, event->position()); cell && cell != m_picture.cell)
        take(cell);
}

void LoadsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LoadsView::focusInEvent(QFocusEvent *event)
{
    m_isRinged = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void LoadsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLoads(painter, rect(), unit(), m_picture);
    if (hasFocus() && m_isRinged) {
        painter.setPen(QPen(theme::theme(m_picture.theme).accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace dekade::lab
