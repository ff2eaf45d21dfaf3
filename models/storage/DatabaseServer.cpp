// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Database.h"

#include "models/storage/ActionKeys.h"
#include "models/storage/ChangeFeed.h"
#include "models/storage/DatabaseLink.h"
#include "models/storage/DatabaseWorker.h"
#include "models/storage/Dialect.h"
#include "models/storage/Session.h"

namespace tenderyard {

namespace {

/// How long the answer to a write is kept open.
constexpr int answerPatience = 20'000; // ms
/// After so long without the answer to a statement the server is asked whether it is still there (which takes up to 5 s
/// more), and again after as long.
constexpr int silenceBeforeDoubt = 10'000; // ms

/// Whoever may not enter a key may still write, as somebody who has to choose a password first.
bool isRefusal(const Error &error)
{
    return error.code.startsWith(QLatin1String("transition.")) || error.code == QLatin1String("storage.denied") ||
           error.code == QLatin1String("storage.failed");
}

} // namespace

Outcome Database::writeWithKey(Connection &connection, const Uuid &key, const Work &job, bool &claimed)
{
    if (!action_keys::canClaim(connection))
        return connection.transaction([&] { return job(connection); });
    Outcome claim;
    const Outcome written = connection.transaction([&] {
        claim = action_keys::claim(connection, key);
        return claim ? job(connection) : claim;
    });
    claimed = claim.has_value();
    if (claimed || !isRefusal(claim.error()))
        return written;
    return connection.transaction([&] { return job(connection); });
}

Outcome Database::findOut(DatabaseWorker &writer, const Uuid &key, const Work &job)
{
    const QString mark = writer.connection()->session().mark;
    if (!m_link->waitUntilReachable(answerPatience))
        return unconfirmed(key, mark);
    // The task that opens the writer anew waits behind this one, and then finds it done.
    if (const Outcome opened = openWriter(writer, MissingOffice::Refuse); !opened)
        return unconfirmed(key, mark);
    m_writerIsNew = true;
    m_dialect->endLost(*writer.connection(), mark);
    return runAgain(*writer.connection(), key, job);
}

Outcome Database::runAgain(Connection &connection, const Uuid &key, const Work &job)
{
    bool happened = false;
    const Outcome again = connection.transaction([&]() -> Outcome {
        const Outcome claim = action_keys::claim(connection, key);
        if (claim)
            return job(connection);
        // The key is there, and so is all that was committed with it: what the job answered then stands.
        happened = claim.error().code == QLatin1String("input.not_unique");
        return claim;
    });
    if (happened)
        return {};
    if (!again && !connection.isAlive()) {
        m_link->lose();
        if (connection.isCommitUnknown())
            return unconfirmed(key, connection.session().mark);
    }
    return again;
}

Outcome Database::unconfirmed(const Uuid &key, const QString &mark)
{
    if (!key.isNull()) {
        m_unconfirmed = Unconfirmed{key, mark};
        QMetaObject::invokeMethod(this, [this, key] { Q_EMIT leftUnconfirmed(key); }, Qt::QueuedConnection);
    }
    return failure(QStringLiteral("storage.unconfirmed"), key.toString());
}

void Database::settleUnconfirmed(Connection &connection)
{
    if (!m_unconfirmed)
        return;
    m_dialect->endLost(connection, m_unconfirmed->mark);
    const Expected<bool> happened = action_keys::isClaimed(connection, m_unconfirmed->key);
    // Unknown still: after the next connection.
    if (!happened)
        return;
    QMetaObject::invokeMethod(
        this, [this, key = m_unconfirmed->key, did = *happened] { Q_EMIT outcomeKnown(key, did); },
        Qt::QueuedConnection);
    m_unconfirmed.reset();
}

void Database::reopen()
{
    m_writer->postFirst([this](DatabaseWorker &writer) {
        const Outcome opened = reopenWriter(writer);
        const auto tell = [this](const Outcome &outcome) {
            QMetaObject::invokeMethod(this, [this, outcome] { onReopened(outcome); }, Qt::QueuedConnection);
        };
        if (!opened) {
            tell(opened);
            return;
        }
        m_reader->postFirst([this, tell](DatabaseWorker &reader) {
            reader.setConnection(nullptr);
            const Outcome ready = openReader(reader);
            if (!ready)
                reader.setFailure({QStringLiteral("storage.gone"), {}, {}, {}, {}});
            tell(ready);
        });
    });
}

Outcome Database::reopenWriter(DatabaseWorker &writer)
{
    if (!std::exchange(m_writerIsNew, false)) {
        writer.setConnection(nullptr);
        if (const Outcome opened = openWriter(writer, MissingOffice::Refuse); !opened) {
            writer.setFailure({QStringLiteral("storage.gone"), {}, {}, {}, {}});
            return opened;
        }
    }
    settleUnconfirmed(*writer.connection());
    // A second loss meanwhile.
    return writer.connection()->isAlive() ? Outcome() : failure(QStringLiteral("storage.gone"));
}

void Database::onReopened(const Outcome &opened)
{
    m_link->settle(opened);
    if (!opened)
        return;
    // Nobody knows what was missed.
    ChangeSet all;
    all.everything = true;
    Q_EMIT changed(all);
}

void Database::lookAtWaiting()
{
    const qint64 waiting = qMax(m_reader->waitingFor(), m_writer->waitingFor());
    if (waiting < silenceBeforeDoubt || (m_lastDoubt.isValid() && m_lastDoubt.elapsed() < silenceBeforeDoubt))
        return;
    m_lastDoubt.start();
    m_link->doubt();
}

} // namespace tenderyard
