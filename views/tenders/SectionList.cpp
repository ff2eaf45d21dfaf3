// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/SectionList.h"

#include "views/common/Fonts.h"
#include "views/common/StatusWords.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tenderyard {

namespace {

constexpr int errorsRole = Qt::UserRole + 1;
constexpr int rowHeight = 32;
constexpr int stateWidth = 84;

class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(190), scaled(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect ground = option.rect.adjusted(0, 2, 0, -2);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? theme.select : theme.hover);
            painter->drawRoundedRect(ground, 6, 6);
        }
        if ((option.state & QStyle::State_HasFocus) && isCurrent) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect box = ground.adjusted(10, 0, -8, 0);
        const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->setFont(fontOf(isCurrent ? TextRole::Strong : TextRole::Body));
        painter->setPen(isCurrent ? theme.text : theme.text2);
        const QRect name = QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -scaled(stateWidth), 0));
        painter->drawText(name, int(leading), index.data().toString());
        paintState(painter, option, box, index.data(errorsRole).toInt());
        painter->restore();
    }

private:
    static void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, int errors)
    {
        if (errors < 0)
            return;
        const QColor colour = themeOf(option.widget).foreground(errors > 0 ? Tone::Red : Tone::Green);
        const QRect state(box.right() - scaled(stateWidth) + 8, box.top(), scaled(stateWidth) - 8, box.height());
        const QRect sign(state.left(), state.center().y() - 5, 11, 11);
        paintGlyph(painter, QStyle::visualRect(option.direction, box, sign), errors > 0 ? Glyph::Cross : Glyph::Tick,
                   colour);
        QFont font = fontOf(TextRole::Body);
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, box, state.adjusted(16, 0, 0, 0)),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          errors > 0 ? SectionList::tr("%n errors", nullptr, errors) : SectionList::tr("Done"));
    }
};

} // namespace

SectionList::SectionList(const QStringList &titles, QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    for (const QString &title : titles) {
        auto *item = new QStandardItem(title);
        item->setEditable(false);
        item->setData(-1, errorsRole);
        m_model->appendRow(item);
    }
    setModel(m_model);
    setItemDelegate(new SectionDelegate(this));
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void SectionList::setErrors(int section, int errors)
{
    QStandardItem *item = m_model->item(section);
    item->setData(errors, errorsRole);
    const QString state = errors < 0 ? QString() : errors == 0 ? tr("Done") : tr("%n errors", nullptr, errors);
    item->setData(state, Qt::AccessibleDescriptionRole);
}

void SectionList::setCurrent(int section)
{
    setCurrentIndex(m_model->index(section, 0));
}

QSize SectionList::sizeHint() const
{
    return {scaled(194), scaled(rowHeight) * m_model->rowCount() + 4};
}

} // namespace tenderyard
