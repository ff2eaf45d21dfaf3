// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

class Connection;
class Database;

/// What a certification can be, as staff maintain it.
struct CertificationType
{
    QString name;
    /// An insurance: its limit is asked for.
    bool hasLimit = false;
    /// Not offered any more; certifications that have it keep it.
    bool retired = false;

    bool operator==(const CertificationType &) const = default;
};

/// Why a certification is sent back, as staff maintain it.
struct RejectionCode
{
    QString code;
    /// The office's own words; empty: the program's for this code, RuleWords::reason().
    QString label;
    bool retired = false;

    bool operator==(const RejectionCode &) const = default;
};

/// The types of certifications and the reasons for sending them back. Everybody reads them, staff write them.
/// Lives in the GUI thread; a plain handle, made where it is needed.
class CertificationCatalog
{
public:
    /// `database` outlives the object and its futures.
    explicit CertificationCatalog(Database &database) : m_database(database) {}

    /// In the order of the office, with the retired ones.
    QFuture<Expected<QList<CertificationType>>> types() const;
    QFuture<Expected<QList<RejectionCode>>> rejectionCodes() const;
    /// Makes these the only ones, in this order. What is in use is retired by its flag, not left out, so that it keeps
    /// its words. Errors: input.required and input.too_long (fields document_type, code, label), those of the workflow.
    QFuture<Outcome> setTypes(const QList<CertificationType> &types);
    QFuture<Outcome> setRejectionCodes(const QList<RejectionCode> &codes);
    /// Offers `name` in the place of the type `present`, which is retired: what has it keeps it. `alsoAskedFor`: where
    /// the office asks for `present`, it asks for `name` from now on. Errors: input.not_unique (field document_type),
    /// those of setTypes().
    QFuture<Outcome> renameType(const QString &present, const QString &name, bool alsoAskedFor);

    static Expected<QList<CertificationType>> typesIn(Connection &connection);
    static Expected<QList<RejectionCode>> rejectionCodesIn(Connection &connection);
    static Outcome setTypesIn(Connection &connection, const QList<CertificationType> &types);
    static Outcome setRejectionCodesIn(Connection &connection, const QList<RejectionCode> &codes);
    static Outcome renameTypeIn(Connection &connection, const QString &present, const QString &name, bool alsoAskedFor);
    /// Adds those of these names that are not known yet, at the end.
    static Outcome addUnknownTypesIn(Connection &connection, const QStringList &names);

private:
    Database &m_database;
};

} // namespace tenderyard
