// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Money.h"
#include "models/domain/StoredFile.h"
#include "models/domain/Uuid.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tenderyard {

class Connection;
class Database;
class DocumentStore;

struct ProfileFields
{
    QString companyName;
    QStringList categories;
    QString region;
    QString address;
    QString phone;
    QString email;
};

struct CertificationFields
{
    QString documentType;
    QString issuer;
    QString number;
    QString holder;
    QDate issuedOn;
    QDate expiresOn;
    /// What an insurance covers at most.
    std::optional<Money> limit;
};

/// A type that a contractor needs, and whether a valid certification of it is there.
struct RequiredType
{
    QString documentType;
    bool required = true;
    /// TO_VERIFY, VERIFIED, EXPIRING, EXPIRED, REJECTED, MISSING or OPTIONAL.
    QString status;
};

/// Profiles, certifications and reviews.
class Contractors : public QObject
{
    Q_OBJECT
public:
    explicit Contractors(Database &database, QObject *parent = nullptr);

    static QList<Error> check(const ProfileFields &fields);
    static QList<Error> check(const CertificationFields &fields, const QDate &today);

    /// The signed-in contractor's own profile, made when there is none.
    QFuture<Expected<Uuid>> saveOwnProfile(const Uuid &contractor, qint64 rowVersion, const ProfileFields &fields);
    /// A contractor who came by letter: a person who cannot sign in, and the profile.
    QFuture<Expected<Uuid>> record(const ProfileFields &fields, const QDateTime &receivedAt);
    QFuture<Outcome> changeProfile(const Uuid &contractor, qint64 rowVersion, const ProfileFields &fields);
    QFuture<Outcome> askForChange(const Uuid &contractor, const QString &body);
    QFuture<Expected<QList<RequiredType>>> requiredTypes(const Uuid &contractor);

    QFuture<Expected<Uuid>> addCertification(const Uuid &contractor, const CertificationFields &fields,
                                             const StoredFile &file, const Uuid &supersedes = {},
                                             const QDateTime &receivedAt = {});
    /// `file`: another one takes the place of the present one.
    QFuture<Outcome> changeCertification(const Uuid &certification, qint64 rowVersion,
                                         const CertificationFields &fields, const std::optional<StoredFile> &file = {});

    QFuture<Expected<Uuid>> review(const Uuid &contract, const Uuid &contractor, int score, const QString &comment);

    static Expected<Uuid> createProfileIn(Connection &connection, const Uuid &user, const ProfileFields &fields,
                                          const QDateTime &receivedAt = {});
    static Expected<Uuid> recordIn(Connection &connection, const ProfileFields &fields, const QDateTime &receivedAt);
    static Outcome askForChangeIn(Connection &connection, const Uuid &contractor, const QString &body);
    static Expected<Uuid> addCertificationIn(Connection &connection, const Uuid &contractor,
                                             const CertificationFields &fields, const StoredFile &file,
                                             const Uuid &supersedes = {}, const QDateTime &receivedAt = {});
    static Expected<Uuid> reviewIn(Connection &connection, const Uuid &contract, const Uuid &contractor, int score,
                                   const QString &comment);
    static Expected<QList<RequiredType>> requiredTypesIn(Connection &connection, const Uuid &contractor);

private:
    Database &m_database;
};

} // namespace tenderyard
