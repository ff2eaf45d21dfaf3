// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace tenderyard {

/// One row, or a few that belong together, for a page that shows them whole: reads them, and again whenever one of the
/// entities they come from changes. Lives in the GUI thread and never waits.
class RecordReader : public QObject
{
    Q_OBJECT
public:
    /// Rows of a table or view by one of its columns; at most 1,000.
    struct Request
    {
        QString relation;
        /// The column whose value is one of `values`.
        QString column = QStringLiteral("id");
        QVariantList values;
        /// Columns to sort by; empty: by id.
        QStringList sorting = {};

        bool operator==(const Request &) const = default;
    };

    /// `database` outlives the reader.
    explicit RecordReader(Database &database, QObject *parent = nullptr);

    /// The statement that reads them; its values go into `binds`.
    static QString statementOf(const Request &request, Binds &binds);
    /// Reads once. Errors as Connection::select().
    static QFuture<Expected<Rows>> read(Database &database, const Request &request);

    /// Reads now, and again when one of `entities` (tables) changes; with none, when anything does.
    void watch(const Request &request, const QStringList &entities = {});
    /// Reads again at once.
    void refresh();
    /// Waits for no more answers and no more changes.
    void stop();

    const Rows &rows() const { return m_rows; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /// The first answer, and each later one that differs from the one before; no row: gone, or not to be seen.
    void loaded(const tenderyard::Rows &rows);
    /// The rows before stay.
    void failed(const tenderyard::Error &error);

private:
    void onChanged(const ChangeSet &changes);
    void show(const Rows &rows);

    Database &m_database;
    Request m_request;
    QStringList m_entities;
    Rows m_rows;
    QTimer m_timer;
    /// Answers to older requests are dropped.
    quint64 m_token = 0;
    bool m_watching = false;
    bool m_loading = false;
    bool m_told = false;
};

} // namespace tenderyard
