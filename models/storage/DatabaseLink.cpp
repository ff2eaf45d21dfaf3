// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DatabaseLink.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int firstDelay = 500;      // ms
constexpr int longestDelay = 30'000; // ms

/// What trying again does not mend.
bool isFinal(const Error &error)
{
    static const QStringList codes{QStringLiteral("storage.wrong_password"), QStringLiteral("storage.not_allowed"),
                                   QStringLiteral("storage.unknown_ca"),     QStringLiteral("storage.wrong_host_name"),
                                   QStringLiteral("storage.no_tls"),         QStringLiteral("storage.missing"),
                                   QStringLiteral("storage.not_an_office"),  QStringLiteral("storage.older_schema"),
                                   QStringLiteral("storage.newer_schema"),   QStringLiteral("storage.server_too_old")};
    return codes.contains(error.code);
}

} // namespace

DatabaseLink::DatabaseLink(QObject *parent) : QObject(parent)
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, &DatabaseLink::ask);
}

DatabaseLink::~DatabaseLink()
{
    stop();
    if (m_asking)
        m_asking->wait();
}

void DatabaseLink::lose()
{
    if (m_gone.exchange(true))
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_isReachable = false;
    }
    QMetaObject::invokeMethod(this, &DatabaseLink::onLost, Qt::QueuedConnection);
}

void DatabaseLink::onLost()
{
    m_delay = firstDelay;
    waitForNextTry({QStringLiteral("storage.gone"), {}, {}, {}, {}});
}

void DatabaseLink::waitForNextTry(const Error &reason)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ConnectionState state{ConnectionState::Kind::Lost, m_state.since.isValid() ? m_state.since : now, {}, reason};
    if (!isFinal(reason)) {
        state.nextTry = now.addMSecs(m_delay);
        m_nextTry.start(m_delay);
        m_delay = std::min(2 * m_delay, longestDelay);
    }
    set(state);
}

void DatabaseLink::set(const ConnectionState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed(state);
}

void DatabaseLink::retryNow()
{
    if (m_state.kind != ConnectionState::Kind::Lost)
        return;
    m_nextTry.stop();
    m_delay = firstDelay;
    ask();
}

void DatabaseLink::ask()
{
    if (m_asking) {
        // A doubt is still being asked about; its answer counts for this one too.
        m_nextTry.start(firstDelay);
        return;
    }
    set({ConnectionState::Kind::Reconnecting, m_state.since, {}, m_state.reason});
    run([this](const Outcome &answer) { onAnswer(answer); });
}

void DatabaseLink::onAnswer(const Outcome &answer)
{
    if (!answer) {
        waitForNextTry(answer.error());
        return;
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_isReachable = true;
        m_came.wakeAll();
    }
    Q_EMIT reachable();
}

void DatabaseLink::settle(const Outcome &opened)
{
    if (!opened) {
        {
            const QMutexLocker lock(&m_mutex);
            m_isReachable = false;
        }
        waitForNextTry(opened.error());
        return;
    }
    m_nextTry.stop();
    m_gone = false;
    set({});
}

bool DatabaseLink::waitUntilReachable(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    const QMutexLocker lock(&m_mutex);
    while (!m_isReachable && !m_stopped) {
        if (!m_came.wait(&m_mutex, deadline))
            break;
    }
    return m_isReachable && !m_stopped;
}

void DatabaseLink::doubt()
{
    if (m_asking || m_gone)
        return;
    run([this](const Outcome &answer) {
        if (!answer && !m_gone)
            Q_EMIT unresponsive();
    });
}

void DatabaseLink::run(std::function<void(const Outcome &)> then)
{
    m_asking.reset(QThread::create([this, then = std::move(then)] {
        const Outcome answer = m_probe ? m_probe() : Outcome();
        QMetaObject::invokeMethod(
            this,
            [this, answer, then] {
                m_asking->wait();
                m_asking.reset();
                then(answer);
            },
            Qt::QueuedConnection);
    }));
    m_asking->setObjectName(QStringLiteral("office connector"));
    m_asking->start();
}

void DatabaseLink::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_came.wakeAll();
}

} // namespace tenderyard
