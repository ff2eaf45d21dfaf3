// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopNotices.h"

#include "models/domain/Deliver.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>

namespace tenderyard {

namespace {

Q_LOGGING_CATEGORY(noticeLog, "tenderyard.notices")

const QString noticeService = QStringLiteral("org.freedesktop.Notifications");
const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");
const QString applicationId = QStringLiteral("org.tenderyard.Tenderyard");
/// The action of a click on the message itself.
const QString defaultAction = QStringLiteral("default");
/// As long as the server finds right.
constexpr int ownTime = -1;

QDBusMessage noticeCall(const QString &method)
{
    return QDBusMessage::createMethodCall(noticeService, noticePath, noticeService, method);
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent) : QObject(parent) {}

void DesktopNotices::show(const QString &title, const QString &body, const PlaceRequest &place)
{
    m_waiting.append({title, body, place});
    if (m_bus)
        sendWaiting();
    else
        reachBus();
}

void DesktopNotices::withdraw()
{
    ++m_round;
    m_waiting.clear();
    const QList<quint32> shown = m_shown.keys();
    m_shown.clear();
    for (const quint32 id : shown)
        closeShown(id);
}

void DesktopNotices::reachBus()
{
    if (std::exchange(m_reaching, true))
        return;
    // A bus that hangs keeps whoever greets it waiting.
    deliver(QtConcurrent::run([] { return QDBusConnection::sessionBus(); }), this, [this](const QDBusConnection &bus) {
        m_reaching = false;
        takeBus(bus);
    });
}

void DesktopNotices::takeBus(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        qCInfo(noticeLog, "no session bus: nothing is shown on the desktop");
        m_waiting.clear();
        return;
    }
    m_bus = bus;
    // Without the service's name, whose owner would be asked for and waited for. See shownNumber().
    m_bus->connect({}, noticePath, noticeService, QStringLiteral("ActivationToken"), this,
                   SLOT(onActivationToken(QDBusMessage)));
    m_bus->connect({}, noticePath, noticeService, QStringLiteral("ActionInvoked"), this,
                   SLOT(onActionInvoked(QDBusMessage)));
    m_bus->connect({}, noticePath, noticeService, QStringLiteral("NotificationClosed"), this,
                   SLOT(onNotificationClosed(QDBusMessage)));
    sendWaiting();
}

void DesktopNotices::sendWaiting()
{
    const auto *watcher =
        new QDBusPendingCallWatcher(m_bus->asyncCall(noticeCall(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QStringList> reply = *call;
        call->deleteLater();
        const QList<Notice> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            qCInfo(noticeLog, "nothing shows messages on this desktop: %s", qPrintable(reply.error().name()));
            return;
        }
        for (const Notice &notice : waiting)
            send(notice, reply.value());
    });
}

void DesktopNotices::send(const Notice &notice, const QStringList &abilities)
{
    const bool takesMarkup = abilities.contains(QStringLiteral("body-markup"));
    const QString body = abilities.contains(QStringLiteral("body"))
                             ? (takesMarkup ? notice.body.toHtmlEscaped() : notice.body)
                             : QString();
    QStringList actions;
    if (abilities.contains(QStringLiteral("actions")))
        actions << defaultAction << tr("Open");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), applicationId},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    QDBusMessage call = noticeCall(QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Tenderyard"), 0U, applicationId, notice.title, body, actions, hints, ownTime});
    const auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, place = notice.place, round = m_round](QDBusPendingCallWatcher *answer) {
                const QDBusPendingReply<uint> reply = *answer;
                answer->deleteLater();
                if (reply.isError()) {
                    qCInfo(noticeLog, "a message was not shown: %s", qPrintable(reply.error().name()));
                    return;
                }
                m_server = reply.reply().service();
                if (round == m_round)
                    m_shown.insert(reply.value(), place);
                else
                    closeShown(reply.value());
            });
}

void DesktopNotices::closeShown(quint32 id)
{
    QDBusMessage call = noticeCall(QStringLiteral("CloseNotification"));
    call.setArguments({id});
    m_bus->send(call);
}

std::optional<quint32> DesktopNotices::shownNumber(const QDBusMessage &message) const
{
    if (message.service() != m_server || message.arguments().isEmpty())
        return {};
    const quint32 id = message.arguments().constFirst().toUInt();
    return m_shown.contains(id) ? std::optional(id) : std::nullopt;
}

void DesktopNotices::onActivationToken(const QDBusMessage &message)
{
    // What a Wayland desktop gives so that the window may come to the front.
    if (shownNumber(message))
        qputenv("XDG_ACTIVATION_TOKEN", message.arguments().value(1).toString().toUtf8());
}

void DesktopNotices::onActionInvoked(const QDBusMessage &message)
{
    const std::optional<quint32> id = shownNumber(message);
    if (id && message.arguments().value(1).toString() == defaultAction)
        Q_EMIT opened(m_shown.value(*id));
}

void DesktopNotices::onNotificationClosed(const QDBusMessage &message)
{
    if (const std::optional<quint32> id = shownNumber(message))
        m_shown.remove(*id);
}

} // namespace tenderyard
