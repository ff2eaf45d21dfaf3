// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/ChosenStore.h"
#include "models/documents/remote/DatabaseKeys.h"
#include "models/workflow/OfficeSettings.h"
#include "views/shell/DocumentKeeper.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace tenderyard {

class Database;
class SecretStore;

/// The documents of one open office: makes the store that its setting names, and another one when the setting changes.
/// Secrets are asked of the keychain, kept in memory while the office is open, and sent nowhere but to the address that
/// they were given for.
class OfficeDocuments final : public DocumentKeeper
{
    Q_OBJECT
public:
    /// `path` is the office's address. All outlive this.
    OfficeDocuments(const QString &path, Database &database, SecretStore &secrets);
    ~OfficeDocuments() override;

    /// Whatever is asked of it waits until open() has found where the documents are.
    DocumentStore &store() { return m_store; }
    /// Somebody has signed in: reads the setting, and follows it from now on. `person` is
    /// their id.
    void open(const QString &person);

    QFuture<Expected<bool>> giveSecret(const Secret &secret) override;
    Secret known(const DocumentPlace &place) const override;
    QFuture<Expected<bool>> tryOut(const DocumentPlace &place, const Secret &secret) override;
    QFuture<Expected<bool>> begin(const DocumentPlace &place, const Secret &secret,
                                  const Administrator &administrator) override;
    void pause() override;
    void goOn() override;
    void cancel() override;
    void switchAnyway() override;
    QFuture<Expected<bool>> removeOld(const Administrator &administrator) override;
    void keepOld() override;

private:
    using Promise = std::shared_ptr<QPromise<Expected<bool>>>;

    // Where the documents are, and the way there.

    void readSetting();
    void apply(const OfficeSettings::Values &values);
    void lookForSecret();
    void openStore();
    void refuse(const Error &why);
    /// Whether the store lets in whoever has this secret, which the keychain gave.
    void knock();
    /// Null where this computer has no secret for it.
    std::shared_ptr<DocumentStore> makeStore(const DocumentPlace &place);
    void remember(const DocumentPlace &place, const Secret &secret);
    QFuture<Outcome> set(const OfficeSettings::Values &values);

    // Moving (OfficeDocumentsMove.cpp).

    /// The database as whoever may move everybody's documents; `next` once it is open, `failed` otherwise.
    void withRows(const Administrator &administrator, const std::function<void(Database &rows)> &next,
                  const std::function<void(const Error &error)> &failed);
    std::unique_ptr<MovingPlace> end(Database &rows, const DocumentPlace &place);
    void startMove(Database &rows);
    void finishMove(const Expected<StoreMove::Report> &report);
    void switchOver();
    void lookAgain();
    void removeFrom(Database &rows, const DocumentPlace &before);
    void removeFound(Database &rows, const StoreMove::Report &report);
    void run(Database &rows, const DocumentPlace &from, const DocumentPlace &to,
             const std::function<void(const Expected<StoreMove::Report> &)> &done);
    void endMove();
    void failMove(const Error &error);
    void setPhase(Move::Phase phase);

    const QString m_path;
    Database &m_database;
    SecretStore &m_secrets;
    OfficeSettings m_settings;
    DatabaseKeys m_keys;
    ChosenStore m_store;
    QString m_person;
    /// What nobody needs any longer was removed once, in the background.
    bool m_wasCleaned = false;
    /// By their DocumentPlace::secretKey(), while the office is open.
    QHash<QString, Secret> m_known;
    /// What the keychain was asked for already.
    QSet<QString> m_asked;
    QTimer m_reading;
    /// Once for whoever has signed in.
    bool m_isCleaned = false;
    /// On a server, the office as its administrator has it.
    std::unique_ptr<Database> m_administrator;
    /// Where the documents were when the move began.
    DocumentPlace m_origin;
    /// The ends of the move under way, which lives shorter.
    std::unique_ptr<MovingPlace> m_from;
    std::unique_ptr<MovingPlace> m_to;
    std::unique_ptr<DocumentMove> m_run;
};

} // namespace tenderyard
