// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RowObserver.h"

namespace tenderyard {

/// Follows what the cache tells, as a view does, and notices when that does not fit together.
class RowMirror final : public RowObserver
{
public:
    void aboutToInsert(int first, int last) override { begin(first, last, first <= rows && last >= first); }
    void inserted() override
    {
        rows += m_last - m_first + 1;
        ++insertions;
        m_open = false;
    }
    void aboutToRemove(int first, int last) override { begin(first, last, last < rows && last >= first); }
    void removed() override
    {
        rows -= m_last - m_first + 1;
        ++removals;
        m_open = false;
    }
    void changed(int first, int last) override
    {
        fits = fits && !m_open && first >= 0 && last >= first && last < rows;
        ++changes;
    }
    void aboutToRearrange() override { begin(0, 0, rows > 0); }
    void rearranged() override
    {
        ++rearrangements;
        m_open = false;
    }
    void forget() { insertions = removals = changes = rearrangements = 0; }

    int rows = 0;
    int insertions = 0;
    int removals = 0;
    int changes = 0;
    int rearrangements = 0;
    bool fits = true;

private:
    void begin(int first, int last, bool possible)
    {
        fits = fits && !m_open && first >= 0 && possible;
        m_open = true;
        m_first = first;
        m_last = last;
    }

    bool m_open = false;
    int m_first = 0;
    int m_last = 0;
};

} // namespace tenderyard
