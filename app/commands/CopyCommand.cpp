// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/CopyCommand.h"

#include "app/commands/InBackground.h"
#include "app/commands/ServerTerminal.h"
#include "models/server/AdministratorAddress.h"
#include "models/server/AdministratorConnection.h"
#include "models/server/copy/CopyHandOut.h"
#include "models/workflow/RuleWords.h"

#include <QFile>
#include <QTextStream>

namespace tenderyard {

namespace {

constexpr int mostPasswordTries = 3;

tl::unexpected<Error> copyError(Error error)
{
    error.text = RuleWords::text(error);
    if (!error.detail.isEmpty())
        error.text += QStringLiteral("\n(%1: %2)").arg(error.code, error.detail);
    return tl::unexpected(error);
}

tl::unexpected<Error> copyErrorOf(const QString &text)
{
    return tl::unexpected<Error>(Error{QStringLiteral("usage.wrong"), text, {}, {}, {}});
}

} // namespace

Outcome CopyCommand::run()
{
    // What is missing is found before anything is made.
    Invitation common;
    if (const Outcome completed = complete(common); !completed)
        return completed;
    CopyRequest request;
    request.resume = m_arguments.resume;
    if (const Outcome reached = reach(m_arguments.from, request.from, request.fromSecret); !reached)
        return reached;
    if (const Outcome reached = reach(m_arguments.to, request.to, request.toSecret); !reached)
        return reached;
    const SystemClock clock;
    const Expected<CopyReport> report = inBackground<CopyReport>([&request, &clock] {
        return OfficeCopy(request, clock).run([](const CopyProgress &progress) {
            tell(progress);
            return true;
        });
    });
    QTextStream(stderr) << '\n';
    if (!report)
        return copyError(report.error());
    QTextStream out(stdout);
    out << CopyHandOut::summary(*report, common).join(u'\n') << '\n';
    if (!report->people.isEmpty())
        out << tr("The passwords below are shown this once.") << "\n\n" << CopyHandOut::parts(*report, common) << '\n';
    return {};
}

Outcome CopyCommand::reach(const QString &argument, QString &address, QString &secret) const
{
    if (!argument.startsWith(u"postgres://") && !argument.startsWith(u"postgresql://")) {
        address = argument;
        return {};
    }
    const Expected<PostgresAddress> server = AdministratorAddress::parse(argument);
    if (!server)
        return tl::unexpected(server.error());
    address = server->toString();
    Error error;
    for (int tries = 0; tries < mostPasswordTries; ++tries) {
        const Outcome connected = inBackground<void>([&server, &secret]() -> Outcome {
            const Expected<AdministratorConnection> connection = AdministratorConnection::open(*server, secret);
            return connection ? Outcome() : tl::unexpected(connection.error());
        });
        if (connected)
            return {};
        error = connected.error();
        if (error.code != u"storage.wrong_password" || !ServerTerminal::isInteractive())
            break;
        secret = ServerTerminal::askSecretly(tr("Password of %1 for %2:").arg(server->user, server->database));
        if (secret.isEmpty())
            break;
    }
    return copyError(error);
}

Outcome CopyCommand::complete(Invitation &common) const
{
    common.hosts = m_arguments.publicServer;
    QString path = m_arguments.certificate;
    if (path.isEmpty()) {
        const Expected<PostgresAddress> server = AdministratorAddress::parse(m_arguments.to);
        path = server ? server->options.value(QStringLiteral("sslrootcert")) : QString();
    }
    if (path.isEmpty() || path == u"system")
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return copyErrorOf(tr("%1 cannot be read.").arg(path));
    const QByteArray pem = file.readAll();
    common.fingerprint = Invitation::fingerprintsOf(pem).value(0);
    if (common.fingerprint.isEmpty())
        return copyErrorOf(tr("There is no certificate in %1.").arg(path));
    common.certificate = QString::fromLatin1(pem.sliced(pem.indexOf("-----BEGIN CERTIFICATE-----")));
    return {};
}

void CopyCommand::tell(const CopyProgress &progress)
{
    QString text;
    switch (progress.phase) {
    case CopyProgress::Phase::Copying:
        text = tr("Copying rows: %1 of %2");
        break;
    case CopyProgress::Phase::Documents:
        text = tr("Copying documents: %1 of %2");
        break;
    case CopyProgress::Phase::Comparing:
        text = tr("Comparing: %1 of %2");
        break;
    case CopyProgress::Phase::People:
        text = tr("Making passwords: %1 of %2");
        break;
    }
    // Back to the start of the line, and spaces to clear what a longer line left.
    QTextStream(stderr) << '\r' << text.arg(progress.done).arg(progress.total) << "     ";
}

} // namespace tenderyard
