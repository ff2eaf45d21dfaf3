// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresStatement.h"

#include "models/storage/PostgresErrors.h"
#include "models/storage/PostgresParameters.h"
#include "models/storage/PostgresValues.h"

#include <atomic>

namespace tenderyard {

namespace {

bool isAnswer(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

QByteArray newStatementName()
{
    static std::atomic<quint64> last = 0;
    return "statement_" + QByteArray::number(++last);
}

/// The column that a placeholder's value goes into: Connection::update() puts new_ before it.
QString columnOfPlaceholder(const QString &name)
{
    return name.startsWith(QLatin1String("new_")) ? name.sliced(4) : name;
}

} // namespace

PostgresStatement::PostgresStatement(PGconn *connection, SqlText text)
    : m_connection(connection), m_text(std::move(text)), m_name(newStatementName())
{
}

Expected<std::unique_ptr<Statement>> PostgresStatement::prepare(PGconn *connection, const QString &sql)
{
    std::unique_ptr<PostgresStatement> statement(new PostgresStatement(connection, SqlText::of(sql)));
    const PostgresResult result(PQprepare(connection, statement->m_name.constData(),
                                          statement->m_text.numbered.toUtf8().constData(), 0, nullptr));
    if (!isAnswer(result.get()))
        return tl::unexpected(postgresError(PostgresFault::of(result.get()), PQstatus(connection) != CONNECTION_OK));
    return statement;
}

Outcome PostgresStatement::run(const QList<QVariant> &values)
{
    const Expected<PostgresParameters> parameters = PostgresParameters::of(values);
    if (!parameters)
        return tl::unexpected(parameters.error());
    m_answer.reset(PQexecPrepared(m_connection, m_name.constData(), parameters->count(), parameters->values(),
                                  parameters->lengths(), parameters->formats(), 0));
    return isAnswer(m_answer.get()) ? Outcome() : tl::unexpected(refused(values));
}

Error PostgresStatement::refused(const QList<QVariant> &values)
{
    const PostgresFault fault = PostgresFault::of(m_answer.get());
    m_answer.reset();
    // The table has another shape since it was prepared, or something between here and the server has forgotten it.
    m_stale = fault.state == QLatin1String("0A000") || fault.state == QLatin1String("26000");
    Error error = postgresError(fault, PQstatus(m_connection) != CONNECTION_OK);
    if (error.code != QLatin1String("input.wrong_type") || !error.field.isEmpty())
        return error;
    // The server quotes the value that it could not read, and does not say whose it is.
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (fault.message.endsWith(u'"' + values.at(i).toString() + u'"'))
            error.field = columnOfPlaceholder(m_text.names.at(i));
    }
    return error;
}

Expected<Rows> PostgresStatement::rows()
{
    return postgresRows(m_answer.get());
}

Expected<QVariant> PostgresStatement::first()
{
    if (PQntuples(m_answer.get()) == 0 || PQnfields(m_answer.get()) == 0)
        return QVariant();
    return postgresValue(m_answer.get(), 0, 0);
}

qint64 PostgresStatement::changed() const
{
    return QByteArray(PQcmdTuples(m_answer.get())).toLongLong();
}

} // namespace tenderyard
