// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/DocumentDesk.h"
#include "tests/support/PostgresServer.h"

using namespace tenderyard;

/// Who reads and keeps which documents on a server.
class ServerStoreSightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anotherDoesNotSeeIt();
    void theSameFileOfAnotherIsANewOne();
    void whoSeesTheCertificationReadsIt();
    void aHashOutOfTheAirLeadsNowhere();
    void onlyTheOwnUnfinishedUploadIsPutInto();
    void looseOnesAreCleanedAway();
    void nobodyFillsTheServer();

private:
    qint64 count(const QString &where) const
    {
        return m_office->run(QStringLiteral("SELECT count(*) FROM document WHERE ") + where).toLongLong();
    }

    std::unique_ptr<ServerOffice> m_office;
    Uuid m_contractor;
    Uuid m_rival;
    Uuid m_staff;
    Uuid m_owner;
    std::unique_ptr<DocumentDesk> m_desk;
};

void ServerStoreSightTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<ServerOffice>();
    m_contractor = m_office->addUser(QStringLiteral("contractor"), {QStringLiteral("CONTRACTOR")});
    m_rival = m_office->addUser(QStringLiteral("rival"), {QStringLiteral("CONTRACTOR")});
    m_staff = m_office->addUser(QStringLiteral("staff"), {QStringLiteral("STAFF")});
    m_owner = m_office->addUser(QStringLiteral("owner"), {QStringLiteral("OWNER")});
}

void ServerStoreSightTest::init()
{
    m_office->run(QStringLiteral("DELETE FROM document_chunk; DELETE FROM document; "
                                 "DELETE FROM contractors_certification; DELETE FROM contractors_contractor"));
    m_desk = std::make_unique<DocumentDesk>(*m_office, m_contractor);
}

void ServerStoreSightTest::cleanup()
{
    m_desk.reset();
}

void ServerStoreSightTest::anotherDoesNotSeeIt()
{
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(600'000), {}));
    QVERIFY(file.has_value());
    for (const Uuid &other : {m_rival, m_staff, m_owner, Uuid()}) {
        DocumentDesk desk(*m_office, other);
        QCOMPARE(desk.codeOf(desk.store->get(file->url, file->sha256)), QStringLiteral("document.not_found"));
        QCOMPARE(desk.codeOf(desk.database.read<QByteArray>(
                     [&](Connection &connection) { return DocumentSql::read(connection, file->sha256, 0); })),
                 QStringLiteral("document.not_found"));
    }
}

void ServerStoreSightTest::theSameFileOfAnotherIsANewOne()
{
    const QByteArray content = DocumentDesk::pdfOf(600'000);
    QVERIFY(m_desk->wait(m_desk->store->putBytes(content, {})).has_value());
    DocumentDesk rival(*m_office, m_rival);
    // All of it is asked for, as if nobody had ever put it.
    QCOMPARE(rival.missing(content).value_or(QList<qint64>()), QList<qint64>({0, 1, 2}));
    const Expected<StoredFile> again = rival.wait(rival.store->putBytes(content, QStringLiteral("mine.pdf")));
    QVERIFY(again.has_value());
    QCOMPARE(count(QStringLiteral("complete")), 2);
    QCOMPARE(rival.missing(content).value_or(QList<qint64>{-1}), QList<qint64>());
    // What happens to the one does not touch the other.
    m_office->run(QStringLiteral("DELETE FROM document_chunk WHERE document_id = (SELECT id FROM document WHERE "
                                 "uploaded_by = '%1')")
                      .arg(m_contractor.toString()));
    QVERIFY(rival.wait(rival.store->get(again->url, again->sha256)).has_value());
}

void ServerStoreSightTest::whoSeesTheCertificationReadsIt()
{
    const QByteArray content = DocumentDesk::pdfOf(600'000);
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(content, {}));
    QVERIFY(file.has_value());
    QCOMPARE(count(QStringLiteral("attached")), 0);
    m_office->addCertification(m_office->addContractor(m_contractor), m_contractor, file->sha256);
    QCOMPARE(count(QStringLiteral("attached")), 1);
    DocumentDesk staff(*m_office, m_staff);
    QVERIFY(staff.wait(staff.store->get(file->url, file->sha256)).value_or(QByteArray()) == content);
    for (const Uuid &other : {m_rival, m_owner}) {
        DocumentDesk desk(*m_office, other);
        QCOMPARE(desk.codeOf(desk.store->get(file->url, file->sha256)), QStringLiteral("document.not_found"));
    }
}

void ServerStoreSightTest::aHashOutOfTheAirLeadsNowhere()
{
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(100), {}));
    QVERIFY(file.has_value());
    m_office->addCertification(m_office->addContractor(m_contractor), m_contractor, file->sha256);
    // A row of one's own that names what somebody else has uploaded.
    m_office->addCertification(m_office->addContractor(m_rival), m_rival, file->sha256);
    DocumentDesk rival(*m_office, m_rival);
    QCOMPARE(rival.codeOf(rival.store->get(file->url, file->sha256)), QStringLiteral("document.not_found"));
}

void ServerStoreSightTest::onlyTheOwnUnfinishedUploadIsPutInto()
{
    const QByteArray content = DocumentDesk::pdfOf(100);
    const QString sha256 = DocumentContent::hashOf(content);
    const auto putBy = [&](DocumentDesk &desk) {
        return desk.codeOf(desk.database.write<bool>([&](Connection &connection) -> Expected<bool> {
            const Outcome put = DocumentSql::put(connection, sha256, 0, content);
            return put ? Expected<bool>(true) : tl::unexpected(put.error());
        }));
    };
    QCOMPARE(putBy(*m_desk), QStringLiteral("document.not_found"));
    QVERIFY(m_desk->missing(content).has_value());
    DocumentDesk rival(*m_office, m_rival);
    QCOMPARE(putBy(rival), QStringLiteral("document.not_found"));
    QVERIFY(m_desk->wait(m_desk->store->putBytes(content, {})).has_value());
    QCOMPARE(putBy(*m_desk), QStringLiteral("document.not_found"));
    DocumentDesk nobody(*m_office, Uuid());
    QCOMPARE(nobody.codeOf(nobody.store->putBytes(content, {})), QStringLiteral("transition.actor"));
}

void ServerStoreSightTest::looseOnesAreCleanedAway()
{
    const Expected<StoredFile> kept = m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(100), {}));
    const Expected<StoredFile> loose = m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(200), {}));
    QVERIFY(kept && loose);
    QVERIFY(m_desk->missing(DocumentDesk::pdfOf(300)).has_value());
    m_office->addCertification(m_office->addContractor(m_contractor), m_contractor, kept->sha256);
    m_office->run(QStringLiteral("UPDATE document SET created_at = now() - interval '23 hours'"));
    QVERIFY(m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(400), {})).has_value());
    QCOMPARE(count(QStringLiteral("true")), 4);
    m_office->run(QStringLiteral("UPDATE document SET created_at = now() - interval '25 hours'"));
    QVERIFY(m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(500), {})).has_value());
    QCOMPARE(count(QStringLiteral("true")), 2);
    QVERIFY(m_desk->wait(m_desk->store->get(kept->url, kept->sha256)).has_value());
    // A row that lets go of its file does not make it a loose one: the history tells of it.
    m_office->run(QStringLiteral("UPDATE contractors_certification SET sha256 = repeat('0', 64)"));
    QVERIFY(m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(600), {})).has_value());
    QCOMPARE(count(QStringLiteral("attached")), 1);
}

void ServerStoreSightTest::nobodyFillsTheServer()
{
    m_office->run(QStringLiteral("INSERT INTO document (sha256, byte_size, uploaded_by, created_at) "
                                 "SELECT lpad(n::text, 64, '0'), 1, '%1', now() FROM generate_series(1, 40) AS n")
                      .arg(m_contractor.toString()));
    QCOMPARE(m_desk->codeOf(m_desk->store->putBytes(DocumentDesk::pdfOf(100), {})),
             QStringLiteral("document.too_many"));
    DocumentDesk rival(*m_office, m_rival);
    QVERIFY(rival.wait(rival.store->putBytes(DocumentDesk::pdfOf(100), {})).has_value());
}

QTEST_GUILESS_MAIN(ServerStoreSightTest)
#include "tst_ServerStoreSight.moc"
