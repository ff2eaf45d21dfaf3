// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/StorageBackend.h"
#include "tests/storage/Why.h"

#include <QTest>

#include <limits>

using namespace tenderyard;

/// The storage contract: rows, values, row versions and errors of a single connection.
class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreMadeChangedAndRemoved_data() { StorageBackend::addRows(); }
    void rowsAreMadeChangedAndRemoved();
    void aStaleRowIsAConflict_data() { StorageBackend::addRows(); }
    void aStaleRowIsAConflict();
    void textsComeBackAsTheyWere_data() { StorageBackend::addRows(); }
    void textsComeBackAsTheyWere();
    void numbersComeBackAsTheyWere_data() { StorageBackend::addRows(); }
    void numbersComeBackAsTheyWere();
    void meaningsComeBackAsTheyWere_data() { StorageBackend::addRows(); }
    void meaningsComeBackAsTheyWere();
    void nullIsNotEmpty_data() { StorageBackend::addRows(); }
    void nullIsNotEmpty();
    void bytesComeBackAsTheyWere_data() { StorageBackend::addRows(); }
    void bytesComeBackAsTheyWere();
    void aMissingValueIsNotTheLastOne_data() { StorageBackend::addRows(); }
    void aMissingValueIsNotTheLastOne();
    void aPlaceholderMayStandTwice_data() { StorageBackend::addRows(); }
    void aPlaceholderMayStandTwice();
    void quotedColonsAreNoPlaceholders_data() { StorageBackend::addRows(); }
    void quotedColonsAreNoPlaceholders();
    void namesAreNotSql_data() { StorageBackend::addRows(); }
    void namesAreNotSql();
    void brokenConstraintsHaveCodes_data() { StorageBackend::addRows(); }
    void brokenConstraintsHaveCodes();
    void brokenRulesAreNamed_data() { StorageBackend::addRows(); }
    void brokenRulesAreNamed();
    void noRowIsNotFound_data() { StorageBackend::addRows(); }
    void noRowIsNotFound();
    void scriptsKeepTriggersWhole_data() { StorageBackend::addFileRow(); }
    void scriptsKeepTriggersWhole();
    void manyStatementsDoNotPileUp_data() { StorageBackend::addRows(); }
    void manyStatementsDoNotPileUp();

private:
    ThreadGuard::Allowance m_allowance;
};

namespace {

const QString thing = QStringLiteral("thing");
const QString readThing = QStringLiteral("SELECT * FROM thing WHERE id = :id");

Binds idOf(const Uuid &id)
{
    return {{QStringLiteral("id"), QVariant::fromValue(id)}};
}

/// Stores `value` in `column` of a new thing and reads the row back.
Expected<Row> roundTrip(Connection &connection, const QString &column, const QVariant &value)
{
    const Uuid id = Uuid::create();
    Binds values = thingNamed(QStringLiteral("a thing"), id);
    values.insert(column, value);
    if (const Outcome inserted = connection.insert(thing, values); !inserted)
        return tl::unexpected(inserted.error());
    return connection.selectOne(readThing, idOf(id));
}

} // namespace

void ConnectionTest::rowsAreMadeChangedAndRemoved()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Uuid id = Uuid::create();
    const Outcome inserted = connection->insert(thing, thingNamed(QStringLiteral("one"), id));
    QVERIFY2(inserted, why(inserted));
    Expected<Row> row = connection->selectOne(readThing, idOf(id));
    QVERIFY2(row, why(row));
    QCOMPARE(row->id(), id);
    QCOMPARE(row->text(QStringLiteral("name")), QStringLiteral("one"));
    QCOMPARE(row->integer(QStringLiteral("row_version")), 1);
    QCOMPARE(row->flag(QStringLiteral("done")), false);

    const Outcome updated = connection->update(thing, id, 1, {{QStringLiteral("name"), QStringLiteral("two")}});
    QVERIFY2(updated, why(updated));
    row = connection->selectOne(readThing, idOf(id));
    QCOMPARE(row->text(QStringLiteral("name")), QStringLiteral("two"));
    QCOMPARE(row->integer(QStringLiteral("row_version")), 2);

    const Outcome removed = connection->remove(thing, id, 2);
    QVERIFY2(removed, why(removed));
    QCOMPARE(connection->select(readThing, idOf(id))->size(), 0);
}

void ConnectionTest::aStaleRowIsAConflict()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto other = backend->connect();
    const Uuid id = Uuid::create();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("one"), id)));
    QVERIFY((*other)->update(thing, id, 1, {{QStringLiteral("name"), QStringLiteral("theirs")}}));

    const QString conflict = QStringLiteral("storage.conflict");
    QCOMPARE(codeOf(connection->update(thing, id, 1, {{QStringLiteral("name"), QStringLiteral("mine")}})), conflict);
    QCOMPARE(codeOf(connection->remove(thing, id, 1)), conflict);
    QCOMPARE(connection->selectOne(readThing, idOf(id))->text(QStringLiteral("name")), QStringLiteral("theirs"));

    QVERIFY((*other)->remove(thing, id, 2));
    QCOMPARE(codeOf(connection->update(thing, id, 2, {{QStringLiteral("name"), QStringLiteral("mine")}})), conflict);
    QCOMPARE(codeOf(connection->remove(thing, id, 2)), conflict);
    QCOMPARE(codeOf(connection->update(thing, Uuid(), 1, {{QStringLiteral("name"), QStringLiteral("x")}})), conflict);
}

void ConnectionTest::textsComeBackAsTheyWere()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    QString allPlanes;
    for (char32_t c = 1; c < 0xffff; c += 7) {
        // Halves of a pair, and what is no character: databases put U+FFFD in their place.
        if ((c < 0xd800 || c > 0xdfff) && c < 0xfffe)
            allPlanes += QString::fromUcs4(&c, 1);
    }
    for (char32_t c = 0x10000; c < 0x10ffff; c += 1009)
        allPlanes += QString::fromUcs4(&c, 1);
    const QStringList texts{QStringLiteral(""),
                            QStringLiteral(" "),
                            QStringLiteral("'; DROP TABLE thing; --"),
                            QStringLiteral("\"%s %n :name ? @text \\ \t\r\n"),
                            QStringLiteral("a\u0000b").replace(u' ', QChar(0)),
                            QString(QChar(0)) + u'x',
                            QStringLiteral("\u202eright to left\u202c \u0645\u0646\u0627\u0642\u0635\u0629"),
                            QStringLiteral("e\u0301 \u00e9 \u1e9e \ufb01"),
                            QStringLiteral("\U0001f3d7\ufe0f \U0001f468\u200d\U0001f469\u200d\U0001f467"),
                            allPlanes,
                            QString(5'000'000, u'\u00e4')};
    for (const QString &text : texts) {
        const Expected<Row> row = roundTrip(*connection, QStringLiteral("note"), text);
        // A server has no room for a null character, and must say so rather than end the text there.
        if (!backend->isFile() && text.contains(QChar(0))) {
            QCOMPARE(codeOf(row), QStringLiteral("input.wrong_type"));
            continue;
        }
        QVERIFY2(row, why(row));
        QVERIFY(!row->isNull(QStringLiteral("note")));
        QVERIFY2(row->text(QStringLiteral("note")) == text, qPrintable(text.left(40)));
    }
}

void ConnectionTest::numbersComeBackAsTheyWere()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    constexpr qint64 beyondDouble = (qint64(1) << 53) + 1;
    const QList<qint64> numbers{0,
                                -1,
                                beyondDouble,
                                -beyondDouble,
                                Money::largest,
                                Money::largest - 1,
                                9'000'000'000'000'000'000,
                                std::numeric_limits<qint64>::min(),
                                std::numeric_limits<qint32>::max() + qint64(1)};
    for (const qint64 number : numbers) {
        const Expected<Row> row = roundTrip(*connection, QStringLiteral("amount"), number);
        QVERIFY2(row, why(row));
        QCOMPARE(row->integer(QStringLiteral("amount")), number);
    }
    QCOMPARE(roundTrip(*connection, QStringLiteral("amount"), 7)->integer(QStringLiteral("amount")), 7);
    QCOMPARE(roundTrip(*connection, QStringLiteral("done"), true)->flag(QStringLiteral("done")), true);
}

void ConnectionTest::meaningsComeBackAsTheyWere()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QDateTime time(QDate(2026, 3, 29), QTime(1, 30, 0, 7), Qt::UTC);
    QCOMPARE(roundTrip(*connection, QStringLiteral("made_at"), time)->time(QStringLiteral("made_at")), time);
    const QDateTime inOtherZone = time.toOffsetFromUtc(5 * 3600 + 45 * 60);
    const Expected<Row> zoned = roundTrip(*connection, QStringLiteral("made_at"), inOtherZone);
    QCOMPARE(zoned->time(QStringLiteral("made_at")), time);
    QCOMPARE(zoned->time(QStringLiteral("made_at")).timeSpec(), Qt::UTC);
    QCOMPARE(roundTrip(*connection, QStringLiteral("made_at"), QDateTime())->time(QStringLiteral("made_at")).isValid(),
             false);
    for (const QDate date : {QDate(2026, 2, 28), QDate(1, 1, 1), QDate(9999, 12, 31)})
        QCOMPARE(roundTrip(*connection, QStringLiteral("due_on"), date)->date(QStringLiteral("due_on")), date);
    const QStringList tags{QStringLiteral("a \"quoted\", one"), QStringLiteral(""), QStringLiteral("\u00fc\u200f")};
    QCOMPARE(roundTrip(*connection, QStringLiteral("tags"), tags)->list(QStringLiteral("tags")), tags);
    QCOMPARE(roundTrip(*connection, QStringLiteral("tags"), QStringList())->list(QStringLiteral("tags")),
             QStringList());

    const Money money(-123'456'789'012'345, Currency::fromCode(QStringLiteral("KWD")));
    const Uuid id = Uuid::create();
    Binds values = thingNamed(QStringLiteral("dear"), id);
    values.insert(QStringLiteral("amount"), QVariant::fromValue(money));
    values.insert(QStringLiteral("currency"), QVariant::fromValue(money.currency()));
    QVERIFY(connection->insert(thing, values));
    QCOMPARE(connection->selectOne(readThing, idOf(id))->money(QStringLiteral("amount")), money);
}

void ConnectionTest::nullIsNotEmpty()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QString note = QStringLiteral("note");
    for (const QVariant &nothing : {QVariant(), QVariant(QString()), QVariant::fromValue(Uuid())}) {
        const Expected<Row> row = roundTrip(*connection, note, nothing);
        QVERIFY2(row, why(row));
        QVERIFY(row->isNull(note));
        QCOMPARE(row->value(note), QVariant());
    }
    QVERIFY(!roundTrip(*connection, note, QStringLiteral(""))->isNull(note));
    const QString countNulls = QStringLiteral("SELECT count(*) FROM thing WHERE note IS NULL");
    QCOMPARE(connection->scalar(countNulls)->toInt(), 3);
    QVERIFY(roundTrip(*connection, QStringLiteral("amount"), QVariant())->isNull(QStringLiteral("amount")));
}

void ConnectionTest::bytesComeBackAsTheyWere()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QString body = QStringLiteral("body");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    for (const QByteArray &bytes : {every, QByteArray(""), QByteArray(3'000'000, '\0')}) {
        const Expected<Row> row = roundTrip(*connection, body, bytes);
        QVERIFY2(row, why(row));
        QVERIFY(!row->isNull(body));
        QCOMPARE(row->value(body).toByteArray(), bytes);
    }
    QVERIFY(roundTrip(*connection, body, QByteArray())->isNull(body));
}

void ConnectionTest::aMissingValueIsNotTheLastOne()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Uuid id = Uuid::create();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("one"), id)));
    QCOMPARE(connection->select(readThing, idOf(id))->size(), 1);
    QCOMPARE(codeOf(connection->select(readThing)), QStringLiteral("storage.failed"));
    QCOMPARE(codeOf(connection->select(readThing, {{QStringLiteral("ID"), QStringLiteral("x")}})),
             QStringLiteral("storage.failed"));
    QCOMPARE(connection->select(readThing, idOf(Uuid::create()))->size(), 0);
}

void ConnectionTest::aPlaceholderMayStandTwice()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("one"))));
    const Expected<Rows> rows =
        connection->select(QStringLiteral("SELECT * FROM thing WHERE name = :a AND (:b = name OR name = :a)"),
                           {{QStringLiteral("a"), QStringLiteral("one")},
                            {QStringLiteral("b"), QStringLiteral("two")},
                            {QStringLiteral("unused"), QStringLiteral("three")}});
    QVERIFY2(rows, why(rows));
    QCOMPARE(rows->size(), 1);
}

void ConnectionTest::quotedColonsAreNoPlaceholders()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Expected<QVariant> text = connection->scalar(QStringLiteral("SELECT 'at :noon, it''s :late' || :end"),
                                                       {{QStringLiteral("end"), QStringLiteral(" :x")}});
    QVERIFY2(text, why(text));
    QCOMPARE(text->toString(), QStringLiteral("at :noon, it's :late :x"));
}

void ConnectionTest::namesAreNotSql()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QString failed = QStringLiteral("storage.failed");
    QCOMPARE(codeOf(connection->insert(QStringLiteral("thing; DROP TABLE label"), thingNamed(QStringLiteral("x")))),
             failed);
    QCOMPARE(codeOf(connection->insert(thing, {{QStringLiteral("name) --"), QStringLiteral("x")}})), failed);
    QCOMPARE(codeOf(connection->insert(thing, {})), failed);
    QCOMPARE(codeOf(connection->update(QStringLiteral("Thing t"), Uuid::create(), 1, {{thing, 1}})), failed);
    QCOMPARE(codeOf(connection->remove(QStringLiteral("thing WHERE 1 OR"), Uuid::create(), 1)), failed);
    QVERIFY(connection->select(QStringLiteral("SELECT * FROM label")));
}

void ConnectionTest::brokenConstraintsHaveCodes()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QString label = QStringLiteral("label");
    const Uuid id = Uuid::create();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("one"), id)));
    const auto labelled = [&](const QString &code, const Uuid &of) {
        return connection->insert(label, {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                          {QStringLiteral("code"), code},
                                          {QStringLiteral("thing_id"), QVariant::fromValue(of)}});
    };
    QVERIFY(labelled(QStringLiteral("a"), id));
    Outcome outcome = labelled(QStringLiteral("a"), id);
    QCOMPARE(codeOf(outcome), QStringLiteral("input.not_unique"));
    QCOMPARE(outcome.error().field, QStringLiteral("code"));
    outcome = connection->insert(thing, thingNamed(QStringLiteral("again"), id));
    QCOMPARE(codeOf(outcome), QStringLiteral("input.not_unique"));
    QCOMPARE(outcome.error().field, QStringLiteral("id"));
    QCOMPARE(codeOf(labelled(QStringLiteral("b"), Uuid::create())), QStringLiteral("storage.reference"));
    QCOMPARE(codeOf(connection->remove(thing, id, 1)), QStringLiteral("storage.reference"));
    outcome = connection->insert(thing, thingNamed(QString()));
    QCOMPARE(codeOf(outcome), QStringLiteral("input.required"));
    QCOMPARE(outcome.error().field, QStringLiteral("name"));
    outcome = connection->update(thing, id, 1, {{QStringLiteral("amount"), std::numeric_limits<qint64>::max()}});
    QCOMPARE(codeOf(outcome), QStringLiteral("input.check"));
    QCOMPARE(outcome.error().field, QStringLiteral("amount_in_range"));
    outcome = connection->update(thing, id, 1, {{QStringLiteral("amount"), QStringLiteral("much")}});
    QCOMPARE(codeOf(outcome), QStringLiteral("input.wrong_type"));
    QCOMPARE(outcome.error().field, QStringLiteral("amount"));
    QVERIFY(!outcome.error().detail.contains(QStringLiteral("much")));
    QCOMPARE(codeOf(connection->select(QStringLiteral("SELECT nothing FROM nowhere"))),
             QStringLiteral("storage.failed"));
}

void ConnectionTest::brokenRulesAreNamed()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    Outcome outcome = connection->insert(thing, thingNamed(QStringLiteral("forbidden")));
    QCOMPARE(codeOf(outcome), QStringLiteral("rule.first"));
    QCOMPARE(outcome.error().rules, QStringList({QStringLiteral("rule.first"), QStringLiteral("rule.second")}));
    outcome = connection->insert(thing, thingNamed(QStringLiteral("nameless")));
    QCOMPARE(codeOf(outcome), QStringLiteral("required.name"));
    QCOMPARE(outcome.error().field, QStringLiteral("name"));
    const Uuid id = Uuid::create();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("one"), id)));
    outcome = connection->update(thing, id, 1, {{QStringLiteral("note"), QStringLiteral("by engine")}});
    QCOMPARE(codeOf(outcome), QStringLiteral("transition.actor"));
}

void ConnectionTest::noRowIsNotFound()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    QCOMPARE(codeOf(connection->selectOne(readThing, idOf(Uuid::create()))), QStringLiteral("storage.not_found"));
    const Expected<QVariant> nothing =
        connection->scalar(QStringLiteral("SELECT name FROM thing WHERE id = :id"), idOf(Uuid::create()));
    QVERIFY2(nothing, why(nothing));
    QVERIFY(nothing->isNull());
    QCOMPARE(connection->execute(QStringLiteral("DELETE FROM thing")).value(), 0);
}

void ConnectionTest::scriptsKeepTriggersWhole()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Outcome ran =
        connection->executeScript(QStringLiteral("-- it's a comment; with a semicolon\n"
                                                 "CREATE TABLE extra (id @uuid PRIMARY KEY, text @text DEFAULT 'a;b', "
                                                 "mail @text DEFAULT 'x@text.org') @strict;\n"
                                                 "CREATE TRIGGER extra_insert AFTER INSERT ON extra BEGIN\n"
                                                 "  UPDATE extra SET text = 'changed; twice' WHERE id = NEW.id;\n"
                                                 "  SELECT CASE WHEN true THEN 1 END;\n"
                                                 "END;\n"
                                                 "INSERT INTO extra (id) VALUES ('one');\n"
                                                 "/* the end */"));
    QVERIFY2(ran, why(ran));
    const Expected<Row> row = connection->selectOne(QStringLiteral("SELECT * FROM extra"));
    QCOMPARE(row->text(QStringLiteral("text")), QStringLiteral("changed; twice"));
    QCOMPARE(row->text(QStringLiteral("mail")), QStringLiteral("x@text.org"));
    const Outcome wrong = connection->executeScript(QStringLiteral("SELECT 1; SELEKT 2;"));
    QCOMPARE(codeOf(wrong), QStringLiteral("storage.failed"));
    QVERIFY(wrong.error().detail.contains(QStringLiteral("SELEKT")));
    QVERIFY(connection->executeScript(QString()));
}

void ConnectionTest::manyStatementsDoNotPileUp()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    for (int i = 0; i < 1000; ++i) {
        const Expected<QVariant> value = connection->scalar(QStringLiteral("SELECT %1").arg(i));
        QVERIFY2(value, why(value));
        QCOMPARE(value->toInt(), i);
    }
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_Connection.moc"
