// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ics/CalendarReader.h"
#include "tests/support/Scenario.h"

#include <QSet>
#include <QTest>

using namespace tenderyard;

namespace {

QString plainTypeName(const QString &type)
{
    return type + QStringLiteral("!");
}

} // namespace

/// What goes into whose calendar.
class CalendarReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlines();
    void milestones();
    void expiries();
    void anEntryStaysTheSame();
    void nobodySeesAnything();

private:
    QList<CalendarEvent> read(Person person);
    /// The events of a kind, by the beginning of their uid.
    QList<CalendarEvent> of(Person person, const QString &kind);
    QStringList subjects(Person person, const QString &kind);

    Scenario m_scenario{Scenario::backends().constFirst()};
};

QList<CalendarEvent> CalendarReaderTest::read(Person person)
{
    m_scenario.actAs(person);
    const Expected<QList<CalendarEvent>> events = CalendarReader::readIn(m_scenario.connection(), &plainTypeName);
    if (!events)
        qFatal("%s %s", qPrintable(events.error().code), qPrintable(events.error().detail));
    return *events;
}

QList<CalendarEvent> CalendarReaderTest::of(Person person, const QString &kind)
{
    QList<CalendarEvent> events = read(person);
    events.removeIf([&](const CalendarEvent &event) { return !event.uid.startsWith(kind + u'-'); });
    return events;
}

QStringList CalendarReaderTest::subjects(Person person, const QString &kind)
{
    QStringList all;
    for (const CalendarEvent &event : of(person, kind))
        all.append(event.uid.section(u'@', 0, 0).sliced(kind.size() + 1));
    return all;
}

void CalendarReaderTest::deadlines()
{
    const QString kind = QStringLiteral("deadline");
    m_scenario.undone([&] {
        const Uuid open = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid later = m_scenario.tender(QStringLiteral("POSTED"),
                                             {{QStringLiteral("deadline_at"), m_scenario.inDays(90)},
                                              {QStringLiteral("deadline_zone"), QStringLiteral("Europe/Berlin")}});
        const Uuid cancelled =
            m_scenario.tender(QStringLiteral("CANCELLED"), {{QStringLiteral("deadline_at"), m_scenario.inDays(91)}});
        m_scenario.tender(QStringLiteral("AWARDED"));
        m_scenario.importedTender(QStringLiteral("BIDDING"));
        const QStringList expected{open.toString(), later.toString(), cancelled.toString()};
        for (const Person person : {Person::Owner, Person::Reader, Person::Rival, Person::StaffA})
            QCOMPARE(subjects(person, kind), expected);
        QVERIFY(subjects(Person::StrangerOwner, kind).isEmpty());
        const QList<CalendarEvent> events = of(Person::Owner, kind);
        QCOMPARE(events.at(1).at, m_scenario.inDays(90));
        QVERIFY(!events.at(1).day.isValid());
        QVERIFY(events.at(1).description.contains(QStringLiteral("Europe/Berlin")));
        QVERIFY(!events.at(1).cancelled && events.at(2).cancelled);
        QVERIFY(events.at(1).sequence >= 1);
    });
}

void CalendarReaderTest::milestones()
{
    const QString kind = QStringLiteral("milestone");
    m_scenario.undone([&] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        QSet<QString> due;
        for (const Uuid &id : m_scenario.milestonesOf(contract)) {
            m_scenario.change(QStringLiteral("contracts_milestone"), id,
                              {{QStringLiteral("due_date"), m_scenario.inDays(-3).date()}});
            due.insert(id.toString());
        }
        m_scenario.addMilestone(contract, 10, QStringLiteral("COMPLETED"),
                                {{QStringLiteral("due_date"), m_scenario.inDays(3).date()}});
        for (const Person person : {Person::Owner, Person::Awarded}) {
            const QStringList seen = subjects(person, kind);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()), due);
        }
        for (const Person person : {Person::Rival, Person::StrangerOwner, Person::StaffA})
            QVERIFY(subjects(person, kind).isEmpty());
        QCOMPARE(of(Person::Owner, kind).constFirst().day, m_scenario.inDays(-3).date());
        QVERIFY(!of(Person::Owner, kind).constFirst().at.isValid());
    });
}

void CalendarReaderTest::expiries()
{
    const QString kind = QStringLiteral("expiry");
    m_scenario.undone([&] {
        const int before = int(subjects(Person::StaffA, kind).size());
        const Uuid soon = m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                                      {{QStringLiteral("expires_on"), m_scenario.inDays(5).date()},
                                                       {QStringLiteral("number"), QStringLiteral("N-1")}});
        m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                    {{QStringLiteral("expires_on"), m_scenario.inDays(-1).date()}});
        m_scenario.addCertification(m_scenario.profile(Person::Rival), {{QStringLiteral("verified"), false}});
        m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                    {{QStringLiteral("replaced_at"), m_scenario.inDays(0)}});
        const QList<CalendarEvent> own = of(Person::Rival, kind);
        QCOMPARE(own.size(), 2);
        QCOMPARE(own.constFirst().uid, QStringLiteral("expiry-%1@tenderyard").arg(soon.toString()));
        QCOMPARE(own.constFirst().day, m_scenario.inDays(5).date());
        QVERIFY(own.constFirst().summary.contains(QStringLiteral("Licence!")));
        QVERIFY(own.constFirst().description.contains(QStringLiteral("N-1")));
        QCOMPARE(subjects(Person::StaffA, kind).size(), before + 1);
        QVERIFY(!subjects(Person::Awarded, kind).contains(soon.toString()));
        QVERIFY(subjects(Person::Owner, kind).isEmpty());
        m_scenario.change(QStringLiteral("contractors_contractor"), m_scenario.profile(Person::Rival),
                          {{QStringLiteral("verified_status"), QStringLiteral("SUSPENDED")}});
        QVERIFY(!subjects(Person::StaffA, kind).contains(soon.toString()));
    });
}

void CalendarReaderTest::anEntryStaysTheSame()
{
    m_scenario.undone([&] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const CalendarEvent first = of(Person::Owner, QStringLiteral("deadline")).constFirst();
        m_scenario.change(QStringLiteral("contracts_contract"), contract,
                          {{QStringLiteral("deadline_at"), m_scenario.inDays(80)},
                           {QStringLiteral("row_version"), first.sequence + 1}});
        const CalendarEvent second = of(Person::Owner, QStringLiteral("deadline")).constFirst();
        QCOMPARE(second.uid, first.uid);
        QCOMPARE(second.sequence, first.sequence + 1);
        QCOMPARE(second.at, m_scenario.inDays(80));
    });
}

void CalendarReaderTest::nobodySeesAnything()
{
    m_scenario.undone([&] {
        m_scenario.tender(QStringLiteral("BIDDING"));
        QVERIFY(read(Person::Nobody).isEmpty());
        QVERIFY(read(Person::Deactivated).isEmpty());
    });
}

QTEST_GUILESS_MAIN(CalendarReaderTest)
#include "tst_CalendarReader.moc"
