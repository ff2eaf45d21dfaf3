// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentUpload.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentSql.h"

namespace tenderyard {

namespace {

constexpr qint64 uploadBytesInKiB = 1024;

} // namespace

DocumentUpload::DocumentUpload(Database &database, QPromise<Expected<StoredFile>> promise, QObject *parent)
    : DocumentTransfer(database, parent), m_promise(std::move(promise))
{
    watch(QFuture<void>(m_promise.future()));
}

void DocumentUpload::start(const QByteArray &content, const StoredFile &file)
{
    m_content = content;
    m_file = file;
    m_promise.setProgressRange(0, int(m_content.size() / uploadBytesInKiB));
    const auto begin = [sha256 = file.sha256, size = content.size()](Connection &connection) {
        return DocumentSql::begin(connection, sha256, size);
    };
    step<QList<qint64>>(Kind::Write, begin, [this](const QList<qint64> &missing) {
        m_missing = missing;
        sendNext();
    });
}

void DocumentUpload::sendNext()
{
    const qint64 there = m_content.size() - m_missing.size() * DocumentContent::piece;
    m_promise.setProgressValue(int(qMax<qint64>(0, there) / uploadBytesInKiB));
    if (m_missing.isEmpty()) {
        finish();
        return;
    }
    const qint64 number = m_missing.first();
    const QByteArray bytes = m_content.mid(number * DocumentContent::piece, DocumentContent::piece);
    const auto put = [sha256 = m_file.sha256, number, bytes](Connection &connection) -> Expected<bool> {
        const Outcome done = DocumentSql::put(connection, sha256, number, bytes);
        return done ? Expected<bool>(true) : tl::unexpected(done.error());
    };
    step<bool>(Kind::Write, put, [this](bool) {
        m_missing.removeFirst();
        sendNext();
    });
}

void DocumentUpload::finish()
{
    const auto ask = [sha256 = m_file.sha256](Connection &connection) {
        return DocumentSql::finish(connection, sha256);
    };
    step<bool>(Kind::Write, ask, [this](bool isWhole) {
        m_promise.addResult(isWhole ? Expected<StoredFile>(m_file)
                                    : failure(QStringLiteral("document.not_stored"), QStringLiteral("another hash")));
        m_promise.finish();
        end();
    });
}

void DocumentUpload::refuse(const Error &error)
{
    fail(error);
    end();
}

void DocumentUpload::fail(const Error &error)
{
    m_promise.addResult(Expected<StoredFile>(tl::unexpected(error)));
    m_promise.finish();
}

void DocumentUpload::giveUp()
{
    // Nothing was begun.
    if (m_file.sha256.isEmpty()) {
        m_promise.finish();
        return;
    }
    database().write<bool>([sha256 = m_file.sha256](Connection &connection) -> Expected<bool> {
        const Outcome forgotten = DocumentSql::forget(connection, sha256);
        return forgotten ? Expected<bool>(true) : tl::unexpected(forgotten.error());
    });
    m_promise.finish();
}

} // namespace tenderyard
