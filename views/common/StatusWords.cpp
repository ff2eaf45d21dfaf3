// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/StatusWords.h"

#include "models/domain/Statuses.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

namespace tenderyard {

namespace {

struct Known
{
    QLatin1String entity;
    QLatin1String status;
    const char *word;
    Glyph glyph;
    Tone tone;
};

namespace w = words;

// In the order in which filters offer them.
const QList<Known> &knownStatuses()
{
    static const QList<Known> list{
        {w::entity::profile, w::profile::pending, QT_TRANSLATE_NOOP("Status", "Pending"), Glyph::Ring, Tone::Amber},
        {w::entity::profile, w::profile::approved, QT_TRANSLATE_NOOP("Status", "Approved"), Glyph::Tick, Tone::Green},
        {w::entity::profile, w::profile::suspended, QT_TRANSLATE_NOOP("Status", "Suspended"), Glyph::Pause, Tone::Red},
        {w::entity::certification, w::certification::toVerify, QT_TRANSLATE_NOOP("Status", "To verify"), Glyph::Ring,
         Tone::Amber},
        {w::entity::certification, w::certification::verified, QT_TRANSLATE_NOOP("Status", "Verified"), Glyph::Tick,
         Tone::Green},
        {w::entity::certification, w::certification::expiring, QT_TRANSLATE_NOOP("Status", "Expires soon"),
         Glyph::Triangle, Tone::Amber},
        {w::entity::certification, w::certification::expired, QT_TRANSLATE_NOOP("Status", "Expired"), Glyph::Cross,
         Tone::Red},
        {w::entity::certification, w::certification::rejected, QT_TRANSLATE_NOOP("Status", "Rejected"), Glyph::Cross,
         Tone::Red},
        {w::entity::certification, w::certification::missing, QT_TRANSLATE_NOOP("Status", "Missing"), Glyph::Ring,
         Tone::Amber},
        {w::entity::certification, w::certification::optional, QT_TRANSLATE_NOOP("Status", "Optional"), Glyph::Dash,
         Tone::Neutral},
        {w::entity::contract, w::contract::posted, QT_TRANSLATE_NOOP("Status", "Posted"), Glyph::Ring, Tone::Neutral},
        {w::entity::contract, w::contract::bidding, QT_TRANSLATE_NOOP("Status", "Bidding"), Glyph::Half, Tone::Violet},
        {w::entity::contract, w::contract::toOpen, QT_TRANSLATE_NOOP("Status", "To open"), Glyph::Triangle,
         Tone::Amber},
        {w::entity::contract, w::contract::awarded, QT_TRANSLATE_NOOP("Status", "Awarded"), Glyph::Ribbon, Tone::Teal},
        {w::entity::contract, w::contract::inProgress, QT_TRANSLATE_NOOP("Status", "In progress"), Glyph::Half,
         Tone::Blue},
        {w::entity::contract, w::contract::completed, QT_TRANSLATE_NOOP("Status", "Completed"), Glyph::Tick,
         Tone::Green},
        {w::entity::contract, w::contract::cancelled, QT_TRANSLATE_NOOP("Status", "Cancelled"), Glyph::Cross,
         Tone::Neutral},
        {w::entity::bid, w::bid::submitted, QT_TRANSLATE_NOOP("Status", "Submitted"), Glyph::Ring, Tone::Neutral},
        {w::entity::bid, w::bid::shortlisted, QT_TRANSLATE_NOOP("Status", "Shortlisted"), Glyph::Ribbon, Tone::Violet},
        {w::entity::bid, w::bid::toReconfirm, QT_TRANSLATE_NOOP("Status", "To reconfirm"), Glyph::Triangle,
         Tone::Amber},
        {w::entity::bid, w::bid::awarded, QT_TRANSLATE_NOOP("Status", "Awarded"), Glyph::Tick, Tone::Green},
        {w::entity::bid, w::bid::rejected, QT_TRANSLATE_NOOP("Status", "Rejected"), Glyph::Cross, Tone::Neutral},
        {w::entity::bid, w::bid::withdrawn, QT_TRANSLATE_NOOP("Status", "Withdrawn"), Glyph::Cross, Tone::Neutral},
        {w::entity::milestone, w::milestone::pending, QT_TRANSLATE_NOOP("Status", "Pending"), Glyph::Ring,
         Tone::Neutral},
        {w::entity::milestone, w::milestone::completed, QT_TRANSLATE_NOOP("Status", "Completed"), Glyph::Half,
         Tone::Amber},
        {w::entity::milestone, w::milestone::approved, QT_TRANSLATE_NOOP("Status", "Approved"), Glyph::Disc,
         Tone::Teal},
        {w::entity::milestone, w::milestone::paid, QT_TRANSLATE_NOOP("Status", "Paid"), Glyph::Tick, Tone::Green},
        {w::entity::milestonePayment, w::payment::pending, QT_TRANSLATE_NOOP("Status", "Pending"), Glyph::Ring,
         Tone::Amber},
        {w::entity::milestonePayment, w::payment::held, QT_TRANSLATE_NOOP("Status", "Held"), Glyph::Pause, Tone::Amber},
        {w::entity::milestonePayment, w::payment::released, QT_TRANSLATE_NOOP("Status", "Released"), Glyph::Tick,
         Tone::Green},
        {w::entity::milestonePayment, w::payment::failed, QT_TRANSLATE_NOOP("Status", "Failed"), Glyph::Cross,
         Tone::Red},
    };
    return list;
}

QString translated(const char *word)
{
    return QCoreApplication::translate("Status", word);
}

} // namespace

StatusLook statusLook(const QString &entity, const QString &status)
{
    for (const Known &known : knownStatuses()) {
        if (known.entity == entity && known.status == status)
            return {translated(known.word), known.glyph, known.tone};
    }
    return {status, Glyph::Dash, Tone::Neutral};
}

QStringList statusesOf(const QString &entity)
{
    QStringList statuses;
    for (const Known &known : knownStatuses()) {
        if (known.entity == entity)
            statuses.append(known.status);
    }
    return statuses;
}

QString roleWord(const QString &role)
{
    if (role == w::role::owner)
        return QCoreApplication::translate("Role", "Owner");
    if (role == w::role::contractor)
        return QCoreApplication::translate("Role", "Contractor");
    return role == w::role::staff ? QCoreApplication::translate("Role", "Staff") : role;
}

QString dutyWord(const QString &duty)
{
    static const QHash<QString, const char *> known{{w::duty::manage, QT_TRANSLATE_NOOP("Duty", "Manages")},
                                                    {w::duty::evaluate, QT_TRANSLATE_NOOP("Duty", "Evaluates bids")},
                                                    {w::duty::approve, QT_TRANSLATE_NOOP("Duty", "Approves work")},
                                                    {w::duty::release, QT_TRANSLATE_NOOP("Duty", "Releases payments")},
                                                    {w::duty::read, QT_TRANSLATE_NOOP("Duty", "Reads")}};
    const char *word = known.value(duty);
    return word ? QCoreApplication::translate("Duty", word) : duty;
}

TextFormat listFormat()
{
    return {.locale = QLocale(),
            .zone = QTimeZone::systemTimeZone(),
            .statusText = [](const QString &entity, const QString &word) { return statusLook(entity, word).word; }};
}

void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(box.width(), box.height());
    const QRectF r(box.center().x() - side / 2 + 0.75, box.center().y() - side / 2 + 0.75, side - 1.5, side - 1.5);
    const QPointF c = r.center();
    const QPen pen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const QColor inside = themeOf(nullptr).base;
    const auto mark = [&](const QPolygonF &line) {
        painter->setPen(QPen(inside, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(line);
    };
    switch (glyph) {
    case Glyph::Ring:
        painter->drawEllipse(r);
        break;
    case Glyph::Half:
        painter->drawEllipse(r);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPie(r, 90 * 16, 180 * 16);
        break;
    case Glyph::Disc:
        painter->setBrush(colour);
        painter->drawEllipse(r);
        break;
    case Glyph::Tick:
        painter->setBrush(colour);
        painter->drawEllipse(r);
        mark({c + QPointF(-2.2, 0.1), c + QPointF(-0.6, 1.7), c + QPointF(2.2, -1.5)});
        break;
    case Glyph::Cross:
        painter->drawEllipse(r);
        painter->drawLine(c + QPointF(-1.6, -1.6), c + QPointF(1.6, 1.6));
        painter->drawLine(c + QPointF(-1.6, 1.6), c + QPointF(1.6, -1.6));
        break;
    case Glyph::Triangle:
        painter->drawPolygon(QPolygonF({QPointF(c.x(), r.top()), r.bottomRight(), r.bottomLeft()}));
        painter->drawLine(QPointF(c.x(), c.y() - 0.6), QPointF(c.x(), c.y() + 1.2));
        break;
    case Glyph::Ribbon: {
        QPainterPath ribbon;
        ribbon.moveTo(r.left() + 1.2, r.top());
        ribbon.lineTo(r.right() - 1.2, r.top());
        ribbon.lineTo(r.right() - 1.2, r.bottom());
        ribbon.lineTo(c.x(), r.bottom() - 2.4);
        ribbon.lineTo(r.left() + 1.2, r.bottom());
        ribbon.closeSubpath();
        painter->fillPath(ribbon, colour);
        painter->drawPath(ribbon);
        break;
    }
    case Glyph::Pause:
        painter->drawEllipse(r);
        painter->drawLine(c + QPointF(-1.3, -1.6), c + QPointF(-1.3, 1.6));
        painter->drawLine(c + QPointF(1.3, -1.6), c + QPointF(1.3, 1.6));
        break;
    case Glyph::Dash:
        painter->drawEllipse(r);
        painter->drawLine(c + QPointF(-1.8, 0), c + QPointF(1.8, 0));
        break;
    }
    painter->restore();
}

} // namespace tenderyard
