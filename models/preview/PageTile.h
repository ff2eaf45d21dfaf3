// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace tenderyard {

/// A part of a page at a certain size, in pixels of the screen.
struct PageTile
{
    /// The first page is 0.
    int page = 0;
    /// How large the whole page is to be.
    QSize pageSize;
    /// What of it is wanted.
    QRect part;

    bool operator==(const PageTile &) const = default;
};

inline size_t qHash(const PageTile &tile, size_t seed = 0)
{
    return qHashMulti(seed, tile.page, tile.pageSize.width(), tile.pageSize.height(), tile.part.x(), tile.part.y());
}

} // namespace tenderyard
