// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PasswordHash.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/Why.h"

#include <QTest>

using namespace tenderyard;

class PasswordHashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheRightPasswordVerifies_data();
    void onlyTheRightPasswordVerifies();
    void eachHashIsSaltedAnew();
    void theSameLettersAreTheSamePassword();
    void nonsenseVerifiesNothing_data();
    void nonsenseVerifiesNothing();
    void anotherCostAsksForARehash();
    void theRealCostIsModerate();
    void wipingLeavesNothing();

private:
    ThreadGuard::Allowance m_allowance;
    PasswordHash m_passwords{PasswordHash::Cost::Lowest};
};

void PasswordHashTest::onlyTheRightPasswordVerifies_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QStringLiteral("correct horse battery staple");
    QTest::newRow("letters") << QStringLiteral("\u0645\u0641\u062a\u0627\u062d \U0001f511 Stra\u00dfe");
    QTest::newRow("empty") << QString();
    QTest::newRow("zero inside") << QStringLiteral("a").append(QChar(0)).append(u'b');
    QTest::newRow("long") << QString(100'000, u'x');
}

void PasswordHashTest::onlyTheRightPasswordVerifies()
{
    QFETCH(QString, password);
    const Expected<QString> stored = m_passwords.hash(password);
    QVERIFY2(stored, why(stored));
    QVERIFY(stored->startsWith(QStringLiteral("$argon2id$")));
    QVERIFY(m_passwords.verify(password, *stored));
    QVERIFY(!m_passwords.verify(password + u' ', *stored));
    QVERIFY(!m_passwords.verify(password.toUpper() + u'X', *stored));
    if (!password.isEmpty())
        QVERIFY(!m_passwords.verify(password.chopped(1), *stored));
}

void PasswordHashTest::eachHashIsSaltedAnew()
{
    const QString password = QStringLiteral("same");
    QVERIFY(m_passwords.hash(password).value() != m_passwords.hash(password).value());
}

void PasswordHashTest::theSameLettersAreTheSamePassword()
{
    const QString stored = m_passwords.hash(QStringLiteral("caf\u00e9")).value();
    QVERIFY(m_passwords.verify(QStringLiteral("cafe\u0301"), stored));
}

void PasswordHashTest::nonsenseVerifiesNothing_data()
{
    QTest::addColumn<QString>("stored");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain text") << QStringLiteral("secret");
    QTest::newRow("cut") << QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$");
    QTest::newRow("long") << QString(10'000, u'$');
}

void PasswordHashTest::nonsenseVerifiesNothing()
{
    QFETCH(QString, stored);
    QVERIFY(!m_passwords.verify(QStringLiteral("secret"), stored));
    QVERIFY(!m_passwords.verify(QString(), stored));
    QVERIFY(m_passwords.needsRehash(stored));
}

void PasswordHashTest::anotherCostAsksForARehash()
{
    const QString cheap = m_passwords.hash(QStringLiteral("p")).value();
    QVERIFY(!m_passwords.needsRehash(cheap));
    const PasswordHash dearer(PasswordHash::Cost::Interactive);
    QVERIFY(dearer.needsRehash(cheap));
    QVERIFY(dearer.verify(QStringLiteral("p"), cheap));
    QVERIFY(!dearer.needsRehash(dearer.hash(QStringLiteral("p")).value()));
}

void PasswordHashTest::theRealCostIsModerate()
{
    const PasswordHash real;
    const QString stored = real.hash(QStringLiteral("p")).value();
    // 256 MiB, three passes.
    QVERIFY2(stored.contains(QStringLiteral("$m=262144,t=3,p=1$")), qPrintable(stored));
    QVERIFY(real.verify(QStringLiteral("p"), stored));
}

void PasswordHashTest::wipingLeavesNothing()
{
    QString secret = QString(20, u's');
    QString shared = secret;
    PasswordHash::wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(shared, QString(20, u's'));
    PasswordHash::wipe(shared);
    QVERIFY(shared.isEmpty());
    PasswordHash::wipe(shared);
    QVERIFY(shared.isEmpty());
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "tst_PasswordHash.moc"
