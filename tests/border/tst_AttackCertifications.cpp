// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"
#include "tests/border/PlanView.h"
#include "tests/support/PostgresServer.h"

#include <QTest>

#include <map>

using namespace tenderyard;

namespace {

/// The first line in which two texts differ, with the one above it; empty where they do not.
QString firstOtherLine(const QString &one, const QString &other)
{
    const QStringList ofOne = one.split(u'\n');
    const QStringList ofOther = other.split(u'\n');
    qsizetype line = 0;
    while (line < ofOne.size() && line < ofOther.size() && ofOne.at(line) == ofOther.at(line))
        ++line;
    if (line == ofOne.size() && line == ofOther.size())
        return {};
    return QStringLiteral("%1: %2 - %3 + %4")
        .arg(line)
        .arg(ofOne.value(line - 1).trimmed(), ofOne.value(line).trimmed(), ofOther.value(line).trimmed());
}

} // namespace

/// Whoever sees a certification reads its document and has its key, and nobody else; and nothing tells that somebody
/// else has a certification of some kind, number or file.
class TestAttackCertifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void visibleIsReadable_data();
    void visibleIsReadable();
    void explainTellsNothing_data();
    void explainTellsNothing();
    void statisticsTellNothing();
    void newsOfClaimsAreForStaff();
    void uploadsOfOthersAreNotCounted();

private:
    QString seenBy(PlainSession &session, const QString &condition);
    QString plansOf(PlainSession &session, const QString &query, const QString &sought);

    std::unique_ptr<AttackOffice> m_office;
    std::map<QString, std::unique_ptr<PlainSession>> m_sessions;
    /// The certifications with the hashes of their files, as VALUES.
    QString m_all;
    /// The hash of the file that shy has handed in.
    QString m_takenFile;
};

/// Every certification gets a file of its own, on the server and at a store outside, and shy hundreds of them.
void TestAttackCertifications::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<AttackOffice>();
    m_office->run(m_office->filled(QStringLiteral(
        "SET session_replication_role = replica;"
        "INSERT INTO contractors_certification (id, contractor_id, document_type, document_url, file_name, media_type, "
        "byte_size, sha256, uploaded_by, uploaded_at, number, number_fold, holder_fold, expires_on, supersedes_id, "
        "created_at, updated_at) "
        "SELECT new_id(), '{shy_profile}', 'Diving ' || n % 5, 'x', 'x.pdf', 'application/pdf', 5, repeat('0', 64), "
        "'{shy}', now_utc(), 'D ' || n, 'd' || n, 'shy', DATE '2031-01-01' + n, '{shy_certification}', now_utc(), "
        "now_utc() FROM generate_series(1, 400) AS n;"
        "UPDATE contractors_certification AS k SET sha256 = sha256_hex(k.id::text), uploaded_by = p.user_id "
        "FROM contractors_contractor AS p WHERE p.id = k.contractor_id;"
        "DELETE FROM document_chunk; DELETE FROM document; DELETE FROM document_key;"
        "INSERT INTO document (sha256, byte_size, uploaded_by, created_at, complete, attached) "
        "SELECT k.sha256, 5, k.uploaded_by, now_utc(), true, true FROM contractors_certification AS k;"
        "INSERT INTO document_chunk (document_id, number, bytes) SELECT d.id, 0, '%PDF-' FROM document AS d;"
        "INSERT INTO document_key (id, sha256, byte_size, object_name, secret, uploaded_by, created_at, complete, "
        "attached) "
        "SELECT new_id(), k.sha256, 5, md5(k.id::text), sha256(k.id::text::bytea), k.uploaded_by, now_utc(), true, "
        "true "
        "FROM contractors_certification AS k;"
        "RESET session_replication_role")));
    m_office->run(QStringLiteral("ANALYZE"));
    m_all = m_office
                ->run(QStringLiteral("SELECT string_agg(format('(%L::uuid, %L)', id, sha256), ', ' ORDER BY id) FROM "
                                     "contractors_certification"))
                .value();
    m_takenFile = m_office
                      ->run(m_office->filled(QStringLiteral("SELECT sha256 FROM contractors_certification WHERE id = "
                                                            "'{taken_certification}'")))
                      .value();
    QCOMPARE(m_takenFile.size(), 64);
}

void TestAttackCertifications::cleanupTestCase()
{
    m_sessions.clear();
    m_office.reset();
}

QString TestAttackCertifications::seenBy(PlainSession &session, const QString &condition)
{
    const SqlAnswer answer =
        session.run(QStringLiteral("SELECT count(*) || ' ' || coalesce(md5(string_agg(c.id::text, ' ' "
                                   "ORDER BY c.id)), '') FROM (VALUES %1) AS c (id, sha256) WHERE %2")
                        .arg(m_all, condition));
    return answer.toText();
}

void TestAttackCertifications::visibleIsReadable_data()
{
    QTest::addColumn<bool>("any");
    const QStringList none{QStringLiteral("newcomer"), QStringLiteral("deactivated"), QStringLiteral("must_change"),
                           QStringLiteral("unknown")};
    const QStringList people = AttackOffice::people();
    for (const QString &who : people)
        QTest::newRow(qPrintable(who)) << !none.contains(who);
}

void TestAttackCertifications::visibleIsReadable()
{
    QFETCH(bool, any);
    const auto session = m_office->session(QString::fromLatin1(QTest::currentDataTag()));
    const QString visible =
        seenBy(*session, QStringLiteral("EXISTS (SELECT 1 FROM contractors_certification AS k WHERE k.id = c.id)"));
    QVERIFY2(visible.startsWith(QStringLiteral("1 rows, = ")), qPrintable(visible));
    QCOMPARE(!visible.startsWith(QStringLiteral("1 rows, = 0 ")), any);
    QCOMPARE(seenBy(*session, QStringLiteral("document_size(c.sha256) = 5")), visible);
    QCOMPARE(seenBy(*session, QStringLiteral("document_read(c.sha256, 0) = '%PDF-'::bytea")), visible);
    QCOMPARE(seenBy(*session, QStringLiteral("EXISTS (SELECT 1 FROM document_key_find(c.sha256))")), visible);
    QCOMPARE(seenBy(*session, QStringLiteral("EXISTS (SELECT 1 FROM list_certification AS l WHERE l.id = c.id)")),
             visible);
}

/// All that EXPLAIN tells of a query for `sought`, without the word itself.
QString TestAttackCertifications::plansOf(PlainSession &session, const QString &query, const QString &sought)
{
    QStringList plans;
    for (const QString &setting : {QString(), QStringLiteral("enable_seqscan"), QStringLiteral("enable_indexscan")}) {
        if (!setting.isEmpty())
            session.run(QStringLiteral("SET %1 = off").arg(setting));
        for (const QString &options : {QString(), QStringLiteral(", ANALYZE, TIMING OFF, VERBOSE"),
                                       QStringLiteral(", ANALYZE, BUFFERS, TIMING OFF")})
            plans.append(PlanView::of(session, options, query.arg(sought)).replace(sought, QStringLiteral("?")));
        session.run(QStringLiteral("RESET ALL; SET search_path = tenderyard"));
    }
    return plans.join(u'\n');
}

void TestAttackCertifications::explainTellsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("absent");
    const QString nobody = QStringLiteral("00000000-0000-7000-8000-000000000001");
    const QString noFile(64, u'e');
    const auto certifications = [](const QString &column) -> QString {
        return QStringLiteral("SELECT id FROM contractors_certification WHERE ") + column + QStringLiteral(" = '%1'");
    };
    const QString shy = m_office->value(QStringLiteral("shy_profile"));
    const QString taken = m_office->value(QStringLiteral("taken_certification"));
    const QString rivals = m_office->value(QStringLiteral("rival_certification"));
    QTest::newRow("key") << certifications(QStringLiteral("id")) << taken << nobody;
    QTest::newRow("contractor") << certifications(QStringLiteral("contractor_id")) << shy << nobody;
    QTest::newRow("number") << certifications(QStringLiteral("number_fold")) << QStringLiteral("hrb4711")
                            << QStringLiteral("hrb4712");
    QTest::newRow("holder") << certifications(QStringLiteral("holder_fold")) << QStringLiteral("shy")
                            << QStringLiteral("bold");
    QTest::newRow("file") << certifications(QStringLiteral("sha256")) << m_takenFile << noFile;
    QTest::newRow("kind") << certifications(QStringLiteral("document_type")) << QStringLiteral("Diving 1")
                          << QStringLiteral("Diving 9");
    QTest::newRow("until") << certifications(QStringLiteral("expires_on")) << QStringLiteral("2031-01-02")
                           << QStringLiteral("2039-01-02");
    QTest::newRow("renewal") << certifications(QStringLiteral("supersedes_id"))
                             << m_office->value(QStringLiteral("shy_certification")) << nobody;
    QTest::newRow("below") << QStringLiteral("SELECT id FROM contractors_certification WHERE number_fold < '%1'")
                           << QStringLiteral("d11") << QStringLiteral("a11");
    QTest::newRow("list") << QStringLiteral("SELECT * FROM list_certification WHERE number = '%1'")
                          << QStringLiteral("HRB 4711") << QStringLiteral("HRB 4712");
    QTest::newRow("finding") << QStringLiteral("SELECT * FROM certification_finding WHERE id = '%1'") << taken
                             << nobody;
    QTest::newRow("request") << QStringLiteral("SELECT * FROM contractors_change_request WHERE contractor_id = '%1'")
                             << shy << nobody;
    QTest::newRow("claim") << QStringLiteral("SELECT * FROM verification_claim WHERE id = '%1'") << taken << nobody;
    QTest::newRow("claims of") << QStringLiteral("SELECT * FROM verification_claim WHERE claimed_by = '%1'")
                               << m_office->value(QStringLiteral("staff2")) << nobody;
    QTest::newRow("reminder") << QStringLiteral("SELECT * FROM certification_reminder WHERE certification_id = '%1'")
                              << rivals << nobody;
    QTest::newRow("reminders of") << QStringLiteral("SELECT * FROM certification_reminder WHERE user_id = '%1'")
                                  << m_office->value(QStringLiteral("rival")) << nobody;
    QTest::newRow("size") << QStringLiteral("SELECT document_size('%1')") << m_takenFile << noFile;
    QTest::newRow("piece") << QStringLiteral("SELECT document_read('%1', 0)") << m_takenFile << noFile;
    QTest::newRow("store key") << QStringLiteral("SELECT * FROM document_key_find('%1')") << m_takenFile << noFile;
}

void TestAttackCertifications::explainTellsNothing()
{
    QFETCH(QString, query);
    QFETCH(QString, known);
    QFETCH(QString, absent);
    for (const QString &who :
         {QStringLiteral("contractor"), QStringLiteral("newcomer"), QStringLiteral("other_owner")}) {
        std::unique_ptr<PlainSession> &session = m_sessions[who];
        if (!session)
            session = m_office->session(who);
        // The first time a session reads what it keeps in memory from then on.
        plansOf(*session, query, absent);
        // What tells would tell each time. Now and then a session reads its catalogs again, because another database of
        // the same server has a new login.
        QString other;
        for (int look = 0; look < 5; ++look) {
            const QString ofKnown = plansOf(*session, query, known);
            QVERIFY2(ofKnown.contains(QStringLiteral("Plan")), qPrintable(ofKnown));
            other = firstOtherLine(ofKnown, plansOf(*session, query, absent));
            if (other.isEmpty())
                break;
        }
        QVERIFY2(other.isEmpty(), qPrintable(who + u' ' + other));
    }
}

/// Nothing was gathered of what certifications say, so nothing can be guessed from it.
void TestAttackCertifications::statisticsTellNothing()
{
    const SqlAnswer gathered = m_office->run(
        QStringLiteral("SELECT coalesce(string_agg(s.attname, ' ' ORDER BY s.attname), '') FROM pg_stats AS s "
                       "WHERE s.schemaname = 'office' AND s.tablename IN ('contractors_certification', "
                       "'verification_claim', 'certification_reminder') AND s.attname NOT IN ('verified', "
                       "'media_type', 'import_id', 'row_version')"));
    QCOMPARE(gathered.value(), QString());
}

/// Who takes what is told to staff; what types and reasons there are, to everybody.
void TestAttackCertifications::newsOfClaimsAreForStaff()
{
    const QString all = QStringLiteral("contractors_rejection_code");
    const QHash<QString, QString> expected{{QStringLiteral("contractor"), all},
                                           {QStringLiteral("shy"), all},
                                           {QStringLiteral("owner"), all},
                                           {QStringLiteral("staff2"), all + QStringLiteral(" verification_claim")},
                                           {QStringLiteral("deactivated"), QString()},
                                           {QStringLiteral("unknown"), QString()}};
    QHash<QString, QString> cursors;
    for (auto who = expected.cbegin(); who != expected.cend(); ++who)
        cursors.insert(who.key(), m_office->session(who.key())
                                      ->run(QStringLiteral("SELECT cursor FROM changes_since('') WHERE entity = ''"))
                                      .value());
    const auto staff = m_office->session(QStringLiteral("staff"));
    for (const QString &step :
         {QStringLiteral(
              "INSERT INTO verification_claim (id, claimed_by, claimed_until, created_at, updated_at) VALUES "
              "('{contractor_certification}', '{staff}', now_utc() + interval '20 minutes', now_utc(), now_utc())"),
          QStringLiteral("UPDATE contractors_rejection_code SET label = 'Other things' WHERE code = 'OTHER'")}) {
        const SqlAnswer done = staff->run(m_office->filled(step));
        QVERIFY2(done.isDone(), qPrintable(done.toText()));
    }
    for (auto who = expected.cbegin(); who != expected.cend(); ++who) {
        const SqlAnswer news = m_office->session(who.key())->run(
            QStringLiteral("SELECT string_agg(DISTINCT c.entity, ' ' ORDER BY c.entity) FROM changes_since('%1') "
                           "AS c WHERE c.entity <> ''")
                .arg(cursors.value(who.key())));
        QVERIFY2(news.isDone(), qPrintable(who.key() + u' ' + news.toText()));
        QVERIFY2(news.value() == who.value(), qPrintable(who.key() + u' ' + news.toText()));
    }
}

/// Whoever has what was left lying about thrown away does not learn how much of it was there.
void TestAttackCertifications::uploadsOfOthersAreNotCounted()
{
    const QString left = QStringLiteral("SELECT count(*) FROM document WHERE NOT attached");
    const QString leave =
        m_office->filled(QStringLiteral("INSERT INTO document (sha256, byte_size, uploaded_by, created_at) SELECT "
                                        "sha256_hex('left ' || n), 5, '{rival}', "
                                        "now_utc() - interval '2 days' FROM generate_series(1, 3) AS n"));
    for (const auto &[who, told] : {std::pair("contractor", "0"), std::pair("staff", "3")}) {
        m_office->run(leave);
        QCOMPARE(m_office->run(left).value(), QStringLiteral("3"));
        const SqlAnswer tidied = m_office->session(QLatin1String(who))->run(QStringLiteral("SELECT document_tidy()"));
        QVERIFY2(tidied.value() == QLatin1String(told), qPrintable(tidied.toText()));
        QCOMPARE(m_office->run(left).value(), QStringLiteral("0"));
    }
}

QTEST_GUILESS_MAIN(TestAttackCertifications)
#include "tst_AttackCertifications.moc"
