// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/CertificationCatalog.h"
#include "models/workflow/Workflow.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WaitingCertificate.h"
#include "tests/views/WindowDriver.h"
#include "views/certifications/CertificationNote.h"
#include "views/certifications/ExpiryTimelineModel.h"
#include "views/certifications/UploadCard.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace tenderyard;

namespace {

const QString holder = QStringLiteral("kasia.wolska");
const QString holderCompany = QStringLiteral("Keltic Roof Systems");
const QString verifier = QStringLiteral("tomas.reilly");
const QString ownPlace = QStringLiteral("certifications");
const QString ownList = QStringLiteral("Certifications");

/// Does an action of staff on a certification.
bool decide(SampleOffice &office, const Uuid &id, const QString &action, const QVariantHash &values)
{
    return office.actAs(verifier, [&](Connection &connection) {
        const qint64 version = office.number(
            QStringLiteral("SELECT row_version FROM contractors_certification WHERE id = '%1'").arg(id.toString()));
        return Workflow::performIn(connection,
                                   {QStringLiteral("contractors_certification"), id, version, action, values});
    });
}

} // namespace

/// What a contractor sees and does of certifications that are there: sent back, renewed, expiring; and the types that
/// staff maintain.
class OwnCertificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mended_data() { hands(); }
    void mended();
    void mendedByAnotherFile_data() { hands(); }
    void mendedByAnotherFile();
    void fieldOfAReason_data();
    void fieldOfAReason();
    void renewedByACard_data() { hands(); }
    void renewedByACard();
    void renewalsInOrder();
    void timeline_data() { hands(); }
    void timeline();
    void types_data() { hands(); }
    void types();
    void retiredIsNotOffered();
    void signingOutAsks();

private:
    static void hands();
};

void OwnCertificationsTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

void OwnCertificationsTest::mended()
{
    QFETCH(QString, hand);
    SampleOffice office;
    const WaitingCertificate waiting = WaitingCertificate::ofNumber(QStringLiteral("MEND-1"), holderCompany);
    const Uuid id = waiting.upload(office, holder);
    QVERIFY(!id.isNull());
    QVERIFY(decide(office, id, QStringLiteral("reject"),
                   {{QStringLiteral("status_reason_code"), QStringLiteral("DATA_DIFFERS")},
                    {QStringLiteral("status_reason"), QStringLiteral("Please correct “Expires on”.")}}));
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(holder));
    QVERIFY(driver.go({ownPlace, {}, {}}));
    QVERIFY(person->choose(ownList, QStringLiteral("MEND-1")));
    QVERIFY(driver.sees(QStringLiteral("Sent back by staff: ")));
    QVERIFY(driver.sees(QStringLiteral("Please correct “Expires on”.")));
    QVERIFY(person->press(QStringLiteral("Mend")));
    QVERIFY(driver.dialog(QStringLiteral("Change the certification")));
    // The dialog opens where it is to be mended.
    QTRY_COMPARE(QApplication::focusWidget(), driver.field(QStringLiteral("Expires on")));
    const QString right = QDate::currentDate().addDays(335).toString(Qt::ISODate);
    QVERIFY(person->fill(QStringLiteral("Expires on"), right));
    QVERIFY(person->send(QStringLiteral("Save")));
    // Back in the queue.
    QTRY_COMPARE(office.text(QStringLiteral("SELECT expires_on || coalesce(status_reason_code, ' waits') FROM "
                                            "contractors_certification WHERE number = 'MEND-1'")),
                 right + QStringLiteral(" waits"));
    QTRY_VERIFY(!driver.seesNow(QStringLiteral("Sent back by staff: ")));
}

void OwnCertificationsTest::mendedByAnotherFile()
{
    QFETCH(QString, hand);
    SampleOffice office;
    const Uuid id = WaitingCertificate::ofNumber(QStringLiteral("MEND-2"), holderCompany).upload(office, holder);
    QVERIFY(decide(office, id, QStringLiteral("reject"),
                   {{QStringLiteral("status_reason_code"), QStringLiteral("ILLEGIBLE")}}));
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(holder));
    QVERIFY(driver.go({ownPlace, {}, {}}));
    QVERIFY(person->choose(ownList, QStringLiteral("MEND-2")));
    QVERIFY(person->press(QStringLiteral("Mend")));
    QVERIFY(driver.dialog(QStringLiteral("Change the certification")));
    driver.files().setNext(office.makeFile(QStringLiteral("sharper.pdf"),
                                           WaitingCertificate::ofNumber(QStringLiteral("X"), holderCompany).page()));
    QVERIFY(person->press(QStringLiteral("Choose a file")));
    QVERIFY(driver.sees(QStringLiteral("sharper.pdf")));
    QVERIFY(person->send(QStringLiteral("Save")));
    QTRY_COMPARE(office.text(QStringLiteral("SELECT file_name || coalesce(status_reason_code, ' waits') FROM "
                                            "contractors_certification WHERE number = 'MEND-2'")),
                 QStringLiteral("sharper.pdf waits"));
}

void OwnCertificationsTest::fieldOfAReason_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto add = [](const char *code, const char *text, const char *field) {
        QTest::addRow("%s %s", code, text)
            << QString::fromLatin1(code) << QString::fromUtf8(text) << QString::fromLatin1(field);
    };
    add("DATA_DIFFERS", "Please correct “Number” to 4711.", "number");
    add("DATA_DIFFERS", "the issuer is another one", "issuer");
    add("DATA_DIFFERS", "", "document_type");
    add("WRONG_DOCUMENT", "", "document_url");
    add("EXPIRED", "", "expires_on");
    add("OWN_CODE", "Whose is it?", "document_type");
}

void OwnCertificationsTest::fieldOfAReason()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QTEST(CertificationNote::fieldOf(code, text), "field");
}

void OwnCertificationsTest::renewedByACard()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(holder));
    QVERIFY(driver.go({ownPlace, {}, {}}));
    const QString name = QStringLiteral("renewed.pdf");
    driver.files().setNext(
        office.makeFile(name, WaitingCertificate::ofNumber(QStringLiteral("RN-1"), holderCompany).page()));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(person->pick(name, QStringLiteral("Trade licence"), QStringLiteral("Type")));
    QVERIFY(person->pick(name, QStringLiteral("CR-119762"), QStringLiteral("Renews")));
    QVERIFY(driver.sees(QStringLiteral("The present one counts until staff have verified the new one.")));
    QVERIFY(person->fill(name, QStringLiteral("RN-1"), QStringLiteral("Number")));
    QVERIFY(person->press(QStringLiteral("Save renewed.pdf")));
    const QString replaced = QStringLiteral("SELECT count(*) FROM contractors_certification AS n JOIN "
                                            "contractors_certification AS o ON o.id = n.supersedes_id WHERE n.number = "
                                            "'RN-1' AND o.number = 'CR-119762' AND o.replaced_at IS %1");
    QTRY_COMPARE(office.number(replaced.arg(QStringLiteral("NULL"))), qint64(1));
    // Said of both, in words.
    QVERIFY(driver.sees(QStringLiteral("Renews CR-119762, which counts until staff have verified this one.")));
    QVERIFY(person->choose(ownList, QStringLiteral("CR-119762")));
    QVERIFY(
        driver.sees(QStringLiteral("Its renewal RN-1 waits for staff. This one counts until they have verified it.")));
    const Uuid id = office.id(QStringLiteral("SELECT id FROM contractors_certification WHERE number = 'RN-1'"));
    const QString sha =
        office.text(QStringLiteral("SELECT sha256 FROM contractors_certification WHERE number = 'RN-1'"));
    QVERIFY(decide(office, id, QStringLiteral("check_file"), {{QStringLiteral("checked_sha256"), sha}}));
    QVERIFY(decide(office, id, QStringLiteral("verify"), {}));
    QCOMPARE(office.number(replaced.arg(QStringLiteral("NOT NULL"))), qint64(1));
    // It stays in its place as long as it is selected.
    QVERIFY(person->press(QStringLiteral("Show")));
    QTRY_VERIFY(!driver.hasRow(ownList, QStringLiteral("CR-119762")));
}

void OwnCertificationsTest::renewalsInOrder()
{
    const auto columns = std::make_shared<Row::Columns>(Row::Columns{{QStringLiteral("id"), 0},
                                                                     {QStringLiteral("document_type"), 1},
                                                                     {QStringLiteral("issued_on"), 2},
                                                                     {QStringLiteral("expires_on"), 3},
                                                                     {QStringLiteral("status_shown"), 4},
                                                                     {QStringLiteral("verified"), 5},
                                                                     {QStringLiteral("supersedes_id"), 6}});
    const QDate today(2026, 11, 23);
    const auto row = [&](const Uuid &id, const QString &type, const QVariant &expires, const QString &status,
                         const QVariant &supersedes) {
        return Row(columns, {id.toString(), type, QStringLiteral("2024-01-01"), expires, status, status == u"VERIFIED",
                             supersedes});
    };
    const Uuid old = Uuid::create();
    const Uuid soon = Uuid::create();
    const Uuid never = Uuid::create();
    const Uuid renewal = Uuid::create();
    ExpiryTimelineModel model;
    model.setRows({row(never, QStringLiteral("Other"), {}, QStringLiteral("VERIFIED"), {}),
                   row(renewal, QStringLiteral("License"), QStringLiteral("2029-01-31"), QStringLiteral("TO_VERIFY"),
                       old.toString()),
                   row(old, QStringLiteral("License"), QStringLiteral("2027-01-31"), QStringLiteral("VERIFIED"), {}),
                   row(soon, QStringLiteral("Safety"), QStringLiteral("2026-11-25"), QStringLiteral("VERIFIED"), {})},
                  today);
    QList<Uuid> order;
    for (int i = 0; i < model.rowCount(); ++i)
        order.append(model.rowAt(i).id());
    QCOMPARE(order, QList<Uuid>({soon, old, renewal, never}));
    const auto words = [&](int i) { return model.index(i, ExpiryTimelineModel::BarColumn).data().toString(); };
    QCOMPARE(words(0), QStringLiteral("Expires on 25 Nov 2026, in 2 days"));
    QCOMPARE(words(1), QStringLiteral("Expires on 31 Jan 2027, in 69 days, its renewal waits for staff"));
    QVERIFY(words(2).contains(QStringLiteral("the one before counts until they have verified it")));
    QCOMPARE(words(3), QStringLiteral("Does not expire"));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Renewal: Trade licence"));
    QCOMPARE(model.index(0, 0).data(ExpiryTimelineModel::LastDayRole).toDate(), QDate(2028, 5, 1));
}

void OwnCertificationsTest::timeline()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(holder));
    QVERIFY(driver.go({ownPlace, {}, {}}));
    QVERIFY(person->press(QStringLiteral("Timeline")));
    const QString timeline = QStringLiteral("What expires when");
    QAbstractItemView *view = driver.view(timeline);
    QVERIFY(view);
    QVERIFY(driver.row(view, QStringLiteral("Public liability")).isValid());
    // What is drawn is there in words, for screen readers.
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view);
    QVERIFY(table && table->tableInterface());
    const QAccessibleInterface *bar = table->tableInterface()->cellAt(0, ExpiryTimelineModel::BarColumn);
    QVERIFY(bar);
    const QString read = bar->text(QAccessible::Name);
    QVERIFY2(read.startsWith(QStringLiteral("Expires on ")), qPrintable(read));
    QVERIFY(person->open(timeline, QStringLiteral("Public liability")));
    // Its row in the list.
    QVERIFY(driver.view(ownList));
    QVERIFY(driver.sees(QStringLiteral("MM-119725")));
}

void OwnCertificationsTest::types()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(verifier));
    QVERIFY(driver.go({QStringLiteral("settings"), {}, {}}));
    const QString types = QStringLiteral("Types of certifications");
    const auto state = [&](const QString &name) {
        return office.text(QStringLiteral("SELECT CASE WHEN has_limit THEN 'limit ' ELSE '' END || CASE WHEN retired "
                                          "THEN 'retired' ELSE 'offered' END FROM contractors_certification_type "
                                          "WHERE document_type = '%1'")
                               .arg(name));
    };
    QVERIFY(driver.row(driver.view(types), QStringLiteral("Trade licence")).isValid());
    QVERIFY(person->press(QStringLiteral("Add a type")));
    QVERIFY(driver.dialog(QStringLiteral("Add a type")));
    QVERIFY(person->fill(QStringLiteral("Name"), QStringLiteral("Trade Licence")));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Name"))));
    QVERIFY(person->fill(QStringLiteral("Name"), QStringLiteral("Scaffolding card")));
    QVERIFY(person->send(QStringLiteral("Add")));
    QTRY_COMPARE(state(QStringLiteral("Scaffolding card")), QStringLiteral("offered"));
    QVERIFY(person->choose(types, QStringLiteral("Scaffolding card")));
    QVERIFY(person->press(QStringLiteral("Ask for its limit")));
    QTRY_COMPARE(state(QStringLiteral("Scaffolding card")), QStringLiteral("limit offered"));
    QVERIFY(person->press(QStringLiteral("Rename")));
    QVERIFY(driver.dialog(QStringLiteral("Rename the type")));
    QVERIFY(person->fill(QStringLiteral("Name"), QStringLiteral("Scaffold card")));
    QVERIFY(person->send(QStringLiteral("Rename")));
    QTRY_COMPARE(state(QStringLiteral("Scaffold card")), QStringLiteral("limit offered"));
    QCOMPARE(state(QStringLiteral("Scaffolding card")), QStringLiteral("limit retired"));
    QVERIFY(person->choose(types, QStringLiteral("Scaffold card")));
    QVERIFY(person->press(QStringLiteral("Retire the type")));
    QTRY_COMPARE(state(QStringLiteral("Scaffold card")), QStringLiteral("limit retired"));
    // What is asked for under a new name becomes a type.
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.dialog(QStringLiteral("Ask for a certification")));
    QVERIFY(person->fill(QStringLiteral("Certification"), QStringLiteral("Crane operator")));
    QVERIFY(person->send(QStringLiteral("Add")));
    QVERIFY(person->press(QStringLiteral("Save the office’s settings")));
    QTRY_COMPARE(state(QStringLiteral("Crane operator")), QStringLiteral("offered"));
    QCOMPARE(office.number(QStringLiteral(
                 "SELECT count(*) FROM contractors_required_type WHERE document_type = 'Crane operator' AND required")),
             qint64(1));
}

void OwnCertificationsTest::retiredIsNotOffered()
{
    SampleOffice office;
    QVERIFY(office.actAs(verifier, [](Connection &connection) -> Outcome {
        Expected<QList<CertificationType>> types = CertificationCatalog::typesIn(connection);
        if (!types)
            return tl::unexpected(types.error());
        types->append({QStringLiteral("Old card"), false, true});
        types->append({QStringLiteral("New card"), false, false});
        return CertificationCatalog::setTypesIn(connection, *types);
    }));
    WindowDriver driver(office);
    QVERIFY(driver.signIn(holder));
    QVERIFY(driver.go({ownPlace, {}, QStringLiteral("License")}));
    QVERIFY(driver.dialog(QStringLiteral("Add a certification")));
    const auto *box = qobject_cast<QComboBox *>(driver.field(QStringLiteral("Type")));
    QVERIFY(box);
    QTRY_VERIFY(box->findText(QStringLiteral("New card")) >= 0);
    QCOMPARE(box->findText(QStringLiteral("Old card")), -1);
    QCOMPARE(box->currentData().toString(), QStringLiteral("License"));
    // What the trades need comes first, and says so.
    QVERIFY(box->itemText(1).endsWith(QStringLiteral("(needed)")));
    QVERIFY(!box->itemText(box->count() - 1).endsWith(QStringLiteral("(needed)")));
}

void OwnCertificationsTest::signingOutAsks()
{
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(driver.signIn(holder));
    QVERIFY(driver.go({ownPlace, {}, {}}));
    driver.files().setNext(office.makeFile(QStringLiteral("kept.pdf"),
                                           WaitingCertificate::ofNumber(QStringLiteral("K-2"), holderCompany).page()));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.go({QStringLiteral("profile"), {}, {}}));
    const QList<QAction *> actions = driver.window().findChildren<QAction *>();
    const auto signOut = std::ranges::find_if(
        actions, [](const QAction *action) { return WindowDriver::plain(action->text()) == u"Sign out"; });
    QVERIFY(signOut != actions.end());
    (*signOut)->trigger();
    QVERIFY(driver.dialog(QStringLiteral("Leave without saving?")));
    QVERIFY(driver.window().currentPage());
    QVERIFY(person->press(QStringLiteral("Leave without saving")));
    QTRY_VERIFY(!driver.window().currentPage());
    QVERIFY(driver.window().isVisible());
}

QTEST_MAIN(OwnCertificationsTest)

#include "tst_OwnCertifications.moc"
