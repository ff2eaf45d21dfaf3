// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OfficeSettings.h"

#include "models/storage/Database.h"
#include "models/workflow/CertificationCatalog.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"

#include <algorithm>

namespace tenderyard {

namespace {

const QString settingTable = QStringLiteral("office_setting");
const QString kindTable = QStringLiteral("contractors_required_type");
const QString settingName = QStringLiteral("name");
const QString valueColumn = QStringLiteral("value");
const QString kindType = QStringLiteral("document_type");
const QString categoryColumn = QStringLiteral("category_code");
const QString requiredColumn = QStringLiteral("required");
const QString sequenceColumn = QStringLiteral("sequence");

Expected<OfficeSettings::Values> valuesIn(Connection &connection)
{
    const Expected<Rows> rows = connection.select(QStringLiteral("SELECT name, value FROM office_setting"));
    if (!rows)
        return tl::unexpected(rows.error());
    OfficeSettings::Values values;
    for (const Row &row : *rows)
        values.insert(row.text(settingName), row.text(valueColumn));
    return values;
}

Outcome toOutcome(const Expected<qint64> &done)
{
    return done ? Outcome() : tl::unexpected(done.error());
}

bool isSame(const RequiredKind &a, const RequiredKind &b)
{
    return a.documentType == b.documentType && a.categoryCode == b.categoryCode;
}

Outcome removeKind(Connection &connection, const RequiredKind &kind)
{
    return toOutcome(
        connection.execute(QStringLiteral("DELETE FROM contractors_required_type WHERE document_type = "
                                          ":document_type AND category_code = :category_code"),
                           {{kindType, kind.documentType}, {categoryColumn, RowValues::orEmpty(kind.categoryCode)}}));
}

Outcome writeKind(Connection &connection, const RequiredKind &kind, qint64 sequence, bool known)
{
    const Binds columns{{kindType, kind.documentType},
                        {categoryColumn, RowValues::orEmpty(kind.categoryCode)},
                        {requiredColumn, kind.required},
                        {sequenceColumn, sequence}};
    if (!known)
        return connection.insert(kindTable, columns);
    return toOutcome(connection.execute(
        QStringLiteral("UPDATE contractors_required_type SET required = :required, sequence = :sequence "
                       "WHERE document_type = :document_type AND category_code = :category_code"),
        columns));
}

} // namespace

QFuture<Expected<OfficeSettings::Values>> OfficeSettings::values() const
{
    return m_database.read<Values>([](Connection &connection) { return valuesIn(connection); });
}

QFuture<Outcome> OfficeSettings::set(const Values &values)
{
    return m_database.write<void>([values](Connection &connection) { return setIn(connection, values); });
}

QFuture<Expected<QList<RequiredKind>>> OfficeSettings::requiredKinds() const
{
    return m_database.read<QList<RequiredKind>>([](Connection &connection) { return requiredKindsIn(connection); });
}

QFuture<Outcome> OfficeSettings::setRequiredKinds(const QList<RequiredKind> &kinds)
{
    return m_database.write<void>([kinds](Connection &connection) { return setRequiredKindsIn(connection, kinds); });
}

Outcome OfficeSettings::setIn(Connection &connection, const Values &values)
{
    FieldChecks checks;
    const QString officeName = QStringLiteral("office_name");
    if (values.contains(officeName))
        checks.text(officeName, values.value(officeName), 200, FieldChecks::Presence::Required);
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    return connection.transaction([&]() -> Outcome {
        const Expected<Values> present = valuesIn(connection);
        if (!present)
            return tl::unexpected(present.error());
        for (auto value = values.begin(); value != values.end(); ++value) {
            const Binds columns{{settingName, value.key()}, {valueColumn, RowValues::orEmpty(value.value())}};
            if (present->contains(value.key()) && present->value(value.key()) == value.value())
                continue;
            const Outcome written =
                present->contains(value.key())
                    ? toOutcome(connection.execute(
                          QStringLiteral("UPDATE office_setting SET value = :value WHERE name = :name"), columns))
                    : connection.insert(settingTable, columns);
            if (!written)
                return written;
        }
        return {};
    });
}

Expected<QList<RequiredKind>> OfficeSettings::requiredKindsIn(Connection &connection)
{
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT document_type, category_code, required FROM contractors_required_type "
                                         "ORDER BY sequence, document_type, category_code"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<RequiredKind> kinds;
    for (const Row &row : *rows)
        kinds.append({row.text(kindType), row.text(categoryColumn), row.flag(requiredColumn)});
    return kinds;
}

Outcome OfficeSettings::setRequiredKindsIn(Connection &connection, const QList<RequiredKind> &kinds)
{
    return connection.transaction([&]() -> Outcome {
        const Expected<QList<RequiredKind>> present = requiredKindsIn(connection);
        if (!present)
            return tl::unexpected(present.error());
        const auto isIn = [](const QList<RequiredKind> &list, const RequiredKind &kind) {
            return std::ranges::any_of(list, [&](const RequiredKind &other) { return isSame(other, kind); });
        };
        if (*present == kinds)
            return {};
        for (const RequiredKind &kind : *present) {
            if (isIn(kinds, kind))
                continue;
            if (const Outcome removed = removeKind(connection, kind); !removed)
                return removed;
        }
        QStringList types;
        for (const RequiredKind &kind : kinds)
            types.append(kind.documentType);
        if (const Outcome added = CertificationCatalog::addUnknownTypesIn(connection, types); !added)
            return added;
        qint64 sequence = 0;
        for (const RequiredKind &kind : kinds) {
            if (const Outcome written = writeKind(connection, kind, ++sequence, isIn(*present, kind)); !written)
                return written;
        }
        return {};
    });
}

} // namespace tenderyard
