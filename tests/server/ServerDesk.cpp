// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ServerDesk.h"

namespace tenderyard {

ServerDesk::ServerDesk(const InitializedOffice &office, const QString &login, const QString &password)
    : m_database(m_clock), m_accounts(m_database), m_workflow(m_database), m_tenders(m_database), m_bids(m_database),
      m_milestones(m_database), m_contractors(m_database), m_documents(std::in_place, m_database)
{
    done("opening", m_database.open(office.address(login), MissingOffice::Refuse, password));
    m_user = done("who it is", m_accounts.describeSignedIn()).user;
}

void ServerDesk::perform(const QString &entity, const Uuid &id, const QString &action, const QVariantHash &values)
{
    done(qPrintable(action), m_workflow.perform({entity, id, 0, action, values}));
}

Uuid ServerDesk::idOf(const QString &sql)
{
    return Uuid::fromString(done("a query", m_database.read<QVariant>([sql](Connection &connection) {
                                return connection.scalar(sql);
                            })).toString());
}

} // namespace tenderyard
