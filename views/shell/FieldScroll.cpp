// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/FieldScroll.h"

#include <QEvent>

namespace tenderyard {

FieldScroll::FieldScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    // Its fields are walked through, and nothing else.
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->installEventFilter(this);
}

QSize FieldScroll::sizeHint() const
{
    return widget()->sizeHint();
}

bool FieldScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMaximumHeight(widget()->sizeHint().height());
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tenderyard
