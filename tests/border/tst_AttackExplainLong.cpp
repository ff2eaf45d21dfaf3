// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"
#include "tests/border/PlanView.h"
#include "tests/support/PostgresServer.h"

#include <QHash>
#include <QRegularExpression>
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

/// Whether two texts differ in nothing but pages that were found in memory, of which the later one has more.
bool hasMoreHitsOnly(const QString &before, const QString &after)
{
    static const QRegularExpression hits(QStringLiteral("^ *\"Shared Hit Blocks\": ([0-9]+),?$"));
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    if (old.size() != now.size())
        return false;
    for (qsizetype line = 0; line < old.size(); ++line) {
        const QRegularExpressionMatch pages = hits.match(now.at(line));
        if (old.at(line) != now.at(line) && pages.captured(1).toInt() <= hits.match(old.at(line)).captured(1).toInt())
            return false;
    }
    return true;
}

} // namespace

/// EXPLAIN tells what a query touched on its way, and the planner's guesses: neither may tell of bids that one does not
/// see. All of it is compared between a tender with no hidden bid, with one, with seven, with 72 and with 80.
/// What shows is when a tree of bids gets another level: each reading then takes a page more. That happens at some
/// hundred rows of the whole office, at some ten thousand, and so on, and a sole step tells of no tender.
class TestAttackExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsNothing_data();
    void tellsNothing();
    void treesGrewOnce();
    void ownBidsShow();

private:
    using Views = QHash<QString, QString>;

    static QStringList queries();
    void hide(qsizetype bids);
    QString heights();
    Views look(const QString &who);

    std::unique_ptr<AttackOffice> m_office;
    QList<Uuid> m_bidders;
    qsizetype m_hidden = 0;
    /// By person: where their news began, before there was any hidden bid.
    QHash<QString, QString> m_cursors;
    /// How high the trees of bids were, with each number of hidden bids.
    QStringList m_heights;
    /// By person: what they were told with each number of hidden bids.
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
        QStringLiteral("SELECT * FROM compare_bid"),
        QStringLiteral("SELECT * FROM audit_entry"),
        QStringLiteral("SELECT * FROM audit_entry WHERE contract_id = '{empty_tender}'"),
        QStringLiteral("SELECT * FROM audit_entry WHERE entity = 'contracts_bid'"),
        QStringLiteral("SELECT * FROM list_history ORDER BY seq DESC LIMIT 20"),
        QStringLiteral("SELECT * FROM changes_since('{cursor}')"),
        QStringLiteral("SELECT forget_old_changes()"),
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
    m_office->run(QStringLiteral("CREATE SCHEMA trees; CREATE EXTENSION pageinspect SCHEMA trees"));
    constexpr qsizetype most = 80;
    for (qsizetype i = 0; i < most; ++i)
        m_bidders.append(m_office->addBidder());
    // What somebody sees of bids besides: those of an opened tender of their own.
    const Uuid opened = m_office->scenario().openedTender(
        {{QStringLiteral("owner_id"), m_office->value(QStringLiteral("other_owner"))}});
    for (const qint64 cost : {60000, 70000, 80000})
        m_office->scenario().addBid(opened, m_office->addBidder(), cost);
    for (const QString &who : nosy)
        m_cursors.insert(who,
                         m_office->session(who)->run(QStringLiteral("SELECT cursor FROM changes_since('')")).value());
    for (const qsizetype hidden : {qsizetype(0), qsizetype(1), qsizetype(7), qsizetype(72), most}) {
        hide(hidden);
        m_heights.append(heights());
        // What is known of the rows, and which of them are there for everybody, is known of all.
        m_office->administrator().run(QStringLiteral("VACUUM ANALYZE"));
        for (const QString &who : nosy)
            m_told[who].append(look(who));
    }
}

void TestAttackExplain::cleanupTestCase()
{
    m_office.reset();
}

/// Bids of others until there are so many, of which the log tells for so long that it may be thrown away.
void TestAttackExplain::hide(qsizetype bids)
{
    for (; m_hidden < bids; ++m_hidden)
        m_office->scenario().addBid(m_office->id(QStringLiteral("empty_tender")), m_bidders.at(m_hidden),
                                    50000 + m_hidden);
    m_office->run(
        m_office->filled(QStringLiteral("UPDATE change_log_bid SET at = at - interval '8 days' "
                                        "WHERE contract_id = '{empty_tender}' AND at > now() - interval '1 day'")));
}

/// The levels of every index of what only some may read.
QString TestAttackExplain::heights()
{
    return m_office
        ->run(QStringLiteral("SELECT string_agg(i.indexrelid::regclass || ' ' || "
                             "(trees.bt_metap(i.indexrelid::regclass::text)).level, ', ' ORDER BY i.indexrelid) "
                             "FROM pg_index AS i WHERE i.indrelid IN ('contracts_bid'::regclass, "
                             "'contracts_bid_content'::regclass, 'audit_entry_bid'::regclass, "
                             "'change_log_bid'::regclass)"))
        .value();
}

TestAttackExplain::Views TestAttackExplain::look(const QString &who)
{
    Views views;
    const auto session = m_office->session(who);
    const QString cursor = m_cursors.value(who);
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
                             PlanView::of(*session, options, texts.at(i)));
        }
        session->run(QStringLiteral("RESET ALL"));
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        views.insert(queries().at(i) + QStringLiteral(" / debug"), PlanView::debugOutputOf(*session, texts.at(i)));
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
        for (qsizetype i = 0; i < told.size(); ++i) {
            const qsizetype like = m_heights.indexOf(m_heights.at(i));
            const QString now = told.at(i).value(view.key());
            const QString difference = firstDifference(told.at(like).value(view.key()), now);
            QVERIFY2(difference.isEmpty(), qPrintable(view.key() + u'\n' + difference));
            QVERIFY2(hasMoreHitsOnly(view.value(), now),
                     qPrintable(view.key() + u'\n' + firstDifference(view.value(), now)));
            ++compared;
        }
    }
    QVERIFY(compared > 3 * PlanView::settings().size());
}

/// That bids were compared under trees of the same height, twice, and that the step between was looked at.
void TestAttackExplain::treesGrewOnce()
{
    QCOMPARE(m_heights.count(m_heights.constFirst()), 3);
    QCOMPARE(m_heights.count(m_heights.constLast()), 2);
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
