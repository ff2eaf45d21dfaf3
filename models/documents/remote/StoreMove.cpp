// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/StoreMove.h"

#include "models/documents/DocumentContent.h"
#include "models/domain/Deliver.h"

namespace tenderyard {

namespace {

bool isMissingOrDamaged(const Error &error)
{
    return error.code == u"document.not_found" || error.code == u"document.tampered";
}

} // namespace

StoreMove::StoreMove(DocumentStore &from, DocumentStore &to, QObject *parent) : QObject(parent), m_from(from), m_to(to)
{
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &StoreMove::cancel);
}

StoreMove::~StoreMove()
{
    m_step.cancel();
}

QFuture<Expected<StoreMove::Report>> StoreMove::start(const QList<Document> &documents)
{
    m_documents = documents;
    m_promise.start();
    m_promise.setProgressRange(0, int(documents.size()));
    const QFuture<Expected<Report>> future = m_promise.future();
    m_watcher.setFuture(future);
    takeNext();
    return future;
}

void StoreMove::goOn()
{
    m_paused = false;
    if (std::exchange(m_resting, false) && !m_ended)
        takeNext();
}

template<class T>
void StoreMove::follow(const QFuture<Expected<T>> &step, const std::function<void(const Expected<T> &)> &next)
{
    m_step = QFuture<void>(step);
    deliver(step, this, [this, next](const Expected<T> &answer) {
        if (!m_ended)
            next(answer);
    });
}

void StoreMove::takeNext()
{
    m_content.clear();
    m_promise.setProgressValue(int(m_current + 1));
    if (m_paused) {
        m_resting = true;
        return;
    }
    ++m_current;
    if (m_current < m_documents.size()) {
        if (m_turn)
            m_turn(m_documents.at(m_current));
        lookThere();
        return;
    }
    m_ended = true;
    m_promise.addResult(Expected<Report>(m_report));
    m_promise.finish();
}

void StoreMove::lookThere()
{
    const QString sha256 = m_documents.at(m_current).sha256;
    follow<QByteArray>(m_to.get(DocumentContent::urlOf(sha256), sha256), [this](const Expected<QByteArray> &there) {
        if (there) {
            ++m_report.already;
            m_report.there.append(m_documents.at(m_current));
            Q_EMIT advanced(0, there->size());
            takeNext();
        } else if (isMissingOrDamaged(there.error())) {
            fetch();
        } else {
            fail(there.error());
        }
    });
}

void StoreMove::fetch()
{
    const QString sha256 = m_documents.at(m_current).sha256;
    follow<QByteArray>(m_from.get(DocumentContent::urlOf(sha256), sha256), [this](const Expected<QByteArray> &content) {
        if (content) {
            m_content = *content;
            send();
        } else if (isMissingOrDamaged(content.error())) {
            lose(content.error().code == u"document.tampered");
        } else {
            fail(content.error());
        }
    });
}

void StoreMove::lose(bool damaged)
{
    // It cannot be had any longer, which is no reason to leave all else behind.
    m_report.lost.append({m_documents.at(m_current), damaged});
    Q_EMIT advanced(0, m_documents.at(m_current).byteSize);
    takeNext();
}

void StoreMove::send()
{
    follow<StoredFile>(m_to.putBytes(m_content, m_documents.at(m_current).fileName),
                       [this](const Expected<StoredFile> &stored) {
                           if (stored)
                               compare();
                           else
                               fail(stored.error());
                       });
}

void StoreMove::compare()
{
    const QString sha256 = m_documents.at(m_current).sha256;
    follow<QString>(m_to.check(DocumentContent::urlOf(sha256), sha256), [this](const Expected<QString> &there) {
        if (there) {
            ++m_report.moved;
            m_report.there.append(m_documents.at(m_current));
            Q_EMIT advanced(m_content.size(), 0);
            takeNext();
        } else {
            fail(there.error());
        }
    });
}

void StoreMove::fail(const Error &error)
{
    m_ended = true;
    m_promise.addResult(Expected<Report>(tl::unexpected(error)));
    m_promise.finish();
}

void StoreMove::cancel()
{
    if (m_ended)
        return;
    m_ended = true;
    m_step.cancel();
    m_promise.finish();
}

} // namespace tenderyard
