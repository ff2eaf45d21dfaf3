// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVirtualObject>

namespace tenderyard {

/// Takes calls in the name of a service on the session bus and never answers one, as a keychain that hangs.
class SilentKeychain : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit SilentKeychain(const QString &service);
    ~SilentKeychain() override;

    /// How many calls came.
    int calls() const { return m_calls; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    int m_calls = 0;
};

} // namespace tenderyard
