// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Invitation.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tenderyard;

namespace {

/// Shaped like a certificate; what is inside does not matter to an invitation.
const QByteArray certificateBytes =
    QByteArray("\x30\x82\x01\x0a no real certificate, but bytes as good as any ").repeated(6);

QString pem()
{
    const QByteArray base64 = certificateBytes.toBase64();
    QString text = QStringLiteral("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype i = 0; i < base64.size(); i += 64)
        text += QString::fromLatin1(base64.mid(i, 64)) + u'\n';
    return text + QStringLiteral("-----END CERTIFICATE-----\n");
}

QString fingerprint()
{
    return QString::fromLatin1(QCryptographicHash::hash(certificateBytes, QCryptographicHash::Sha256).toHex());
}

Invitation whole()
{
    return {QStringLiteral("Fern & Söhne"),
            QStringLiteral("db.example.org:5432,db2.example.org"),
            QStringLiteral("office"),
            QStringLiteral("ty_0123456789abcdef"),
            QStringLiteral("abcd-efgh-jkmn"),
            pem(),
            fingerprint()};
}

} // namespace

/// The block of text by which somebody is invited to a server.
class InvitationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadAsWritten();
    void isReadOutOfAMail();
    void isRefused_data();
    void isRefused();
    void namesCertificates();
};

void InvitationTest::isReadAsWritten()
{
    QCOMPARE(Invitation::fromText(whole().toText()), whole());
    // Where everybody knows the authority, and the password was changed already.
    Invitation plain = whole();
    plain.certificate.clear();
    plain.fingerprint.clear();
    plain.password.clear();
    QCOMPARE(Invitation::fromText(plain.toText()), plain);
    QVERIFY(!plain.toText().contains(QStringLiteral("password"), Qt::CaseInsensitive));
    // Nothing that a mail program would wrap.
    for (const QString &line : whole().toText().split(u'\n'))
        QVERIFY2(line.size() <= 78, qPrintable(line));
}

void InvitationTest::isReadOutOfAMail()
{
    QString quoted = whole().toText();
    quoted.replace(QStringLiteral("\n"), QStringLiteral("\r\n> "));
    const QString mail = QStringLiteral("Dear Maeve: welcome.\r\n\r\n> ") + quoted + QStringLiteral("\r\n\r\nBest: me");
    QCOMPARE(Invitation::fromText(mail), whole());
    // As a fingerprint is often written, with marks of an Arabic mail program and a non-breaking space.
    Invitation named = whole();
    named.certificate.clear();
    QString colons;
    for (qsizetype i = 0; i < fingerprint().size(); i += 2)
        colons +=
            fingerprint().sliced(i, 2).toUpper() + (i + 2 < fingerprint().size() ? QStringLiteral(":") : QString());
    QString text = named.toText();
    text.replace(fingerprint(), colons)
        .replace(QStringLiteral("Sign-in: "), QStringLiteral("\u200fSign-in:\u00a0\u2066"));
    QCOMPARE(Invitation::fromText(text), named);
}

void InvitationTest::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, const char *code) {
        QTest::newRow(name) << text << QString::fromLatin1(code);
    };
    row("nothing", {}, "invitation.none");
    row("a letter", QStringLiteral("Dear Maeve:\nhere it is.\nBest: me"), "invitation.none");
    row("binary", QString::fromLatin1(QByteArray(100'000, '\x01')), "invitation.none");
    for (const char *mark : {"Server", "Database", "Sign-in"}) {
        QString text = whole().toText();
        row(mark, text.replace(QLatin1String(mark), QStringLiteral("Other")), "invitation.incomplete");
    }
    QString another = whole().toText();
    row("another certificate", another.replace(fingerprint().left(8), QStringLiteral("00000000")),
        "invitation.certificate");
    QString empty = whole().toText();
    const qsizetype begin = empty.indexOf(QStringLiteral("CERTIFICATE-----\n")) + 17;
    row("an empty certificate", empty.remove(begin, empty.indexOf(QStringLiteral("-----END")) - begin),
        "invitation.certificate");
}

void InvitationTest::isRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const Expected<Invitation> read = Invitation::fromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void InvitationTest::namesCertificates()
{
    QCOMPARE(Invitation::fingerprintsOf(pem().toLatin1()), QStringList{fingerprint()});
    QCOMPARE(Invitation::fingerprintsOf("subject: me\n" + pem().toLatin1() + "\n" + pem().toLatin1()).size(), 2);
    QCOMPARE(Invitation::fingerprintsOf({}), QStringList());
    // A key that stands beside it is nobody else's business.
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
    QCOMPARE(Invitation::certificatesOf(key + pem().toLatin1() + key), pem());
    QCOMPARE(Invitation::certificatesOf(key), QString());
    Invitation chain = whole();
    chain.certificate += pem();
    QCOMPARE(Invitation::fromText(chain.toText()), chain);
    QCOMPARE(Invitation::fingerprintsOf("-----BEGIN CERTIFICATE-----\nabc"), QStringList());
}

QTEST_GUILESS_MAIN(InvitationTest)

#include "tst_Invitation.moc"
