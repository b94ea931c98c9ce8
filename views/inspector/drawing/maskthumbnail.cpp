#include "views/inspector/drawing/maskthumbnail.h"

#include "views/inspector/drawing/attentionwords.h"

namespace dekade::inspector {

using architecture::View;

namespace {

constexpr int kTokens = 9;
constexpr int kShown = 3; ///< tokens of a window or chunk in the thumbnail
constexpr double kPitch = 4;

bool sees(View view, int row, int column)
{
    if (column > row)
        return false;
    switch (view) {
    case View::All:
        return true;
    case View::Sliding:
        return row - column < kShown;
    case View::Chunked:
        return row / kShown == column / kShown;
    }
    Q_UNREACHABLE();
}

} // namespace

void drawMask(Sheet &sheet, const QPointF &centre, const architecture::Attention &attention)
{
    QPainterPath past;
    QPainterPath unseen;
    QPainterPath present;
    const QPointF corner = centre - QPointF(kPitch, kPitch) * kTokens / 2;
    for (int row = 0; row < kTokens; ++row) {
        for (int column = 0; column <= row; ++column) {
            const QRectF cell(corner + QPointF(column, row) * kPitch, QSizeF(3, 3));
            QPainterPath &path = !sees(attention.view, row, column) ? unseen : row == kTokens - 1 ? present : past;
            path.addRect(cell);
        }
    }
    sheet.mark(unseen, {Tone::Ink2, 0.12});
    sheet.mark(past, {Tone::Attention, 0.42});
    sheet.mark(present, {Tone::Attention});
    sheet.text(viewCaption(sheet.sayer(), attention), centre - QPointF(0, 23), 72,
        {11, Strength::Plain, Tone::Ink2, {Tone::Canvas}, Align::Centre});
}

} // namespace dekade::inspector
