// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/ThumbnailStrip.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/documents/ThumbnailModel.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tenderyard {

namespace {

constexpr int aroundThumbnail = 10;
constexpr int numberHeight = 20;

} // namespace

class ThumbnailStrip::Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int side = ThumbnailModel::longerSide + aroundThumbnail;
        return {side, side + scaled(numberHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        const QRect room = option.rect.adjusted(0, 0, 0, -scaled(numberHeight));
        const int most = ThumbnailModel::longerSide;
        QSize size = image.isNull() ? QSize(most * 5 / 7, most) : image.size();
        size.scale(most, most, Qt::KeepAspectRatio);
        QRect paper(QPoint(0, 0), size);
        paper.moveCenter(room.center());
        painter->save();
        painter->fillRect(paper, Theme::lightTheme().base);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        if (!image.isNull())
            painter->drawImage(paper, image);
        const bool current = option.state & QStyle::State_Selected;
        const bool focused = current && (option.state & QStyle::State_HasFocus);
        painter->setPen(QPen(current ? theme.accent : theme.lineStrong, focused ? 3 : current ? 2 : 1));
        painter->drawRect(paper.adjusted(-1, -1, 0, 0));
        painter->setFont(fontOf(current ? TextRole::CaptionStrong : TextRole::Caption));
        painter->setPen(current ? theme.text : theme.text2);
        painter->drawText(QRect(room.left(), room.bottom(), room.width(), scaled(numberHeight)), Qt::AlignCenter,
                          index.data().toString());
        painter->restore();
    }
};

ThumbnailStrip::ThumbnailStrip(ThumbnailModel &model, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Pages"));
    setFixedWidth(ThumbnailModel::longerSide + 2 * aroundThumbnail + verticalScrollBar()->sizeHint().width());
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &page) {
        if (page.isValid() && !m_following)
            Q_EMIT chosen(page.row());
    });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &page) { Q_EMIT chosen(page.row()); });
}

void ThumbnailStrip::setCurrentPage(int page)
{
    const QScopedValueRollback<bool> following(m_following, true);
    const QModelIndex index = model()->index(page, 0);
    if (index != currentIndex())
        setCurrentIndex(index);
}

void ThumbnailStrip::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        doItemsLayout();
}

} // namespace tenderyard
