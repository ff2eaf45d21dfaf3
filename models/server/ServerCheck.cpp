// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/ServerCheck.h"

#include "models/server/AdministratorConnection.h"
#include "models/server/ServerQuestion.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"

#include <QStringList>

#include <algorithm>

namespace tenderyard {

namespace {

/// What is named of many.
constexpr qsizetype namedAtMost = 8;

Outcome ask(AdministratorConnection &server, const ServerQuestion &question, QList<ServerFinding> &findings)
{
    const Expected<Rows> rows = server.select(QString::fromUtf8(question.sql));
    if (!rows) {
        Error error = rows.error();
        error.detail.prepend(QLatin1String(question.code) + QStringLiteral(": "));
        return tl::unexpected(error);
    }
    if (rows->isEmpty())
        return {};
    QStringList subjects;
    for (const Row &row : *rows)
        subjects.append(row.text(QStringLiteral("subject")));
    if (subjects.size() > namedAtMost)
        subjects = subjects.first(namedAtMost) << QStringLiteral("… (%1)").arg(rows->size());
    findings.append({question.weight, QString::fromLatin1(question.code),
                     ServerCheck::tr(question.what).arg(subjects.join(QStringLiteral(", "))),
                     ServerCheck::tr(question.mend)});
    return {};
}

Outcome askForSchema(AdministratorConnection &server, QList<ServerFinding> &findings)
{
    const Expected<SchemaSource> schema = officeSchema(server.dialect());
    if (!schema)
        return tl::unexpected(schema.error());
    const Expected<Migrator::Report> outlook = Migrator(*schema).outlook(server.connection());
    if (!outlook)
        return tl::unexpected(outlook.error());
    const QString mend = ServerCheck::tr("Run “tenderyard server upgrade” after a backup.");
    if (outlook->from < outlook->to)
        findings.append({ServerFinding::Weight::Error, QStringLiteral("schema.older"),
                         ServerCheck::tr("The office is of schema %1; this program needs %2.")
                             .arg(QString::number(outlook->from), QString::number(outlook->to)),
                         mend});
    else if (outlook->from > outlook->to)
        findings.append({ServerFinding::Weight::Error, QStringLiteral("schema.newer"),
                         ServerCheck::tr("The office is of schema %1, newer than this program knows (%2).")
                             .arg(QString::number(outlook->from), QString::number(outlook->to)),
                         ServerCheck::tr("Install the newer program.")});
    else if (outlook->rebuilt)
        findings.append({ServerFinding::Weight::Error, QStringLiteral("schema.differs"),
                         ServerCheck::tr("The rules of the office are not those of this program."), mend});
    return {};
}

} // namespace

Expected<QList<ServerFinding>> ServerCheck::run(AdministratorConnection &server)
{
    const Expected<bool> office = server.hasOffice();
    if (!office)
        return tl::unexpected(office.error());
    if (!*office)
        return failure(QStringLiteral("storage.not_an_office"));
    QList<ServerFinding> findings;
    if (const Outcome asked = askForSchema(server, findings); !asked)
        return tl::unexpected(asked.error());
    for (const auto &questions : {ServerQuestion::ofOffice(), ServerQuestion::ofServer()}) {
        for (const ServerQuestion &question : questions) {
            if (const Outcome asked = ask(server, question, findings); !asked)
                return tl::unexpected(asked.error());
        }
    }
    std::ranges::stable_sort(findings, {}, &ServerFinding::weight);
    return findings;
}

} // namespace tenderyard
