// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteDownload.h"

#include "models/documents/remote/DocumentCipher.h"

namespace tenderyard {

RemoteDownload::RemoteDownload(const Tools &tools, DocumentReceiver receiver, QObject *parent)
    : RemoteErrand(tools, parent), m_receiver(std::move(receiver))
{
    watch(m_receiver.waiting);
}

void RemoteDownload::start(const QString &sha256)
{
    m_sha256 = sha256;
    follow<DocumentKey>(tools().keys.find(sha256), [this](const DocumentKey &key) { receive(key); });
}

void RemoteDownload::receive(const DocumentKey &key)
{
    followRemote(tools().remote.get(key.objectName, DocumentCipher::sealedSize(key.byteSize)), m_receiver.tell,
                 [this, key](const QByteArray &sealed) { look(sealed, key); });
}

void RemoteDownload::look(const QByteArray &sealed, const DocumentKey &key)
{
    const auto work = [sealed, secret = key.secret,
                       sha256 = m_sha256](const DocumentContent::Progress &progress) -> Expected<QByteArray> {
        const Expected<QByteArray> content = DocumentCipher::open(sealed, secret, progress);
        if (content && DocumentContent::hashOf(*content) != sha256)
            return failure(QStringLiteral("document.tampered"));
        return content;
    };
    follow<QByteArray>(tools().work.run<QByteArray>(work), [this](const QByteArray &content) {
        m_receiver.answer(content);
        end();
    });
}

void RemoteDownload::fail(const Error &error)
{
    m_receiver.answer(tl::unexpected(error));
    end();
}

void RemoteDownload::giveUp()
{
    m_receiver.answer(QByteArray());
}

} // namespace tenderyard
