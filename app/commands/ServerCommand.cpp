// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ServerCommand.h"

#include "app/commands/InBackground.h"
#include "app/commands/ServerTerminal.h"
#include "models/domain/OneTimeSecret.h"
#include "models/server/AdministratorAddress.h"
#include "models/server/AdministratorConnection.h"
#include "models/server/ServerBackup.h"
#include "models/server/ServerCheck.h"
#include "models/server/ServerSetup.h"
#include "models/server/ServerTool.h"
#include "models/storage/ScramVerifier.h"
#include "models/workflow/RuleWords.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int passwordTries = 3;

tl::unexpected<Error> commandError(const QString &text)
{
    return tl::unexpected<Error>(Error{QStringLiteral("usage.wrong"), text, {}, {}, {}});
}

/// An administrator is also told what the program keeps from others.
tl::unexpected<Error> wordedForAdministrator(Error error)
{
    error.text = RuleWords::text(error);
    if (!error.detail.isEmpty())
        error.text += QStringLiteral("\n(%1: %2)").arg(error.code, error.detail);
    return tl::unexpected(error);
}

/// Runs `work` on a thread of its own, with a connection that is gone afterwards.
template<class T>
Expected<T> onServer(const PostgresAddress &address, const QString &secret,
                     const std::function<Expected<T>(AdministratorConnection &)> &work)
{
    const Expected<T> answer = inBackground<T>([&]() -> Expected<T> {
        Expected<AdministratorConnection> server = AdministratorConnection::open(address, secret);
        return server ? work(*server) : tl::unexpected(server.error());
    });
    return answer ? answer : wordedForAdministrator(answer.error());
}

void printOut(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

} // namespace

Expected<bool> ServerCommand::run()
{
    const Expected<PostgresAddress> address = AdministratorAddress::parse(m_arguments.connection);
    if (!address)
        return tl::unexpected(address.error());
    m_address = *address;
    Outcome done;
    switch (m_arguments.action) {
    case ServerArguments::Action::Init:
        done = initialize();
        break;
    case ServerArguments::Action::Upgrade:
        done = upgrade();
        break;
    case ServerArguments::Action::Check:
        return check();
    case ServerArguments::Action::Backup:
        done = backUp();
        break;
    case ServerArguments::Action::Restore:
        done = restore();
        break;
    }
    return done ? Expected<bool>(true) : tl::unexpected(done.error());
}

Outcome ServerCommand::connectOnce()
{
    Error error;
    for (int tries = 0; tries < passwordTries; ++tries) {
        const Outcome connected = inBackground<void>([this]() -> Outcome {
            const Expected<AdministratorConnection> server = AdministratorConnection::open(m_address, m_secret);
            return server ? Outcome() : tl::unexpected(server.error());
        });
        if (connected)
            return {};
        error = connected.error();
        if (error.code != u"storage.wrong_password")
            break;
        if (!ServerTerminal::isInteractive()) {
            error.text = tr("The server wants the password of %1, or another one. Put it into the file ~/.pgpass or "
                            "into PGPASSWORD, or run this in a terminal, where it is asked for.")
                             .arg(m_address.user);
            break;
        }
        m_secret = ServerTerminal::askSecretly(tr("Password of %1:").arg(m_address.user));
        if (m_secret.isEmpty())
            break;
    }
    return wordedForAdministrator(error);
}

Expected<QString> ServerCommand::choosePassword(bool &madeUp) const
{
    madeUp = !ServerTerminal::isInteractive();
    if (madeUp)
        return oneTimeSecret();
    for (int tries = 0; tries < passwordTries; ++tries) {
        const QString password = ServerTerminal::askSecretly(tr("Password for the first person:"));
        if (password.size() < ScramVerifier::shortestPassword) {
            QTextStream(stderr) << tr("A password has at least 10 characters.") << '\n';
            continue;
        }
        if (ServerTerminal::askSecretly(tr("Once more:")) == password)
            return password;
        QTextStream(stderr) << tr("This is not the same.") << '\n';
    }
    return commandError(tr("No password was chosen, so nothing was made."));
}

Outcome ServerCommand::complete(Invitation &invitation) const
{
    if (!m_arguments.publicServer.isEmpty())
        invitation.hosts = m_arguments.publicServer;
    const QString path = m_arguments.certificate.isEmpty() ? m_address.options.value(QStringLiteral("sslrootcert"))
                                                           : m_arguments.certificate;
    if (path.isEmpty() || path == u"system")
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return commandError(tr("%1 cannot be read.").arg(path));
    const QByteArray pem = file.readAll();
    invitation.fingerprint = Invitation::fingerprintsOf(pem).value(0);
    if (invitation.fingerprint.isEmpty())
        return commandError(tr("There is no certificate in %1.").arg(path));
    invitation.certificate = QString::fromLatin1(pem.sliced(pem.indexOf("-----BEGIN CERTIFICATE-----")));
    return {};
}

Outcome ServerCommand::initialize()
{
    // What is missing is found before anything is made.
    Invitation rehearsal;
    if (const Outcome completed = complete(rehearsal); !completed)
        return completed;
    if (const Outcome connected = connectOnce(); !connected)
        return connected;
    NewAccount first;
    first.fullName = m_arguments.fullName.isEmpty() ? tr("Administrator") : m_arguments.fullName;
    first.login = first.fullName.left(100);
    bool madeUp = false;
    const Expected<QString> password = choosePassword(madeUp);
    if (!password)
        return tl::unexpected(password.error());
    first.password = *password;
    const QString office = m_arguments.officeName.isEmpty() ? m_address.database : m_arguments.officeName;
    Expected<Invitation> made = onServer<Invitation>(m_address, m_secret, [&](AdministratorConnection &server) {
        return ServerSetup::initialize(server, office, first);
    });
    if (!made)
        return tl::unexpected(made.error());
    if (const Outcome completed = complete(*made); !completed)
        return completed;
    printOut(tr("The office “%1” is made. %2 signs in as %3.").arg(office, first.fullName, made->signIn));
    if (madeUp)
        printOut(tr("The password, which is shown this once: %1").arg(first.password));
    if (made->hosts.startsWith(u'/'))
        printOut(tr("People on other computers need the server’s name instead of “%1” below.").arg(made->hosts));
    printOut(QStringLiteral("\n") + made->toText());
    return {};
}

Outcome ServerCommand::upgrade()
{
    if (const Outcome connected = connectOnce(); !connected)
        return connected;
    const Expected<Migrator::Report> report = onServer<Migrator::Report>(
        m_address, m_secret, [](AdministratorConnection &server) { return ServerSetup::upgrade(server); });
    if (!report)
        return tl::unexpected(report.error());
    if (report->rebuilt)
        printOut(tr("The office is up to date: schema %1 before, %2 now.").arg(report->from).arg(report->to));
    else
        printOut(tr("The office was up to date already (schema %1).").arg(report->to));
    return {};
}

Expected<bool> ServerCommand::check()
{
    if (const Outcome connected = connectOnce(); !connected)
        return tl::unexpected(connected.error());
    const Expected<QList<ServerFinding>> findings = onServer<QList<ServerFinding>>(
        m_address, m_secret, [](AdministratorConnection &server) { return ServerCheck::run(server); });
    if (!findings)
        return tl::unexpected(findings.error());
    for (const ServerFinding &finding : *findings) {
        const bool isError = finding.weight == ServerFinding::Weight::Error;
        const QString title = isError ? tr("ERROR [%1] %2") : tr("warning [%1] %2");
        printOut(title.arg(finding.code, finding.what) + QStringLiteral("\n    ") + finding.mend);
    }
    const bool safe = std::ranges::none_of(
        *findings, [](const ServerFinding &finding) { return finding.weight == ServerFinding::Weight::Error; });
    if (findings->isEmpty())
        printOut(tr("All is as it should be."));
    else
        printOut(tr("Findings: %1").arg(findings->size()));
    return safe;
}

Outcome ServerCommand::runTool(const QString &program, const QStringList &arguments)
{
    Outcome outcome;
    ServerTool tool(m_address, m_secret);
    QObject::connect(&tool, &ServerTool::progressed, &tool,
                     [](const QString &line) { QTextStream(stderr) << line << '\n'; });
    QObject::connect(&tool, &ServerTool::failed, &tool, [&outcome](const Error &error) {
        outcome = tl::unexpected(error);
        QCoreApplication::quit();
    });
    QObject::connect(&tool, &ServerTool::succeeded, &tool, &QCoreApplication::quit);
    tool.start(program, arguments);
    QCoreApplication::exec();
    return outcome;
}

Outcome ServerCommand::backUp()
{
    if (const Outcome connected = connectOnce(); !connected)
        return connected;
    if (const Outcome made = ServerBackup::makeFolder(m_arguments.folder); !made)
        return made;
    const Outcome dumped = runTool(QStringLiteral("pg_dump"), ServerBackup::dumpArguments(m_arguments.folder));
    if (!dumped)
        return dumped;
    const Outcome done = onServer<void>(m_address, m_secret, [this](AdministratorConnection &server) {
        return ServerBackup::finishBackup(server, m_arguments.folder);
    });
    if (!done)
        return done;
    printOut(tr("The backup is in %1: the dump, and people’s logins in logins.sql. Keep both from others: whoever "
                "has them has all of the office’s data, and can try passwords at leisure.")
                 .arg(m_arguments.folder));
    return {};
}

Outcome ServerCommand::restore()
{
    if (const Outcome connected = connectOnce(); !connected)
        return connected;
    const Outcome begun = onServer<void>(m_address, m_secret, [this](AdministratorConnection &server) {
        return ServerBackup::beginRestore(server, m_arguments.folder);
    });
    if (!begun)
        return begun;
    const Outcome restored =
        runTool(QStringLiteral("pg_restore"), ServerBackup::restoreArguments(m_arguments.folder, m_address.database));
    if (!restored)
        return restored;
    const Outcome done = onServer<void>(m_address, m_secret, [this](AdministratorConnection &server) {
        return ServerBackup::finishRestore(server, m_arguments.folder);
    });
    if (!done)
        return done;
    printOut(
        tr("The office is restored, and everybody signs in as before. Look at it with “tenderyard server check”."));
    return {};
}

} // namespace tenderyard
