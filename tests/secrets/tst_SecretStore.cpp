// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/MemoryStore.h"
#include "tests/secrets/KeychainUser.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

/// Passwords in the system's keychain: a real one, a locked one, one that hangs, and none.
class SecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keeps();
    void answersWhereItCannot_data();
    void answersWhereItCannot();
    void memoryKeeps();

private:
    static bool holds(const QString &folder, const QByteArray &text);
};

void SecretStoreTest::initTestCase()
{
    QVERIFY2(keychainUser::isInstalled(), "gnome-keyring and dbus are named in packaging/packages-test.txt");
}

/// Whether any file below the folder has the text in it.
bool SecretStoreTest::holds(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void SecretStoreTest::keeps()
{
    const QTemporaryDir home;
    const QJsonObject found = keychainUser::visit(keychainUser::unlocked, home.path(), 5000);
    const auto code = [&](const char *step) { return found.value(QLatin1String(step)).toString(); };
    QCOMPARE(code("first"), QStringLiteral("secret.missing"));
    QCOMPARE(code("write"), QStringLiteral("ok"));
    QCOMPARE(code("read"), QStringLiteral("ok"));
    QVERIFY(found.value(QStringLiteral("same")).toBool());
    QCOMPARE(code("replace"), QStringLiteral("ok"));
    QCOMPARE(code("replaced"), QStringLiteral("another"));
    QCOMPARE(code("remove"), QStringLiteral("ok"));
    QCOMPARE(code("gone"), QStringLiteral("secret.missing"));
    QCOMPARE(code("removeAgain"), QStringLiteral("ok"));
    QVERIFY(!holds(home.path(), "another"));
}

void SecretStoreTest::answersWhereItCannot_data()
{
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("waits");
    const auto row = [](const char *keychain, const char *code, bool waits) {
        QTest::newRow(keychain) << QString::fromLatin1(keychain) << QString::fromLatin1(code) << waits;
    };
    row(keychainUser::locked, "secret.locked", true);
    row(keychainUser::refused, "secret.denied", false);
    row(keychainUser::silent, "secret.locked", true);
    row(keychainUser::none, "secret.none", false);
    row(keychainUser::noBus, "secret.none", false);
}

void SecretStoreTest::answersWhereItCannot()
{
    QFETCH(const QString, keychain);
    QFETCH(const QString, code);
    QFETCH(const bool, waits);
    constexpr int limit = 700;
    const QTemporaryDir home;
    const QJsonObject found = keychainUser::visit(keychain.toLatin1().constData(), home.path(), limit);
    const bool isRefused = keychain == QLatin1String(keychainUser::refused);
    for (const char *step : {"write", "replace"})
        QCOMPARE(found.value(QLatin1String(step)).toString(), code);
    // What may not be seen looks as if it was not there, and as if it could be removed.
    QCOMPARE(found.value(QStringLiteral("remove")).toString(), isRefused ? QStringLiteral("ok") : code);
    for (const char *step : {"first", "read", "gone"})
        QCOMPARE(found.value(QLatin1String(step)).toString(), isRefused ? QStringLiteral("secret.missing") : code);
    // Nothing is kept elsewhere instead.
    QVERIFY(!holds(home.path(), "another"));
    const qint64 first = found.value(QStringLiteral("firstAnswer")).toInteger();
    QVERIFY2(first < limit + 1000, qPrintable(QString::number(first)));
    // The window goes on meanwhile.
    const qint64 gap = found.value(QStringLiteral("longestGap")).toInteger();
    QVERIFY2(gap < 300, qPrintable(QString::number(gap)));
    QVERIFY(found.value(QStringLiteral("dropped")).toBool());
    QVERIFY(found.value(QStringLiteral("parting")).toInteger() < 900);
    if (waits)
        QVERIFY(first >= limit - 50);
    if (waits)
        QVERIFY(found.value(QStringLiteral("calls")).toInt() > 0);
}

void SecretStoreTest::memoryKeeps()
{
    MemoryStore store;
    const QString key = QStringLiteral("key");
    QCOMPARE(store.read(key).result().error().code, QStringLiteral("secret.missing"));
    QVERIFY(store.write(key, QStringLiteral("secret")).result());
    QCOMPARE(store.read(key).result(), QStringLiteral("secret"));
    store.failWith(QStringLiteral("secret.locked"));
    QCOMPARE(store.read(key).result().error().code, QStringLiteral("secret.locked"));
    QCOMPARE(store.remove(key).result().error().code, QStringLiteral("secret.locked"));
    store.failWith({});
    QVERIFY(store.remove(key).result());
    QCOMPARE(store.read(key).result().error().code, QStringLiteral("secret.missing"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const int code = keychainUser::run(QCoreApplication::arguments()); code >= 0)
        return code;
    SecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SecretStore.moc"
