// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoOffice.h"
#include "tests/app/CopiedOffice.h"
#include "tests/app/MovingOffice.h"
#include "tests/support/PostgresServer.h"

#include <QtTest>

using namespace tenderyard;

namespace {

const QString cancelled = QStringLiteral("copy.cancelled");

} // namespace

/// Moving an office that is cut, stopped, or changed under way.
class OfficeCopyCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void isCutAtEveryTable();
    void isCutOnTheWayBack();
    void outlivesALostConnection();
    void takesUpWhatWasChangedMeanwhile();
    void isCancelledInEveryPhase_data();
    void isCancelledInEveryPhase();
    void isTakenUpOnlyBySameOffice();
    void noticesWhatIsNotTheSame();
    void tellsThatTheOfficeWasChanged();

private:
    std::unique_ptr<MovingOffice> m_office;
    std::unique_ptr<ServerDatabase> m_server;
};

void OfficeCopyCutTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<MovingOffice>();
}

void OfficeCopyCutTest::init()
{
    m_server = std::make_unique<ServerDatabase>();
}

void OfficeCopyCutTest::isCutAtEveryTable()
{
    QVERIFY(m_office->copyInPieces(m_office->path(), m_server->address()) > 15);
    const QString back = m_office->file(QStringLiteral("pieces.tenderyard"));
    QVERIFY(m_office->copy(m_server->address(), back).has_value());
    CopiedOffice before(m_office->path());
    CopiedOffice after(back);
    for (const QString &table : before.tables())
        QCOMPARE(after.rows(table), before.rows(table));
    QCOMPARE(after.documents(), before.documents());
}

void OfficeCopyCutTest::isCutOnTheWayBack()
{
    QVERIFY(m_office->copy(m_office->path(), m_server->address()).has_value());
    const QString back = m_office->file(QStringLiteral("back-in-pieces.tenderyard"));
    QVERIFY(m_office->copyInPieces(m_server->address(), back) > 15);
    CopiedOffice before(m_office->path());
    CopiedOffice after(back);
    for (const QString &table : before.tables())
        QCOMPARE(after.rows(table), before.rows(table));
    QCOMPARE(after.triggers(), before.triggers());
}

void OfficeCopyCutTest::outlivesALostConnection()
{
    bool cut = false;
    const auto cutOnce = [&](const CopyProgress &progress) {
        if (!cut && progress.table == u"contracts_bid") {
            cut = true;
            m_server->cutConnections();
        }
        return true;
    };
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address(), false, cutOnce)),
             QStringLiteral("storage.gone"));
    QVERIFY(cut);
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.account_login")), QStringLiteral("0"));
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address())),
             QStringLiteral("copy.unfinished"));
    const Expected<CopyReport> report = m_office->copy(m_office->path(), m_server->address(), true);
    QVERIFY(report.has_value());
    QVERIFY(!report->people.isEmpty());
}

void OfficeCopyCutTest::takesUpWhatWasChangedMeanwhile()
{
    const QString file = m_office->anotherFile();
    QCOMPARE(MovingOffice::codeOf(
                 m_office->copy(file, m_server->address(), false,
                                [](const CopyProgress &progress) { return progress.table != u"contracts_contract"; })),
             cancelled);
    {
        CopiedOffice office(file);
        office.change(QStringLiteral("UPDATE users_user SET email = 'new@example.org' WHERE id = "
                                     "(SELECT min(id) FROM users_user)"));
    }
    QVERIFY(m_office->copy(file, m_server->address(), true).has_value());
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.users_user WHERE email = 'new@example.org'")),
             QStringLiteral("1"));
}

void OfficeCopyCutTest::isCancelledInEveryPhase_data()
{
    QTest::addColumn<CopyProgress::Phase>("phase");
    QTest::newRow("rows") << CopyProgress::Phase::Copying;
    QTest::newRow("documents") << CopyProgress::Phase::Documents;
    QTest::newRow("comparing") << CopyProgress::Phase::Comparing;
    QTest::newRow("people") << CopyProgress::Phase::People;
}

void OfficeCopyCutTest::isCancelledInEveryPhase()
{
    QFETCH(const CopyProgress::Phase, phase);
    const auto until = [phase](const CopyProgress &progress) { return progress.phase != phase; };
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address(), false, until)), cancelled);
    // Nobody can sign in to what is not whole.
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.account_login")), QStringLiteral("0"));
    QVERIFY(m_office->copy(m_office->path(), m_server->address(), true).has_value());
    const QString back = m_office->file(QStringLiteral("cancelled%1.tenderyard").arg(int(phase)));
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_server->address(), back, false, until)), cancelled);
    QVERIFY(!QFileInfo::exists(back));
    QVERIFY(m_office->copy(m_server->address(), back, true).has_value());
}

void OfficeCopyCutTest::isTakenUpOnlyBySameOffice()
{
    const auto never = [](const CopyProgress &) { return false; };
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address(), false, never)), cancelled);
    const QString other = m_office->file(QStringLiteral("other.tenderyard"));
    QVERIFY(DemoOffice::create(other).has_value());
    QCOMPARE(MovingOffice::codeOf(m_office->copy(other, m_server->address(), true)),
             QStringLiteral("copy.another_office"));
    QVERIFY(m_office->copy(m_office->path(), m_server->address(), true).has_value());
}

void OfficeCopyCutTest::noticesWhatIsNotTheSame()
{
    bool changed = false;
    const auto change = [&](const CopyProgress &progress) {
        if (!changed && progress.phase == CopyProgress::Phase::Documents) {
            changed = true;
            m_server->run(QStringLiteral("SET session_replication_role = replica; "
                                         "UPDATE office.contracts_milestone SET amount = amount + 1 WHERE id = "
                                         "(SELECT id FROM office.contracts_milestone ORDER BY id LIMIT 1)"));
        }
        return true;
    };
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address(), false, change)),
             QStringLiteral("copy.differs"));
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.account_login")), QStringLiteral("0"));
    // A document that arrived otherwise.
    bool spoiled = false;
    const auto spoil = [&](const CopyProgress &progress) {
        if (!spoiled && progress.phase == CopyProgress::Phase::Comparing) {
            spoiled = true;
            m_server->run(QStringLiteral("UPDATE office.document_chunk SET bytes = set_byte(bytes, 9, 9) WHERE ctid = "
                                         "(SELECT min(ctid) FROM office.document_chunk)"));
        }
        return true;
    };
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address(), true, spoil)),
             QStringLiteral("copy.differs"));
    QVERIFY(m_office->copy(m_office->path(), m_server->address(), true).has_value());
}

void OfficeCopyCutTest::tellsThatTheOfficeWasChanged()
{
    const QString file = m_office->anotherFile();
    bool changed = false;
    const auto change = [&](const CopyProgress &progress) {
        if (!changed && progress.phase == CopyProgress::Phase::Documents) {
            changed = true;
            CopiedOffice(file).change(QStringLiteral("UPDATE users_user SET email = 'late@example.org' WHERE id = "
                                                     "(SELECT min(id) FROM users_user)"));
        }
        return true;
    };
    const Expected<CopyReport> report = m_office->copy(file, m_server->address(), false, change);
    QVERIFY(report.has_value());
    QVERIFY(report->changedMeanwhile);
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.users_user WHERE email = 'late@example.org'")),
             QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(OfficeCopyCutTest)
#include "tst_OfficeCopyCut.moc"
