// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/KeychainUser.h"

#include "models/domain/Deliver.h"
#include "models/secrets/KeychainStore.h"
#include "tests/secrets/SilentKeychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace tenderyard::keychainUser {

namespace {

const QString marker = QStringLiteral("--as-keychain-user");
const QString keeping = QStringLiteral("keep");
const QString service = QStringLiteral("Tenderyard test");
const QString key = QStringLiteral("postgresql://db.example.org/office?user=ty_0123456789abcdef");
const QString secret = QStringLiteral("p\u00e4ss \u2013 w\u00f6rd");
const QString daemonProgram = QStringLiteral("gnome-keyring-daemon");
const QString sessionProgram = QStringLiteral("dbus-run-session");
/// What the keychain asks through.
const QString promptService = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString secretService = QStringLiteral("org.freedesktop.secrets");
constexpr int longestVisit = 60'000;

/// A bus that starts nothing by itself, whatever is installed on this computer.
const QByteArray busSettings = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

bool hasSecretService()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(secretService);
}

/// Starts the keychain; with a password: unlocked, and made where there is none.
std::unique_ptr<QProcess> startKeyring(const QByteArray &password)
{
    auto process = std::make_unique<QProcess>();
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (!password.isEmpty())
        arguments.prepend(QStringLiteral("--unlock"));
    process->start(daemonProgram, arguments);
    process->write(password);
    process->closeWriteChannel();
    if (!QTest::qWaitFor(hasSecretService, 10'000))
        qWarning("The keychain did not start: %s", process->readAllStandardError().constData());
    return process;
}

void stopKeyring(QProcess &process)
{
    process.terminate();
    process.waitForFinished(10'000);
}

/// Waits for an answer as a window does, and notes the longest time for which nothing else was done.
template<class T> Expected<T> answerOf(const QFuture<Expected<T>> &future, QJsonObject &found)
{
    QElapsedTimer gap;
    qint64 longest = 0;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] { longest = std::max(longest, gap.restart()); });
    gap.start();
    heartbeat.start(5);
    const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, longestVisit / 2);
    longest = std::max(longest, gap.elapsed());
    found.insert(QStringLiteral("longestGap"),
                 std::max(found.value(QStringLiteral("longestGap")).toInteger(), longest));
    return finished ? future.result() : Expected<T>(failure(QStringLiteral("test.no_answer")));
}

template<class T> QString codeOf(const Expected<T> &answer)
{
    return answer ? QStringLiteral("ok") : answer.error().code;
}

/// Leaves a secret in the keychain.
bool keep(int limit)
{
    QJsonObject found;
    KeychainStore store(service, std::chrono::milliseconds(limit));
    return answerOf(store.write(key, secret), found).has_value();
}

/// Everything a store can do, in the order in which the program does it.
QJsonObject useStore(int limit)
{
    QJsonObject found;
    QElapsedTimer time;
    time.start();
    auto kept = std::make_unique<KeychainStore>(service, std::chrono::milliseconds(limit));
    SecretStore &store = *kept;
    found.insert(QStringLiteral("first"), codeOf(answerOf(store.read(key), found)));
    found.insert(QStringLiteral("firstAnswer"), time.restart());
    found.insert(QStringLiteral("write"), codeOf(answerOf(store.write(key, secret), found)));
    const Expected<QString> read = answerOf(store.read(key), found);
    found.insert(QStringLiteral("read"), codeOf(read));
    found.insert(QStringLiteral("same"), read && *read == secret);
    found.insert(QStringLiteral("replace"), codeOf(answerOf(store.write(key, QStringLiteral("another")), found)));
    found.insert(QStringLiteral("replaced"), answerOf(store.read(key), found).value_or(QString()));
    found.insert(QStringLiteral("remove"), codeOf(answerOf(store.remove(key), found)));
    found.insert(QStringLiteral("gone"), codeOf(answerOf(store.read(key), found)));
    found.insert(QStringLiteral("removeAgain"), codeOf(answerOf(store.remove(key), found)));
    const QFuture<Expected<QString>> underWay = store.read(key);
    time.restart();
    kept.reset();
    found.insert(QStringLiteral("dropped"), underWay.isFinished() && underWay.isCanceled());
    found.insert(QStringLiteral("parting"), time.elapsed());
    return found;
}

QJsonObject use(const QString &keychain, int limit)
{
    std::unique_ptr<QProcess> keyring;
    std::unique_ptr<SilentKeychain> nobody;
    const bool isLocked = keychain == QLatin1String(locked) || keychain == QLatin1String(refused);
    if (isLocked || keychain == QLatin1String(unlocked))
        keyring = startKeyring("a password\n");
    if (isLocked) {
        // Kept by a process of its own, as by an earlier run of the program: this one has not used the keychain yet.
        QProcess earlier;
        earlier.start(QCoreApplication::applicationFilePath(), {marker, keeping, QString::number(limit)});
        if (!earlier.waitForFinished(longestVisit) || earlier.exitCode() != 0)
            qWarning("Nothing could be kept before the keychain was locked");
        stopKeyring(*keyring);
        keyring = startKeyring({});
    }
    if (keychain == QLatin1String(silent) || keychain == QLatin1String(locked))
        nobody = std::make_unique<SilentKeychain>(keychain == QLatin1String(silent) ? secretService : promptService);
    QJsonObject found = useStore(limit);
    if (nobody)
        found.insert(QStringLiteral("calls"), nobody->calls());
    if (keyring)
        stopKeyring(*keyring);
    return found;
}

} // namespace

bool isInstalled()
{
    return !QStandardPaths::findExecutable(daemonProgram).isEmpty() &&
           !QStandardPaths::findExecutable(sessionProgram).isEmpty();
}

QJsonObject visit(const char *keychain, const QString &home, int limit)
{
    QFile settings(home + QStringLiteral("/bus.conf"));
    if (!settings.open(QIODevice::WriteOnly) || settings.write(busSettings) != busSettings.size())
        return {};
    settings.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1/no-bus").arg(home));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList part{QCoreApplication::applicationFilePath(), marker, QLatin1String(keychain),
                           QString::number(limit)};
    if (qstrcmp(keychain, noBus) == 0)
        process.start(part.first(), part.sliced(1));
    else
        process.start(sessionProgram,
                      QStringList{QStringLiteral("--config-file"), settings.fileName(), QStringLiteral("--")} + part);
    if (!process.waitForFinished(longestVisit) || process.exitCode() != 0) {
        qWarning("The visit ended badly: %s", qPrintable(process.errorString()));
        process.kill();
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

int run(const QStringList &arguments)
{
    if (arguments.value(1) != marker)
        return -1;
    if (arguments.value(2) == keeping)
        return keep(arguments.value(3).toInt()) ? 0 : 1;
    const QJsonObject found = use(arguments.value(2), arguments.value(3).toInt());
    QTextStream(stdout) << QJsonDocument(found).toJson(QJsonDocument::Compact);
    return 0;
}

} // namespace tenderyard::keychainUser
