// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts on a connection, and whether it waits.
#include "models/storage/Connection.h"

#include "models/storage/Dialect.h"
#include "models/storage/Session.h"

#include <QDeadlineTimer>

namespace tenderyard {

Connection::Waiting::Waiting(Connection &connection)
    : m_session(*connection.m_session), m_outermost(m_session.busySince == 0)
{
    if (m_outermost)
        m_session.busySince = QDeadlineTimer::current().deadline();
}

Connection::Waiting::~Waiting()
{
    if (m_outermost)
        m_session.busySince = 0;
}

Outcome Connection::ready()
{
    const Identity wanted = m_session->identity();
    if (m_inForce && *m_inForce == wanted)
        return {};
    const Waiting waiting(*this);
    m_inForce.reset();
    if (const Outcome assumed = m_dialect.assume(m_handle, *m_session, wanted); !assumed)
        return tl::unexpected(noted(assumed.error()));
    m_inForce = wanted;
    return {};
}

void Connection::setUser(const Uuid &user)
{
    if (m_session->access == Session::Access::Person)
        return;
    m_session->user = user;
    // At once where it can be, so that the change is not paid for by the next statement; that one tries again.
    if (m_depth == 0 && m_handle.isOpen())
        (void)ready();
}

Uuid Connection::user() const
{
    return m_session->user;
}

Outcome Connection::actingAs(Identity::Kind kind, const std::function<Outcome()> &work)
{
    // On a server the program is no more than its person; what staff may bring in has views of its own there.
    if (m_session->access == Session::Access::Person && kind == Identity::Kind::SchemaOwner)
        return failure(QStringLiteral("storage.denied"), QStringLiteral("a person's login is that person's alone"));
    const Identity::Kind before = std::exchange(m_session->kind, kind);
    const Outcome outcome = work();
    m_session->kind = before;
    return outcome;
}

Outcome Connection::asEngine(const std::function<Outcome()> &work)
{
    return actingAs(Identity::Kind::Engine, work);
}

Outcome Connection::asSchemaOwner(const std::function<Outcome()> &work)
{
    return actingAs(Identity::Kind::SchemaOwner, work);
}

bool Connection::isEngine() const
{
    return m_session->actsAsEngine();
}

} // namespace tenderyard
