// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/ServerTool.h"

#include "models/storage/PasswordHash.h"

#include <QDir>
#include <QMap>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace tenderyard {

namespace {

/// How much of what the program said last goes into an error.
constexpr qsizetype linesKept = 6;

/// What libpq reads from the environment.
const QMap<QString, QString> &environmentNames()
{
    static const QMap<QString, QString> names{
        {QStringLiteral("host"), QStringLiteral("PGHOST")},
        {QStringLiteral("port"), QStringLiteral("PGPORT")},
        {QStringLiteral("dbname"), QStringLiteral("PGDATABASE")},
        {QStringLiteral("user"), QStringLiteral("PGUSER")},
        {QStringLiteral("sslmode"), QStringLiteral("PGSSLMODE")},
        {QStringLiteral("sslrootcert"), QStringLiteral("PGSSLROOTCERT")},
        {QStringLiteral("sslcert"), QStringLiteral("PGSSLCERT")},
        {QStringLiteral("sslkey"), QStringLiteral("PGSSLKEY")},
        {QStringLiteral("sslcrl"), QStringLiteral("PGSSLCRL")},
        {QStringLiteral("connect_timeout"), QStringLiteral("PGCONNECT_TIMEOUT")},
        {QStringLiteral("gssencmode"), QStringLiteral("PGGSSENCMODE")},
        {QStringLiteral("target_session_attrs"), QStringLiteral("PGTARGETSESSIONATTRS")},
        {QStringLiteral("application_name"), QStringLiteral("PGAPPNAME")},
        {QStringLiteral("client_encoding"), QStringLiteral("PGCLIENTENCODING")}};
    return names;
}

/// A field of a password file.
QString escapedField(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u':', QStringLiteral("\\:"));
}

} // namespace

ServerTool::ServerTool(const PostgresAddress &address, const QString &secret, QObject *parent)
    : QObject(parent), m_address(address), m_secret(secret),
      m_passwords(QDir::tempPath() + QStringLiteral("/tenderyard-XXXXXX"))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this, &ServerTool::readLines);
    connect(&m_process, &QProcess::finished, this, &ServerTool::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(QStringLiteral("server.no_tool"), tr("%1 could not be started.").arg(m_process.program()));
    });
}

ServerTool::~ServerTool()
{
    m_process.disconnect(this);
    m_process.kill();
    PasswordHash::wipe(m_secret);
}

Outcome ServerTool::prepare(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return tl::unexpected<Error>(
            Error{QStringLiteral("server.no_tool"),
                  tr("%1 is missing. Install PostgreSQL’s own programs (postgresql-client) of at least the server’s "
                     "version.")
                      .arg(program),
                  {},
                  {},
                  {}});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QMap<QString, QString> parameters = m_address.parameters();
    for (auto name = environmentNames().cbegin(); name != environmentNames().cend(); ++name) {
        if (parameters.contains(name.key()))
            environment.insert(name.value(), parameters.value(name.key()));
    }
    if (!m_secret.isEmpty()) {
        // Made with the rights 0600.
        const QByteArray line = QStringLiteral("*:*:*:*:%1\n").arg(escapedField(m_secret)).toUtf8();
        if (!m_passwords.open() || m_passwords.write(line) != line.size() || !m_passwords.flush())
            return tl::unexpected<Error>(Error{
                QStringLiteral("storage.failed"), tr("%1 cannot be written.").arg(m_passwords.fileName()), {}, {}, {}});
        environment.insert(QStringLiteral("PGPASSFILE"), m_passwords.fileName());
        environment.remove(QStringLiteral("PGPASSWORD"));
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(found);
    return {};
}

void ServerTool::start(const QString &program, const QStringList &arguments)
{
    if (const Outcome ready = prepare(program); !ready) {
        // Not from within start(): whoever calls has not returned to the event loop yet.
        QMetaObject::invokeMethod(this, [this, ready] { Q_EMIT failed(ready.error()); }, Qt::QueuedConnection);
        return;
    }
    m_process.setArguments(arguments);
    m_process.start();
}

void ServerTool::readLines()
{
    m_unread += m_process.readAll();
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QString line = QString::fromLocal8Bit(m_unread.first(end)).trimmed();
        m_unread.remove(0, end + 1);
        if (line.isEmpty())
            continue;
        m_lastLines.append(line);
        if (m_lastLines.size() > linesKept)
            m_lastLines.removeFirst();
        Q_EMIT progressed(line);
    }
}

void ServerTool::end(int exitCode, QProcess::ExitStatus status)
{
    m_unread += '\n';
    readLines();
    forgetPassword();
    if (status == QProcess::NormalExit && exitCode == 0)
        Q_EMIT succeeded();
    else
        fail(QStringLiteral("server.tool_failed"),
             tr("%1 did not succeed. It said last:\n%2").arg(m_process.program(), m_lastLines.join(u'\n')));
}

void ServerTool::forgetPassword()
{
    if (m_passwords.isOpen())
        m_passwords.remove();
}

void ServerTool::fail(const QString &code, const QString &text)
{
    forgetPassword();
    Q_EMIT failed({code, text, {}, {}, {}});
}

} // namespace tenderyard
