// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ReminderPanel.h"

#include "views/common/EmptyState.h"
#include "views/common/TextLabel.h"
#include "views/shell/ReminderDelegate.h"
#include "views/shell/ReminderModel.h"
#include "views/shell/ReminderWords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

ReminderPanel::ReminderPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new ReminderModel(this)), m_view(new QListView),
      m_count(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)), m_states(new QStackedWidget)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ReminderDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Reminders"));
    m_view->setBackgroundRole(QPalette::Base);
    connect(m_view, &QListView::clicked, this, &ReminderPanel::choose);
    connect(m_view, &QListView::activated, this, &ReminderPanel::choose);
    auto *empty = new EmptyState(QStringLiteral("bell"), tr("Nothing expires soon"),
                                 tr("Certifications stand here from 60 days before they expire."));
    // A single row needs less room.
    empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_states->addWidget(m_view);
    m_states->addWidget(empty);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(14, 10, 14, 8);
    heading->addWidget(new TextLabel(tr("Reminders"), TextRole::Section), 1);
    heading->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(makeLine());
    column->addWidget(m_states, 1);
    setAccessibleName(tr("Reminders"));
    setReminders({});
}

void ReminderPanel::setReminders(const QList<ExpiryReminder> &reminders)
{
    m_model->setReminders(reminders);
    m_states->setCurrentIndex(reminders.isEmpty() ? 1 : 0);
    m_count->setText(reminders.isEmpty() ? QString() : tr("%n certifications", nullptr, int(reminders.size())));
}

void ReminderPanel::openAt(const QWidget *anchor)
{
    setLayoutDirection(anchor->layoutDirection());
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < scaled(380); ++row)
        rows += m_view->sizeHintForIndex(m_model->index(row)).height();
    const int height = scaled(44) + (m_model->rowCount() == 0 ? scaled(200) : std::min(rows + 4, scaled(380)));
    const QRect room = anchor->screen()->availableGeometry();
    resize(std::min(scaled(380), room.width()), std::min(height, room.height()));
    const QPoint above = anchor->mapToGlobal(QPoint(0, -this->height() - 4));
    const int top = above.y() >= room.top() ? above.y() : anchor->mapToGlobal(QPoint(0, anchor->height() + 4)).y();
    const int leading =
        anchor->layoutDirection() == Qt::RightToLeft ? above.x() : above.x() + anchor->width() - width();
    move(std::clamp(leading, room.left(), std::max(room.left(), room.right() + 1 - width())), top);
    show();
    m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus(Qt::PopupFocusReason);
}

void ReminderPanel::choose(const QModelIndex &index)
{
    if (!index.isValid() || !isVisible())
        return;
    const PlaceRequest place = ReminderWords::placeOf(m_model->reminders().at(index.row()));
    close();
    Q_EMIT chosen(place);
}

void ReminderPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(theme.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tenderyard
