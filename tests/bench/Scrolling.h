// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace tenderyard {

/// Turns the wheel over a list, down and a little up again, for more than a second; events are handled meanwhile.
void turnWheel(QAbstractScrollArea *list);
/// Drags the scroll bar from the top to the end in a second.
void dragToTheEnd(QAbstractScrollArea *list);

} // namespace tenderyard
