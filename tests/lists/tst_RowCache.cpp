// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/RowMirror.h"
#include "tests/lists/RowSource.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tenderyard {

class tst_RowCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_mirror = std::make_unique<RowMirror>();
        m_cache = std::make_unique<RowCache>(*m_mirror, 3);
    }
    void cleanup()
    {
        QVERIFY(m_mirror->fits);
        QCOMPARE(m_cache->rowCount(), m_mirror->rows);
    }

    void isEmptyAtFirst();
    void showsAShortList();
    void growsByFences();
    void growsPassByPass();
    void loadsTheMiddleAlone();
    void forgetsWhatWasNotUsed();
    void changesInPlace();
    void movesWithinAndBetweenBlocks();
    void movesOutOfSight();
    void takesAndAdds();
    void mergesALoadedBlock();
    void splitsABlockThatGrew();
    void shrinksABlockThatLostRows();
    void refusesAStaleSpan();
    void keepsPersistentRowsOnRestart();
    void restartsShorterAndLonger();
    void ordersTextByItsBytes();
    void survivesRandomChanges_data();
    void survivesRandomChanges();

private:
    std::unique_ptr<RowMirror> m_mirror;
    std::unique_ptr<RowCache> m_cache;
};

void tst_RowCache::isEmptyAtFirst()
{
    QCOMPARE(m_cache->rowCount(), 0);
    QVERIFY(!m_cache->rowAt(0));
    QVERIFY(m_cache->idAt(-1).isNull());
    QCOMPARE(m_cache->rowOf(Uuid::create()), -1);
}

void tst_RowCache::showsAShortList()
{
    const RowSource source(5);
    source.start(*m_cache);
    QCOMPARE(m_cache->rowCount(), 5);
    QVERIFY(m_cache->isExact());
    QCOMPARE(m_cache->rowOf(source.rows().at(3).id()), 3);
    QCOMPARE(m_mirror->insertions, 1);
}

void tst_RowCache::growsByFences()
{
    const RowSource source(1'050);
    source.start(*m_cache);
    QCOMPARE(m_cache->rowCount(), 200);
    QVERIFY(!m_cache->isExact());
    source.countAll(*m_cache);
    QCOMPARE(m_cache->rowCount(), 1'050);
    QVERIFY(m_cache->isExact());
    QVERIFY(source.isShownBy(*m_cache));
    QCOMPARE(m_mirror->removals, 0);
}

void tst_RowCache::growsPassByPass()
{
    const RowSource source(1'000);
    source.start(*m_cache);
    QVERIFY(source.count(*m_cache, 400));
    QCOMPARE(m_cache->rowCount(), 600);
    QVERIFY(source.count(*m_cache, 400));
    // Exactly 1,000: the last pass finds nothing behind the last fence.
    QCOMPARE(m_cache->rowCount(), 1'000);
    QVERIFY(!m_cache->isExact());
    QVERIFY(source.count(*m_cache, 400));
    QCOMPARE(m_cache->rowCount(), 1'000);
    QVERIFY(m_cache->isExact());
}

void tst_RowCache::loadsTheMiddleAlone()
{
    const RowSource source(10'000);
    source.start(*m_cache);
    source.countAll(*m_cache);
    const std::optional<RowSpan> span = m_cache->missingSpan(5'000);
    QVERIFY(span);
    QVERIFY(source.answer(*m_cache, *span));
    QCOMPARE(m_cache->idAt(5'000), source.rows().at(5'000).id());
    QVERIFY(m_cache->idAt(5'400).isNull());
    QCOMPARE(m_cache->loadedIds().size(), 400);
}

void tst_RowCache::forgetsWhatWasNotUsed()
{
    const RowSource source(2'000);
    source.start(*m_cache);
    source.countAll(*m_cache);
    for (const int row : {300, 500, 700})
        source.answer(*m_cache, *m_cache->missingSpan(row));
    QCOMPARE(m_cache->loadedIds().size(), 600);
    QVERIFY(!m_cache->rowAt(0));
    QVERIFY(m_cache->rowAt(700));
    QCOMPARE(m_cache->rowCount(), 2'000);
    QVERIFY(m_cache->isExact());
    QCOMPARE(m_cache->loadedSpans().size(), 3);
}

void tst_RowCache::changesInPlace()
{
    const RowSource source(10);
    source.start(*m_cache);
    m_mirror->forget();
    const Uuid id = source.rows().at(4).id();
    const Row changed = RowSource::row(id, 41, QStringLiteral("new"));
    QVERIFY(m_cache->keepsPlace(changed));
    m_cache->putRow(changed);
    m_cache->putRow(changed);
    QCOMPARE(m_cache->rowAt(4)->text(QStringLiteral("note")), QStringLiteral("new"));
    QCOMPARE(m_mirror->changes, 1);
    QCOMPARE(m_mirror->insertions + m_mirror->removals, 0);
    // The first and the last row stay where they are, however far they go outwards.
    QVERIFY(m_cache->keepsPlace(RowSource::row(source.rows().first().id(), -1'000)));
    QVERIFY(m_cache->keepsPlace(RowSource::row(source.rows().last().id(), 1'000)));
}

void tst_RowCache::movesWithinAndBetweenBlocks()
{
    RowSource source(600);
    source.start(*m_cache);
    source.countAll(*m_cache);
    source.answer(*m_cache, *m_cache->missingSpan(200));
    const Uuid id = source.rows().at(5).id();
    for (const qint64 rank : {155, 3'005, -5}) {
        const Row moved = RowSource::row(id, rank);
        QVERIFY(!m_cache->keepsPlace(moved));
        source.put(moved);
        m_cache->putRow(moved);
    }
    QCOMPARE(m_cache->rowOf(id), 0);
    QVERIFY(source.isShownBy(*m_cache));
}

void tst_RowCache::movesOutOfSight()
{
    RowSource source(1'000);
    source.start(*m_cache);
    source.countAll(*m_cache);
    const Row moved = RowSource::row(source.rows().at(3).id(), 8'005);
    source.put(moved);
    m_cache->putRow(moved);
    QVERIFY(!m_cache->contains(moved.id()));
    QCOMPARE(m_cache->rowCount(), 1'000);
    QVERIFY(m_cache->isExact());
    QVERIFY(source.isShownBy(*m_cache));
}

void tst_RowCache::takesAndAdds()
{
    RowSource source(300);
    source.start(*m_cache);
    source.countAll(*m_cache);
    const Uuid gone = source.rows().at(7).id();
    source.remove(gone);
    m_cache->takeRow(gone);
    m_cache->takeRow(gone);
    const Row added = RowSource::row(Uuid::create(), 15);
    QVERIFY(!m_cache->keepsPlace(added));
    source.put(added);
    m_cache->putRow(added);
    QCOMPARE(m_cache->rowOf(added.id()), 2);
    // Where nothing is loaded, only counting can tell.
    const Row unseen = RowSource::row(Uuid::create(), 2'505);
    QVERIFY(m_cache->keepsPlace(unseen));
    source.put(unseen);
    m_cache->putRow(unseen);
    QCOMPARE(m_cache->rowCount(), 300);
    m_cache->markUncertain();
    source.countAll(*m_cache);
    QVERIFY(source.isShownBy(*m_cache));
}

void tst_RowCache::mergesALoadedBlock()
{
    RowSource source(100);
    source.start(*m_cache);
    source.remove(source.rows().at(0).id());
    source.put(RowSource::row(Uuid::create(), 333));
    source.put(RowSource::row(source.rows().at(50).id(), 5));
    source.put(
        RowSource::row(source.rows().at(20).id(), source.rows().at(20).integer(QStringLiteral("rank")), u"x"_qs));
    m_mirror->forget();
    QVERIFY(!m_cache->keepsPlaces({}, source.rows()));
    QVERIFY(source.answer(*m_cache, {}));
    QVERIFY(m_cache->keepsPlaces({}, source.rows()));
    QCOMPARE(m_mirror->removals, 2);
    QCOMPARE(m_mirror->insertions, 2);
    QCOMPARE(m_mirror->changes, 1);
    QVERIFY(source.isShownBy(*m_cache));
}

void tst_RowCache::splitsABlockThatGrew()
{
    RowSource source(600);
    source.start(*m_cache);
    source.countAll(*m_cache);
    for (int i = 0; i < 150; ++i)
        source.put(RowSource::row(Uuid::create(), 2'505));
    source.answer(*m_cache, *m_cache->missingSpan(250));
    QVERIFY(!m_cache->isExact());
    source.countAll(*m_cache);
    QCOMPARE(m_cache->rowCount(), 750);
    // The same with a block that is loaded already.
    for (int i = 0; i < 150; ++i)
        source.put(RowSource::row(Uuid::create(), 5));
    QVERIFY(source.answer(*m_cache, m_cache->loadedSpans().last()));
    source.countAll(*m_cache);
    QVERIFY(source.isShownBy(*m_cache));
}

void tst_RowCache::shrinksABlockThatLostRows()
{
    RowSource source(600);
    source.start(*m_cache);
    source.countAll(*m_cache);
    for (int i = 0; i < 200; ++i)
        source.remove(source.rows().at(200).id());
    source.answer(*m_cache, *m_cache->missingSpan(250));
    QCOMPARE(m_cache->rowCount(), 400);
    QVERIFY(source.isShownBy(*m_cache));
}

void tst_RowCache::refusesAStaleSpan()
{
    const RowSource source(1'000);
    source.start(*m_cache);
    const RowSpan all = *m_cache->uncertainSpan();
    source.countAll(*m_cache);
    m_mirror->forget();
    QVERIFY(!source.answer(*m_cache, all));
    QVERIFY(!m_cache->setRows({{qint64(1), QStringLiteral("x")}, {}}, {}, true));
    source.answer(*m_cache, *m_cache->missingSpan(500));
    QVERIFY(!m_cache->setFences(all, {}, 3, true));
    QCOMPARE(m_cache->rowCount(), 1'000);
}

void tst_RowCache::keepsPersistentRowsOnRestart()
{
    const RowSource source(30);
    source.start(*m_cache);
    m_mirror->forget();
    Rows reversed = source.rows();
    std::ranges::reverse(reversed);
    m_cache->restart(RowOrder({QStringLiteral("rank")}, Qt::DescendingOrder), reversed, true);
    QCOMPARE(m_mirror->rearrangements, 1);
    QCOMPARE(m_mirror->insertions + m_mirror->removals, 0);
    QCOMPARE(m_cache->rowOf(source.rows().first().id()), 29);
}

void tst_RowCache::restartsShorterAndLonger()
{
    const RowSource longer(900);
    const RowSource shorter(3);
    const RowSource none(0);
    for (const RowSource *source : {&longer, &shorter, &none, &shorter, &longer, &none, &longer}) {
        source->start(*m_cache);
        source->countAll(*m_cache);
        QVERIFY(source->isShownBy(*m_cache));
        QVERIFY(m_cache->isExact());
    }
}

void tst_RowCache::ordersTextByItsBytes()
{
    const RowOrder order({QStringLiteral("id")}, Qt::AscendingOrder);
    // U+1F3D7 is more than U+FB00 in UTF-8, though its first UTF-16 unit is less.
    const QStringList texts{{}, u"Z"_qs, u"a"_qs, u"ab"_qs, u"\u00e4"_qs, u"\ufb00"_qs, u"\U0001F3D7"_qs};
    for (const QString &a : texts) {
        for (const QString &b : texts) {
            const int expected = a.toUtf8().compare(b.toUtf8());
            const int compared = order.compare({a}, {b});
            QCOMPARE(int(compared > 0) - int(compared < 0), int(expected > 0) - int(expected < 0));
        }
    }
}

void tst_RowCache::survivesRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_RowCache::survivesRandomChanges()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    RowSource source(int(random.bounded(100, 900)));
    source.start(*m_cache);
    for (int step = 0; step < 300; ++step) {
        const int rows = int(source.rows().size());
        const Uuid id = rows > 0 ? source.rows().at(random.bounded(rows)).id() : Uuid::create();
        const bool known = m_cache->contains(id);
        switch (random.bounded(6)) {
        case 0:
            source.remove(id);
            m_cache->takeRow(id);
            break;
        case 1:
        case 2: {
            const Row row = RowSource::row(random.bounded(2) ? id : Uuid::create(), random.bounded(9'000));
            source.put(row);
            m_cache->putRow(row);
            break;
        }
        case 3:
            if (const auto span = m_cache->missingSpan(random.bounded(m_cache->rowCount() + 1)))
                source.answer(*m_cache, *span);
            break;
        case 4:
            source.count(*m_cache, 400);
            break;
        default:
            if (const QList<RowSpan> spans = m_cache->loadedSpans(); !spans.isEmpty())
                source.answer(*m_cache, spans.at(random.bounded(int(spans.size()))));
        }
        if (!known)
            m_cache->markUncertain();
        QVERIFY(m_mirror->fits);
        QCOMPARE(m_cache->rowCount(), m_mirror->rows);
    }
    m_cache->markUncertain();
    source.countAll(*m_cache);
    QCOMPARE(m_cache->rowCount(), int(source.rows().size()));
    QVERIFY(source.isShownBy(*m_cache));
}

} // namespace tenderyard

QTEST_GUILESS_MAIN(tenderyard::tst_RowCache)
#include "tst_RowCache.moc"
