// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"
#include "tests/border/DataPrint.h"
#include "tests/support/PostgresServer.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenderyard;

namespace {

/// A number as it stands; the same digits within a longer one (an id by chance) are not it.
bool tells(const QString &row, const QString &secret)
{
    static const QRegularExpression digitsOnly(QStringLiteral("^[0-9]+$"));
    if (!digitsOnly.match(secret).hasMatch())
        return row.contains(secret);
    const QRegularExpression number(QStringLiteral("(?<![0-9])%1(?![0-9])").arg(secret));
    return number.match(row).hasMatch();
}

} // namespace

/// Everything that a person can read, read whole: no secret of others is in it. And everything that they can call, with
/// ids of what they do not see: it answers as for an id that is nobody's.
class TestAttackSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void showsNothingToNobody_data();
    void showsNothingToNobody();
    void judgesWhatIsNotSeenAsNothing_data();
    void judgesWhatIsNotSeenAsNothing();
    void leavesNothingOpen();
    void letsInNobodyElse();

private:
    QStringList relations();

    std::unique_ptr<AttackOffice> m_office;
};

void TestAttackSweep::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<AttackOffice>();
}

void TestAttackSweep::cleanupTestCase()
{
    m_office.reset();
}

QStringList TestAttackSweep::relations()
{
    const SqlAnswer names = m_office->run(
        QStringLiteral("SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class AS c JOIN pg_namespace AS n ON "
                       "n.oid = c.relnamespace "
                       "WHERE n.nspname !~ '^(pg_|information_schema)' AND c.relkind IN ('r', 'v', 'm', 'p', 'f', 'S') "
                       "AND has_any_column_privilege('tenderyard_person', c.oid, 'SELECT') "
                       "AND has_schema_privilege('tenderyard_person', n.oid, 'USAGE') ORDER BY 1"));
    QStringList list;
    for (const QStringList &row : names.rows)
        list.append(row.constFirst());
    return list;
}

void TestAttackSweep::holdsNoSecret_data()
{
    // What each of them may not find anywhere. Names are those of AttackOffice.
    const QStringList sealed{QStringLiteral("{shy_price}"), QStringLiteral("31415"), QStringLiteral("{shy_bid}"),
                             QStringLiteral("{other_rival_bid}")};
    const QStringList accounts{QStringLiteral("{rival_channel}"), QStringLiteral("{shy_channel}"),
                               QStringLiteral("SCRAM-SHA-256"),   QStringLiteral("{rival_role}"),
                               QStringLiteral("{staff_role}"),    QStringLiteral("Secret plan")};
    const QStringList work{QStringLiteral("{milestone}"), QStringLiteral("{payment}"), QStringLiteral("worth it"),
                           QStringLiteral("the cheapest of two")};
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("secrets");
    QTest::newRow("rival contractor") << QStringLiteral("contractor")
                                      << sealed + accounts + work +
                                             QStringList{QStringLiteral("{rival_bid}"),
                                                         QStringLiteral("{rival_price}"),
                                                         QStringLiteral("{budget}"),
                                                         QStringLiteral("{opened_rival_bid}"),
                                                         QStringLiteral("{rival_certification}"),
                                                         QStringLiteral("{rival_file}"),
                                                         QStringLiteral("{shy}"),
                                                         QStringLiteral("{shy_profile}")};
    QTest::newRow("the one with the job") << QStringLiteral("rival")
                                          << QStringList{QStringLiteral("{shy_price}"),
                                                         QStringLiteral("31415"),
                                                         QStringLiteral("{shy_bid}"),
                                                         QStringLiteral("{own_bid}"),
                                                         QStringLiteral("{budget}"),
                                                         QStringLiteral("worth it"),
                                                         QStringLiteral("the cheapest of two"),
                                                         QStringLiteral("{shy_channel}"),
                                                         QStringLiteral("Secret plan"),
                                                         QStringLiteral("{contractor_certification}"),
                                                         QStringLiteral("{shy_profile}")};
    QTest::newRow("newcomer") << QStringLiteral("newcomer")
                              << sealed + accounts + work +
                                     QStringList{QStringLiteral("{rival_bid}"), QStringLiteral("{own_bid}"),
                                                 QStringLiteral("{rival_price}"), QStringLiteral("{budget}")};
    QTest::newRow("owner") << QStringLiteral("owner")
                           << QStringList{QStringLiteral("{shy_price}"),        QStringLiteral("31415"),
                                          QStringLiteral("{shy_bid}"),          QStringLiteral("{shy_profile}"),
                                          QStringLiteral("{own_bid}"),          QStringLiteral("{rival_bid}"),
                                          QStringLiteral("{cancelled_bid}"),    QStringLiteral("{shy_channel}"),
                                          QStringLiteral("SCRAM-SHA-256"),      QStringLiteral("{other_owner_draft}"),
                                          QStringLiteral("{shy_certification}")};
    QTest::newRow("reader of a tender") << QStringLiteral("reader") << sealed + accounts;
    QTest::newRow("other owner") << QStringLiteral("other_owner")
                                 << sealed +
                                        QStringList{QStringLiteral("{tender}"),        QStringLiteral("{contract}"),
                                                    QStringLiteral("{own_bid}"),       QStringLiteral("{budget}"),
                                                    QStringLiteral("{milestone}"),     QStringLiteral("{owner_draft}"),
                                                    QStringLiteral("{rival_channel}"), QStringLiteral("worth it")};
    QTest::newRow("staff") << QStringLiteral("staff")
                           << sealed +
                                  QStringList{QStringLiteral("{rival_bid}"),        QStringLiteral("{own_bid}"),
                                              QStringLiteral("{opened_rival_bid}"), QStringLiteral("{milestone}"),
                                              QStringLiteral("{payment}"),          QStringLiteral("{rival_channel}"),
                                              QStringLiteral("worth it"),           QStringLiteral("Secret plan"),
                                              QStringLiteral("SCRAM-SHA-256"),      QStringLiteral("{rival_role}")};
}

void TestAttackSweep::holdsNoSecret()
{
    QFETCH(QString, who);
    QFETCH(QStringList, secrets);
    const auto session = m_office->session(who);
    int rows = 0;
    for (const QString &relation : relations()) {
        const SqlAnswer answer = session->run(QStringLiteral("SELECT v::text FROM %1 AS v").arg(relation));
        QVERIFY2(answer.isDone(), qPrintable(relation + u' ' + answer.toText()));
        rows += static_cast<int>(answer.count);
        for (const QStringList &row : answer.rows) {
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(!tells(row.constFirst(), m_office->filled(secret)),
                         qPrintable(relation + QStringLiteral(" shows ") + secret + u'\n' + row.constFirst()));
        }
    }
    QVERIFY(rows > 0);
}

void TestAttackSweep::showsNothingToNobody_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"deactivated", "unknown", "must_change"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void TestAttackSweep::showsNothingToNobody()
{
    QFETCH(QString, who);
    // What says nothing of anybody: the schema's version, and a default of the rules.
    const QSet<QString> harmless{QStringLiteral("tenderyard.schema_migration"),
                                 QStringLiteral("tenderyard.schema_repeatable"),
                                 QStringLiteral("tenderyard.addendum_minimum")};
    const auto session = m_office->session(who);
    for (const QString &relation : relations()) {
        if (harmless.contains(relation))
            continue;
        const SqlAnswer answer = session->run(QStringLiteral("SELECT v::text FROM %1 AS v").arg(relation));
        QVERIFY2(answer.isDone() && answer.count == 0, qPrintable(relation + u' ' + answer.toText()));
    }
}

void TestAttackSweep::judgesWhatIsNotSeenAsNothing_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"contractor", "rival", "other_owner", "reader", "staff", "unknown"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

/// Whatever is asked of a hidden row, the answer is that of a row that is not there: for each transition, as its
/// subject and in the row that would be written.
void TestAttackSweep::judgesWhatIsNotSeenAsNothing()
{
    QFETCH(QString, who);
    const auto session = m_office->session(who);
    const QString sql = m_office->filled(QStringLiteral(
        "SELECT w.id, h.name, k.name FROM (SELECT * FROM (VALUES %1) AS v (id)) AS w, "
        "(VALUES ('{shy_bid}'), ('{other_rival_bid}'), ('{shy_profile}'), ('{shy_certification}'), ('{owner_draft}')) "
        "AS h (name), (VALUES ('bid_id'), ('contractor_id'), ('awarded_bid_id'), ('milestone_id')) AS k (name) "
        "WHERE tenderyard.judge(w.id, h.name::uuid, '{}') IS DISTINCT FROM tenderyard.judge(w.id, new_id(), '{}') "
        "OR tenderyard.judge(w.id, NULL, jsonb_build_object(k.name, h.name, 'contract_id', '{tender}')) "
        "IS DISTINCT FROM tenderyard.judge(w.id, NULL, jsonb_build_object(k.name, new_id(), 'contract_id', "
        "'{tender}'))"));
    const SqlAnswer ids =
        m_office->run(QStringLiteral("SELECT string_agg(format('(%L)', id), ', ') FROM workflow_transition"));
    QStringList hidden;
    const SqlAnswer answer = session->run(QString(sql).replace(QStringLiteral("%1"), ids.value()));
    QVERIFY2(answer.isDone(), qPrintable(answer.toText()));
    for (const QStringList &row : answer.rows) {
        // Staff see every profile and certification, and its owner a draft; a contractor what was recorded of oneself.
        if (who == u"staff" && (row.at(1) == m_office->value(QStringLiteral("shy_profile")) ||
                                row.at(1) == m_office->value(QStringLiteral("shy_certification"))))
            continue;
        if (who == u"rival" && row.at(1) == m_office->value(QStringLiteral("other_rival_bid")))
            continue;
        hidden.append(row.join(u' '));
    }
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'\n')));
}

/// The same in terms of privileges: whatever is added later is closed too.
void TestAttackSweep::leavesNothingOpen()
{
    const auto none = [&](const QString &sql) {
        const SqlAnswer answer = m_office->run(sql);
        QStringList found;
        for (const QStringList &row : answer.rows)
            found.append(row.constFirst());
        return found.join(u' ');
    };
    QCOMPARE(
        none(QStringLiteral("SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'office'::regnamespace AND "
                            "c.relkind IN ('r', 'v', 'S') AND (has_any_column_privilege('tenderyard_person', c.oid, "
                            "'SELECT, INSERT, UPDATE, REFERENCES') OR has_table_privilege('tenderyard_person', c.oid, "
                            "'DELETE, TRUNCATE, TRIGGER')) AND c.relkind <> 'S'")),
        QString());
    QCOMPARE(none(QStringLiteral("SELECT n.nspname FROM pg_namespace AS n WHERE has_schema_privilege("
                                 "'tenderyard_person', n.oid, 'CREATE') OR (n.nspname IN ('office', 'public') AND "
                                 "has_schema_privilege('tenderyard_person', n.oid, 'USAGE'))")),
             QString());
    QCOMPARE(
        none(QStringLiteral("SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'office'::regnamespace AND "
                            "c.relkind = 'r' AND c.relname <> 'test_clock' AND NOT (c.relrowsecurity AND "
                            "c.relforcerowsecurity)")),
        QString());
    // Who could be taken for somebody else: no login is a member of anything but the group of people.
    QCOMPARE(none(QStringLiteral("SELECT r.rolname FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.member "
                                 "JOIN pg_roles AS g ON g.oid = m.roleid WHERE r.rolcanlogin AND NOT r.rolsuper AND "
                                 "g.rolname <> 'tenderyard_person' AND g.rolname LIKE 'tenderyard%'")),
             QString());
    // Every function that runs as somebody else says where it looks for names, and is not the superuser's.
    QCOMPARE(
        none(QStringLiteral("SELECT p.proname FROM pg_proc AS p WHERE p.prosecdef AND p.pronamespace IN "
                            "('office'::regnamespace, 'tenderyard'::regnamespace) AND p.proname NOT IN ('now_utc', "
                            "'clock_is_behind') AND (p.proconfig IS NULL OR NOT p.proconfig::text LIKE "
                            "'%search_path=office, tenderyard, pg_temp%' OR pg_get_userbyid(p.proowner) !~ "
                            "'^tenderyard_')")),
        QString());
    QCOMPARE(
        none(QStringLiteral("SELECT DISTINCT p.proname FROM pg_proc AS p CROSS JOIN LATERAL aclexplode(p.proacl) AS a "
                            "WHERE p.pronamespace IN ('office'::regnamespace, 'tenderyard'::regnamespace) AND "
                            "a.grantee = 0 AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = p.oid AND "
                            "d.deptype = 'e')")),
        QString());
    QCOMPARE(
        none(QStringLiteral("SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'tenderyard'::regnamespace AND "
                            "c.relkind = 'v' AND NOT coalesce(c.reloptions::text LIKE '%security_barrier%', false)")),
        QString());
}

/// Without what this test opened by hand: who has no account here, or no longer one, does not even connect.
void TestAttackSweep::letsInNobodyElse()
{
    m_office->run(m_office->filled(QStringLiteral("REVOKE CONNECT ON DATABASE {database} FROM {unknown_role}")));
    const auto unknown = m_office->trySession(QStringLiteral("unknown"));
    QVERIFY(!unknown->isOpen());
    QVERIFY2(unknown->error().contains(QLatin1String("permission denied for database")), qPrintable(unknown->error()));
    m_office->run(m_office->filled(QStringLiteral("ALTER ROLE {deactivated_role} NOLOGIN")));
    const auto deactivated = m_office->trySession(QStringLiteral("deactivated"));
    QVERIFY2(deactivated->error().contains(QLatin1String("not permitted to log in")), qPrintable(deactivated->error()));
    // From another database of the same server the whole server's counters, locks and sessions could be read.
    for (const char *database : {"postgres", "template1"}) {
        const auto elsewhere = m_office->trySession(QStringLiteral("contractor"), QString::fromLatin1(database));
        QVERIFY2(!elsewhere->isOpen(), database);
    }
}

QTEST_GUILESS_MAIN(TestAttackSweep)
#include "tst_AttackSweep.moc"
