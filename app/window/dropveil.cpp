#include "app/window/dropveil.h"

#include "model/imports/celltext.h"
#include "views/theme/fonts.h"

#include <QFileInfo>
#include <QPainter>

namespace dekade::app {

namespace {

constexpr double kHeadlinePx = 22;
constexpr int kShownName = 60; ///< characters
constexpr double kLinePx = 14.5;
constexpr int kInset = 16; ///< px from the window's edge to the frame
constexpr double kCover = 0.94; ///< opacity: what lies below is a hint

} // namespace

DropVeil::DropVeil(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window below takes the drop
    hide();
}

void DropVeil::showFor(const DroppedFiles &files)
{
    const auto tables = static_cast<int>(files.tables.size());
    if (tables > 0)
        m_headline = tr("Drop to see what %n file(s) would bring", nullptr, tables);
    else if (!files.models.isEmpty())
        m_headline = tr("Drop to open %1 in the inspector").arg(imports::oneLine(QFileInfo(files.models.first()).fileName(), kShownName));
    else
        m_headline = tr("No table of models is among these files");
    const QString name = imports::oneLine(files.others.value(0), kShownName);
    if (files.others.isEmpty() && files.tables.isEmpty())
        m_line = tr("It also stands on the timeline as a model of your own; undo takes it back.");
    else if (files.others.isEmpty())
        m_line = tr("Nothing is written before you have seen it.");
    else
        m_line = tr("%1 is not a table. Tables are .csv, .tsv, .txt and .json files.").arg(name);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor cover = palette().color(QPalette::Base);
    cover.setAlphaF(static_cast<float>(kCover));
    painter.fillRect(rect(), cover);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset), 6, 6);
    const QRect upper(0, 0, width(), height() / 2 - 6);
    const QRect lower(0, height() / 2 + 6, width(), height() / 2 - 6);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(theme::font(kHeadlinePx, theme::Weight::Bold));
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine, m_headline);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setFont(theme::font(kLinePx));
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, m_line);
}

} // namespace dekade::app
