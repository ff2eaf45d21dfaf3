// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/StoreTrial.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/remote/DocumentCipher.h"
#include "models/documents/remote/S3Store.h"
#include "models/documents/remote/WebDavStore.h"
#include "models/domain/Deliver.h"
#include "models/domain/Uuid.h"

#include <QHash>

namespace tenderyard {

namespace {

/// A document as far as a store looks, and recognized by whoever finds it left over.
QByteArray trialContent()
{
    return "%PDF-1.4\n% Tenderyard tried out this store: " + Uuid::create().toString().toLatin1() + '\n';
}

const QString trialFile = QStringLiteral("trial.pdf");

template<class T> QFuture<Expected<T>> trialAnswer(const Expected<T> &answer)
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

} // namespace

/// One document's name and key, which the office's database never hears of.
class StoreTrial::Keys final : public DocumentKeys
{
public:
    Keys() : m_key{QString::fromLatin1(DocumentCipher::makeKey().toHex().first(32)), DocumentCipher::makeKey(), 0, true}
    {
    }

    QFuture<Expected<DocumentKey>> begin(const QString &, qint64 byteSize) override
    {
        m_key.byteSize = byteSize;
        return trialAnswer<DocumentKey>(m_key);
    }
    QFuture<Expected<bool>> finish(const QString &) override { return trialAnswer<bool>(true); }
    QFuture<Expected<bool>> forget(const QString &) override { return trialAnswer<bool>(true); }
    QFuture<Expected<QStringList>> clean() override { return trialAnswer<QStringList>(QStringList{m_key.objectName}); }
    QFuture<Expected<DocumentKey>> find(const QString &) override { return trialAnswer<DocumentKey>(m_key); }

private:
    DocumentKey m_key;
};

StoreTrial::StoreTrial(QObject *parent) : QObject(parent) {}

StoreTrial::~StoreTrial() = default;

std::unique_ptr<RemoteStore> StoreTrial::open(const DocumentPlace &place, const RemoteAccess &access,
                                              DocumentKeys &keys)
{
    if (place.kind == DocumentPlace::Kind::S3)
        return std::make_unique<S3Store>(access, keys);
    return std::make_unique<WebDavStore>(access, keys);
}

bool StoreTrial::prepare(const DocumentPlace &place, const QString &secret, const QString &authority)
{
    m_promise.start();
    m_place = place;
    if (const Outcome right = place.check(); !right || secret.isEmpty()) {
        finish(right ? failure(QStringLiteral("input.required"), {}, QStringLiteral("secret"))
                     : tl::unexpected(right.error()));
        return false;
    }
    RemoteAccess access = place.access(secret, authority);
    // Somebody waits for it.
    access.patience = std::chrono::seconds(10);
    access.pause = std::chrono::milliseconds(80);
    m_keys = std::make_unique<Keys>();
    m_store = open(place, access, *m_keys);
    return true;
}

QFuture<Expected<bool>> StoreTrial::start(const DocumentPlace &place, const QString &secret, const QString &authority)
{
    if (prepare(place, secret, authority)) {
        deliver(m_store->putBytes(trialContent(), trialFile), this, [this](const Expected<StoredFile> &stored) {
            if (stored)
                readBack(*stored);
            else
                finish(tl::unexpected(explained(stored.error(), m_place)));
        });
    }
    return m_promise.future();
}

QFuture<Expected<bool>> StoreTrial::knock(const DocumentPlace &place, const QString &secret, const QString &authority)
{
    if (prepare(place, secret, authority)) {
        const QString sha256 = DocumentContent::hashOf(trialContent());
        deliver(m_store->check(DocumentContent::urlOf(sha256), sha256), this, [this](const Expected<QString> &found) {
            // Nothing is there: whoever is not let in is not told so.
            if (found || found.error().code == u"document.not_found")
                finish(true);
            else
                finish(tl::unexpected(explained(found.error(), m_place)));
        });
    }
    return m_promise.future();
}

void StoreTrial::readBack(const StoredFile &file)
{
    // The store compares what it reads with the hash.
    deliver(m_store->check(file.url, file.sha256), this, [this](const Expected<QString> &found) {
        if (found)
            remove();
        else
            finish(tl::unexpected(explained(found.error(), m_place)));
    });
}

void StoreTrial::remove()
{
    deliver(m_store->clean(), this, [this](const Expected<int> &removed) {
        if (removed && *removed >= 1)
            finish(true);
        else
            finish(failure(QStringLiteral("store.not_removed"), removed ? QString() : removed.error().detail,
                           QStringLiteral("user")));
    });
}

void StoreTrial::finish(const Expected<bool> &answer)
{
    m_promise.addResult(answer);
    m_promise.finish();
}

Error StoreTrial::explained(const Error &error, const DocumentPlace &place)
{
    const bool isS3 = place.kind == DocumentPlace::Kind::S3;
    Error known = error;
    if (error.code == u"store.denied") {
        const auto says = [&error](const char *word) { return error.detail.contains(QLatin1String(word)); };
        if (says("InvalidAccessKeyId"))
            known.code = QStringLiteral("store.wrong_user");
        else if (says("SignatureDoesNotMatch") || (!isS3 && says("HTTP 401")))
            known.code = QStringLiteral("store.wrong_secret");
        else if (says("HTTP 403"))
            known.code = QStringLiteral("store.forbidden");
    } else if (error.code == u"store.no_place" && isS3) {
        known.code = QStringLiteral("store.no_bucket");
    }
    static const QHash<QString, QString> fields{
        {QStringLiteral("store.no_tls"), QStringLiteral("address")},
        {QStringLiteral("store.unreachable"), QStringLiteral("address")},
        {QStringLiteral("store.interrupted"), QStringLiteral("address")},
        {QStringLiteral("store.wrong_host_name"), QStringLiteral("address")},
        {QStringLiteral("store.certificate"), QStringLiteral("address")},
        {QStringLiteral("store.certificate_expired"), QStringLiteral("address")},
        {QStringLiteral("store.failed"), QStringLiteral("address")},
        {QStringLiteral("store.no_place"), QStringLiteral("address")},
        {QStringLiteral("store.full"), QStringLiteral("address")},
        {QStringLiteral("store.too_large"), QStringLiteral("address")},
        {QStringLiteral("store.busy"), QStringLiteral("address")},
        {QStringLiteral("store.no_bucket"), QStringLiteral("bucket")},
        {QStringLiteral("store.region"), QStringLiteral("region")},
        {QStringLiteral("store.unknown_ca"), QStringLiteral("authority")},
        {QStringLiteral("authority.not_a_certificate"), QStringLiteral("authority")},
        {QStringLiteral("store.wrong_user"), QStringLiteral("user")},
        {QStringLiteral("store.forbidden"), QStringLiteral("user")},
        {QStringLiteral("store.wrong_secret"), QStringLiteral("secret")},
        {QStringLiteral("store.denied"), QStringLiteral("secret")}};
    known.field = fields.value(known.code, error.field);
    return known;
}

} // namespace tenderyard
