// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/PlaceRequest.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenderyard {

/// Messages on the desktop, by org.freedesktop.Notifications on the session bus. Where there is no bus, or nothing on
/// it that shows them, nothing is shown: the window says the same. Lives in the GUI thread and never keeps it waiting:
/// the bus is reached in another thread, and asked without waiting for its answers.
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotices(QObject *parent = nullptr);

    /// `body` is plain text. A click on the message emits opened(place).
    void show(const QString &title, const QString &body, const PlaceRequest &place);
    /// Takes away all that is still shown; clicks on it lead nowhere any more.
    void withdraw();

Q_SIGNALS:
    void opened(const tenderyard::PlaceRequest &place);

private Q_SLOTS:
    // Called by name, as signals of the bus.
    void onActivationToken(const QDBusMessage &message);
    void onActionInvoked(const QDBusMessage &message);
    void onNotificationClosed(const QDBusMessage &message);

private:
    struct Notice
    {
        QString title;
        QString body;
        PlaceRequest place;
    };

    void reachBus();
    void takeBus(const QDBusConnection &bus);
    void sendWaiting();
    void send(const Notice &notice, const QStringList &abilities);
    void closeShown(quint32 id);
    /// The number of a shown message that its own server speaks of; nothing for anybody else's signal.
    std::optional<quint32> shownNumber(const QDBusMessage &message) const;

    std::optional<QDBusConnection> m_bus;
    bool m_reaching = false;
    QList<Notice> m_waiting;
    QHash<quint32, PlaceRequest> m_shown;
    /// Who answered: nobody else is believed.
    QString m_server;
    /// Answers to what was asked before withdraw() are of no use.
    int m_round = 0;
};

} // namespace tenderyard
