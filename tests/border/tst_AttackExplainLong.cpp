// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"
#include "tests/border/PlanView.h"
#include "tests/support/PostgresServer.h"

#include <QHash>
#include <QTest>

using namespace tenderyard;

namespace {

const QString plain = QString();
const QString analyzed = QStringLiteral(", ANALYZE, TIMING OFF, VERBOSE");
const QString withBuffers = QStringLiteral(", ANALYZE, BUFFERS, TIMING OFF");

/// The line in which two texts begin to differ; empty when they do not.
QString firstDifference(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    qsizetype line = 0;
    while (line < old.size() && line < now.size() && old.at(line) == now.at(line))
        ++line;
    return QStringLiteral("%1: - %2 + %3").arg(line).arg(old.value(line).trimmed(), now.value(line).trimmed());
}

} // namespace

/// EXPLAIN tells what a query touched on its way, and the planner's guesses: neither may tell of bids that one does not
/// see. All of it is compared between a tender with no hidden bid, with one and with seven.
class TestAttackExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsNothing_data();
    void tellsNothing();
    void ownBidsShow();

private:
    using Views = QHash<QString, QString>;

    static QStringList queries();
    Views look(const QString &who);

    std::unique_ptr<AttackOffice> m_office;
    QString m_tender;
    /// By person: what they were told with 0, 1 and 7 hidden bids.
    QHash<QString, QList<Views>> m_told;
    static const QStringList nosy;
};

const QStringList TestAttackExplain::nosy{QStringLiteral("contractor"), QStringLiteral("other_owner"),
                                          QStringLiteral("staff")};

QStringList TestAttackExplain::queries()
{
    return {
        QStringLiteral("SELECT * FROM contracts_bid"),
        QStringLiteral("SELECT * FROM contracts_bid WHERE contract_id = '{empty_tender}'"),
        // One price after the other, and where it lies.
        QStringLiteral("SELECT * FROM contracts_bid WHERE proposed_cost < 500020000"),
        QStringLiteral("SELECT * FROM contracts_bid_content WHERE proposed_cost BETWEEN 500000000 AND 500020000"),
        QStringLiteral("SELECT * FROM contracts_bid_content WHERE contract_id = '{empty_tender}'"),
        QStringLiteral("SELECT count(*) FROM contracts_bid_content"),
        QStringLiteral("SELECT * FROM list_bid ORDER BY cost_sort, id"),
        QStringLiteral("SELECT * FROM list_contract WHERE id = '{empty_tender}'"),
        QStringLiteral("SELECT * FROM list_contract ORDER BY deadline_sort, id LIMIT 5"),
        QStringLiteral("SELECT * FROM compare_bid WHERE contract_id = '{empty_tender}'"),
        QStringLiteral("SELECT * FROM audit_entry"),
        QStringLiteral("SELECT * FROM audit_entry WHERE contract_id = '{empty_tender}'"),
        QStringLiteral("SELECT * FROM audit_entry WHERE entity = 'contracts_bid'"),
        QStringLiteral("SELECT * FROM list_history ORDER BY seq DESC LIMIT 20"),
        QStringLiteral("SELECT * FROM changes_since('{cursor}')"),
        QStringLiteral("SELECT * FROM contract_bid_count"),
        QStringLiteral("SELECT * FROM contractors_contractor"),
        QStringLiteral("SELECT * FROM known_contractor"),
        QStringLiteral("SELECT * FROM contractors_certification"),
        QStringLiteral("SELECT * FROM action_key WHERE user_id >= '00000000-0000-0000-0000-000000000000'"),
    };
}

void TestAttackExplain::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<AttackOffice>();
    constexpr qsizetype most = 7;
    QList<Uuid> bidders;
    for (qsizetype i = 0; i < most; ++i)
        bidders.append(m_office->addBidder());
    const Uuid tender = m_office->id(QStringLiteral("empty_tender"));
    qsizetype made = 0;
    for (const qsizetype hidden : {qsizetype(0), qsizetype(1), most}) {
        for (; made < hidden; ++made)
            m_office->scenario().addBid(tender, bidders.at(made), 50000 + made);
        m_office->run(QStringLiteral("ANALYZE"));
        for (const QString &who : nosy)
            m_told[who].append(look(who));
    }
}

void TestAttackExplain::cleanupTestCase()
{
    m_office.reset();
}

TestAttackExplain::Views TestAttackExplain::look(const QString &who)
{
    Views views;
    const auto session = m_office->session(who);
    const QString cursor = session->run(QStringLiteral("SELECT cursor FROM changes_since('')")).value();
    QStringList texts;
    for (const QString &query : queries())
        texts.append(m_office->filled(QString(query).replace(QStringLiteral("{cursor}"), cursor)));
    // After some runs a plan is made once for all, and what is cached is there.
    constexpr int runs = 7;
    for (const QString &text : std::as_const(texts)) {
        for (int i = 0; i < runs; ++i)
            session->run(text);
    }
    for (const QString &setting : PlanView::settings()) {
        for (const QString &name : setting.split(u',', Qt::SkipEmptyParts))
            session->run(QStringLiteral("SET %1 = off").arg(name));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            // Which pages were read says most where no index may be used.
            const bool isExtreme = setting.isEmpty() || setting == PlanView::settings().at(1);
            for (const QString &options : isExtreme ? QStringList{plain, analyzed, withBuffers} : QStringList{analyzed})
                views.insert(queries().at(i) + QStringLiteral(" / ") + setting + options,
                             PlanView::of(*session, options, texts.at(i)).replace(cursor, QStringLiteral("cursor")));
        }
        session->run(QStringLiteral("RESET ALL"));
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        views.insert(queries().at(i) + QStringLiteral(" / debug"),
                     PlanView::debugOutputOf(*session, texts.at(i)).replace(cursor, QStringLiteral("cursor")));
    return views;
}

void TestAttackExplain::tellsNothing_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("query");
    for (const QString &who : nosy) {
        for (const QString &query : queries())
            QTest::newRow(qPrintable(who + u' ' + query)) << who << query;
    }
}

void TestAttackExplain::tellsNothing()
{
    QFETCH(QString, who);
    QFETCH(QString, query);
    const QList<Views> &told = m_told.value(who);
    int compared = 0;
    for (auto view = told.constFirst().cbegin(); view != told.constFirst().cend(); ++view) {
        if (!view.key().startsWith(query + QStringLiteral(" / ")))
            continue;
        QVERIFY2(!view.value().isEmpty(), qPrintable(view.key()));
        for (const Views &later : told) {
            const QString difference = firstDifference(view.value(), later.value(view.key()));
            QVERIFY2(difference.isEmpty(), qPrintable(view.key() + u'\n' + difference));
            ++compared;
        }
    }
    QVERIFY(compared > 3 * PlanView::settings().size());
}

/// That the comparison would see something: of one's own bids EXPLAIN tells.
void TestAttackExplain::ownBidsShow()
{
    const QString query = QStringLiteral("SELECT * FROM contracts_bid");
    const auto session = m_office->session(QStringLiteral("contractor"));
    const QString before = PlanView::of(*session, analyzed, query);
    const SqlAnswer handedIn =
        m_office->handIn(*session, QStringLiteral("contractor"), QStringLiteral("empty_tender"), 7);
    QVERIFY2(handedIn.isDone(), qPrintable(handedIn.toText()));
    QVERIFY(PlanView::of(*session, analyzed, query) != before);
}

QTEST_GUILESS_MAIN(TestAttackExplain)
#include "tst_AttackExplainLong.moc"
