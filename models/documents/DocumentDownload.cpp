// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentDownload.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentSql.h"
#include "models/documents/DocumentStore.h"

#include <memory>

namespace tenderyard {

namespace {

constexpr qint64 downloadBytesInKiB = 1024;

Error tampered()
{
    return {QStringLiteral("document.tampered"), {}, {}, {}, {}};
}

} // namespace

DocumentDownload::DocumentDownload(Database &database, QThreadPool &threads, DocumentReceiver receiver, QObject *parent)
    : DocumentTransfer(database, parent), m_threads(threads), m_receiver(std::move(receiver))
{
    watch(m_receiver.waiting);
}

void DocumentDownload::start(const QString &sha256)
{
    m_sha256 = sha256;
    const auto ask = [sha256](Connection &connection) { return DocumentSql::size(connection, sha256); };
    step<qint64>(Kind::Read, ask, [this](qint64 size) {
        if (size > DocumentStore::largest) {
            fail(tampered());
            end();
            return;
        }
        m_size = size;
        receiveNext();
    });
}

void DocumentDownload::receiveNext()
{
    m_receiver.tell(int(m_content.size() / downloadBytesInKiB), int(m_size / downloadBytesInKiB));
    if (m_content.size() >= m_size) {
        look();
        return;
    }
    const qint64 number = m_content.size() / DocumentContent::piece;
    const auto read = [sha256 = m_sha256, number](Connection &connection) {
        return DocumentSql::read(connection, sha256, number);
    };
    step<QByteArray>(Kind::Read, read, [this](const QByteArray &bytes) {
        // A piece that is too short would be asked for again and again.
        if (bytes.size() != qMin(DocumentContent::piece, m_size - m_content.size())) {
            fail(tampered());
            end();
            return;
        }
        m_content += bytes;
        receiveNext();
    });
}

void DocumentDownload::look()
{
    auto hashed = std::make_shared<QPromise<QString>>();
    hashed->start();
    deliver(hashed->future(), this, [this](const QString &sha256) {
        if (hasEnded())
            return;
        if (sha256 == m_sha256)
            m_receiver.answer(m_content);
        else
            fail(tampered());
        end();
    });
    m_threads.start([hashed, content = m_content] {
        hashed->addResult(DocumentContent::hashOf(content));
        hashed->finish();
    });
}

void DocumentDownload::fail(const Error &error)
{
    m_receiver.answer(tl::unexpected(error));
}

void DocumentDownload::giveUp()
{
    m_receiver.answer(QByteArray());
}

} // namespace tenderyard
