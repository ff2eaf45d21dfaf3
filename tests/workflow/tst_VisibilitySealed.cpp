// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

/// Of a sealed bid nobody but its bidder learns anything before the opening but, for the owner, that there is one
/// more: all that everybody can read is searched for its price, its bidder, its keys and its time.
class VisibilitySealedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingShowsThrough_data();
    void nothingShowsThrough();
    void theSearchFindsWhatIsThere();

private:
    QStringList readableViews();
    QString allThatIsReadable(Person person);
    QStringList traces(Person person, const Uuid &bid, const QDateTime &at);

    static constexpr qint64 m_cost = 73219;
    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
    CaseSight m_sight{m_scenario};
};

/// On a server all that there is for people; in a file what the program shows them.
QStringList VisibilitySealedTest::readableViews()
{
    QStringList views = m_sight.relations();
    if (!TestOffice::isOnServer())
        views.removeIf([](const QString &name) {
            return !name.startsWith(QLatin1String("list_")) && !name.startsWith(QLatin1String("compare_")) &&
                   !name.startsWith(QLatin1String("visible_"));
        });
    return views;
}

QString VisibilitySealedTest::allThatIsReadable(Person person)
{
    const QStringList views = readableViews();
    m_scenario.actAs(person);
    QStringList texts;
    for (const QString &view : views) {
        const Expected<Rows> rows = m_scenario.connection().select(QStringLiteral("SELECT * FROM %1").arg(view));
        if (!rows)
            qFatal("%s: %s", qPrintable(view), qPrintable(rows.error().detail));
        for (const Row &row : *rows) {
            const QVariantHash values = row.toHash();
            for (const QVariant &value : values)
                texts.append(value.toString());
        }
    }
    return texts.join(u'\n');
}

/// Which marks of the bid the person can read anywhere.
QStringList VisibilitySealedTest::traces(Person person, const Uuid &bid, const QDateTime &at)
{
    const Uuid profile = m_scenario.profile(Person::StrangerContractor);
    const bool knowsContractors = person == Person::StaffA || person == Person::StaffB;
    QStringList marks{bid.toString(), QString::number(Scenario::stored(m_cost)),
                      at.toString(QStringLiteral("HH:mm:ss"))};
    // The back office knows every contractor, bid or no bid.
    if (!knowsContractors)
        marks << profile.toString() << m_scenario.user(Person::StrangerContractor).toString()
              << m_steps.text(QStringLiteral("contractors_contractor"), profile, QStringLiteral("company_name"))
              << nameOf(Person::StrangerContractor);
    const QString readable = allThatIsReadable(person);
    QStringList found;
    for (const QString &mark : std::as_const(marks)) {
        if (readable.contains(mark))
            found.append(mark);
    }
    return found;
}

void VisibilitySealedTest::nothingShowsThrough_data()
{
    QTest::addColumn<QString>("status");
    // In the second, the bid itself is what moves the tender on.
    QTest::newRow("bidding") << QStringLiteral("BIDDING");
    QTest::newRow("posted, then open by time") << QStringLiteral("POSTED");
}

void VisibilitySealedTest::nothingShowsThrough()
{
    QFETCH(QString, status);
    m_scenario.undone([&] {
        const Uuid contract = m_scenario.tender(status);
        m_scenario.clock().advance(2 * 24 * 60 * 60 + 1234);
        const QDateTime at = m_scenario.inDays(0);
        QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, m_cost));
        QVERIFY(m_steps.reviseBid(Person::StrangerContractor, contract, m_cost));
        const Uuid bid = m_scenario.bidOf(contract, Person::StrangerContractor);
        m_scenario.clock().advance(4321);
        for (const Person person : everybody()) {
            if (person == Person::StrangerContractor)
                continue;
            const QStringList found = traces(person, bid, at);
            QVERIFY2(found.isEmpty(), qPrintable(nameOf(person) + QStringLiteral(": ") + found.join(u' ')));
        }
        // How many there are, the owner may know, and nobody else.
        const QString count = QStringLiteral("SELECT bid_count FROM list_contract WHERE id = :id");
        const Binds binds{{QStringLiteral("id"), QVariant::fromValue(contract)}};
        m_scenario.actAs(Person::Owner);
        QCOMPARE(m_steps.shown(count, binds), QVariant(status == u"BIDDING" ? 3 : 1));
        for (const Person person : {Person::Rival, Person::StrangerContractor, Person::StaffA}) {
            m_scenario.actAs(person);
            QVERIFY(m_steps.shown(count, binds).isNull());
        }
    });
}

void VisibilitySealedTest::theSearchFindsWhatIsThere()
{
    m_scenario.undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        m_scenario.clock().advance(1234);
        const QDateTime at = m_scenario.inDays(0);
        QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, m_cost));
        const Uuid bid = m_scenario.bidOf(contract, Person::StrangerContractor);
        QVERIFY(traces(Person::StrangerContractor, bid, at).size() >= 5);
        m_scenario.clock().advance(11 * 24 * 60 * 60 + 77);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        QVERIFY(traces(Person::Reader, bid, at).size() >= 5);
        QCOMPARE(traces(Person::Rival, bid, at), QStringList());
    });
}

QTEST_GUILESS_MAIN(VisibilitySealedTest)
#include "tst_VisibilitySealed.moc"
