// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/JobProcess.h"

#include "models/domain/Timestamp.h"
#include "tests/workflow/OfficeJob.h"

#include <QCoreApplication>

namespace tenderyard::job {

namespace {

const QString marker = QStringLiteral("--as-job");
/// Marker, path, time, owner, and two for each company.
constexpr qsizetype fixedArguments = 5;

} // namespace

std::unique_ptr<QProcess> start(const QString &path, const People &people, const QDateTime &now)
{
    QStringList arguments{marker, path, toTimestamp(now), people.owner.toString()};
    for (const Company &company : people.companies)
        arguments << company.user.toString() << company.contractor.toString();
    auto process = std::make_unique<QProcess>();
    process->setProgram(QCoreApplication::applicationFilePath());
    process->setArguments(arguments);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start();
    return process;
}

Line parse(const QByteArray &line)
{
    const QStringList parts = QString::fromUtf8(line).trimmed().split(u'\t');
    const QString word = parts.value(0);
    return {word == QLatin1String(OfficeJob::begins)      ? Line::Kind::Begins
            : word == QLatin1String(OfficeJob::confirmed) ? Line::Kind::Confirmed
                                                          : Line::Kind::Failed,
            parts.value(1), parts.value(2)};
}

int run(const QStringList &arguments)
{
    if (arguments.value(1) != marker)
        return -1;
    People people;
    people.owner = Uuid::fromString(arguments.value(4));
    for (qsizetype i = fixedArguments; i + 1 < arguments.size(); i += 2)
        people.companies.append({Uuid::fromString(arguments.at(i)), Uuid::fromString(arguments.at(i + 1))});
    OfficeJob work(people, fromTimestamp(arguments.value(3)));
    return work.runUntilKilled(arguments.value(2));
}

} // namespace tenderyard::job
