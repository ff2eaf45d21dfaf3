// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QList>
#include <QRectF>

namespace tenderyard {

/// Something to look at on a page of a document: outlined and tinted, or without places the whole page.
struct PageMark
{
    /// The first page is 0.
    int page = 0;
    /// In points from the top left of the page as it stands in the file, before it is turned by the reader.
    QList<QRectF> places;
    Tone tone = Tone::Amber;

    bool operator==(const PageMark &) const = default;
};

} // namespace tenderyard
