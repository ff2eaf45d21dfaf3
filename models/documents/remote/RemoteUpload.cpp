// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteUpload.h"

#include "models/documents/remote/DocumentCipher.h"

namespace tenderyard {

RemoteUpload::RemoteUpload(const Tools &tools, QPromise<Expected<StoredFile>> promise, QObject *parent)
    : RemoteErrand(tools, parent), m_promise(std::move(promise))
{
    watch(QFuture<void>(m_promise.future()));
}

RemoteUpload::~RemoteUpload()
{
    m_sealing.cancel();
}

void RemoteUpload::start(const Reading &reading, const QString &fileName)
{
    const auto packing = [reading, fileName](const DocumentContent::Progress &progress) -> Expected<Packed> {
        const Expected<QByteArray> content = reading(progress);
        if (!content)
            return tl::unexpected(content.error());
        const Expected<StoredFile> file = DocumentContent::describe(*content, fileName);
        return file ? Expected<Packed>(Packed{*content, *file}) : tl::unexpected(file.error());
    };
    follow<Packed>(tools().work.run<Packed>(packing), [this](const Packed &packed) {
        m_packed = packed;
        takeKey();
    });
}

void RemoteUpload::takeKey()
{
    follow<DocumentKey>(tools().keys.begin(m_packed.file.sha256, m_packed.file.byteSize),
                        [this](const DocumentKey &key) {
                            m_key = key;
                            if (key.fresh)
                                send();
                            else
                                lookWhetherThere();
                        });
}

void RemoteUpload::lookWhetherThere()
{
    const auto got = [this](const QByteArray &sealed) {
        const auto same = [sealed, key = m_key.secret,
                           content = m_packed.content](const DocumentContent::Progress &progress) -> Expected<bool> {
            const Expected<QByteArray> opened = DocumentCipher::open(sealed, key, progress);
            return opened && *opened == content;
        };
        follow<bool>(tools().work.run<bool>(same), [this](bool isThere) {
            if (isThere)
                finish();
            else
                send();
        });
    };
    const auto missing = [this](const Error &error) {
        // What is damaged is put again.
        if (error.code.startsWith(u"document."))
            send();
        else
            fail(error);
    };
    follow<QByteArray>(tools().remote.get(m_key.objectName, DocumentCipher::sealedSize(m_packed.file.byteSize)), got,
                       missing);
}

void RemoteUpload::send()
{
    const auto sealed = std::make_shared<SealedDocument>(DocumentCipher::sealedSize(m_packed.content.size()));
    const auto work = [packed = m_packed, key = m_key.secret,
                       sealed](const DocumentContent::Progress &progress) -> Expected<bool> {
        const Outcome done = DocumentCipher::seal(packed.content, packed.file.sha256, key, *sealed, progress);
        return done ? Expected<bool>(true) : tl::unexpected(done.error());
    };
    const QFuture<Expected<bool>> sealing = tools().work.run<bool>(work);
    m_sealing = QFuture<void>(sealing);
    const QFuture<Expected<QByteArray>> sending = tools().remote.put({m_key.objectName, sealed, m_key.fresh});
    deliver(sealing, this, [this, sending](const Expected<bool> &done) {
        if (!done) {
            QFuture<void>(sending).cancel();
            fail(done.error());
        }
    });
    followRemote(
        sending,
        [this](int done, int all) {
            m_promise.setProgressRange(0, all);
            m_promise.setProgressValue(done);
        },
        [this](const QByteArray &) { finish(); });
}

void RemoteUpload::finish()
{
    follow<bool>(tools().keys.finish(m_packed.file.sha256), [this](bool) {
        m_promise.addResult(Expected<StoredFile>(m_packed.file));
        m_promise.finish();
        end();
    });
}

void RemoteUpload::fail(const Error &error)
{
    m_promise.addResult(Expected<StoredFile>(tl::unexpected(error)));
    m_promise.finish();
    end();
}

void RemoteUpload::giveUp()
{
    m_sealing.cancel();
    // Its parts are removed by whoever was sending them; what is whole and in use stays.
    if (!m_packed.file.sha256.isEmpty())
        tools().keys.forget(m_packed.file.sha256);
    m_promise.finish();
}

} // namespace tenderyard
