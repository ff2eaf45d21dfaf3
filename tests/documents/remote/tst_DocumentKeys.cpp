// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DocumentKeySql.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/Scenario.h"
#include "tests/support/TestOffice.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenderyard;

namespace {

using People = QList<Person>;

const QString hashA(64, u'1');
const QString hashB(64, u'2');
constexpr qint64 someSize = 1000;

QVariant keyOf(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// Who gets the key of a document: whoever may read it, and nobody else, on both databases.
class DocumentKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsMadeOnce();
    void everybodyHasAKeyOfTheirOwn();
    void whatIsUnfinishedIsNobodys();
    void ofACertification();
    void ofACertificationBeforeTheOpening();
    void ofAProfileOnBehalf();
    void ofABidOnBehalf();
    void ofAMilestone();
    void aHashOutOfTheAirLeadsNowhere();
    void whoIsNobodyGetsNothing_data();
    void whoIsNobodyGetsNothing();
    void whatARowNamesIsKept();
    void whatWasNamedLaterIsKeptToo();
    void whatNobodyUsedIsCleanedAway();
    void onlyWhatIsUnfinishedIsForgotten();
    void sizesAreChecked();
    void noMoreThanAreUsed();
    void noKeyIsInTheLogOfTheServer();

private:
    /// Puts a document at the store as somebody, as far as the office knows; its key.
    DocumentKey put(Person person, const QString &sha256);
    /// Everybody who gets the key of this name for the hash.
    People readers(const QString &sha256, const QString &objectName);
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    Uuid certify(Person contractor, Person uploader, const QString &sha256);
    QString codeOfBegin(Person person, const QString &sha256, qint64 size);

    Scenario m_scenario{Scenario::backends().constFirst()};
    const People m_staff{Person::StaffA, Person::StaffB};
    const People m_members{Person::Owner, Person::Evaluator, Person::Approver, Person::Releaser, Person::Reader};
};

DocumentKey DocumentKeysTest::put(Person person, const QString &sha256)
{
    m_scenario.actAs(person);
    Connection &connection = m_scenario.connection();
    const Expected<DocumentKey> key = DocumentKeySql::begin(connection, sha256, someSize);
    const Expected<bool> finished = DocumentKeySql::finish(connection, sha256);
    if (!key || !finished)
        qFatal("%s", qPrintable((key ? finished.error() : key.error()).detail));
    return *key;
}

People DocumentKeysTest::readers(const QString &sha256, const QString &objectName)
{
    People found;
    for (const Person person : everybody()) {
        m_scenario.actAs(person);
        const Expected<DocumentKey> key = DocumentKeySql::find(m_scenario.connection(), sha256);
        if (key && key->objectName == objectName)
            found.append(person);
        else if (!key && key.error().code != u"document.not_found")
            qFatal("%s", qPrintable(key.error().detail));
    }
    return found;
}

Uuid DocumentKeysTest::certify(Person contractor, Person uploader, const QString &sha256)
{
    return m_scenario.addCertification(m_scenario.profile(contractor),
                                       {{QStringLiteral("sha256"), sha256},
                                        {QStringLiteral("checked_sha256"), sha256},
                                        {QStringLiteral("uploaded_by"), keyOf(m_scenario.user(uploader))}});
}

QString DocumentKeysTest::codeOfBegin(Person person, const QString &sha256, qint64 size)
{
    QString code;
    m_scenario.triedOut([&] {
        m_scenario.actAs(person);
        const Expected<DocumentKey> key = DocumentKeySql::begin(m_scenario.connection(), sha256, size);
        code = key ? QStringLiteral("done") : key.error().code;
    });
    return code;
}

void DocumentKeysTest::aKeyIsMadeOnce()
{
    undone([this] {
        m_scenario.actAs(Person::Rival);
        Connection &connection = m_scenario.connection();
        const Expected<DocumentKey> first = DocumentKeySql::begin(connection, hashA, someSize);
        const Expected<DocumentKey> again = DocumentKeySql::begin(connection, hashA, someSize);
        QVERIFY(first && again);
        QVERIFY(first->fresh && !again->fresh);
        QCOMPARE(again->objectName, first->objectName);
        QCOMPARE(again->secret, first->secret);
        QCOMPARE(first->secret.size(), 32);
        static const QRegularExpression name(QStringLiteral("^[0-9a-f]{32}$"));
        QVERIFY(name.match(first->objectName).hasMatch());
        QVERIFY(DocumentKeySql::finish(connection, hashA).value_or(false));
        const Expected<DocumentKey> found = DocumentKeySql::find(connection, hashA);
        QVERIFY(found);
        QCOMPARE(found->objectName, first->objectName);
        QCOMPARE(found->secret, first->secret);
        QCOMPARE(found->byteSize, someSize);
    });
}

void DocumentKeysTest::everybodyHasAKeyOfTheirOwn()
{
    undone([this] {
        QSet<QString> names;
        QSet<QByteArray> secrets;
        for (const Person person : {Person::Awarded, Person::Rival, Person::StaffA, Person::Owner}) {
            for (const QString &hash : {hashA, hashB}) {
                const DocumentKey key = put(person, hash);
                QVERIFY(key.fresh);
                names.insert(key.objectName);
                secrets.insert(key.secret);
                QVERIFY(!key.objectName.contains(hash.first(8)));
            }
        }
        QCOMPARE(names.size(), 8);
        QCOMPARE(secrets.size(), 8);
    });
}

void DocumentKeysTest::whatIsUnfinishedIsNobodys()
{
    undone([this] {
        m_scenario.actAs(Person::Rival);
        const Expected<DocumentKey> key = DocumentKeySql::begin(m_scenario.connection(), hashA, someSize);
        QVERIFY(key);
        certify(Person::Rival, Person::Rival, hashA);
        QCOMPARE(readers(hashA, key->objectName), People());
    });
}

void DocumentKeysTest::ofACertification()
{
    undone([this] {
        const DocumentKey key = put(Person::Rival, hashA);
        QCOMPARE(readers(hashA, key.objectName), People{Person::Rival});
        certify(Person::Rival, Person::Rival, hashA);
        QCOMPARE(readers(hashA, key.objectName), (People{Person::Rival, Person::StaffA, Person::StaffB}));
        // Whoever holds an opened bid of that contractor.
        m_scenario.openedTender();
        QCOMPARE(readers(hashA, key.objectName), m_members + People{Person::Rival} + m_staff);
    });
}

void DocumentKeysTest::ofACertificationBeforeTheOpening()
{
    undone([this] {
        const DocumentKey key = put(Person::Rival, hashA);
        certify(Person::Rival, Person::Rival, hashA);
        m_scenario.tender(QStringLiteral("BIDDING"));
        QCOMPARE(readers(hashA, key.objectName), People{Person::Rival} + m_staff);
    });
}

void DocumentKeysTest::ofAProfileOnBehalf()
{
    undone([this] {
        const DocumentKey key = put(Person::StaffA, hashA);
        m_scenario.change(QStringLiteral("contractors_contractor"), m_scenario.profile(Person::Rival),
                          {{QStringLiteral("entered_by"), keyOf(m_scenario.user(Person::StaffA))},
                           {QStringLiteral("evidence_sha256"), hashA}});
        QCOMPARE(readers(hashA, key.objectName), People{Person::Rival} + m_staff);
        m_scenario.openedTender();
        QCOMPARE(readers(hashA, key.objectName), m_members + People{Person::Rival} + m_staff);
    });
}

void DocumentKeysTest::ofABidOnBehalf()
{
    undone([this] {
        const DocumentKey key = put(Person::StaffA, hashA);
        const Binds onBehalf{{QStringLiteral("entered_by"), keyOf(m_scenario.user(Person::StaffA))},
                             {QStringLiteral("evidence_sha256"), hashA}};
        const Uuid sealed = m_scenario.tender(QStringLiteral("BIDDING"));
        m_scenario.change(QStringLiteral("contracts_bid"), m_scenario.bidOf(sealed, Person::Rival), onBehalf);
        QCOMPARE(readers(hashA, key.objectName), (People{Person::Rival, Person::StaffA}));
        const Uuid opened = m_scenario.openedTender();
        m_scenario.change(QStringLiteral("contracts_bid"), m_scenario.bidOf(opened, Person::Rival), onBehalf);
        QCOMPARE(readers(hashA, key.objectName), (m_members + People{Person::Rival, Person::StaffA}));
    });
}

void DocumentKeysTest::ofAMilestone()
{
    undone([this] {
        const DocumentKey key = put(Person::StaffA, hashA);
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        m_scenario.change(QStringLiteral("contracts_milestone"), m_scenario.milestonesOf(contract).constFirst(),
                          {{QStringLiteral("entered_by"), keyOf(m_scenario.user(Person::StaffA))},
                           {QStringLiteral("evidence_sha256"), hashA}});
        QCOMPARE(readers(hashA, key.objectName), (m_members + People{Person::Awarded, Person::StaffA}));
    });
}

/// A row that somebody makes with the hash of somebody else's document opens nothing.
void DocumentKeysTest::aHashOutOfTheAirLeadsNowhere()
{
    undone([this] {
        const DocumentKey key = put(Person::Rival, hashA);
        certify(Person::Awarded, Person::Awarded, hashA);
        QCOMPARE(readers(hashA, key.objectName), People{Person::Rival});
        // Nor does one that they put there themselves.
        const DocumentKey own = put(Person::Awarded, hashA);
        QCOMPARE(readers(hashA, own.objectName), People{Person::Awarded} + m_staff);
        QCOMPARE(readers(hashA, key.objectName), People{Person::Rival});
    });
}

void DocumentKeysTest::whoIsNobodyGetsNothing_data()
{
    QTest::addColumn<Person>("person");
    QTest::newRow("not signed in") << Person::Nobody;
    if (TestOffice::isOnServer())
        QTest::newRow("deactivated") << Person::Deactivated;
}

void DocumentKeysTest::whoIsNobodyGetsNothing()
{
    QFETCH(Person, person);
    undone([this, person] {
        QCOMPARE(codeOfBegin(person, hashA, someSize), QStringLiteral("transition.actor"));
        put(Person::StaffA, hashA);
        m_scenario.actAs(person);
        const Expected<DocumentKey> found = DocumentKeySql::find(m_scenario.connection(), hashA);
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("document.not_found"));
    });
}

void DocumentKeysTest::whatARowNamesIsKept()
{
    undone([this] {
        const DocumentKey key = put(Person::Rival, hashA);
        const Uuid certification = certify(Person::Rival, Person::Rival, hashA);
        // Another file took its place since; the history still names the first one.
        m_scenario.change(QStringLiteral("contractors_certification"), certification,
                          {{QStringLiteral("sha256"), hashB}});
        m_scenario.clock().set(m_scenario.inDays(3));
        m_scenario.actAs(Person::Rival);
        QCOMPARE(DocumentKeySql::clean(m_scenario.connection()).value_or(QStringList(QStringLiteral("failed"))),
                 QStringList());
        QCOMPARE(DocumentKeySql::find(m_scenario.connection(), hashA).value_or(DocumentKey()).objectName,
                 key.objectName);
    });
}

/// A document that comes from another store is named already.
void DocumentKeysTest::whatWasNamedLaterIsKeptToo()
{
    undone([this] {
        certify(Person::Rival, Person::Rival, hashA);
        put(Person::Rival, hashA);
        put(Person::Rival, hashB);
        m_scenario.clock().set(m_scenario.inDays(3));
        m_scenario.actAs(Person::Rival);
        QCOMPARE(DocumentKeySql::clean(m_scenario.connection()).value_or(QStringList()).size(), 1);
        QVERIFY(DocumentKeySql::find(m_scenario.connection(), hashA));
        QVERIFY(!DocumentKeySql::find(m_scenario.connection(), hashB));
    });
}

void DocumentKeysTest::whatNobodyUsedIsCleanedAway()
{
    undone([this] {
        const DocumentKey rivals = put(Person::Rival, hashA);
        const DocumentKey others = put(Person::Awarded, hashA);
        m_scenario.actAs(Person::Rival);
        Connection &connection = m_scenario.connection();
        QCOMPARE(DocumentKeySql::clean(connection).value_or(QStringList(QStringLiteral("failed"))), QStringList());
        m_scenario.clock().set(m_scenario.inDays(3));
        // Begun anew, so it is in use.
        QVERIFY(DocumentKeySql::begin(connection, hashB, someSize));
        QCOMPARE(DocumentKeySql::clean(connection).value_or(QStringList()), QStringList{rivals.objectName});
        QVERIFY(!DocumentKeySql::find(connection, hashA));
        m_scenario.actAs(Person::Awarded);
        QCOMPARE(DocumentKeySql::find(connection, hashA).value_or(DocumentKey()).objectName, others.objectName);
    });
}

void DocumentKeysTest::onlyWhatIsUnfinishedIsForgotten()
{
    undone([this] {
        put(Person::Rival, hashA);
        m_scenario.actAs(Person::Rival);
        Connection &connection = m_scenario.connection();
        QCOMPARE(DocumentKeySql::forget(connection, hashA).value_or(true), false);
        QVERIFY(DocumentKeySql::begin(connection, hashB, someSize));
        m_scenario.actAs(Person::Awarded);
        QCOMPARE(DocumentKeySql::forget(connection, hashB).value_or(true), false);
        m_scenario.actAs(Person::Rival);
        QCOMPARE(DocumentKeySql::forget(connection, hashB).value_or(false), true);
        QCOMPARE(DocumentKeySql::forget(connection, hashB).value_or(true), false);
        QVERIFY(DocumentKeySql::find(connection, hashA));
    });
}

void DocumentKeysTest::sizesAreChecked()
{
    undone([this] {
        for (const qint64 size : {0LL, -1LL, 25LL * 1024 * 1024 + 1})
            QCOMPARE(codeOfBegin(Person::Rival, hashA, size), QStringLiteral("document.too_large"));
        QCOMPARE(codeOfBegin(Person::Rival, QStringLiteral("no hash"), 10), QStringLiteral("document.not_found"));
        QCOMPARE(codeOfBegin(Person::Rival, hashA, 25LL * 1024 * 1024), QStringLiteral("done"));
    });
}

/// Nobody fills the server with what leads to nothing.
void DocumentKeysTest::noMoreThanAreUsed()
{
    if (!TestOffice::isOnServer())
        return; // Whoever has the file has it all.
    undone([this] {
        for (int number = 0; number < 40; ++number)
            put(Person::Rival, QString::number(number).rightJustified(64, u'0'));
        QCOMPARE(codeOfBegin(Person::Rival, hashA, someSize), QStringLiteral("document.too_many"));
        certify(Person::Rival, Person::Rival, QString(64, u'0'));
        QCOMPARE(codeOfBegin(Person::Rival, hashA, someSize), QStringLiteral("done"));
    });
}

void DocumentKeysTest::noKeyIsInTheLogOfTheServer()
{
    if (!TestOffice::isOnServer())
        return; // A file has no log.
    Connection &connection = m_scenario.connection();
    m_scenario.actAs(Person::Nobody);
    QVERIFY(connection.asSchemaOwner(
        [&] { return connection.executeScript(QStringLiteral("SET log_statement = 'all'")); }));
    DocumentKey key;
    undone([&] {
        key = put(Person::Rival, hashA);
        QVERIFY(DocumentKeySql::find(connection, hashA));
    });
    QVERIFY(connection.asSchemaOwner(
        [&] { return connection.executeScript(QStringLiteral("SET log_statement = 'none'")); }));
    QFile log(PostgresServer::shared().log());
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY(text.contains("document_key_begin"));
    QVERIFY(!text.contains(key.secret) && !text.contains(key.secret.toHex()) && !text.contains(key.secret.toBase64()));
    QVERIFY(!text.contains(key.objectName.toLatin1()));
}

QTEST_GUILESS_MAIN(DocumentKeysTest)
#include "tst_DocumentKeys.moc"
