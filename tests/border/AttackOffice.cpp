// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"

#include "tests/support/PostgresServer.h"

#include <QFile>
#include <QRegularExpression>

namespace tenderyard {

namespace {

const QString attackPassword = QStringLiteral("Attack-on-7-bids");

QString serverScript(const QString &name)
{
    QFile file(QStringLiteral(":/sql/postgresql/server/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

const QHash<QString, Person> &AttackOffice::cast()
{
    static const QHash<QString, Person> persons{{QStringLiteral("owner"), Person::Owner},
                                                {QStringLiteral("evaluator"), Person::Evaluator},
                                                {QStringLiteral("approver"), Person::Approver},
                                                {QStringLiteral("releaser"), Person::Releaser},
                                                {QStringLiteral("reader"), Person::Reader},
                                                {QStringLiteral("other_owner"), Person::StrangerOwner},
                                                {QStringLiteral("contractor"), Person::Rival},
                                                {QStringLiteral("rival"), Person::Awarded},
                                                {QStringLiteral("shy"), Person::StrangerContractor},
                                                {QStringLiteral("newcomer"), Person::Newcomer},
                                                {QStringLiteral("staff"), Person::StaffA},
                                                {QStringLiteral("staff2"), Person::StaffB},
                                                {QStringLiteral("deactivated"), Person::Deactivated}};
    return persons;
}

QStringList AttackOffice::people()
{
    QStringList names = cast().keys();
    names << QStringLiteral("both") << QStringLiteral("must_change") << QStringLiteral("unknown");
    names.sort();
    return names;
}

AttackOffice::AttackOffice()
{
    qputenv("TENDERYARD_TEST_DATABASE", "postgresql");
    m_scenario = std::make_unique<Scenario>(QStringLiteral("postgresql"));
    const Expected<QVariant> name = m_scenario->connection().scalar(QStringLiteral("SELECT current_database()"));
    m_database = name.value_or(QVariant()).toString();
    PostgresServer &server = PostgresServer::shared();
    m_administrator = std::make_unique<PlainSession>(server.administratorAddress(m_database), QString());
    // What tests of the program ask with, no office has.
    run(QStringLiteral("DROP FUNCTION IF EXISTS tenderyard.test_ask(text)"));
    server.run(m_database, serverScript(QStringLiteral("database.sql")));
    addOthers();
    addTenders();
    addWork();
    addRest();
    letIn();
    addDocument();
}

AttackOffice::~AttackOffice()
{
    m_administrator.reset();
    m_scenario.reset();
    PostgresServer::shared().dropRole(m_strangeLogin);
}

SqlAnswer AttackOffice::run(const QString &sql)
{
    const SqlAnswer answer = m_administrator->run(QStringLiteral("SET search_path = office, tenderyard; ") + sql);
    if (!answer.isDone())
        qFatal("%s: %s", qPrintable(sql.left(300)), qPrintable(answer.toText()));
    return answer;
}

std::unique_ptr<PlainSession> AttackOffice::session(const QString &who)
{
    auto session = trySession(who);
    if (!session->isOpen())
        qFatal("%s cannot connect: %s", qPrintable(who), qPrintable(session->error()));
    return session;
}

std::unique_ptr<PlainSession> AttackOffice::trySession(const QString &who, const QString &database)
{
    return std::make_unique<PlainSession>(PostgresServer::shared().address(database.isEmpty() ? m_database : database,
                                                                           value(who + QStringLiteral("_role"))),
                                          attackPassword);
}

QString AttackOffice::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    if (found == m_values.cend())
        qFatal("No attack knows {%s}", qPrintable(name));
    return *found;
}

QString AttackOffice::filled(const QString &statement) const
{
    static const QRegularExpression name(QStringLiteral("\\{([a-z][a-z0-9_]*)\\}"));
    QString text;
    qsizetype end = 0;
    for (auto matches = name.globalMatch(statement); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += statement.mid(end, match.capturedStart() - end) + value(match.captured(1));
        end = match.capturedEnd();
    }
    return text + statement.mid(end);
}

void AttackOffice::add(const QString &name, const Uuid &id)
{
    m_ids.insert(name, id);
    m_values.insert(name, id.toString());
}

Uuid AttackOffice::addBidder()
{
    static int number = 0;
    const Uuid user =
        m_scenario->addPerson(QStringLiteral("hidden bidder %1").arg(++number), {QStringLiteral("CONTRACTOR")});
    return m_scenario->addProfile(user);
}

QString AttackOffice::bidStatement(const QString &who, const QString &tender, qint64 cost) const
{
    return QStringLiteral(
               "WITH b AS (INSERT INTO contracts_bid (id, contract_id, contractor_id, currency, submitted_at, "
               "created_at, "
               "updated_at) VALUES (new_id(), '%1', '%2', 'EUR', now_utc(), now_utc(), now_utc()) RETURNING id) "
               "INSERT INTO contracts_bid_content (id, bid_id, contract_id, revision, proposed_cost, "
               "proposed_timeline_days, nonce, commitment, written_by, created_at) "
               "SELECT new_id(), b.id, '%1', 1, %3, 60, repeat('n', 32), "
               "sha256_hex(b.id || '|1|%3|60||' || repeat('n', 32)), '%4', now_utc() FROM b")
        .arg(value(tender), value(who + QStringLiteral("_profile")), QString::number(Scenario::stored(cost)),
             value(who));
}

SqlAnswer AttackOffice::handIn(PlainSession &session, const QString &who, const QString &tender, qint64 cost) const
{
    session.run(QStringLiteral("BEGIN"));
    SqlAnswer written = session.run(bidStatement(who, tender, cost));
    if (written.isDone())
        written = session.run(QStringLiteral("COMMIT"));
    else
        session.run(QStringLiteral("ROLLBACK"));
    return written;
}

void AttackOffice::letIn()
{
    for (const QString &who : people()) {
        if (who == u"unknown")
            continue;
        const QString login =
            run(QStringLiteral("SELECT role_name FROM account_login WHERE user_id = '%1'").arg(value(who))).value();
        m_values.insert(who + QStringLiteral("_role"), login);
        // The deactivated one's session may have begun before, and a server may be set up by hand.
        run(QStringLiteral("ALTER ROLE %1 LOGIN PASSWORD '%2'").arg(login, attackPassword));
    }
    m_strangeLogin = PostgresServer::shared().makeLogin(attackPassword);
    m_values.insert(QStringLiteral("unknown_role"), m_strangeLogin);
    run(QStringLiteral("ALTER ROLE %1 SET search_path = tenderyard; GRANT CONNECT ON DATABASE %2 TO %1")
            .arg(m_strangeLogin, m_database));
    m_values.insert(QStringLiteral("database"), m_database);
    for (const QString &who : {QStringLiteral("rival"), QStringLiteral("shy")})
        m_values.insert(
            who + QStringLiteral("_channel"),
            run(QStringLiteral("SELECT channel FROM account_login WHERE user_id = '%1'").arg(value(who))).value());
}

} // namespace tenderyard
