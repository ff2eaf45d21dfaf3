// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/GatedPage.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/UploadFiles.h"
#include "tests/views/WindowDriver.h"
#include "views/certifications/CertificationListPage.h"
#include "views/certifications/UploadCard.h"
#include "views/certifications/UploadPane.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString uploader = QStringLiteral("kasia.wolska");
const QString company = QStringLiteral("Keltic Roof Systems");
const QString uploadPlace = QStringLiteral("certifications");

QDate inDays(int days)
{
    return QDate::currentDate().addDays(days);
}

} // namespace

/// Files that become certifications, in the real window: dropped or chosen, paused, cancelled, refused, failed, saved.
class CertificationUploadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalFiles_data() { hands(); }
    void severalFiles();
    void pauseResumeCancel_data() { hands(); }
    void pauseResumeCancel();
    void failsAndGoesOn_data() { hands(); }
    void failsAndGoesOn();
    void wrongFiles();
    void proposals_data() { hands(); }
    void proposals();
    void twoReadings();
    void limitOfAnInsurance_data() { hands(); }
    void limitOfAnInsurance();
    void savedWhileUploading();
    void closingAsks();
    void someAtATime();

private:
    static void hands();
    static qint64 numberOf(SampleOffice &office, const QString &number);
};

void CertificationUploadsTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

/// How many certifications have this number.
qint64 CertificationUploadsTest::numberOf(SampleOffice &office, const QString &number)
{
    return office.number(
        QStringLiteral("SELECT count(*) FROM contractors_certification WHERE number = '%1'").arg(number));
}

void CertificationUploadsTest::severalFiles()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(uploader, SampleOffice::password()));
    QVERIFY(person->go(uploadPlace));
    QStringList paths;
    const QStringList names{QStringLiteral("licence.pdf"), QStringLiteral("iso.pdf"), QStringLiteral("height.png")};
    for (const QString &name : names) {
        const QByteArray bytes =
            name.endsWith(QStringLiteral("png"))
                ? UploadFiles::picture()
                : UploadFiles::certificate(name, QStringLiteral("1 June 2024"), QStringLiteral("30 June 2031"));
        paths.append(office.makeFile(name, bytes));
    }
    if (hand == u"mouse") {
        QVERIFY(UploadFiles::drop(driver.window().currentPage(), paths));
    } else {
        driver.files().setNext(paths);
        QVERIFY(person->press(QStringLiteral("Add")));
    }
    QVERIFY(driver.sees(QStringLiteral("3 files")));
    const QStringList types{QStringLiteral("Trade licence"), QStringLiteral("ISO 9001"),
                            QStringLiteral("Working at height")};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(person->pick(names.at(i), types.at(i), QStringLiteral("Type")));
        QVERIFY(person->fill(names.at(i), QStringLiteral("UP-%1").arg(i), QStringLiteral("Number")));
        QVERIFY(person->fill(names.at(i), inDays(300 + i).toString(Qt::ISODate), QStringLiteral("Expires on")));
    }
    QVERIFY(driver.sees(QStringLiteral("3 complete")));
    QVERIFY(person->press(QStringLiteral("Save all")));
    // All are saved: the list is back.
    QVERIFY(driver.row(driver.view(QStringLiteral("Certifications")), QStringLiteral("UP-2")).isValid());
    for (int i = 0; i < 3; ++i) {
        const QString stored = QStringLiteral("SELECT file_name || ' ' || holder || ' ' || expires_on FROM "
                                              "contractors_certification WHERE number = 'UP-%1' AND NOT verified");
        QCOMPARE(office.text(stored.arg(i)),
                 names.at(i) + u' ' + company + u' ' + inDays(300 + i).toString(Qt::ISODate));
    }
    QVERIFY(!driver.offers(QStringLiteral("Save all")));
}

void CertificationUploadsTest::pauseResumeCancel()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(uploader));
    GatedPage gated(driver);
    const QString name = QStringLiteral("slow.pdf");
    driver.files().setNext(office.makeFile(name, UploadFiles::certificate(name, QStringLiteral("1 June 2024"), {})));
    QVERIFY(person->press(QStringLiteral("Add")));
    gated.store().let(3);
    QTRY_COMPARE(gated.store().passed(), 3);
    QVERIFY(driver.sees(QStringLiteral("Uploading: ")));
    QVERIFY(person->press(QStringLiteral("Pause slow.pdf")));
    QVERIFY(driver.sees(QStringLiteral("Paused: ")));
    gated.store().let(GatedStore::pieces);
    QTest::qWait(60);
    QCOMPARE(gated.store().passed(), 3);
    QVERIFY(person->press(QStringLiteral("Resume slow.pdf")));
    QVERIFY(driver.sees(QStringLiteral("not saved yet")));
    QCOMPARE(gated.store().passed(), int(GatedStore::pieces));

    // Another one is cancelled while it is paused: its card stays, and can begin anew.
    const QString second = QStringLiteral("second.pdf");
    driver.files().setNext(
        office.makeFile(second, UploadFiles::certificate(second, QStringLiteral("2 June 2024"), {})));
    QVERIFY(person->press(QStringLiteral("Add")));
    QTRY_COMPARE(gated.store().underWay(), 1);
    QVERIFY(person->press(QStringLiteral("Pause second.pdf")));
    QVERIFY(person->press(QStringLiteral("Cancel second.pdf")));
    QVERIFY(driver.sees(QStringLiteral("Cancelled: nothing of it is kept")));
    QTRY_COMPARE(gated.store().cancelled(), 1);
    gated.store().let(GatedStore::pieces);
    QVERIFY(person->press(QStringLiteral("Retry second.pdf")));
    QTRY_COMPARE(gated.findChildren<UploadCard *>().last()->upload().state(), CertificationUpload::State::Stored);
}

void CertificationUploadsTest::failsAndGoesOn()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(uploader));
    GatedPage gated(driver);
    gated.store().failNext({QStringLiteral("storage.full"), {}, {}, {}, {}});
    gated.store().let(2 * GatedStore::pieces);
    const QString name = QStringLiteral("once.pdf");
    driver.files().setNext(office.makeFile(name, UploadFiles::certificate(name, QStringLiteral("1 June 2024"), {})));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.button(QStringLiteral("Retry once.pdf")));
    // What was typed stays.
    QVERIFY(person->fill(name, QStringLiteral("TRY-2"), QStringLiteral("Number")));
    QVERIFY(person->press(QStringLiteral("Retry once.pdf")));
    QVERIFY(driver.sees(QStringLiteral("not saved yet")));
    QVERIFY(person->pick(name, QStringLiteral("Trade licence"), QStringLiteral("Type")));
    QVERIFY(person->press(QStringLiteral("Save once.pdf")));
    QTRY_COMPARE(numberOf(office, QStringLiteral("TRY-2")), qint64(1));
}

void CertificationUploadsTest::wrongFiles()
{
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(driver.signIn(uploader));
    QVERIFY(driver.go({uploadPlace, {}, {}}));
    Page *page = driver.window().currentPage();
    QVERIFY(UploadFiles::drop(
        page, {office.makeFile(QStringLiteral("letter.pdf"), "Dear Sir or Madam"),
               office.makeFile(QStringLiteral("empty.pdf"), {}),
               office.makeFile(QStringLiteral("huge.pdf"), "%PDF-1.4\n" + QByteArray(26 * 1024 * 1024, ' ')),
               office.makeFile(QStringLiteral("torn.pdf"), "%PDF-1.4\nnothing of a page")}));
    QVERIFY(driver.sees(QStringLiteral("The file is neither a PDF nor a PNG or JPEG picture.")));
    QVERIFY(driver.sees(QStringLiteral("The file is empty.")));
    QVERIFY(driver.sees(QStringLiteral("The file is larger than 25 MB.")));
    // Damaged, yet a document: it may be sent, and says what staff will see.
    QVERIFY(driver.sees(QStringLiteral("Staff may not be able to read it.")));
    QVERIFY(!driver.offers(QStringLiteral("Save letter.pdf")));
    QVERIFY(!driver.offers(QStringLiteral("Retry huge.pdf")));
    for (const QString &name : {QStringLiteral("letter.pdf"), QStringLiteral("empty.pdf"), QStringLiteral("huge.pdf")})
        QVERIFY(person->press(QStringLiteral("Remove ") + name));
    QTRY_COMPARE(page->findChildren<UploadCard *>().size(), 1);
    // This one would be lost.
    QVERIFY(person->press(QStringLiteral("Remove torn.pdf")));
    QVERIFY(driver.dialog(QStringLiteral("Remove torn.pdf?")));
    QVERIFY(person->send(QStringLiteral("Remove")));
    QTRY_COMPARE(page->findChildren<UploadCard *>().size(), 0);
    QVERIFY(driver.view(QStringLiteral("Certifications")));
    QVERIFY(!UploadFiles::drop(page, {}));
}

void CertificationUploadsTest::proposals()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(uploader));
    QVERIFY(driver.go({uploadPlace, {}, {}}));
    const QString name = QStringLiteral("plain.pdf");
    driver.files().setNext(
        office.makeFile(name, UploadFiles::certificate(QStringLiteral("CQ-4711"), QStringLiteral("1 June 2024"),
                                                       QStringLiteral("30 June 2031"))));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.button(QStringLiteral("Use CQ-4711 for “Number”")));
    // Nothing is filled in by itself.
    const auto text = [&](const QString &field) {
        const auto *edit = qobject_cast<QLineEdit *>(driver.field(name, field));
        return edit ? edit->text() : QStringLiteral("no field");
    };
    QCOMPARE(text(QStringLiteral("Number")), QString());
    QCOMPARE(text(QStringLiteral("Expires on")), QString());
    QCOMPARE(text(QStringLiteral("Holder")), company);
    QVERIFY(person->press(QStringLiteral("Use CQ-4711 for “Number”")));
    QVERIFY(person->press(QStringLiteral("Use 1 Jun 2024 for “Issued on”")));
    QVERIFY(person->press(QStringLiteral("Use 30 Jun 2031 for “Expires on”")));
    QVERIFY(person->press(QStringLiteral("Use Keltic Roof Systems Limited for “Holder”")));
    QVERIFY(!driver.offers(QStringLiteral("Use CQ-4711 for “Number”")));
    QVERIFY(person->pick(name, QStringLiteral("ISO 9001"), QStringLiteral("Type")));
    QVERIFY(person->press(QStringLiteral("Save plain.pdf")));
    QTRY_COMPARE(numberOf(office, QStringLiteral("CQ-4711")), qint64(1));
    QCOMPARE(office.text(QStringLiteral("SELECT holder || ' ' || issued_on || ' ' || expires_on FROM "
                                        "contractors_certification WHERE number = 'CQ-4711'")),
             QStringLiteral("Keltic Roof Systems Limited 2024-06-01 2031-06-30"));
}

void CertificationUploadsTest::twoReadings()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(uploader));
    QVERIFY(driver.go({uploadPlace, {}, {}}));
    QVERIFY(UploadFiles::drop(
        driver.window().currentPage(),
        {office.makeFile(QStringLiteral("two.pdf"),
                         UploadFiles::certificate(QStringLiteral("CQ-2"), QStringLiteral("1 June 2024"),
                                                  QStringLiteral("03/04/2031")))}));
    QVERIFY(driver.button(QStringLiteral("Use 3 Apr 2031 for “Expires on”")));
    QVERIFY(driver.button(QStringLiteral("Use 4 Mar 2031 for “Expires on”")));
}

void CertificationUploadsTest::limitOfAnInsurance()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.signIn(uploader));
    QVERIFY(driver.go({uploadPlace, {}, {}}));
    const QString name = QStringLiteral("policy.pdf");
    driver.files().setNext(
        office.makeFile(name, UploadFiles::certificate(QStringLiteral("P-1"), QStringLiteral("1 June 2024"), {})));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(person->pick(name, QStringLiteral("Trade licence"), QStringLiteral("Type")));
    const auto *card = driver.window().currentPage()->findChild<UploadCard *>();
    const auto isLimitAsked = [card] {
        const QList<QWidget *> fields = card->findChildren<QWidget *>();
        return std::ranges::any_of(
            fields, [](const QWidget *field) { return field->accessibleName() == u"Limit" && field->isVisible(); });
    };
    QVERIFY(!isLimitAsked());
    QVERIFY(person->pick(name, QStringLiteral("Public liability"), QStringLiteral("Type")));
    QVERIFY(isLimitAsked());
    QVERIFY(person->fill(name, QStringLiteral("P-1"), QStringLiteral("Number")));
    QVERIFY(person->press(QStringLiteral("Save policy.pdf")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(name, QStringLiteral("Limit"))));
    QVERIFY(person->pick(name, QStringLiteral("EUR"), QStringLiteral("Currency")));
    QVERIFY(person->fill(name, QStringLiteral("6,500,000.50"), QStringLiteral("Amount")));
    QVERIFY(person->press(QStringLiteral("Save policy.pdf")));
    QTRY_COMPARE(numberOf(office, QStringLiteral("P-1")), qint64(1));
    QCOMPARE(office.text(QStringLiteral(
                 "SELECT limit_amount || ' ' || limit_currency FROM contractors_certification WHERE number = 'P-1'")),
             QStringLiteral("65000005000 EUR"));
}

void CertificationUploadsTest::savedWhileUploading()
{
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(driver.signIn(uploader));
    GatedPage gated(driver);
    const QString name = QStringLiteral("later.pdf");
    driver.files().setNext(
        office.makeFile(name, UploadFiles::certificate(QStringLiteral("L-1"), QStringLiteral("1 June 2024"), {})));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(person->pick(name, QStringLiteral("Trade licence"), QStringLiteral("Type")));
    QVERIFY(person->fill(name, QStringLiteral("L-1"), QStringLiteral("Number")));
    // Ctrl+Enter, with the focus on the card.
    gated.page().triggerPrimary();
    QVERIFY(driver.sees(QStringLiteral("saved by itself when it is there")));
    QCOMPARE(numberOf(office, QStringLiteral("L-1")), qint64(0));
    gated.store().let(GatedStore::pieces);
    QTRY_COMPARE(numberOf(office, QStringLiteral("L-1")), qint64(1));
    QTRY_VERIFY(!gated.findChild<UploadCard *>());
}

void CertificationUploadsTest::closingAsks()
{
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(driver.signIn(uploader));
    QVERIFY(driver.go({uploadPlace, {}, {}}));
    const QString name = QStringLiteral("kept.pdf");
    QVERIFY(UploadFiles::drop(
        driver.window().currentPage(),
        {office.makeFile(name, UploadFiles::certificate(QStringLiteral("K-1"), QStringLiteral("1 June 2024"), {}))}));
    QVERIFY(person->fill(name, QStringLiteral("K-1"), QStringLiteral("Number")));
    // Elsewhere and back: all of it is still there.
    QVERIFY(driver.go({QStringLiteral("profile"), {}, {}}));
    QVERIFY(driver.go({uploadPlace, {}, {}}));
    QCOMPARE(qobject_cast<QLineEdit *>(driver.field(name, QStringLiteral("Number")))->text(), QStringLiteral("K-1"));
    // Closing from another place asks as well, and shows what about.
    QVERIFY(driver.go({QStringLiteral("profile"), {}, {}}));
    QVERIFY(!driver.window().close());
    QVERIFY(driver.dialog(QStringLiteral("Leave without saving?")));
    QCOMPARE(driver.window().currentPlace().place, uploadPlace);
    QVERIFY(person->press(QStringLiteral("Cancel")));
    QVERIFY(driver.noDialog());
    QVERIFY(driver.window().isVisible());
    QVERIFY(!driver.window().close());
    QVERIFY(driver.dialog(QStringLiteral("Leave without saving?")));
    QVERIFY(person->press(QStringLiteral("Leave without saving")));
    QTRY_VERIFY(!driver.window().isVisible());
}

void CertificationUploadsTest::someAtATime()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(uploader));
    GatedPage gated(driver);
    QStringList paths;
    for (int i = 0; i < 7; ++i)
        paths.append(office.makeFile(QStringLiteral("f%1.pdf").arg(i),
                                     UploadFiles::certificate(QString::number(i), QStringLiteral("1 June 2024"), {})));
    QVERIFY(UploadFiles::drop(&gated.page(), paths));
    QTRY_COMPARE(gated.store().underWay(), UploadPane::mostAtOnce);
    QTest::qWait(50);
    QCOMPARE(gated.store().underWay(), UploadPane::mostAtOnce);
    QVERIFY(driver.sees(QStringLiteral("Waiting for its turn")));
    gated.store().let(7 * GatedStore::pieces);
    const auto stored = [&] {
        return std::ranges::count_if(gated.findChildren<UploadCard *>(), [](UploadCard *card) {
            return card->upload().state() == CertificationUpload::State::Stored;
        });
    };
    QTRY_COMPARE(stored(), 7);
    // The same files once more have their cards already.
    QVERIFY(UploadFiles::drop(&gated.page(), paths));
    QCOMPARE(gated.findChildren<UploadCard *>().size(), 7);
}

QTEST_MAIN(CertificationUploadsTest)

#include "tst_CertificationUploads.moc"
