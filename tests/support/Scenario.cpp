// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scenario.h"

#include "models/domain/Folding.h"
#include "models/storage/Session.h"
#include "tests/support/TestOffice.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

const QString requiredType = QStringLiteral("Licence");

void require(const Outcome &outcome, const QString &what)
{
    if (!outcome)
        qFatal("%s: %s %s", qPrintable(what), qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
}

QStringList rolesOf(Person person)
{
    const QString owner = QStringLiteral("OWNER");
    const QString contractor = QStringLiteral("CONTRACTOR");
    const QString staff = QStringLiteral("STAFF");
    switch (person) {
    case Person::Awarded:
    case Person::Rival:
    case Person::StrangerContractor:
    case Person::Newcomer:
        return {contractor};
    case Person::StaffA:
    case Person::StaffB:
        return {staff};
    case Person::Deactivated:
        return {owner, contractor, staff};
    case Person::Nobody:
        return {};
    case Person::Owner:
    case Person::Evaluator:
    case Person::Approver:
    case Person::Releaser:
    case Person::Reader:
    case Person::StrangerOwner:
        return {owner};
    }
    return {};
}

} // namespace

QStringList Scenario::backends()
{
    return {TestOffice::isOnServer() ? QStringLiteral("postgresql") : QStringLiteral("sqlite")};
}

Scenario::Scenario(const QString &backend) : m_office(std::make_unique<TestOffice>())
{
    if (!backends().contains(backend))
        qFatal("There is no backend %s", qPrintable(backend));
    require(connection().transaction([this]() -> Outcome {
        addPeople();
        return {};
    }),
            QStringLiteral("people"));
}

Scenario::~Scenario() = default;

Connection &Scenario::connection()
{
    return m_office->connection();
}

TestClock &Scenario::clock()
{
    return m_office->clock();
}

std::unique_ptr<Connection> Scenario::openAnother()
{
    return m_office->openAnother(std::chrono::milliseconds(5));
}

void Scenario::undone(const std::function<void()> &work)
{
    const QDateTime time = clock().now();
    const Person acting = m_acting;
    Session &session = connection().session();
    const QDateTime newestAudit = session.newestAudit;
    const QString undo = QStringLiteral("test.undo");
    const Outcome outcome = connection().transaction([&]() -> Outcome {
        work();
        return failure(undo);
    });
    if (outcome || outcome.error().code != undo)
        qFatal("What was tried could not be undone");
    session.newestAudit = newestAudit;
    if (TestOffice::isOnServer())
        m_office->setClockBehind(false);
    clock().set(time);
    actAs(acting);
}

void Scenario::triedOut(const std::function<void()> &work)
{
    const QDateTime time = clock().now();
    const Person acting = m_acting;
    Session &session = connection().session();
    const QDateTime newestAudit = session.newestAudit;
    const Outcome outcome = connection().attempt([&]() -> Outcome {
        work();
        return failure(QStringLiteral("test.undo"));
    });
    Q_UNUSED(outcome)
    session.newestAudit = newestAudit;
    if (TestOffice::isOnServer())
        m_office->setClockBehind(false);
    clock().set(time);
    actAs(acting);
}

void Scenario::actAs(Person person)
{
    m_acting = person;
    connection().setUser(user(person));
}

QDateTime Scenario::inDays(qint64 days) const
{
    return m_office->clock().now().addDays(days);
}

void Scenario::setClockBehind()
{
    m_office->setClockBehind(true);
}

void Scenario::asEngine(const std::function<Outcome()> &work)
{
    // What the engine writes in a test is not something that the acting person did.
    const Uuid acting = connection().user();
    connection().setUser({});
    require(connection().transaction([&] { return connection().asEngine(work); }), QStringLiteral("the engine's row"));
    connection().setUser(acting);
}

Uuid Scenario::insert(const QString &table, Binds values)
{
    const QStringList columns = columnsOf(table);
    if (columns.contains(QStringLiteral("id")) && !values.contains(QStringLiteral("id")))
        values.insert(QStringLiteral("id"), QVariant::fromValue(Uuid::create()));
    for (const QString &column : {QStringLiteral("created_at"), QStringLiteral("updated_at")}) {
        if (columns.contains(column) && !values.contains(column))
            values.insert(column, clock().now());
    }
    asEngine([&] { return connection().insert(table, values); });
    return values.value(QStringLiteral("id")).value<Uuid>();
}

void Scenario::change(const QString &table, const Uuid &id, Binds values)
{
    QStringList assignments;
    const QStringList columns = values.keys();
    for (const QString &column : columns)
        assignments.append(QStringLiteral("%1 = :%1").arg(column));
    values.insert(QStringLiteral("key_id"), QVariant::fromValue(id));
    asEngine([&]() -> Outcome {
        const Expected<qint64> changed = connection().execute(
            QStringLiteral("UPDATE %1 SET %2 WHERE id = :key_id").arg(table, assignments.join(QStringLiteral(", "))),
            values);
        if (!changed)
            return tl::unexpected(changed.error());
        return *changed == 1 ? Outcome() : failure(QStringLiteral("storage.not_found"), table);
    });
}

void Scenario::remove(const QString &table, const Uuid &id)
{
    asEngine([&]() -> Outcome {
        const Expected<qint64> removed =
            connection().execute(QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(table),
                                 {{QStringLiteral("id"), QVariant::fromValue(id)}});
        return removed ? Outcome() : tl::unexpected(removed.error());
    });
}

Row Scenario::row(const QString &table, const Uuid &id)
{
    const Expected<Rows> found = everything(QStringLiteral("SELECT * FROM %1 WHERE id = :id").arg(table),
                                            {{QStringLiteral("id"), QVariant::fromValue(id)}});
    require(found ? Outcome() : tl::unexpected(found.error()), table);
    if (found->isEmpty())
        qFatal("%s has no such row", qPrintable(table));
    return found->constFirst();
}

Expected<Rows> Scenario::everything(const QString &sql, const Binds &binds)
{
    Expected<Rows> found;
    const Outcome asked = connection().asEngine([&]() -> Outcome {
        found = connection().select(sql, binds);
        return found ? Outcome() : tl::unexpected(found.error());
    });
    return asked ? found : tl::unexpected(asked.error());
}

Expected<QVariant> Scenario::asked(const QString &sql, const Binds &binds)
{
    if (!TestOffice::isOnServer())
        return connection().scalar(sql, binds);
    // As the engine the session is nobody's: a function that only tests have asks for the person.
    QString text = sql;
    for (auto bind = binds.cbegin(); bind != binds.cend(); ++bind)
        text.replace(QRegularExpression(QStringLiteral(":%1\\b").arg(bind.key())), connection().literal(bind.value()));
    return connection().scalar(QStringLiteral("SELECT test_ask(:sql)"), {{QStringLiteral("sql"), text}});
}

QStringList Scenario::columnsOf(const QString &table)
{
    QStringList &columns = m_columns[table];
    if (columns.isEmpty()) {
        const QString sql =
            TestOffice::isOnServer()
                ? QStringLiteral(
                      "SELECT a.attname AS name FROM pg_attribute AS a WHERE a.attnum > 0 AND NOT a.attisdropped "
                      "AND a.attrelid = to_regclass('office.' || :name) ORDER BY a.attnum")
                : QStringLiteral("SELECT name FROM pragma_table_info(:name)");
        asEngine([&]() -> Outcome {
            const Expected<Rows> rows = connection().select(sql, {{QStringLiteral("name"), table}});
            if (!rows)
                return tl::unexpected(rows.error());
            for (const Row &column : *rows)
                columns.append(column.text(QStringLiteral("name")));
            return {};
        });
    }
    return columns;
}

Uuid Scenario::addPerson(const QString &login, const QStringList &roles, bool active)
{
    const Uuid id = insert(QStringLiteral("users_user"), {{QStringLiteral("login"), login},
                                                          {QStringLiteral("login_fold"), foldForSearch(login)},
                                                          {QStringLiteral("full_name"), login},
                                                          {QStringLiteral("name_fold"), foldForSearch(login)},
                                                          {QStringLiteral("password_hash"), QStringLiteral("set")},
                                                          {QStringLiteral("active"), active}});
    for (const QString &role : roles)
        insert(QStringLiteral("users_role"), {{QStringLiteral("user_id"), QVariant::fromValue(id)},
                                              {QStringLiteral("role"), role},
                                              {QStringLiteral("granted_at"), clock().now()}});
    require(m_office->giveLogin(id), QStringLiteral("login"));
    return id;
}

void Scenario::addPeople()
{
    insert(QStringLiteral("contractors_required_type"),
           {{QStringLiteral("document_type"), requiredType}, {QStringLiteral("sequence"), 1}});
    for (const Person person : everybody()) {
        if (person != Person::Nobody)
            m_users.insert(person, addPerson(nameOf(person), rolesOf(person), person != Person::Deactivated));
    }
    for (const Person person : {Person::Awarded, Person::Rival, Person::StrangerContractor, Person::Deactivated})
        m_profiles.insert(person, addProfile(user(person)));
}

Uuid Scenario::addProfile(const Uuid &user, const Binds &changes)
{
    const QString company = QStringLiteral("Company ") + user.toString().right(6);
    Binds values{{QStringLiteral("user_id"), QVariant::fromValue(user)},
                 {QStringLiteral("company_name"), company},
                 {QStringLiteral("company_fold"), foldForSearch(company)},
                 {QStringLiteral("service_categories"), QStringList{QStringLiteral("45260000")}},
                 {QStringLiteral("operating_region"), QStringLiteral("Saxony")},
                 {QStringLiteral("phone"), QStringLiteral("+49 341 555")},
                 {QStringLiteral("verified_status"), QStringLiteral("APPROVED")}};
    values.insert(changes);
    const Uuid id = insert(QStringLiteral("contractors_contractor"), values);
    addCertification(id, {{QStringLiteral("uploaded_by"), QVariant::fromValue(user)}});
    return id;
}

Uuid Scenario::addCertification(const Uuid &contractor, const Binds &changes)
{
    const QString hash(64, u'a');
    Binds values{{QStringLiteral("contractor_id"), QVariant::fromValue(contractor)},
                 {QStringLiteral("document_type"), requiredType},
                 {QStringLiteral("document_url"), QString(QStringLiteral("document:") + hash)},
                 {QStringLiteral("verified"), true},
                 {QStringLiteral("expires_on"), inDays(400).date()},
                 {QStringLiteral("file_name"), QStringLiteral("licence.pdf")},
                 {QStringLiteral("media_type"), QStringLiteral("application/pdf")},
                 {QStringLiteral("byte_size"), 1000},
                 {QStringLiteral("sha256"), hash},
                 {QStringLiteral("checked_sha256"), hash},
                 {QStringLiteral("uploaded_by"), QVariant::fromValue(user(Person::Newcomer))},
                 {QStringLiteral("uploaded_at"), clock().now()}};
    values.insert(changes);
    return insert(QStringLiteral("contractors_certification"), values);
}

} // namespace tenderyard
