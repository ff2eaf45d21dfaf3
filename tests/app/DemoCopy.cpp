// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/DemoCopy.h"

namespace tenderyard {

namespace {

template<class T> T require(Expected<T> answer, const QString &what)
{
    if (!answer)
        qFatal("%s: %s %s", qPrintable(what), qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

} // namespace

DemoCopy::DemoCopy(const QDateTime &now) : m_clock(now)
{
    m_summary = require(DemoOffice::createAt(path(), now), QStringLiteral("demonstration office"));
    m_dialect = require(Dialect::forAddress(path()), path());
    m_connection = require(m_dialect->openConnection(path(), MissingOffice::Refuse, m_clock), path());
}

void DemoCopy::actAs(const QString &login)
{
    const QVariant id = require(m_connection->scalar(QStringLiteral("SELECT id FROM users_user WHERE login = :login"),
                                                     {{QStringLiteral("login"), login}}),
                                login);
    m_connection->setUser(Uuid::fromString(id.toString()));
}

qint64 DemoCopy::number(const QString &sql)
{
    return require(m_connection->scalar(sql), sql).toLongLong();
}

QStringList DemoCopy::column(const QString &sql)
{
    QStringList values;
    const Rows rows = require(m_connection->select(sql), sql);
    for (const Row &row : rows)
        values.append(row.text(QStringLiteral("name")));
    values.sort();
    return values;
}

} // namespace tenderyard
