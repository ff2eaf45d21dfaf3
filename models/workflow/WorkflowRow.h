// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Connection.h"
#include "models/storage/schema/WorkflowFile.h"

namespace tenderyard {

/// A row of a table under the workflow file, as it stands now. Used in the connection's thread.
class WorkflowRow
{
public:
    /// Errors: storage.not_found, transition.unknown for a table that the file does not name.
    static Expected<WorkflowRow> read(Connection &connection, const QString &entity, const Uuid &id);
    /// The entity of the program's workflow file; null when it names none.
    static const WorkflowEntity *entityOf(const QString &table);

    const WorkflowEntity &entity() const { return *m_entity; }
    const Row &row() const { return m_row; }
    QString status() const { return m_row.text(statusAlias()); }
    /// 0 for a table that counts no versions.
    qint64 version() const;
    /// The columns of the table, sorted.
    QStringList columns() const;
    QVariant key() const { return m_row.value(m_entity->key); }

    /// UPDATE of these columns, with updated_at, while the row is as it was read; storage.conflict otherwise.
    Outcome update(Connection &connection, Binds values) const;
    /// DELETE under the same condition.
    Outcome remove(Connection &connection) const;

private:
    static QString statusAlias() { return QStringLiteral("workflow_status"); }
    Uuid id() const { return m_row.id(m_entity->key); }

    const WorkflowEntity *m_entity = nullptr;
    Row m_row;
};

} // namespace tenderyard
