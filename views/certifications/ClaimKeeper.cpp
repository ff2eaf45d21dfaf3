// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ClaimKeeper.h"

#include "models/domain/Deliver.h"

namespace tenderyard {

namespace {

/// Long before it ends.
constexpr int renewal = VerificationClaims::minutes * 60 * 1000 / 2;

} // namespace

ClaimKeeper::ClaimKeeper(Database &database, QObject *parent) : QObject(parent), m_claims(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClaimKeeper::take);
}

ClaimKeeper::~ClaimKeeper()
{
    leave();
}

void ClaimKeeper::look(const Uuid &item, bool isOwn)
{
    if (item == m_item)
        return;
    leave();
    if (item.isNull())
        return;
    m_item = item;
    m_wasOwn = isOwn;
    m_timer.start(patience);
}

void ClaimKeeper::leave()
{
    m_timer.stop();
    if (m_isTaken && !m_wasOwn)
        deliver(m_claims.release(m_item), this, [](const Outcome &) {});
    m_item = {};
    m_isTaken = false;
    m_wasOwn = false;
}

void ClaimKeeper::forget(const Uuid &item)
{
    if (item != m_item)
        return;
    m_isTaken = false;
    leave();
}

void ClaimKeeper::takeOver(const Uuid &item)
{
    m_timer.stop();
    if (item != m_item)
        leave();
    m_item = item;
    hold(m_claims.take(item, VerificationClaims::From::Colleague));
}

void ClaimKeeper::take()
{
    hold(m_claims.take(m_item));
}

void ClaimKeeper::hold(const QFuture<Outcome> &taken)
{
    // Left before it was answered: it is given back, in the order in which it was asked for.
    m_isTaken = true;
    deliver(taken, this, [this, item = m_item](const Outcome &outcome) {
        if (item != m_item)
            return;
        m_isTaken = outcome.has_value();
        if (outcome)
            m_timer.start(renewal);
        else if (outcome.error().code != u"rule.claimed_by_other")
            Q_EMIT failed(outcome.error());
    });
}

} // namespace tenderyard
