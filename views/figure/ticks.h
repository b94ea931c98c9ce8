#pragma once

#include "model/figure/figuredata.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace dekade::figure {

/// A tick in axis units. Words only where there is room; strong ones carry the major grid line.
struct Tick {
    double at = 0;
    QString text;
    bool strong = false;
};

/// Ticks of a log axis that shows `range` (log10) on `length` px: whole decades where several are in view, 1-2-5 and finer inside one.
/// Words stand at least `gap` px apart. Half-open is not needed: both ends count.
/// Worked: 8 to 12.5 on 660 px: 100M 1B 10B 100B 1T. 9 to 9.5 on 400 px: 1B 1.5B 2B 2.5B 3B.
std::vector<Tick> logTicks(const state::Range &range, double length, double gap, QLocale::Language language);

/// Ticks of a log axis of shares of one, written in percent: −2 to 0 reads 1 % 2 % 5 % 10 % 20 % 50 % 100 %.
std::vector<Tick> shareTicks(const state::Range &range, double length, double gap, QLocale::Language language);

/// Ticks of a log axis of numbers that outgrow their names: 100 1000 10⁴ … 10¹⁶, 2·10⁵ inside a decade.
std::vector<Tick> powerTicks(const state::Range &range, double length, double gap, QLocale::Language language);

/// Ticks of a date axis that shows `range` (decimal years) on `length` px: years, quarters, months or days, words at least `gap` px apart.
/// Worked: 2018 to 2026.5 on 1000 px: 2018 … 2026.
std::vector<Tick> dateTicks(const state::Range &range, double length, double gap, QLocale::Language language);

std::vector<Tick> ticksOf(const Axis &axis, const state::Range &shown, double length, double gap, QLocale::Language language);

} // namespace dekade::figure
