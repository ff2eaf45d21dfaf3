// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ChildProcess.h"

#include "models/domain/Clock.h"
#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace tenderyard::child {

namespace {

const QString marker = QStringLiteral("--as-child");
constexpr uid_t nobody = 65534;

void print(const QString &line)
{
    // At once: the parent may kill this process at any moment and believes every line it read.
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

int openOnly(const Expected<std::unique_ptr<Connection>> &connection)
{
    print(connection ? QStringLiteral("ok") : codeOf(connection));
    return 0;
}

int addOne(Connection &connection)
{
    const Outcome added =
        connection.insert(QStringLiteral("thing"), thingNamed(QStringLiteral("from another process")));
    print(added ? QStringLiteral("ok") : codeOf(added));
    return added ? 0 : 1;
}

int fillUp(Connection &connection)
{
    for (int number = 1;; ++number) {
        const Outcome added = connection.transaction([&]() -> Outcome {
            Binds values = thingNamed(QString::number(number));
            values.insert(QStringLiteral("note"), QString(20'000, u'x'));
            return connection.insert(QStringLiteral("thing"), values);
        });
        print(added ? QString::number(number) : codeOf(added));
        if (!added)
            break;
    }
    if (connection.scalar(QStringLiteral("SELECT sum(length(note)) FROM thing")))
        print(QStringLiteral("readable"));
    return 0;
}

} // namespace

std::unique_ptr<QProcess> start(const char *what, const QString &path, qint64 largestFile)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QCoreApplication::applicationFilePath());
    process->setArguments({marker, QLatin1String(what), path});
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (largestFile > 0) {
        process->setChildProcessModifier([largestFile] {
            const rlimit limit{rlim_t(largestFile), rlim_t(largestFile)};
            setrlimit(RLIMIT_FSIZE, &limit);
            // So that a write fails as on a full disk, and does not end the process.
            std::signal(SIGXFSZ, SIG_IGN);
        });
    }
    process->start();
    return process;
}

QStringList linesOf(QProcess &process)
{
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

int run(const QStringList &arguments)
{
    if (arguments.value(1) != marker)
        return -1;
    const QString what = arguments.value(2);
    if (what == QLatin1String(openAsNobody) && geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
    const ThreadGuard::Allowance allowance;
    const SystemClock clock;
    const auto dialect = Dialect::forAddress(arguments.value(3)).value();
    Expected<std::unique_ptr<Connection>> connection =
        dialect->openConnection(arguments.value(3), MissingOffice::Refuse, clock);
    if (what == QLatin1String(open) || what == QLatin1String(openAsNobody))
        return openOnly(connection);
    if (!connection) {
        print(codeOf(connection));
        return 1;
    }
    return what == QLatin1String(add) ? addOne(**connection) : fillUp(**connection);
}

} // namespace tenderyard::child
