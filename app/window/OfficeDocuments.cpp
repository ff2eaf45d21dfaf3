// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OfficeDocuments.h"

#include "models/documents/FolderStore.h"
#include "models/documents/ServerStore.h"
#include "models/documents/remote/StoreTrial.h"
#include "models/domain/Deliver.h"
#include "models/secrets/SecretStore.h"
#include "models/storage/Database.h"
#include "models/storage/PostgresAddress.h"

#include <QSettings>

namespace tenderyard {

namespace {

/// The first pages come before what was left behind is removed.
constexpr std::chrono::seconds cleaningDelay{20};

const QString placeSetting = QStringLiteral("documents_place");
const QString beforeSetting = QStringLiteral("documents_before");
const QString targetSetting = QStringLiteral("documents_target");
const QString moverSetting = QStringLiteral("documents_mover");

/// What of a place belongs to this computer alone: the file of the authority's certificate.
QString authorityKey(const DocumentPlace &place)
{
    return QStringLiteral("documents/") +
           QString::fromLatin1(place.secretKey().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

/// None where nothing is set, or by a newer program.
std::optional<DocumentPlace> optionalPlace(const QString &text)
{
    const Expected<DocumentPlace> place = DocumentPlace::parse(text);
    return text.isEmpty() || !place ? std::nullopt : std::optional(*place);
}

} // namespace

OfficeDocuments::OfficeDocuments(const QString &path, Database &database, SecretStore &secrets)
    : m_path(path), m_database(database), m_secrets(secrets), m_settings(database), m_keys(database)
{
    m_state.isOnServer = PostgresAddress::isOne(path);
    m_reading.setSingleShot(true);
    m_reading.setInterval(50);
    connect(&m_reading, &QTimer::timeout, this, &OfficeDocuments::readSetting);
}

OfficeDocuments::~OfficeDocuments() = default;

void OfficeDocuments::open(const QString &person)
{
    // Again, once somebody has chosen a password of their own.
    m_database.disconnect(this);
    m_state.isKnown = false;
    m_store.hold();
    m_person = person;
    connect(&m_database, &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(QStringLiteral("office_setting")))
            m_reading.start();
    });
    readSetting();
}

void OfficeDocuments::readSetting()
{
    deliver(m_settings.values(), this, [this](const Expected<OfficeSettings::Values> &values) {
        if (values)
            apply(*values);
        // What could not be read is asked for again with the next change; until then nothing is opened.
        else if (!m_state.isKnown)
            refuse(values.error());
    });
}

void OfficeDocuments::apply(const OfficeSettings::Values &values)
{
    const bool isFirst = !std::exchange(m_state.isKnown, true);
    const DocumentPlace was = m_state.place;
    const auto hadBefore = m_state.before;
    m_state.before = optionalPlace(values.value(beforeSetting));
    m_state.target = optionalPlace(values.value(targetSetting));
    m_state.isOwnMove = values.value(moverSetting) == m_person;
    const Expected<DocumentPlace> place = DocumentPlace::parse(values.value(placeSetting));
    if (!place) {
        refuse(place.error());
        return;
    }
    m_state.place = *place;
    if (isFirst || was != *place || hadBefore != m_state.before || (!m_store.isOpen() && !m_state.needsSecret))
        lookForSecret();
    Q_EMIT stateChanged();
    // Whoever moves them here knows.
    const bool isOwn = m_move.phase != Move::Phase::None && m_move.to == *place;
    if (!isFirst && was != *place && !isOwn)
        Q_EMIT placeChanged();
}

void OfficeDocuments::refuse(const Error &why)
{
    m_state.reason = why;
    m_store.close(why);
    Q_EMIT stateChanged();
}

void OfficeDocuments::lookForSecret()
{
    // Of the old place too: what is not at the new one yet is read there.
    QList<DocumentPlace> places{m_state.place};
    if (m_state.before)
        places.append(*m_state.before);
    for (const DocumentPlace &place : places) {
        const QString key = place.secretKey();
        if (!place.isOutside() || m_known.contains(key) || m_asked.contains(key))
            continue;
        m_asked.insert(key);
        deliver(m_secrets.read(key), this, [this, place](const Expected<QString> &kept) {
            if (kept) {
                m_known.insert(place.secretKey(), {*kept, QSettings().value(authorityKey(place)).toString(), true});
                if (place == m_state.place)
                    knock();
            } else if (place == m_state.place) {
                // That nothing is kept is no news; why it cannot be had is.
                m_state.reason = kept.error().code == u"secret.missing" ? Error() : kept.error();
            }
            m_asked.remove(place.secretKey());
            openStore();
        });
    }
    openStore();
}

void OfficeDocuments::openStore()
{
    std::shared_ptr<DocumentStore> store = makeStore(m_state.place);
    const bool isAsking = m_asked.contains(m_state.place.secretKey());
    m_state.needsSecret = !store && !isAsking;
    if (store) {
        m_state.reason = {};
        m_store.use(store, m_state.before ? makeStore(*m_state.before) : nullptr);
        if (!std::exchange(m_isCleaned, true))
            QTimer::singleShot(cleaningDelay, this, [this] { m_store.clean(); });
        if (!std::exchange(m_wasCleaned, true))
            m_store.clean();
    } else if (isAsking) {
        m_store.hold();
    } else {
        m_store.close({QStringLiteral("store.no_secret"), {}, {}, {}, {}});
    }
    Q_EMIT stateChanged();
}

std::shared_ptr<DocumentStore> OfficeDocuments::makeStore(const DocumentPlace &place)
{
    if (!place.isOutside()) {
        if (m_state.isOnServer)
            return std::make_shared<ServerStore>(m_database);
        return std::make_shared<FolderStore>(FolderStore::folderBeside(m_path), &m_database);
    }
    const auto secret = m_known.constFind(place.secretKey());
    if (secret == m_known.constEnd())
        return nullptr;
    return StoreTrial::open(place, place.access(secret->text, secret->authority), m_keys);
}

void OfficeDocuments::knock()
{
    const DocumentPlace place = m_state.place;
    const Secret secret = m_known.value(place.secretKey());
    auto *trial = new StoreTrial(this);
    deliver(trial->knock(place, secret.text, secret.authority), trial,
            [this, trial, place](const Expected<bool> &letIn) {
                trial->deleteLater();
                // A store that is away for a while may let in later.
                const QStringList refusals{QStringLiteral("store.denied"), QStringLiteral("store.wrong_secret"),
                                           QStringLiteral("store.wrong_user"), QStringLiteral("store.unknown_ca"),
                                           QStringLiteral("authority.not_a_certificate")};
                if (letIn || place != m_state.place || !refusals.contains(letIn.error().code))
                    return;
                m_known.remove(place.secretKey());
                m_state.reason = letIn.error();
                openStore();
            });
}

QFuture<Expected<bool>> OfficeDocuments::giveSecret(const Secret &secret)
{
    const DocumentPlace place = m_state.place;
    auto promise = std::make_shared<QPromise<Expected<bool>>>();
    promise->start();
    auto *trial = new StoreTrial(this);
    deliver(trial->knock(place, secret.text, secret.authority), trial,
            [this, trial, place, secret, promise](const Expected<bool> &letIn) {
                trial->deleteLater();
                if (letIn) {
                    remember(place, secret);
                    openStore();
                }
                promise->addResult(letIn);
                promise->finish();
            });
    return promise->future();
}

DocumentKeeper::Secret OfficeDocuments::known(const DocumentPlace &place) const
{
    Secret secret = m_known.value(place.secretKey());
    if (secret.text.isEmpty())
        secret.authority = QSettings().value(authorityKey(place)).toString();
    return secret;
}

void OfficeDocuments::remember(const DocumentPlace &place, const Secret &secret)
{
    m_known.insert(place.secretKey(), secret);
    QSettings().setValue(authorityKey(place), secret.authority);
    if (!secret.remember)
        return;
    deliver(m_secrets.write(place.secretKey(), secret.text), this, [this](const Outcome &kept) {
        if (!kept)
            Q_EMIT notKept(kept.error());
    });
}

QFuture<Expected<bool>> OfficeDocuments::tryOut(const DocumentPlace &place, const Secret &secret)
{
    auto *trial = new StoreTrial(this);
    const QFuture<Expected<bool>> future = trial->start(place, secret.text, secret.authority);
    deliver(future, trial, [trial](const Expected<bool> &) { trial->deleteLater(); });
    return future;
}

QFuture<Outcome> OfficeDocuments::set(const OfficeSettings::Values &values)
{
    return m_settings.set(values);
}

} // namespace tenderyard
