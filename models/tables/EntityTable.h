// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Connection.h"
#include "models/tables/PageRequest.h"

#include <QSqlTableModel>

namespace tenderyard {

/// A table of the schema as Qt's editable SQL model, made safe for more than one writer: it selects one page and never
/// a whole table, and a row is changed or deleted only while it still has the row_version that was read.
/// Lives and dies on a connection's worker thread, within one job; the GUI thread shows EntityList instead.
/// A subclass per entity names the table and the columns that may be written.
class EntityTable : public QSqlTableModel
{
    Q_OBJECT
public:
    /// `connection` outlives the table. No row is selected yet; without setPage() the first page by id will be.
    EntityTable(Connection &connection, const QString &table, const QStringList &writableColumns);

    const QStringList &writableColumns() const { return m_writable; }

    /// Which rows select() brings. The relation may be a view of this table (then not for editing).
    void setPage(const PageRequest &page) { m_page = page; }
    /// Selects a page and returns its rows as plain values, which may travel to another thread.
    Expected<Rows> readPage(const PageRequest &page);

    /// Writes every edit of the model (setData, insertRecord, removeRows …) in one transaction, or none: after an
    /// error the stored rows are selected again. storage.conflict when a row is gone, hidden or has been changed.
    Outcome submitChanges();
    /// Adds one row and returns its key, a new one when `values` has none.
    Expected<Uuid> submitNew(const Binds &values);
    /// Changes one row, in a transaction of its own. storage.conflict as above.
    Outcome submitRow(const Uuid &id, qint64 rowVersion, const Binds &values);
    /// Deletes one row, in a transaction of its own. storage.conflict as above.
    Outcome submitRemoval(const Uuid &id, qint64 rowVersion);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    QString selectStatement() const override;
    bool insertRowIntoTable(const QSqlRecord &values) override;
    bool updateRowInTable(int row, const QSqlRecord &values) override;
    bool deleteRowFromTable(int row) override;

private:
    Expected<Uuid> insertValues(Binds values);
    Outcome updateValues(const Uuid &id, qint64 rowVersion, Binds values);
    Outcome checkWritable(const Binds &values) const;
    Rows selectedRows();
    /// Keeps the reason, which the model itself can only report as "false".
    bool remember(const Outcome &outcome);

    Connection &m_connection;
    QStringList m_writable;
    QStringList m_columns;
    PageRequest m_page;
    Error m_refusal;
};

} // namespace tenderyard
