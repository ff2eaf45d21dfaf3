// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notices/NoticeServer.h"

#include <QDBusArgument>
#include <QDBusConnection>

namespace tenderyard {

namespace {

const QString serverConnection = QStringLiteral("notice server");
const QString serverName = QStringLiteral("org.freedesktop.Notifications");
const QString serverPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusConnection serverBus()
{
    return QDBusConnection(serverConnection);
}

} // namespace

NoticeServer::NoticeServer(const QStringList &abilities, bool willing) : m_abilities(abilities), m_willing(willing)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, serverConnection);
    if (!bus.registerVirtualObject(serverPath, this) || !bus.registerService(serverName))
        qWarning("The notice server is not on the bus");
}

NoticeServer::~NoticeServer()
{
    serverBus().unregisterService(serverName);
    QDBusConnection::disconnectFromBus(serverConnection);
}

QString NoticeServer::introspect(const QString &) const
{
    return {};
}

bool NoticeServer::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    ++m_calls;
    if (!m_willing) {
        message.setDelayedReply(true);
        return true;
    }
    const QVariantList given = message.arguments();
    if (message.member() == u"GetCapabilities")
        return connection.send(message.createReply(m_abilities));
    if (message.member() == u"CloseNotification") {
        m_withdrawn.append(given.value(0).toUInt());
        return connection.send(message.createReply());
    }
    // As the specification has it: application, number to replace, icon, summary, body, actions, hints, time.
    if (message.member() != u"Notify" || message.signature() != u"susssasa{sv}i")
        return false;
    const auto id = quint32(m_shown.size() + 7);
    m_shown.append({id, given.at(0).toString(), given.at(3).toString(), given.at(4).toString(),
                    given.at(5).toStringList(), qdbus_cast<QVariantMap>(given.at(6))});
    return connection.send(message.createReply(id));
}

void NoticeServer::tellAction(quint32 id, const QString &action) const
{
    QDBusMessage signal = QDBusMessage::createSignal(serverPath, serverName, QStringLiteral("ActionInvoked"));
    signal.setArguments({id, action});
    serverBus().send(signal);
}

void NoticeServer::tellClosed(quint32 id) const
{
    QDBusMessage signal = QDBusMessage::createSignal(serverPath, serverName, QStringLiteral("NotificationClosed"));
    signal.setArguments({id, 2U});
    serverBus().send(signal);
}

} // namespace tenderyard
