// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/CopyHandOut.h"

#include "models/storage/PostgresAddress.h"
#include "models/workflow/ServerLogins.h"

#include <QLocale>

namespace tenderyard {

QStringList CopyHandOut::summary(const CopyReport &report, const Invitation &common)
{
    const QLocale locale;
    QStringList lines{tr("%1 rows in %2 tables and %3 documents were copied, and found to be the same on both sides.")
                          .arg(locale.toString(report.rows), locale.toString(report.tables.size()),
                               locale.toString(report.documents))};
    if (report.changedMeanwhile)
        lines.append(
            tr("Somebody went on working in the office meanwhile. The copy is as the office was when the copying "
               "began."));
    for (const LostDocument &lost : report.lost) {
        const QString name = lost.fileName.isEmpty() ? lost.sha256 : lost.fileName;
        lines.append(lost.damaged ? tr("The document “%1” was damaged already and could not be copied.").arg(name)
                                  : tr("The document “%1” was missing already.").arg(name));
    }
    lines.append(
        tr("%n people can sign in, each with a new password that works once.", nullptr, int(report.people.size())));
    const Expected<PostgresAddress> server = PostgresAddress::parse(report.address);
    if (server && common.hosts.isEmpty() && server->hosts.constFirst().isSocket())
        lines.append(tr("People on other computers need the server’s name in place of “%1”.")
                         .arg(server->hosts.constFirst().name));
    return lines;
}

QString CopyHandOut::parts(const CopyReport &report, const Invitation &common)
{
    QStringList parts;
    for (const CopiedPerson &person : report.people) {
        if (PostgresAddress::isOne(report.address))
            parts.append(tr("For %1:").arg(person.fullName) + u'\n' + invitationOf(report, person, common));
        else
            parts.append(tr("For %1: sign in as %2, once with the password %3")
                             .arg(person.fullName, person.signIn, person.password));
    }
    return parts.join(PostgresAddress::isOne(report.address) ? QStringLiteral("\n\n") : QStringLiteral("\n"));
}

QString CopyHandOut::invitationOf(const CopyReport &report, const CopiedPerson &person, const Invitation &common)
{
    Invitation invitation = ServerLogins::invitation(report.address, person.signIn, person.password);
    invitation.office = report.officeName;
    invitation.certificate = common.certificate;
    invitation.fingerprint = common.fingerprint;
    if (!common.hosts.isEmpty())
        invitation.hosts = common.hosts;
    return invitation.toText();
}

} // namespace tenderyard
