// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Scrolling.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace tenderyard {

void turnWheel(QAbstractScrollArea *list)
{
    QWidget *viewport = list->viewport();
    const QPointF middle = viewport->rect().center();
    for (int i = 0; i < 120; ++i) {
        const int turn = i < 90 ? -240 : 240;
        QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
        QTest::qWait(10);
    }
}

void dragToTheEnd(QAbstractScrollArea *list)
{
    QScrollBar *bar = list->verticalScrollBar();
    for (int i = 0; i <= 100; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / 100));
        QTest::qWait(10);
    }
}

} // namespace tenderyard
