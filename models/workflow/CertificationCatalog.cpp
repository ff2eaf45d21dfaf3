// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/CertificationCatalog.h"

#include "models/storage/Database.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/OfficeSettings.h"
#include "models/workflow/RowValues.h"

#include <QHash>

#include <algorithm>

namespace tenderyard {

namespace {

/// A table of words that staff maintain: its key column, and how an entry is written.
struct WordTable
{
    QString name;
    QString key;
    /// What is set besides key and sequence, as SQL.
    QString assignments;
};

const WordTable typeWords{QStringLiteral("contractors_certification_type"), QStringLiteral("document_type"),
                          QStringLiteral("has_limit = :has_limit, retired = :retired")};
const WordTable codeWords{QStringLiteral("contractors_rejection_code"), QStringLiteral("code"),
                          QStringLiteral("label = :label, retired = :retired")};
const QString sequenceOfWord = QStringLiteral("sequence");
const QString retiredColumn = QStringLiteral("retired");

QString keyOf(const CertificationType &type)
{
    return type.name;
}

QString keyOf(const RejectionCode &code)
{
    return code.code;
}

Binds bindsOf(const CertificationType &type)
{
    return {{typeWords.key, type.name}, {QStringLiteral("has_limit"), type.hasLimit}, {retiredColumn, type.retired}};
}

Binds bindsOf(const RejectionCode &code)
{
    return {{codeWords.key, code.code},
            {QStringLiteral("label"), RowValues::orEmpty(code.label)},
            {retiredColumn, code.retired}};
}

Outcome withoutCount(const Expected<qint64> &done)
{
    return done ? Outcome() : tl::unexpected(done.error());
}

/// Makes `wanted` the rows of a table that has `present`; what is the same is left alone.
template<class T>
Outcome replaceWords(Connection &connection, const WordTable &table, const QList<T> &present, const QList<T> &wanted)
{
    for (const T &old : present) {
        if (std::ranges::any_of(wanted, [&](const T &word) { return keyOf(word) == keyOf(old); }))
            continue;
        const Outcome removed = withoutCount(connection.execute(
            QStringLiteral("DELETE FROM %1 WHERE %2 = :%2").arg(table.name, table.key), {{table.key, keyOf(old)}}));
        if (!removed)
            return removed;
    }
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT %1, sequence FROM %2").arg(table.key, table.name));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, qint64> places;
    for (const Row &row : *rows)
        places.insert(row.text(table.key), row.integer(sequenceOfWord));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (places.value(keyOf(wanted.at(i))) == i + 1 && present.contains(wanted.at(i)))
            continue;
        Binds columns = bindsOf(wanted.at(i));
        columns.insert(sequenceOfWord, i + 1);
        const bool known =
            std::ranges::any_of(present, [&](const T &word) { return keyOf(word) == keyOf(wanted.at(i)); });
        const Outcome written = known ? withoutCount(connection.execute(
                                            QStringLiteral("UPDATE %1 SET %2, sequence = :sequence WHERE %3 = :%3")
                                                .arg(table.name, table.assignments, table.key),
                                            columns))
                                      : connection.insert(table.name, columns);
        if (!written)
            return written;
    }
    return {};
}

} // namespace

QFuture<Expected<QList<CertificationType>>> CertificationCatalog::types() const
{
    return m_database.read<QList<CertificationType>>([](Connection &connection) { return typesIn(connection); });
}

QFuture<Expected<QList<RejectionCode>>> CertificationCatalog::rejectionCodes() const
{
    return m_database.read<QList<RejectionCode>>([](Connection &connection) { return rejectionCodesIn(connection); });
}

QFuture<Outcome> CertificationCatalog::setTypes(const QList<CertificationType> &types)
{
    return m_database.write<void>([types](Connection &connection) { return setTypesIn(connection, types); });
}

QFuture<Outcome> CertificationCatalog::setRejectionCodes(const QList<RejectionCode> &codes)
{
    return m_database.write<void>([codes](Connection &connection) { return setRejectionCodesIn(connection, codes); });
}

QFuture<Outcome> CertificationCatalog::renameType(const QString &present, const QString &name, bool alsoAskedFor)
{
    return m_database.write<void>([present, name, alsoAskedFor](Connection &connection) {
        return renameTypeIn(connection, present, name, alsoAskedFor);
    });
}

Expected<QList<CertificationType>> CertificationCatalog::typesIn(Connection &connection)
{
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT document_type, has_limit, retired FROM contractors_certification_type "
                                         "ORDER BY sequence, document_type"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<CertificationType> types;
    for (const Row &row : *rows)
        types.append({row.text(typeWords.key), row.flag(QStringLiteral("has_limit")), row.flag(retiredColumn)});
    return types;
}

Expected<QList<RejectionCode>> CertificationCatalog::rejectionCodesIn(Connection &connection)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT code, label, retired FROM contractors_rejection_code ORDER BY sequence, code"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RejectionCode> codes;
    for (const Row &row : *rows)
        codes.append({row.text(codeWords.key), row.text(QStringLiteral("label")), row.flag(retiredColumn)});
    return codes;
}

Outcome CertificationCatalog::setTypesIn(Connection &connection, const QList<CertificationType> &types)
{
    FieldChecks checks;
    for (const CertificationType &type : types)
        checks.text(typeWords.key, type.name, 100, FieldChecks::Presence::Required);
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    return connection.transaction([&]() -> Outcome {
        const Expected<QList<CertificationType>> present = typesIn(connection);
        return present ? replaceWords(connection, typeWords, *present, types) : tl::unexpected(present.error());
    });
}

Outcome CertificationCatalog::setRejectionCodesIn(Connection &connection, const QList<RejectionCode> &codes)
{
    FieldChecks checks;
    for (const RejectionCode &code : codes) {
        checks.text(codeWords.key, code.code, 60, FieldChecks::Presence::Required);
        checks.text(QStringLiteral("label"), code.label, 200);
    }
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    return connection.transaction([&]() -> Outcome {
        const Expected<QList<RejectionCode>> present = rejectionCodesIn(connection);
        return present ? replaceWords(connection, codeWords, *present, codes) : tl::unexpected(present.error());
    });
}

Outcome CertificationCatalog::renameTypeIn(Connection &connection, const QString &present, const QString &name,
                                           bool alsoAskedFor)
{
    return connection.transaction([&]() -> Outcome {
        Expected<QList<CertificationType>> types = typesIn(connection);
        if (!types)
            return tl::unexpected(types.error());
        if (std::ranges::any_of(*types, [&](const CertificationType &type) { return type.name == name; }))
            return failure(QStringLiteral("input.not_unique"), {}, typeWords.key);
        const auto old = std::ranges::find(*types, present, &CertificationType::name);
        if (old == types->end())
            return failure(QStringLiteral("storage.conflict"));
        const CertificationType renamed{name, old->hasLimit, false};
        old->retired = true;
        types->insert(std::distance(types->begin(), old), renamed);
        if (const Outcome set = setTypesIn(connection, *types); !set || !alsoAskedFor)
            return set;
        Expected<QList<RequiredKind>> kinds = OfficeSettings::requiredKindsIn(connection);
        if (!kinds)
            return tl::unexpected(kinds.error());
        for (RequiredKind &kind : *kinds) {
            if (kind.documentType == present)
                kind.documentType = name;
        }
        return OfficeSettings::setRequiredKindsIn(connection, *kinds);
    });
}

Outcome CertificationCatalog::addUnknownTypesIn(Connection &connection, const QStringList &names)
{
    Expected<QList<CertificationType>> types = typesIn(connection);
    if (!types)
        return tl::unexpected(types.error());
    const qsizetype known = types->size();
    for (const QString &name : names) {
        if (!std::ranges::any_of(*types, [&](const CertificationType &type) { return type.name == name; }))
            types->append({name, false, false});
    }
    return types->size() == known ? Outcome() : setTypesIn(connection, *types);
}

} // namespace tenderyard
