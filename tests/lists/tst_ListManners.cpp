// SPDX-License-Identifier: GPL-3.0-or-later
// What a list does while others, time and the reader change its rows.
#include "models/lists/RecordReader.h"
#include "models/lists/SelectionKeeper.h"
#include "tests/lists/ListProbe.h"
#include "tests/lists/ThingList.h"
#include "tests/lists/ThingOffice.h"
#include "tests/storage/Why.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace tenderyard {

class tst_ListManners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void changesInPlace();
    void movesAddsAndTakes();
    void followsWhatRowsDependOn();
    void readsAgainWhatNobodyCanName();
    void survivesAnImportBesideIt();
    void survivesRandomChangesByAnotherProgram();
    void keepsPinnedRowsInPlace();
    void holdsEverything();
    void releasesWhatNeedNotWait();
    void appliesOwnChangesAtOnce();
    void changesWhileAQueryIsUnderWay();
    void keepsTheSelection();
    void keepsTheSelectionOverAQuery();
    void selectsByIdWhatIsNotLoadedYet();
    void changesByTime();
    void readsARecord();

private:
    void start(int things);
    QList<Uuid> ids() { return m_office->ids(u"name_fold, id"_qs); }

    std::unique_ptr<ThingOffice> m_office;
    std::unique_ptr<ThingList> m_list;
    std::unique_ptr<ListProbe> m_probe;
};

void tst_ListManners::init()
{
    m_office = std::make_unique<ThingOffice>();
    m_list = std::make_unique<ThingList>(m_office->database());
    m_probe = std::make_unique<ListProbe>(*m_list);
}

void tst_ListManners::cleanup()
{
    QCOMPARE(m_probe->resets(), 0);
    m_probe.reset();
    m_list.reset();
    m_office.reset();
}

void tst_ListManners::start(int things)
{
    QVERIFY(m_office->fill(things));
    m_list->load();
    QVERIFY(m_probe->waitUntilCounted());
    QVERIFY(m_probe->waitFor(ids()));
    m_probe->forget();
}

void tst_ListManners::changesInPlace()
{
    start(300);
    QSignalSpy changed(m_list.get(), &EntityList::dataChanged);
    const Uuid id = m_list->idAt(10);
    QVERIFY(m_office->change(m_office->other(), id, {{u"note"_qs, u"new"_qs}}));
    QTRY_COMPARE(m_list->index(10, 0).data(SecondLineRole).toString(), u"new"_qs);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 10);
    QCOMPARE(m_probe->insertions() + m_probe->removals(), 0);
}

void tst_ListManners::movesAddsAndTakes()
{
    start(450);
    const Uuid moved = m_list->idAt(10);
    QVERIFY(m_office->change(m_office->other(), moved, {{u"name"_qs, u"thing 000100 and more"_qs}}));
    QTRY_COMPARE(m_list->rowOfId(moved), 100);
    const Uuid added = m_office->add(m_office->other(), u"thing 000050 b"_qs);
    QTRY_COMPARE(m_list->rowOfId(added), 50);
    QVERIFY(m_office->remove(m_office->other(), m_list->idAt(0)));
    QTRY_COMPARE(m_list->rowCount(), 450);
    // Out of the relation is out of the list.
    QVERIFY(m_office->change(m_office->other(), added, {{u"hidden"_qs, true}}));
    QTRY_COMPARE(m_list->rowCount(), 449);
    QVERIFY(m_probe->waitFor(ids()));
}

void tst_ListManners::followsWhatRowsDependOn()
{
    start(20);
    const Uuid thing = m_list->idAt(7);
    const int column = m_list->columnOf(u"labels"_qs);
    QCOMPARE(m_list->index(7, column).data(ValueRole), qint64(0));
    QVERIFY(m_office->run(m_office->other(), [thing](Connection &connection) {
        return connection.insert(u"label"_qs, {{u"id"_qs, QVariant::fromValue(Uuid::create())},
                                               {u"thing_id"_qs, QVariant::fromValue(thing)}});
    }));
    QTRY_COMPARE(m_list->index(7, column).data(ValueRole), qint64(1));
    QCOMPARE(m_probe->pages(), 0);
}

void tst_ListManners::readsAgainWhatNobodyCanName()
{
    start(20);
    QVERIFY(m_office->run(m_office->other(), [](Connection &connection) {
        return connection.insert(u"rumour"_qs, {{u"id"_qs, QVariant::fromValue(Uuid::create())}});
    }));
    QTRY_COMPARE(m_probe->pages(), 1);
    QCOMPARE(m_probe->insertions() + m_probe->removals(), 0);
}

void tst_ListManners::survivesAnImportBesideIt()
{
    start(300);
    // More than changed() names one by one.
    QVERIFY(m_office->fill(6'000));
    QVERIFY2(m_probe->waitFor(ids()), qPrintable(m_probe->difference()));
}

void tst_ListManners::survivesRandomChangesByAnotherProgram()
{
    start(2'000);
    QRandomGenerator random(7);
    QList<Uuid> known = ids();
    for (int round = 0; round < 25; ++round) {
        QList<std::pair<Uuid, QString>> changes;
        for (int i = 0; i < 8; ++i) {
            const QString name =
                u"thing %1 %2"_qs.arg(random.bounded(2'000), 6, 10, QChar(u'0')).arg(random.bounded(1'000));
            changes.append({known.at(random.bounded(int(known.size()))), name});
        }
        QVERIFY(m_office->run(m_office->other(), [changes](Connection &connection) -> Outcome {
            for (qsizetype i = 0; i < changes.size(); ++i) {
                const auto &[id, name] = changes.at(i);
                const QString sql = i == 0   ? u"DELETE FROM thing WHERE id = :id"_qs
                                    : i == 1 ? u"INSERT INTO thing (id, name, name_fold, updated_at) "
                                               "VALUES (new_id(), :name, :name, now_utc())"_qs
                                             : u"UPDATE thing SET name = :name, name_fold = :name WHERE id = :id"_qs;
                Binds binds;
                if (i != 0)
                    binds.insert(u"name"_qs, name);
                if (i != 1)
                    binds.insert(u"id"_qs, QVariant::fromValue(id));
                if (const auto done = connection.execute(sql, binds); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        }));
        m_list->index(random.bounded(m_list->rowCount()), 0).data();
        if (round == 12)
            m_list->sort(0, Qt::DescendingOrder);
        QTest::qWait(60);
    }
    const QList<Uuid> expected = m_office->ids(u"name_fold DESC, id DESC"_qs);
    QVERIFY2(m_probe->waitFor(expected), qPrintable(m_probe->difference()));
}

void tst_ListManners::keepsPinnedRowsInPlace()
{
    start(50);
    QSignalSpy pending(m_list.get(), &EntityList::pendingChanges);
    const Uuid pinned = m_list->idAt(10);
    const Uuid other = m_list->idAt(11);
    m_list->setPinned({pinned});
    QVERIFY(m_office->change(m_office->other(), pinned, {{u"name"_qs, u"zzz"_qs}}));
    QVERIFY(m_office->change(m_office->other(), other, {{u"name"_qs, u"zz"_qs}}));
    QTRY_COMPARE(m_list->rowOfId(other), 49);
    QTRY_COMPARE(m_list->pendingCount(), 1);
    QCOMPARE(m_list->rowOfId(pinned), 10);
    // What does not move it is shown, and what is waited for is counted once.
    QVERIFY(m_office->change(m_office->other(), pinned, {{u"name"_qs, u"zzzz"_qs}}));
    QTest::qWait(600);
    QCOMPARE(m_list->pendingCount(), 1);
    m_list->showPending();
    QTRY_COMPARE(m_list->rowOfId(pinned), 49);
    QCOMPARE(m_list->pendingCount(), 0);
    QCOMPARE(pending.size(), 2);
}

void tst_ListManners::holdsEverything()
{
    start(50);
    m_list->hold(true);
    const Uuid removed = m_list->idAt(3);
    QVERIFY(m_office->remove(m_office->other(), removed));
    QVERIFY(!m_office->add(m_office->other(), u"aaa"_qs).isNull());
    QVERIFY(m_office->change(m_office->other(), m_list->idAt(5), {{u"note"_qs, u"seen"_qs}}));
    QTRY_COMPARE(m_list->index(5, 0).data(SecondLineRole).toString(), u"seen"_qs);
    QTRY_COMPARE(m_list->pendingCount(), 2);
    QVERIFY(m_office->run(m_office->other(), [](Connection &connection) {
        return connection.insert(u"rumour"_qs, {{u"id"_qs, QVariant::fromValue(Uuid::create())}});
    }));
    QTRY_COMPARE(m_list->pendingCount(), 3);
    QCOMPARE(m_list->rowOfId(removed), 3);
    QCOMPARE(m_list->rowCount(), 50);
    QCOMPARE(m_probe->insertions() + m_probe->removals(), 0);
    m_list->showPending();
    QVERIFY2(m_probe->waitFor(ids()), qPrintable(m_probe->difference()));
}

void tst_ListManners::releasesWhatNeedNotWait()
{
    start(50);
    m_list->hold(true);
    QVERIFY(m_office->remove(m_office->other(), m_list->idAt(3)));
    QTRY_COMPARE(m_list->pendingCount(), 1);
    m_list->hold(false);
    QTRY_COMPARE(m_list->rowCount(), 49);
    QCOMPARE(m_list->pendingCount(), 0);
}

void tst_ListManners::appliesOwnChangesAtOnce()
{
    start(50);
    const Uuid id = m_list->idAt(3);
    m_list->setPinned({id});
    m_list->hold(true);
    QVERIFY(m_office->change(m_office->database(), id, {{u"name"_qs, u"zzz"_qs}}));
    QTRY_COMPARE(m_list->rowOfId(id), 49);
    // Also by name, where somebody knows better.
    QVERIFY(m_office->change(m_office->other(), id, {{u"name"_qs, u"aaa"_qs}}));
    QTRY_COMPARE(m_list->pendingCount(), 1);
    m_list->applyOwn({id});
    QTRY_COMPARE(m_list->rowOfId(id), 0);
    QCOMPARE(m_list->pendingCount(), 0);
}

void tst_ListManners::changesWhileAQueryIsUnderWay()
{
    start(500);
    for (int i = 0; i < 10; ++i) {
        m_list->sort(i % 2 == 0 ? 1 : 0, i % 3 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
        QVERIFY(m_office->remove(m_office->database(), m_list->idAt(0)));
        QVERIFY(!m_office->add(m_office->database(), u"thing 000001 b"_qs).isNull());
    }
    QVERIFY2(m_probe->waitFor(m_office->ids(u"name_fold DESC, id DESC"_qs)), qPrintable(m_probe->difference()));
}

void tst_ListManners::keepsTheSelection()
{
    start(300);
    QItemSelectionModel selection(m_list.get());
    SelectionKeeper keeper(m_list.get(), &selection);
    QSignalSpy told(&keeper, &SelectionKeeper::selectionChanged);
    selection.setCurrentIndex(m_list->index(20, 2), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    const Uuid id = m_list->idAt(20);
    QCOMPARE(keeper.selectedIds(), QSet<Uuid>{id});
    QCOMPARE(told.size(), 1);

    QVERIFY(m_office->remove(m_office->other(), m_list->idAt(0)));
    QTRY_COMPARE(m_list->rowOfId(id), 19);
    QVERIFY(m_office->change(m_office->other(), id, {{u"name"_qs, u"zzz"_qs}}));
    QTRY_COMPARE(m_list->pendingCount(), 1);
    m_list->showPending();
    QTRY_COMPARE(m_list->rowOfId(id), 298);
    QVERIFY(selection.isRowSelected(298));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.currentIndex(), m_list->index(298, 2));
    QCOMPARE(told.size(), 1);

    selection.clearSelection();
    QVERIFY(keeper.selectedIds().isEmpty());
    QCOMPARE(told.size(), 2);
}

void tst_ListManners::keepsTheSelectionOverAQuery()
{
    start(700);
    QItemSelectionModel selection(m_list.get());
    const SelectionKeeper keeper(m_list.get(), &selection);
    const Uuid id = m_list->idAt(5);
    selection.setCurrentIndex(m_list->index(5, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    m_list->sort(0, Qt::DescendingOrder);
    QVERIFY(m_probe->waitFor(m_office->ids(u"name_fold DESC, id DESC"_qs)));
    QCOMPARE(m_list->rowOfId(id), 694);
    QVERIFY(selection.isRowSelected(694));
    QCOMPARE(selection.currentIndex().row(), 694);
    // A row that the filter hides is selected again when it comes back.
    m_list->setFilters({ListFilter::contains(u"name_fold"_qs, u"thing 00001"_qs)});
    QTRY_COMPARE(m_list->rowCount(), 11);
    QVERIFY(!selection.hasSelection());
    m_list->setFilters({ListFilter::contains(u"name_fold"_qs, u"thing 00000"_qs)});
    QTRY_VERIFY(m_list->rowOfId(id) >= 0);
    QVERIFY(selection.isRowSelected(m_list->rowOfId(id)));
}

void tst_ListManners::selectsByIdWhatIsNotLoadedYet()
{
    QVERIFY(m_office->fill(3'000));
    QItemSelectionModel selection(m_list.get());
    SelectionKeeper keeper(m_list.get(), &selection);
    const Uuid id = ids().at(2'500);
    m_list->load();
    keeper.select({id});
    QVERIFY(!selection.hasSelection());
    m_list->locate(id);
    QTRY_VERIFY(selection.isRowSelected(2'500));
    QCOMPARE(selection.currentIndex().row(), 2'500);
}

void tst_ListManners::changesByTime()
{
    QVERIFY(m_office->fill(10));
    const Uuid id = m_office->add(m_office->database(), u"thing 5"_qs,
                                  {{u"next_change_at"_qs, QDateTime::currentDateTimeUtc().addMSecs(3'000)}});
    m_list->setQuery({{}, u"status_order"_qs, Qt::AscendingOrder});
    QTRY_VERIFY(m_list->isLoaded());
    QVERIFY(m_list->rowOfId(id) > 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_list->rowOfId(id), 0, 10'000);
    QCOMPARE(m_list->index(0, m_list->columnOf(u"status"_qs)).data(ValueRole).toString(), u"LATE"_qs);
    // Of a list that shows only what is late, too: nobody wrote anything.
    const Uuid second = m_office->add(m_office->database(), u"thing 6"_qs,
                                      {{u"next_change_at"_qs, QDateTime::currentDateTimeUtc().addMSecs(3'000)}});
    m_list->setFilters({ListFilter::equals(u"status"_qs, u"LATE"_qs)});
    QTRY_COMPARE(m_list->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_list->rowCount(), 2, 10'000);
    QVERIFY(m_list->rowOfId(second) >= 0);
}

void tst_ListManners::readsARecord()
{
    QVERIFY(m_office->fill(3));
    const Uuid id = ids().at(1);
    RecordReader reader(m_office->database());
    QList<Rows> answers;
    connect(&reader, &RecordReader::loaded, this, [&](const Rows &rows) { answers.append(rows); });
    reader.watch({u"list_thing"_qs, u"id"_qs, {QVariant::fromValue(id)}}, {u"thing"_qs});
    QVERIFY(reader.isLoading());
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.last().first().id(), id);
    QVERIFY(m_office->change(m_office->other(), id, {{u"note"_qs, u"new"_qs}}));
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(reader.rows().first().text(u"note"_qs), u"new"_qs);
    // Another row's change brings nothing new.
    QVERIFY(m_office->change(m_office->database(), ids().at(0), {{u"note"_qs, u"x"_qs}}));
    QVERIFY(m_office->remove(m_office->database(), id));
    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(reader.rows().isEmpty());
    reader.stop();

    QList<Error> errors;
    connect(&reader, &RecordReader::failed, this, [&](const Error &error) { errors.append(error); });
    reader.watch({u"nowhere"_qs, u"id"_qs, {1}});
    QTRY_COMPARE(errors.size(), 1);
}

} // namespace tenderyard

QTEST_GUILESS_MAIN(tenderyard::tst_ListManners)
#include "tst_ListManners.moc"
