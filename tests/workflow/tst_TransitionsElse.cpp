// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseBook.h"
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/CaseSteps.h"
#include "tests/workflow/Refusal.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QTest>

#include <algorithm>

using namespace tenderyard;

namespace {

const QString unknown = QStringLiteral("transition.unknown");

QStringList statusesOf(const QString &table)
{
    const QHash<QString, QString> statuses{
        {QStringLiteral("contracts_contract"),
         QStringLiteral("POSTED BIDDING AWARDED IN_PROGRESS COMPLETED CANCELLED")},
        {QStringLiteral("contracts_bid"), QStringLiteral("SUBMITTED SHORTLISTED REJECTED AWARDED")},
        {QStringLiteral("contracts_milestone"), QStringLiteral("PENDING COMPLETED APPROVED PAID")},
        {QStringLiteral("payments_milestone_payment"), QStringLiteral("PENDING RELEASED FAILED")},
        {QStringLiteral("contractors_contractor"), QStringLiteral("PENDING APPROVED SUSPENDED")},
        {QStringLiteral("contractors_certification"), QStringLiteral("UNVERIFIED VERIFIED")}};
    return statuses.value(table, QStringLiteral("-")).split(u' ');
}

QVariant statusValue(const WorkflowEntity &entity, const QString &status)
{
    return entity.statusColumn == u"verified" ? QVariant(status == u"VERIFIED") : QVariant(status);
}

bool isInFile(const QString &table, const QString &from, const QString &to)
{
    const QList<WorkflowTransition> transitions = WorkflowFile::ofProgram().transitionsOf(table);
    return std::ranges::any_of(transitions, [&](const WorkflowTransition &t) { return t.from == from && t.to == to; });
}

bool decides(const WorkflowTransition &transition, const QString &column)
{
    const QList<WorkflowTransition> transitions = WorkflowFile::ofProgram().transitionsOf(transition.entity);
    return std::ranges::any_of(transitions, [&](const WorkflowTransition &t) {
        return t.condition.contains(QStringLiteral("NEW.") + column) && t.from == transition.from &&
               t.to == transition.to;
    });
}

bool isKey(const WorkflowTransition &transition, const QString &column)
{
    const QList<WorkflowView> views = transition.actors + transition.rules;
    return std::ranges::any_of(views, [&](const WorkflowView &view) {
        return std::ranges::any_of(view.keys, [&](const auto &keys) { return keys.second == column; });
    });
}

} // namespace

/// What is not in the workflow file is refused: other statuses, other columns, older versions, other names.
class TransitionsElseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBreakIsOfTheFile();
    void nothingElseIsPossible_data();
    void nothingElseIsPossible();
    void otherColumnsStay_data() { addUpdates(); }
    void otherColumnsStay();
    void olderVersionsLose_data() { addUpdates(); }
    void olderVersionsLose();
    void nobodySignsForOthers_data() { addUpdates(); }
    void nobodySignsForOthers();
    void nobodyMovesRowsBetweenContracts();
    void nothingIsSignedInTheNameOfOthersAtOnce();

private:
    void addUpdates();
    Scenario &scenario();
    Attempt rowIn(const WorkflowEntity &entity, const QString &status);
    void refused(const Attempt &attempt, const QString &code);
    bool isRefusedAtOnce(Person person, const Attempt &attempt);
    QVariant otherValue(const QString &table, const QString &column, const Row &row);
    void checkColumn(const WorkflowTransition &transition, const Attempt &attempt, Person person,
                     const QString &column);

    std::unique_ptr<Scenario> m_scenario;
};

Scenario &TransitionsElseTest::scenario()
{
    if (!m_scenario)
        m_scenario = std::make_unique<Scenario>(Scenario::backends().constFirst());
    return *m_scenario;
}

void TransitionsElseTest::everyBreakIsOfTheFile()
{
    const CaseBook &book = CaseBook::ofProgram();
    QHash<QString, QStringList> codes;
    for (const QString &name : book.names())
        codes[book.transition(name).entity] += CaseBook::codes(book.transition(name));
    QStringList stray;
    for (const QString &name : book.names()) {
        const QStringList written = book.caseOf(book.transition(name))->breaks.keys();
        for (const QString &code : written) {
            if (!codes.value(book.transition(name).entity).contains(code))
                stray.append(name + u' ' + code);
        }
    }
    QCOMPARE(stray, QStringList());
}

/// The key of a row in a status, made by a case of the entity and put there by the engine.
Attempt TransitionsElseTest::rowIn(const WorkflowEntity &entity, const QString &status)
{
    const CaseBook &book = CaseBook::ofProgram();
    std::optional<WorkflowTransition> best;
    for (const QString &name : book.names()) {
        const WorkflowTransition &transition = book.transition(name);
        if (transition.entity != entity.table || transition.isEngineOnly())
            continue;
        const bool fits = status.isEmpty() ? transition.makesRow() : !transition.makesRow();
        if (fits && (!best || transition.from == status))
            best = transition;
    }
    if (!best) {
        // Rows that are only ever made: make one as somebody who may.
        for (const QString &name : book.names()) {
            if (book.transition(name).entity == entity.table)
                best = book.transition(name);
        }
    }
    Attempt attempt = book.caseOf(*best)->attempt(scenario(), *best);
    attempt.deletes = false;
    if (!status.isEmpty() && attempt.key.isEmpty()) {
        const Person person = CaseBook::allowed(*best, *book.caseOf(*best)).constFirst();
        if (!CaseBook::tryAs(scenario(), person, attempt))
            qFatal("No row of %s could be made", qPrintable(entity.table));
        attempt.key = {{QStringLiteral("id"), attempt.values.value(QStringLiteral("id"))}};
    }
    if (!status.isEmpty() && !entity.statusColumn.isEmpty())
        scenario().change(entity.table, attempt.key.value(QStringLiteral("id")).value<Uuid>(),
                          {{entity.statusColumn, statusValue(entity, status)}});
    if (!status.isEmpty())
        attempt.values.clear();
    return attempt;
}

/// Whether a server asks who somebody is before it asks what they want: nobody's sessions, and tenders that somebody
/// sees and has nothing to do with.
bool TransitionsElseTest::isRefusedAtOnce(Person person, const Attempt &attempt)
{
    if (person == Person::Nobody || person == Person::Deactivated)
        return true;
    if (attempt.table != u"contracts_contract" || CaseSight::staff.contains(person))
        return false;
    const Expected<QVariant> parts =
        scenario().asked(QStringLiteral("SELECT count(*) FROM contracts_contract AS c WHERE c.id = :id AND "
                                        "(EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND "
                                        "m.user_id = :user) OR EXISTS (SELECT 1 FROM contractors_contractor AS p "
                                        "WHERE p.id = c.awarded_contractor_id AND p.user_id = :user))"),
                         {{QStringLiteral("id"), attempt.key.value(QStringLiteral("id"))},
                          {QStringLiteral("user"), QVariant::fromValue(scenario().user(person))}});
    return parts && parts->toInt() == 0;
}

/// To everybody it is `code`; on a server, to those alone who reach the row at all.
void TransitionsElseTest::refused(const Attempt &attempt, const QString &code)
{
    const QString before = CaseBook::rowText(scenario(), attempt);
    int reached = 0;
    for (const Person person : everybody()) {
        const Outcome tried = CaseBook::tryAs(scenario(), person, attempt);
        const QString refusal = Refusal::codeOf(scenario().connection(), attempt.table, attempt.key, tried);
        const bool isHidden =
            refusal != CaseSteps::codeOf(tried) || (TestOffice::isOnServer() && isRefusedAtOnce(person, attempt));
        QVERIFY2(refusal == code || (isHidden && refusal == u"transition.actor"),
                 qPrintable(nameOf(person) + QStringLiteral(": ") + CaseSteps::codeOf(tried)));
        reached += refusal == code ? 1 : 0;
    }
    QVERIFY(reached > 0);
    QCOMPARE(CaseBook::rowText(scenario(), attempt), before);
}

void TransitionsElseTest::nothingElseIsPossible_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const WorkflowEntity &entity : WorkflowFile::ofProgram().entities) {
        const QStringList statuses = statusesOf(entity.table);
        for (const QString &from : QStringList{QString()} + statuses) {
            for (const QString &to : QStringList{QString()} + statuses) {
                if ((!from.isEmpty() || !to.isEmpty()) && !isInFile(entity.table, from, to))
                    QTest::addRow("%s %s > %s", qPrintable(entity.table), qPrintable(from), qPrintable(to))
                        << entity.table << from << to;
            }
        }
    }
}

void TransitionsElseTest::nothingElseIsPossible()
{
    QFETCH(QString, table);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QList<WorkflowEntity> &entities = WorkflowFile::ofProgram().entities;
    const auto entity = std::ranges::find(entities, table, &WorkflowEntity::table);
    QVERIFY(entity != entities.end());
    scenario().undone([&] {
        Attempt attempt = rowIn(*entity, from);
        attempt.deletes = to.isEmpty();
        if (!to.isEmpty() && !entity->statusColumn.isEmpty())
            attempt.values.insert(entity->statusColumn, statusValue(*entity, to));
        if (!to.isEmpty() && !attempt.key.isEmpty() && entity->statusColumn.isEmpty()) {
            // Any column will do; the key is one that every table has.
            const QString column = attempt.key.constBegin().key();
            attempt.values.insert(column, attempt.key.value(column));
        }
        refused(attempt, unknown);
    });
}

void TransitionsElseTest::addUpdates()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : CaseBook::ofProgram().names()) {
        const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
        if (!transition.makesRow() && !transition.deletesRow() && !transition.isEngineOnly())
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TransitionsElseTest::otherColumnsStay()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    const Person person = CaseBook::allowed(transition, byCase).constFirst();
    const bool moves = transition.from != transition.to;
    const bool reasoned = std::ranges::any_of(transition.requirements, [](const QString &column) {
        return column.startsWith(QLatin1String("status_reason"));
    });
    QStringList allowed = transition.columns;
    allowed << QStringLiteral("updated_at") << QStringLiteral("row_version");
    if (moves || reasoned)
        allowed << QStringLiteral("status_reason") << QStringLiteral("status_reason_code")
                << QStringLiteral("status_by");
    for (const WorkflowEntity &entity : WorkflowFile::ofProgram().entities) {
        if (entity.table == transition.entity)
            allowed << entity.statusColumn;
    }
    scenario().undone([&] {
        const Attempt attempt = byCase.attempt(scenario(), transition);
        for (const QString &column : scenario().columnsOf(transition.entity)) {
            if (!allowed.contains(column))
                checkColumn(transition, attempt, person, column);
            if (QTest::currentTestFailed())
                return;
        }
    });
}

/// Anything but what stands there, of the column's own type.
QVariant TransitionsElseTest::otherValue(const QString &table, const QString &column, const Row &row)
{
    if (!TestOffice::isOnServer()) {
        const QSqlRecord record = scenario().connection().handle().record(table);
        const bool isText = record.field(column).metaType().id() == QMetaType::QString;
        return isText ? QVariant(QString(row.text(column) + u'x')) : QVariant(row.integer(column) + 1);
    }
    const Expected<Rows> types = scenario().everything(
        QStringLiteral("SELECT format_type(a.atttypid, NULL) AS type FROM pg_catalog.pg_attribute AS a "
                       "WHERE a.attrelid = to_regclass(:table) AND a.attname = :column"),
        {{QStringLiteral("table"), QString(QStringLiteral("office.") + table)}, {QStringLiteral("column"), column}});
    const QString type = types && !types->isEmpty() ? types->constFirst().text(QStringLiteral("type")) : QString();
    const QDateTime noon(QDate(2027, 1, 2), QTime(12, 0), Qt::UTC);
    const QHash<QString, QVariant> others{
        {QStringLiteral("text"), QString(row.text(column) + u'x')},
        {QStringLiteral("bigint"), row.integer(column) + 1},
        {QStringLiteral("boolean"), !row.flag(column)},
        {QStringLiteral("uuid"), QVariant::fromValue(Uuid::create())},
        {QStringLiteral("jsonb"), QStringList{QStringLiteral("x")}},
        {QStringLiteral("date"), noon.date()},
        // The server writes its own time instead, so that has to be another one than the row's, too.
        {QStringLiteral("timestamp with time zone"), noon}};
    if (!others.contains(type))
        qFatal("%s.%s has the type '%s'", qPrintable(table), qPrintable(column), qPrintable(type));
    return others.value(type);
}

void TransitionsElseTest::checkColumn(const WorkflowTransition &transition, const Attempt &attempt, Person person,
                                      const QString &column)
{
    scenario().triedOut([&] {
        Attempt more = attempt;
        const Expected<Rows> rows = scenario().everything(
            QStringLiteral("SELECT * FROM %1 WHERE %2 = :key").arg(transition.entity, attempt.key.constBegin().key()),
            {{QStringLiteral("key"), attempt.key.constBegin().value()}});
        QVERIFY(rows && rows->size() == 1);
        more.values.insert(column, otherValue(transition.entity, column, rows->constFirst()));
        scenario().clock().advance(1);
        const QString code = CaseSteps::codeOf(CaseBook::tryAs(scenario(), person, more));
        const bool ofAnotherRow = isKey(transition, column) && !code.isEmpty();
        QVERIFY2(code == u"transition.column" || ofAnotherRow || decides(transition, column),
                 qPrintable(column + QStringLiteral(": ") + code));
    });
}

void TransitionsElseTest::olderVersionsLose()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    if (!scenario().columnsOf(transition.entity).contains(QStringLiteral("row_version")))
        return;
    const Person person = CaseBook::allowed(transition, byCase).constFirst();
    scenario().undone([&] {
        Attempt attempt = byCase.attempt(scenario(), transition);
        const Uuid id = attempt.key.value(QStringLiteral("id")).value<Uuid>();
        const qint64 version = scenario().row(attempt.table, id).integer(QStringLiteral("row_version"));
        for (const qint64 written : {version, version - 1, version + 2}) {
            attempt.values.insert(QStringLiteral("row_version"), written);
            QCOMPARE(CaseSteps::codeOf(CaseBook::tryAs(scenario(), person, attempt)),
                     QStringLiteral("storage.conflict"));
        }
        attempt.values.insert(QStringLiteral("row_version"), version + 1);
        QCOMPARE(CaseSteps::codeOf(CaseBook::tryAs(scenario(), person, attempt)), QString());
    });
}

void TransitionsElseTest::nobodySignsForOthers()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    if (!scenario().columnsOf(transition.entity).contains(QStringLiteral("status_by")))
        return;
    const bool moves = transition.from != transition.to;
    const Person person = CaseBook::allowed(transition, byCase).constFirst();
    scenario().undone([&] {
        Attempt attempt = byCase.attempt(scenario(), transition);
        QList<QVariant> others{QVariant::fromValue(scenario().user(Person::Newcomer))};
        if (moves)
            others.append(QVariant());
        for (const QVariant &other : others) {
            attempt.values.insert(QStringLiteral("status_by"), other);
            const QString code = CaseSteps::codeOf(CaseBook::tryAs(scenario(), person, attempt));
            QVERIFY2(code == u"transition.status_by" || (!moves && code == u"transition.column"), qPrintable(code));
        }
    });
}

/// An actor of one contract is nobody in another, whatever the new row says it belongs to.
void TransitionsElseTest::nobodyMovesRowsBetweenContracts()
{
    scenario().undone([&] {
        const Uuid theirs = scenario().tender(QStringLiteral("AWARDED"));
        const Uuid mine = scenario().tender(
            QStringLiteral("AWARDED"),
            {{QStringLiteral("owner_id"), QVariant::fromValue(scenario().user(Person::StrangerOwner))}});
        Attempt attempt;
        attempt.table = QStringLiteral("contracts_milestone");
        attempt.key = {{QStringLiteral("id"), QVariant::fromValue(scenario().milestonesOf(theirs).constFirst())}};
        attempt.values = {{QStringLiteral("contract_id"), QVariant::fromValue(mine)},
                          {QStringLiteral("title"), QStringLiteral("Mine now")}};
        // On a server the row of another's contract is not even there.
        const Outcome tried = CaseBook::tryAs(scenario(), Person::StrangerOwner, attempt);
        QCOMPARE(Refusal::codeOf(scenario().connection(), attempt.table, attempt.key, tried),
                 TestOffice::isOnServer() ? QStringLiteral("transition.actor") : QStringLiteral("transition.column"));
    });
}

/// A new row too names nobody else as the one who moved it.
void TransitionsElseTest::nothingIsSignedInTheNameOfOthersAtOnce()
{
    const CaseBook &book = CaseBook::ofProgram();
    int tried = 0;
    for (const QString &name : book.names()) {
        const WorkflowTransition &transition = book.transition(name);
        if (!transition.makesRow() || !scenario().columnsOf(transition.entity).contains(QStringLiteral("status_by")))
            continue;
        scenario().undone([&] {
            Attempt attempt = book.caseOf(transition)->attempt(scenario(), transition);
            attempt.values.insert(QStringLiteral("status_by"), QVariant::fromValue(scenario().user(Person::Approver)));
            const Person person = CaseBook::allowed(transition, *book.caseOf(transition)).constFirst();
            QCOMPARE(CaseSteps::codeOf(CaseBook::tryAs(scenario(), person, attempt)),
                     QStringLiteral("transition.status_by"));
        });
        ++tried;
    }
    QVERIFY(tried >= 6);
}

QTEST_GUILESS_MAIN(TransitionsElseTest)
#include "tst_TransitionsElse.moc"
