// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DocumentMove.h"

#include "models/domain/Deliver.h"

namespace tenderyard {

namespace {

constexpr qint64 msInMoveSecond = 1000;
/// Before that a speed says nothing.
constexpr qint64 shortestMeasure = 1500; // ms

} // namespace

DocumentMove::DocumentMove(Database &rows, MovingPlace &from, MovingPlace &to, QObject *parent)
    : QObject(parent), m_from(from), m_to(to), m_keys(rows)
{
}

DocumentMove::~DocumentMove() = default;

QFuture<Expected<StoreMove::Report>> DocumentMove::start()
{
    m_promise.start();
    m_time.start();
    look();
    return m_promise.future();
}

void DocumentMove::pause()
{
    if (std::exchange(m_paused, true))
        return;
    m_earlier += m_time.elapsed();
    if (m_pass)
        m_pass->pause();
}

void DocumentMove::goOn()
{
    if (!std::exchange(m_paused, false))
        return;
    m_time.start();
    if (m_pass)
        m_pass->goOn();
}

void DocumentMove::look()
{
    deliver(m_keys.documents(m_from.kind()), this, [this](const Expected<QList<StoreMove::Document>> &documents) {
        if (!documents) {
            finish(tl::unexpected(documents.error()));
            return;
        }
        QList<StoreMove::Document> fresh;
        for (const StoreMove::Document &document : *documents) {
            const QString copy = document.sha256 + document.person.toString();
            if (m_seen.contains(copy))
                continue;
            m_seen.insert(copy);
            fresh.append(document);
            ++m_progress.all;
            m_progress.allBytes += document.byteSize;
        }
        Q_EMIT progressed();
        if (fresh.isEmpty())
            finish(m_report);
        else
            move(fresh);
    });
}

void DocumentMove::move(const QList<StoreMove::Document> &documents)
{
    m_pass = std::make_unique<StoreMove>(m_from.store(), m_to.store());
    m_pass->onTurn([this](const StoreMove::Document &document) {
        m_from.actFor(document.person);
        m_to.actFor(document.person);
    });
    connect(m_pass.get(), &StoreMove::advanced, this, &DocumentMove::advance);
    if (m_paused)
        m_pass->pause();
    deliver(m_pass->start(documents), this, [this](const Expected<StoreMove::Report> &report) {
        if (!report) {
            finish(tl::unexpected(report.error()));
            return;
        }
        m_report.moved += report->moved;
        m_report.already += report->already;
        m_report.there += report->there;
        m_report.lost += report->lost;
        // What came meanwhile.
        look();
    });
}

void DocumentMove::advance(qint64 sent, qint64 looked)
{
    ++m_progress.done;
    m_progress.bytes += sent + looked;
    m_progress.allBytes = std::max(m_progress.allBytes, m_progress.bytes);
    const qint64 time = m_earlier + (m_paused ? 0 : m_time.elapsed());
    if (time > shortestMeasure && m_progress.bytes > 0) {
        m_progress.bytesPerSecond = m_progress.bytes * msInMoveSecond / time;
        const qint64 left = m_progress.allBytes - m_progress.bytes;
        m_progress.secondsLeft = left / std::max<qint64>(1, m_progress.bytesPerSecond) + 1;
    }
    Q_EMIT progressed();
}

void DocumentMove::finish(const Expected<StoreMove::Report> &report)
{
    m_promise.addResult(report);
    m_promise.finish();
}

} // namespace tenderyard
