// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationUpload.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentStore.h"
#include "models/domain/Deliver.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace tenderyard {

CertificationUpload::CertificationUpload(DocumentStore &documents, const QString &path, QObject *parent)
    : QObject(parent), m_documents(documents), m_path(path)
{
    connect(&m_sending, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_done = done;
        m_all = m_sending.progressMaximum();
        Q_EMIT changed();
    });
    connect(&m_sending, &QFutureWatcherBase::finished, this, &CertificationUpload::ended);
}

CertificationUpload::~CertificationUpload()
{
    m_sending.disconnect(this);
    m_sending.cancel();
}

QString CertificationUpload::fileName() const
{
    return QFileInfo(m_path).fileName();
}

bool CertificationUpload::isRefused() const
{
    static const QStringList refusing{QStringLiteral("document.type"), QStringLiteral("document.too_large"),
                                      QStringLiteral("document.empty")};
    return m_state == State::Failed && refusing.contains(m_error.code);
}

void CertificationUpload::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void CertificationUpload::fail(const Error &error)
{
    m_error = error;
    m_content.reset();
    setState(State::Failed);
}

void CertificationUpload::start()
{
    if (isActive() || m_state == State::Stored)
        return;
    m_error = {};
    m_done = 0;
    m_all = 0;
    if (m_content) {
        send();
        return;
    }
    setState(State::Reading);
    const auto readFile = [path = m_path, name = fileName()]() -> Expected<Content> {
        const auto untilTheEnd = [](qint64, qint64) { return true; };
        Expected<QByteArray> bytes = DocumentContent::read(path, QStringLiteral("document.not_readable"), untilTheEnd);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Expected<StoredFile> described = DocumentContent::describe(*bytes, name);
        if (!described)
            return tl::unexpected(described.error());
        return Content{std::move(*bytes), name};
    };
    deliver(QtConcurrent::run(readFile), this, [this, token = ++m_token](const Expected<Content> &content) {
        if (token != m_token)
            return;
        if (!content) {
            fail(content.error());
            return;
        }
        m_content = *content;
        Q_EMIT contentRead(content->bytes);
        if (m_state == State::Reading)
            send();
    });
}

void CertificationUpload::send()
{
    m_state = State::Sending;
    m_sending.setFuture(m_documents.putBytes(m_content->bytes, m_content->name));
    Q_EMIT changed();
}

void CertificationUpload::ended()
{
    if (m_sending.isCanceled() || m_sending.future().resultCount() == 0)
        return;
    const Expected<StoredFile> file = m_sending.result();
    if (!file) {
        fail(file.error());
        return;
    }
    m_content.reset();
    m_stored = *file;
    setState(State::Stored);
}

void CertificationUpload::pause()
{
    if (m_state != State::Waiting && !isActive())
        return;
    if (m_state == State::Sending)
        m_sending.suspend();
    setState(State::Paused);
}

void CertificationUpload::resume()
{
    if (m_state != State::Paused)
        return;
    if (m_sending.isRunning()) {
        m_state = State::Sending;
        m_sending.resume();
        Q_EMIT changed();
        return;
    }
    setState(State::Waiting);
}

void CertificationUpload::cancel()
{
    if (m_state == State::Stored || m_state == State::Cancelled)
        return;
    ++m_token;
    m_sending.cancel();
    // A paused future tells of its end only once it goes on.
    m_sending.resume();
    m_content.reset();
    m_done = 0;
    m_all = 0;
    setState(State::Cancelled);
}

} // namespace tenderyard
