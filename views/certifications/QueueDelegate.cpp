// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/QueueDelegate.h"

#include "models/lists/ListRoles.h"
#include "models/lists/QueueList.h"
#include "models/workflow/Categories.h"
#include "views/common/Fonts.h"
#include "views/common/StatusWords.h"

#include <QPainter>

namespace tenderyard {

namespace {

constexpr qint64 hourSeconds = 60 * 60;
constexpr qint64 daySeconds = 24 * hourSeconds;
/// Whoever has waited this long stands out.
constexpr qint64 longWait = 2 * daySeconds;

QDateTime sinceOf(const QModelIndex &index)
{
    return QDateTime::fromString(index.data(RowRole).toHash().value(QStringLiteral("waiting_since")).toString(),
                                 Qt::ISODateWithMs);
}

/// What stands out about it: who has it, what does not fit, or else what kind of work it is.
StatusLook lookOf(const QVariantHash &row)
{
    const QString problem = row.value(QStringLiteral("problem")).toString();
    const QString state = row.value(QStringLiteral("state")).toString();
    if (row.value(QStringLiteral("taken_by_other")).toBool())
        return {row.value(QStringLiteral("taken_by")).toString(), Glyph::Pause, Tone::Violet};
    if (!problem.isEmpty())
        return {QueueList::problemWord(problem), Glyph::Triangle, Tone::Amber};
    if (state == u"RENEWAL")
        return {QueueDelegate::tr("Renewal"), Glyph::Half, Tone::Blue};
    if (state == u"CORRECTED")
        return {QueueDelegate::tr("Corrected"), Glyph::Half, Tone::Violet};
    if (state == u"VERIFIED")
        return {QueueDelegate::tr("Verified"), Glyph::Tick, Tone::Green};
    return {QueueDelegate::tr("New"), Glyph::Ring, Tone::Neutral};
}

QString expiryText(const QVariantHash &row, const QDate &today)
{
    const QDate expires = QDate::fromString(row.value(QStringLiteral("expires_on")).toString(), Qt::ISODate);
    return QueueDelegate::tr("%n days left", nullptr, int(today.daysTo(expires)));
}

/// Draws text at the leading or trailing side of `box`, elided, and answers how wide it is.
int drawSide(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text,
             Qt::Alignment side)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter), shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

} // namespace

QueueDelegate::QueueDelegate(const Clock &clock, QObject *parent) : QStyledItemDelegate(parent), m_clock(clock) {}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), scaled(56)};
}

QString QueueDelegate::waitingTime(const QDateTime &since, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, since.secsTo(now));
    const QLocale locale;
    if (seconds >= daySeconds)
        return tr("%1 d %2 h")
            .arg(locale.toString(seconds / daySeconds), locale.toString(seconds % daySeconds / hourSeconds));
    if (seconds >= hourSeconds)
        return tr("%1 h").arg(locale.toString(seconds / hourSeconds));
    return tr("%1 min").arg(locale.toString(seconds / 60));
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const QRect inner = option.rect.adjusted(16, 0, -14, 0);
    painter->fillRect(QRect(inner.left(), option.rect.bottom(), inner.width(), 1), theme.line);
    if (selected) {
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), theme.accent);
    }
    const QVariantHash row = index.data(RowRole).toHash();
    const int half = option.rect.height() / 2;
    const QRect above(inner.left(), option.rect.top() + scaled(6), inner.width(), half - scaled(6));
    const QRect below(inner.left(), option.rect.top() + half, inner.width(), half - scaled(6));

    const QDateTime since = sinceOf(index);
    const QDateTime now = m_clock.now();
    const bool expires = row.value(QStringLiteral("stage")).toString() == u"EXPIRING";
    const bool late = expires || since.secsTo(now) >= longWait;
    painter->setFont(fontOf(late ? TextRole::CaptionStrong : TextRole::Caption));
    painter->setPen(late ? theme.foreground(Tone::Amber) : theme.text2);
    const int waitWidth = drawSide(painter, option, above,
                                   expires ? expiryText(row, now.date()) : waitingTime(since, now), Qt::AlignRight);
    painter->setFont(fontOf(TextRole::Strong));
    painter->setPen(theme.text);
    const QRect company(above.left(), above.top(), above.width() - waitWidth - 8, above.height());
    drawSide(painter, option, QStyle::visualRect(option.direction, above, company),
             row.value(QStringLiteral("company_name")).toString(), Qt::AlignLeft);

    const StatusLook look = lookOf(row);
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(look.tone == Tone::Neutral ? theme.text2 : theme.foreground(look.tone));
    const QRect most(below.left() + below.width() / 3, below.top(), below.width() - below.width() / 3, below.height());
    const int stateWidth =
        drawSide(painter, option, QStyle::visualRect(option.direction, below, most), look.word, Qt::AlignRight);
    const QRect sign(below.right() - stateWidth - scaled(16), below.top(), scaled(12), below.height());
    paintGlyph(painter, QStyle::visualRect(option.direction, below, sign), look.glyph, painter->pen().color());
    painter->setPen(theme.text2);
    const QString what = row.value(QStringLiteral("what")).toString();
    const QRect rest(below.left(), below.top(), below.width() - stateWidth - scaled(26), below.height());
    drawSide(painter, option, QStyle::visualRect(option.direction, below, rest),
             what.isEmpty() ? tr("Profile") : Categories::documentTypeName(what), Qt::AlignLeft);
    painter->restore();
}

} // namespace tenderyard
