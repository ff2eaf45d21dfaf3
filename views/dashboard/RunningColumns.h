// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Fonts.h"

#include <algorithm>

namespace tenderyard {

/// Where the parts of a running contract stand in a row `width` pixels wide, from the leading edge; the same for the
/// header above the rows.
struct RunningColumns
{
    explicit RunningColumns(int width)
        : barWidth(scaled(124)), dueWidth(scaled(width > scaled(700) ? 170 : 96)), costWidth(scaled(120))
    {
        const int words = std::max(scaled(120), width - barWidth - dueWidth - costWidth - 16);
        title = 4;
        titleWidth = words * 3 / 5 - 8;
        company = title + words * 3 / 5;
        companyWidth = words * 2 / 5 - 8;
        bar = title + words;
        due = bar + barWidth + 4;
        cost = width - costWidth - 6;
    }

    int title;
    int titleWidth;
    int company;
    int companyWidth;
    int bar;
    int barWidth;
    int due;
    int dueWidth;
    int cost;
    int costWidth;
};

} // namespace tenderyard
