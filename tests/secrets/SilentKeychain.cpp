// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/SilentKeychain.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace tenderyard {

namespace {

const QString connectionName = QStringLiteral("silent keychain");

} // namespace

SilentKeychain::SilentKeychain(const QString &service)
{
    // A connection of its own: the store's calls come from another one, as from another program.
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName);
    if (!bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) ||
        !bus.registerService(service))
        qWarning("The silent keychain is not on the bus");
}

SilentKeychain::~SilentKeychain()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

QString SilentKeychain::introspect(const QString &) const
{
    return {};
}

bool SilentKeychain::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    ++m_calls;
    message.setDelayedReply(true);
    return true;
}

} // namespace tenderyard
