// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/ExpiryReminders.h"
#include "tests/support/TestOffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

namespace {

QVariant keyOf(const Uuid &id)
{
    return QVariant::fromValue(id);
}

/// One desk of somebody: a window on the same office.
struct Desk
{
    explicit Desk(TestOffice &office, const Uuid &user) : database(office.clock()), reminders(database)
    {
        const QFuture<Outcome> opening = database.open(office.path(), MissingOffice::Refuse);
        if (!QTest::qWaitFor([&] { return opening.isFinished(); }, 20'000) || !opening.result())
            qFatal("the office could not be opened");
        database.setUser(user);
    }

    Database database;
    ExpiryReminders reminders;
    QSignalSpy told{&reminders, &ExpiryReminders::due};
};

} // namespace

/// Reminders of expiry: who gets which, and that each is told once.
class ExpiryRemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachNumberOfDaysOnce();
    void afterDaysAwayTheNearestAlone();
    void anotherDateIsToldOfAgain();
    void whoIsReminded();
    void whatDoesNotCountIsLeftOut();
    void staffAreSparedWhatIsLongOver();
    void aRenewalThatWaits();
    void manyAtOnce();
    void ofTwoDesksOneTells();
    void nothingIsToldThatIsNotRecorded();
    void atMidnight();
    void whenACertificationChanges();
    void nobodyAfterSigningOut();

private:
    Uuid addProfile(const Uuid &user, const QString &status = words::profile::approved);
    Uuid addCertification(const Uuid &contractor, int daysLeft, const Binds &changes = {});
    void change(const Uuid &certification, const Binds &values);
    void changeDate(const Uuid &certification, int daysLeft);
    QList<ExpiryReminder> take();
    /// "7 new" for each that stands, the soonest first.
    QStringList taken();
    QList<int> recordedDays();
    QDate today() { return m_office->clock().now().toLocalTime().date(); }

    std::unique_ptr<TestOffice> m_office;
    Uuid m_contractor;
    Uuid m_profile;
    Uuid m_staff;
};

void ExpiryRemindersTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_contractor = m_office->addUser(QStringLiteral("contractor"), {words::role::contractor});
    m_staff = m_office->addUser(QStringLiteral("staff"), {words::role::staff});
    m_profile = addProfile(m_contractor);
    m_office->actAs(m_contractor);
}

Uuid ExpiryRemindersTest::addProfile(const Uuid &user, const QString &status)
{
    const Uuid id = Uuid::create();
    const QString name = QStringLiteral("Company ") + id.toString();
    const QDateTime now = m_office->clock().now();
    const Outcome added = m_office->asEngine([&] {
        return m_office->connection().insert(
            QStringLiteral("contractors_contractor"),
            {{QStringLiteral("id"), keyOf(id)},
             {QStringLiteral("user_id"), keyOf(user)},
             {QStringLiteral("company_name"), name},
             {QStringLiteral("company_fold"), foldForSearch(name)},
             {QStringLiteral("service_categories"), QStringLiteral("[\"45000000-7\"]")},
             {QStringLiteral("operating_region"), QStringLiteral("Berlin")},
             {QStringLiteral("search_fold"), foldForSearch(name)},
             {QStringLiteral("verified_status"), status},
             {QStringLiteral("created_at"), now},
             {QStringLiteral("updated_at"), now}});
    });
    if (!added)
        qFatal("%s %s", qPrintable(added.error().code), qPrintable(added.error().detail));
    return id;
}

Uuid ExpiryRemindersTest::addCertification(const Uuid &contractor, int daysLeft, const Binds &changes)
{
    const Uuid id = Uuid::create();
    const QString hash(64, u'a');
    const QDateTime now = m_office->clock().now();
    Binds values{{QStringLiteral("id"), keyOf(id)},
                 {QStringLiteral("contractor_id"), keyOf(contractor)},
                 {QStringLiteral("document_type"), QStringLiteral("Licence")},
                 {QStringLiteral("document_url"), QString(QStringLiteral("document:") + hash)},
                 {QStringLiteral("verified"), true},
                 {QStringLiteral("expires_on"), today().addDays(daysLeft)},
                 {QStringLiteral("file_name"), QStringLiteral("licence.pdf")},
                 {QStringLiteral("media_type"), QStringLiteral("application/pdf")},
                 {QStringLiteral("byte_size"), 1000},
                 {QStringLiteral("sha256"), hash},
                 {QStringLiteral("checked_sha256"), hash},
                 {QStringLiteral("uploaded_by"), keyOf(m_contractor)},
                 {QStringLiteral("uploaded_at"), now},
                 {QStringLiteral("created_at"), now},
                 {QStringLiteral("updated_at"), now}};
    values.insert(changes);
    const Outcome added = m_office->asEngine(
        [&] { return m_office->connection().insert(QStringLiteral("contractors_certification"), values); });
    if (!added)
        qFatal("%s %s", qPrintable(added.error().code), qPrintable(added.error().detail));
    return id;
}

void ExpiryRemindersTest::change(const Uuid &certification, const Binds &values)
{
    const Outcome changed = m_office->asEngine([&]() -> Outcome {
        QStringList assignments;
        for (const QString &column : values.keys())
            assignments.append(column + QStringLiteral(" = :") + column);
        Binds binds = values;
        binds.insert(QStringLiteral("id"), keyOf(certification));
        const Expected<qint64> done = m_office->connection().execute(
            QStringLiteral("UPDATE contractors_certification SET row_version = row_version + 1, %1 WHERE id = :id")
                .arg(assignments.join(QStringLiteral(", "))),
            binds);
        return done && *done == 1 ? Outcome() : failure(QStringLiteral("test.not_changed"));
    });
    QVERIFY(changed);
}

void ExpiryRemindersTest::changeDate(const Uuid &certification, int daysLeft)
{
    change(certification, {{QStringLiteral("expires_on"), today().addDays(daysLeft)}});
    // What was changed has to be verified again.
    change(certification, {{QStringLiteral("verified"), true}});
}

QList<ExpiryReminder> ExpiryRemindersTest::take()
{
    QList<ExpiryReminder> found;
    const Outcome outcome = m_office->connection().transaction([&]() -> Outcome {
        const Expected<QList<ExpiryReminder>> taken = ExpiryReminders::takeIn(m_office->connection());
        if (!taken)
            return tl::unexpected(taken.error());
        found = *taken;
        return {};
    });
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
    return found;
}

QStringList ExpiryRemindersTest::taken()
{
    QStringList all;
    for (const ExpiryReminder &reminder : take())
        all.append(QString::number(reminder.days) + (reminder.isNew ? QStringLiteral(" new") : QString()));
    return all;
}

QList<int> ExpiryRemindersTest::recordedDays()
{
    QList<int> days;
    const Expected<Rows> rows =
        m_office->connection().select(QStringLiteral("SELECT days FROM certification_reminder ORDER BY days"));
    if (!rows)
        qFatal("%s", qPrintable(rows.error().code));
    for (const Row &row : *rows)
        days.append(int(row.integer(QStringLiteral("days"))));
    return days;
}

void ExpiryRemindersTest::eachNumberOfDaysOnce()
{
    addCertification(m_profile, 61);
    const QStringList nothing;
    QCOMPARE(taken(), nothing);
    const QHash<int, QString> told{{60, QStringLiteral("60 new")},
                                   {30, QStringLiteral("30 new")},
                                   {7, QStringLiteral("7 new")},
                                   {0, QStringLiteral("0 new")}};
    QString standing;
    for (int left = 60; left >= -3; --left) {
        m_office->clock().advanceDays(1);
        const QString expected = told.value(left, standing);
        QCOMPARE(taken(), QStringList(expected));
        standing = expected.section(u' ', 0, 0);
        QCOMPARE(taken(), QStringList(standing));
    }
    QCOMPARE(recordedDays(), (QList<int>{0, 7, 30, 60}));
}

void ExpiryRemindersTest::afterDaysAwayTheNearestAlone()
{
    addCertification(m_profile, 70);
    m_office->clock().advanceDays(66);
    QCOMPARE(taken(), QStringList(QStringLiteral("7 new")));
    QCOMPARE(recordedDays(), (QList<int>{7, 30, 60}));
    QCOMPARE(taken(), QStringList(QStringLiteral("7")));
    m_office->clock().advanceDays(30);
    QCOMPARE(taken(), QStringList(QStringLiteral("0 new")));
    QCOMPARE(recordedDays(), (QList<int>{0, 7, 30, 60}));
}

void ExpiryRemindersTest::anotherDateIsToldOfAgain()
{
    const Uuid id = addCertification(m_profile, 5);
    QCOMPARE(taken(), QStringList(QStringLiteral("7 new")));
    changeDate(id, 6);
    QCOMPARE(taken(), QStringList(QStringLiteral("7 new")));
    QCOMPARE(take().constFirst().daysLeft(), 6);
}

void ExpiryRemindersTest::whoIsReminded()
{
    const Uuid rival = m_office->addUser(QStringLiteral("rival"), {words::role::contractor});
    addProfile(rival);
    const Uuid owner = m_office->addUser(QStringLiteral("owner"), {words::role::owner});
    const Uuid newcomer = m_office->addUser(QStringLiteral("newcomer"), {words::role::contractor});
    const Uuid pending = addProfile(newcomer, words::profile::pending);
    const Uuid id = addCertification(m_profile, 20);
    addCertification(pending, 20);

    QCOMPARE(take().size(), 1);
    QVERIFY(take().constFirst().own);
    m_office->actAs(m_staff);
    const QList<ExpiryReminder> ofStaff = take();
    QCOMPARE(ofStaff.size(), 1);
    QCOMPARE(ofStaff.constFirst().certification, id);
    QVERIFY(ofStaff.constFirst().isNew);
    QVERIFY(!ofStaff.constFirst().own);
    QVERIFY(ofStaff.constFirst().companyName.startsWith(QStringLiteral("Company ")));
    m_office->actAs(newcomer);
    QCOMPARE(take().size(), 1);
    for (const Uuid &other : {rival, owner, Uuid()}) {
        m_office->actAs(other);
        QVERIFY(take().isEmpty());
    }
}

void ExpiryRemindersTest::whatDoesNotCountIsLeftOut()
{
    addCertification(m_profile, 20, {{QStringLiteral("verified"), false}});
    addCertification(m_profile, 20, {{QStringLiteral("replaced_at"), m_office->clock().now()}});
    addCertification(m_profile, 20, {{QStringLiteral("expires_on"), QVariant()}});
    QVERIFY(take().isEmpty());
    QVERIFY(recordedDays().isEmpty());
}

void ExpiryRemindersTest::staffAreSparedWhatIsLongOver()
{
    addCertification(m_profile, -61);
    QCOMPARE(taken(), QStringList(QStringLiteral("0 new")));
    m_office->actAs(m_staff);
    QVERIFY(take().isEmpty());
    addCertification(m_profile, -60);
    QCOMPARE(taken(), QStringList(QStringLiteral("0 new")));
}

void ExpiryRemindersTest::aRenewalThatWaits()
{
    const Uuid old = addCertification(m_profile, 20);
    QVERIFY(!take().constFirst().renewalWaits);
    const Uuid renewal = addCertification(m_profile, 400,
                                          {{QStringLiteral("verified"), false},
                                           {QStringLiteral("supersedes_id"), keyOf(old)},
                                           {QStringLiteral("document_type"), QStringLiteral("Another name")}});
    QVERIFY(take().constFirst().renewalWaits);
    change(renewal, {{QStringLiteral("status_reason_code"), QStringLiteral("ILLEGIBLE")}});
    QVERIFY(!take().constFirst().renewalWaits);
}

void ExpiryRemindersTest::manyAtOnce()
{
    for (int i = 0; i < 60; ++i)
        addCertification(m_profile, i % 50);
    m_office->actAs(m_staff);
    const QList<ExpiryReminder> first = take();
    QCOMPARE(first.size(), 60);
    QVERIFY(std::ranges::all_of(first, &ExpiryReminder::isNew));
    QVERIFY(std::ranges::is_sorted(first, {}, &ExpiryReminder::expiresOn));
    QVERIFY(std::ranges::none_of(take(), &ExpiryReminder::isNew));
}

void ExpiryRemindersTest::ofTwoDesksOneTells()
{
    Desk here(*m_office, m_contractor);
    Desk there(*m_office, m_contractor);
    for (int round = 1; round <= 10; ++round) {
        addCertification(m_profile, 20);
        here.reminders.start();
        there.reminders.start();
        QTRY_COMPARE_WITH_TIMEOUT(here.reminders.standing().size(), round, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(there.reminders.standing().size(), round, 20'000);
        QCOMPARE(here.told.size() + there.told.size(), round);
    }
    QCOMPARE(recordedDays().size(), 20);
    // And at the next start, at either.
    Desk later(*m_office, m_contractor);
    later.reminders.start();
    QTRY_COMPARE_WITH_TIMEOUT(later.reminders.standing().size(), 10, 20'000);
    QCOMPARE(later.told.size(), 0);
}

void ExpiryRemindersTest::nothingIsToldThatIsNotRecorded()
{
    addCertification(m_profile, 20);
    Connection &connection = m_office->connection();
    const Outcome outcome = connection.transaction([&]() -> Outcome {
        const Expected<QList<ExpiryReminder>> first = ExpiryReminders::takeIn(connection);
        const Expected<QList<ExpiryReminder>> second = ExpiryReminders::takeIn(connection);
        if (!first || !second || !first->constFirst().isNew || second->constFirst().isNew)
            return failure(QStringLiteral("test.told_twice"));
        return failure(QStringLiteral("test.undo"));
    });
    QCOMPARE(outcome.error().code, QStringLiteral("test.undo"));
    QCOMPARE(taken(), QStringList(QStringLiteral("30 new")));
}

void ExpiryRemindersTest::atMidnight()
{
    addCertification(m_profile, 8);
    m_office->clock().set(QDateTime(today(), QTime(23, 59, 59)).toUTC());
    Desk desk(*m_office, m_contractor);
    desk.reminders.start();
    QTRY_COMPARE(desk.told.size(), 1);
    QCOMPARE(desk.reminders.standing().constFirst().days, 30);
    m_office->clock().advance(2);
    QTRY_COMPARE(desk.told.size(), 2);
    QCOMPARE(desk.reminders.standing().constFirst().days, 7);
    QVERIFY(desk.reminders.standing().constFirst().isNew);
}

void ExpiryRemindersTest::whenACertificationChanges()
{
    const Uuid id = addCertification(m_profile, 100);
    Desk desk(*m_office, m_contractor);
    desk.reminders.start();
    QTest::qWait(100);
    changeDate(id, 10);
    QTRY_COMPARE_WITH_TIMEOUT(desk.told.size(), 1, 20'000);
    QCOMPARE(desk.told.constFirst().constFirst().value<QList<ExpiryReminder>>().constFirst().certification, id);
    change(id, {{QStringLiteral("replaced_at"), m_office->clock().now()}});
    QTRY_VERIFY_WITH_TIMEOUT(desk.reminders.standing().isEmpty(), 20'000);
}

void ExpiryRemindersTest::nobodyAfterSigningOut()
{
    addCertification(m_profile, 10);
    Desk desk(*m_office, m_contractor);
    desk.reminders.start();
    desk.reminders.stop();
    QTest::qWait(300);
    QVERIFY(desk.reminders.standing().isEmpty());
    QCOMPARE(desk.told.size(), 0);
    desk.reminders.start();
    QTRY_COMPARE(desk.reminders.standing().size(), 1);
}

QTEST_GUILESS_MAIN(ExpiryRemindersTest)
#include "tst_ExpiryReminders.moc"
