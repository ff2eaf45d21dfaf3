// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/PlainSession.h"

#include <libpq-fe.h>

#include <array>
#include <poll.h>

namespace tenderyard {

namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

void addNotice(void *notices, const PGresult *result)
{
    static_cast<QStringList *>(notices)->append(
        QStringLiteral("%1: %2 %3 %4")
            .arg(field(result, PG_DIAG_SEVERITY_NONLOCALIZED), field(result, PG_DIAG_MESSAGE_PRIMARY),
                 field(result, PG_DIAG_MESSAGE_DETAIL), field(result, PG_DIAG_CONTEXT)));
}

void readRows(const PGresult *result, SqlAnswer &answer)
{
    answer.rows.clear();
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result); ++column)
            values.append(PQgetisnull(result, row, column) != 0 ? QString()
                                                                : QString::fromUtf8(PQgetvalue(result, row, column)));
        answer.rows.append(values);
    }
    answer.count = answer.rows.size();
}

} // namespace

struct PlainSession::Handle
{
    PGconn *connection = nullptr;
    QStringList notices;

    void addTo(SqlAnswer &answer, const PGresult *result) const
    {
        switch (PQresultStatus(result)) {
        case PGRES_TUPLES_OK:
            readRows(result, answer);
            return;
        case PGRES_COMMAND_OK:
            if (answer.rows.isEmpty())
                answer.count += QByteArray(PQcmdTuples(const_cast<PGresult *>(result))).toLongLong();
            return;
        case PGRES_COPY_OUT: {
            char *line = nullptr;
            while (PQgetCopyData(connection, &line, 0) > 0) {
                answer.rows.append({QString::fromUtf8(line)});
                PQfreemem(line);
            }
            answer.count = answer.rows.size();
            return;
        }
        case PGRES_COPY_IN:
            PQputCopyEnd(connection, nullptr);
            return;
        default:
            break;
        }
        if (!answer.isDone())
            return;
        answer.sqlState = field(result, PG_DIAG_SQLSTATE);
        answer.message = field(result, PG_DIAG_MESSAGE_PRIMARY);
        answer.detail = field(result, PG_DIAG_MESSAGE_DETAIL);
        if (answer.sqlState.isEmpty())
            answer.sqlState = QStringLiteral("08006");
    }
};

PlainSession::PlainSession(const QString &address, const QString &password) : m_handle(std::make_unique<Handle>())
{
    const QByteArray place = address.toUtf8();
    const QByteArray secret = password.toUtf8();
    const std::array<const char *, 4> names{"dbname", "password", "connect_timeout", nullptr};
    const std::array<const char *, 4> values{place.constData(), secret.constData(), "10", nullptr};
    m_handle->connection = PQconnectdbParams(names.data(), values.data(), 1);
    PQsetNoticeReceiver(m_handle->connection, addNotice, &m_handle->notices);
}

PlainSession::~PlainSession()
{
    PQfinish(m_handle->connection);
}

bool PlainSession::isOpen() const
{
    return PQstatus(m_handle->connection) == CONNECTION_OK;
}

QString PlainSession::error() const
{
    return QString::fromUtf8(PQerrorMessage(m_handle->connection));
}

SqlAnswer PlainSession::run(const QString &sql)
{
    send(sql);
    return *wait(std::chrono::minutes(5));
}

void PlainSession::send(const QString &sql)
{
    PQsendQuery(m_handle->connection, sql.toUtf8().constData());
}

std::unique_ptr<SqlAnswer> PlainSession::wait(std::chrono::milliseconds longest)
{
    const auto end = std::chrono::steady_clock::now() + longest;
    while (PQisBusy(m_handle->connection) != 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !isReadable(left))
            return {};
        if (PQconsumeInput(m_handle->connection) == 0)
            break;
    }
    auto answer = std::make_unique<SqlAnswer>();
    if (!isOpen())
        answer->sqlState = QStringLiteral("08006");
    for (;;) {
        const Result result(PQgetResult(m_handle->connection), &PQclear);
        if (!result)
            return answer;
        m_handle->addTo(*answer, result.get());
    }
}

QStringList PlainSession::takeNotices()
{
    return std::exchange(m_handle->notices, {});
}

QStringList PlainSession::takeHeard(std::chrono::milliseconds longest)
{
    QStringList heard;
    const auto end = std::chrono::steady_clock::now() + longest;
    for (;;) {
        while (PGnotify *notification = PQnotifies(m_handle->connection)) {
            heard.append(QString::fromUtf8(notification->relname));
            PQfreemem(notification);
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !isReadable(left) || PQconsumeInput(m_handle->connection) == 0)
            return heard;
    }
}

bool PlainSession::isReadable(std::chrono::milliseconds longest) const
{
    pollfd waiting{PQsocket(m_handle->connection), POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(longest.count())) > 0;
}

} // namespace tenderyard
