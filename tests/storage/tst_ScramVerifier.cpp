// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SaslPrep.h"
#include "models/storage/ScramVerifier.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/Why.h"

#include <QTest>

#include <libpq-fe.h>

#include <memory>

using namespace tenderyard;

namespace {

/// What libpq itself makes of a password; with a salt of its own.
QString verifierOfLibpq(const QString &password)
{
    // Not connected to anything: only its memory is needed.
    const std::unique_ptr<PGconn, decltype(&PQfinish)> idle(PQconnectStart("host=/nowhere"), &PQfinish);
    const std::unique_ptr<char, decltype(&PQfreemem)> text(
        PQencryptPasswordConn(idle.get(), password.toUtf8().constData(), "anybody", "scram-sha-256"), &PQfreemem);
    return QString::fromLatin1(text.get());
}

} // namespace

class ScramVerifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExampleOfTheStandard();
    void asLibpqHasIt_data();
    void asLibpqHasIt();
    void sameLettersSamePassword();
    void eachIsSaltedAnew();
    void whatIsRefused();

private:
    ThreadGuard::Allowance m_allowance;
};

void ScramVerifierTest::theExampleOfTheStandard()
{
    // RFC 7677, section 3. The keys follow from its proof and signature.
    const QString verifier = ScramVerifier::of(
        QStringLiteral("pencil"), QByteArray::fromBase64(QByteArrayLiteral("W22ZaJ0SNY7soEsUEjb6gQ==")), 4096);
    QCOMPARE(verifier,
             QStringLiteral("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
                            ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
}

void ScramVerifierTest::asLibpqHasIt_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QStringLiteral("correct horse");
    QTest::newRow("composed") << QStringLiteral("Stra\u00dfe nach \u00d6d\u00f6n");
    QTest::newRow("decomposed") << QStringLiteral("Strasse nach O\u0308do\u0308n");
    QTest::newRow("compatibility forms") << QStringLiteral("\uff30\uff41\uff53\uff53 \u2168\ufb01 \u00aa");
    QTest::newRow("odd spaces") << QStringLiteral("no\u00a0break\u3000at\u200ball");
    QTest::newRow("invisible") << QStringLiteral("soft\u00adhyphen \u00e9 joi\u200dner");
    QTest::newRow("arabic") << QStringLiteral("\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631");
    QTest::newRow("mixed directions") << QStringLiteral("\u0643\u0644\u0645\u0629 word \u0627\u0644\u0633");
    QTest::newRow("digit after arabic") << QStringLiteral("\u0643\u0644\u0645\u0629\u0627\u0644\u0633\u0631 12\u00bd");
    QTest::newRow("emoji") << QStringLiteral("horse \U0001f40e battery \u00e9");
    QTest::newRow("newer letter, decomposed") << QStringLiteral("\u1e9e o\u0308 o\u0308 o\u0308");
    QTest::newRow("private use") << QStringLiteral("logo \uf8ff o\u0308 o\u0308");
    QTest::newRow("control") << QStringLiteral("tab\tbell\u0085 o\u0308o\u0308");
    QTest::newRow("tone mark") << QStringLiteral("vi\u1ec7t \u0340 o\u0308o\u0308");
    QTest::newRow("only invisible") << QString(12, QChar(u'\u00ad'));
    QTest::newRow("chinese") << QStringLiteral("\u5bc6\u78bc\u5bc6\u78bc\u5bc6\u78bc\u5bc6\u78bc\u5bc6\u78bc \uf900");
    QTest::newRow("long") << QString(1000, QChar(u'\u00e9'));
}

void ScramVerifierTest::asLibpqHasIt()
{
    QFETCH(QString, password);
    const QString theirs = verifierOfLibpq(password);
    QVERIFY(theirs.startsWith(QStringLiteral("SCRAM-SHA-256$4096:")));
    const QByteArray salt = QByteArray::fromBase64(theirs.section(u':', 1, 1).section(u'$', 0, 0).toLatin1());
    QCOMPARE(salt.size(), 16);
    QCOMPARE(ScramVerifier::of(password, salt, 4096), theirs);
}

void ScramVerifierTest::sameLettersSamePassword()
{
    QCOMPARE(saslPrepared(QStringLiteral("O\u0308l")), QStringLiteral("\u00d6l"));
    QCOMPARE(saslPrepared(QStringLiteral("I\u00adX")), QStringLiteral("IX"));
    QCOMPARE(saslPrepared(QStringLiteral("\u2168")), QStringLiteral("IX"));
    // Nothing that the profile knows: as it is.
    QCOMPARE(saslPrepared(QStringLiteral("\U0001f40eO\u0308")), QStringLiteral("\U0001f40eO\u0308"));
}

void ScramVerifierTest::eachIsSaltedAnew()
{
    const Expected<QString> one = ScramVerifier::make(QStringLiteral("correct horse"));
    const Expected<QString> other = ScramVerifier::make(QStringLiteral("correct horse"));
    QVERIFY2(one, why(one));
    QVERIFY2(other, why(other));
    QVERIFY(*one != *other);
    QVERIFY(one->startsWith(QStringLiteral("SCRAM-SHA-256$4096:")));
}

void ScramVerifierTest::whatIsRefused()
{
    const Expected<QString> weak = ScramVerifier::make(QStringLiteral("nine char"));
    QCOMPARE(codeOf(weak), QStringLiteral("account.password_too_short"));
    QCOMPARE(weak.error().field, QStringLiteral("password"));
    QCOMPARE(codeOf(ScramVerifier::make(QStringLiteral("ten letters").append(QChar(0)))),
             QStringLiteral("input.check"));
}

QTEST_GUILESS_MAIN(ScramVerifierTest)
#include "tst_ScramVerifier.moc"
