// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace tenderyard {

/// What shows messages on a desktop (org.freedesktop.Notifications), on a connection of its own to the session bus.
class NoticeServer : public QDBusVirtualObject
{
    Q_OBJECT
public:
    struct Shown
    {
        quint32 id = 0;
        QString program;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    /// `abilities` as GetCapabilities answers them. A server that is not `willing` takes calls and answers none.
    explicit NoticeServer(const QStringList &abilities, bool willing = true);
    ~NoticeServer() override;

    QList<Shown> shown() const { return m_shown; }
    QList<quint32> withdrawn() const { return m_withdrawn; }
    int calls() const { return m_calls; }
    /// What the server tells when the person does something with a message.
    void tellAction(quint32 id, const QString &action) const;
    void tellClosed(quint32 id) const;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QStringList m_abilities;
    bool m_willing;
    QList<Shown> m_shown;
    QList<quint32> m_withdrawn;
    int m_calls = 0;
};

} // namespace tenderyard
