// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// Is told before and after rows of a RowCache come, go or change; row numbers from 0, both ends included.
class RowObserver
{
public:
    RowObserver() = default;
    virtual ~RowObserver() = default;
    RowObserver(const RowObserver &) = delete;
    RowObserver &operator=(const RowObserver &) = delete;

    virtual void aboutToInsert(int first, int last) = 0;
    virtual void inserted() = 0;
    virtual void aboutToRemove(int first, int last) = 0;
    virtual void removed() = 0;
    virtual void changed(int first, int last) = 0;
    /// Every row may stand elsewhere or be another one afterwards; how many there are stays.
    virtual void aboutToRearrange() = 0;
    virtual void rearranged() = 0;
};

} // namespace tenderyard
