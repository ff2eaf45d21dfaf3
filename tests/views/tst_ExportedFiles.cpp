// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DocumentDecoder.h"
#include "tests/preview/AskDecoder.h"
#include "tests/storage/Why.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"
#include "views/documents/PortfolioMaking.h"

#include <QDialog>
#include <QFile>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

const QString contractor = QStringLiteral("aoife.byrne");
const QString staff = QStringLiteral("tomas.reilly");
const QString portfolioEntry = QStringLiteral("Save certifications as one PDF");

QAction *fileMenuEntry(MainWindow &window, const QString &text)
{
    QMenu *menu = window.menuBar()->actions().constFirst()->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *entry : menu->actions()) {
        if (WindowDriver::plain(entry->text()) == text && entry->isVisible())
            return entry;
    }
    return nullptr;
}

} // namespace

/// What people take out of the program besides lists: their calendar, and certifications as one PDF.
class ExportedFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theCalendar();
    void aCalendarThatCannotBeWritten();
    void theOwnCertifications();
    void aContractorsCertifications();
    void aMissingDocumentHasAPage();
    void aPortfolioThatCannotBeWritten();
    void cancelled();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// The texts of a PDF's pages; empty when it cannot be read.
    static QStringList pagesOf(const QString &path);
    /// Makes it in the window, by its menu, and waits for the end.
    bool makePortfolio(WindowDriver &driver, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QStringList ExportedFilesTest::pagesOf(const QString &path)
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::contents(path)));
    QStringList texts;
    for (int page = 0; info && page < info->pages.size(); ++page)
        texts.append(answerOf(decoder.text(page)).value_or(QString()));
    return texts;
}

bool ExportedFilesTest::makePortfolio(WindowDriver &driver, const QString &path)
{
    driver.files().setNext(path);
    QAction *entry = fileMenuEntry(driver.window(), portfolioEntry);
    if (!entry || !entry->isEnabled())
        return false;
    entry->trigger();
    return driver.dialog(QStringLiteral("Certifications as one PDF")) && driver.button(QStringLiteral("Close"));
}

void ExportedFilesTest::theCalendar()
{
    SampleOffice office;
    WindowDriver driver(office);
    const QString path = file(QStringLiteral("mine.ics"));
    QAction *entry = fileMenuEntry(driver.window(), QStringLiteral("Export the calendar"));
    QVERIFY(entry);
    QVERIFY(!entry->isEnabled());
    QVERIFY(driver.signIn(contractor));
    driver.files().setNext(path);
    QVERIFY(fileMenuEntry(driver.window(), QStringLiteral("Export the calendar"))->isEnabled());
    entry->trigger();
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray calendar = sampledocuments::contents(path);
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &kind : {QByteArray("UID:deadline-"), QByteArray("UID:expiry-")})
        QVERIFY2(calendar.contains(kind), kind.constData());
    QVERIFY(driver.sees(QStringLiteral("entries")) || calendar.count("BEGIN:VEVENT") > 3);
}

void ExportedFilesTest::aCalendarThatCannotBeWritten()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(staff));
    driver.files().setNext(file(QStringLiteral("missing/mine.ics")));
    QSignalSpy said(driver.window().findChild<QStatusBar *>(), &QStatusBar::messageChanged);
    fileMenuEntry(driver.window(), QStringLiteral("Export the calendar"))->trigger();
    QTRY_VERIFY(std::ranges::any_of(said, [](const QVariantList &one) {
        return one.constFirst().toString().contains(QStringLiteral("could not be written"));
    }));
}

void ExportedFilesTest::theOwnCertifications()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(contractor));
    const QString path = file(QStringLiteral("all.pdf"));
    QVERIFY(makePortfolio(driver, path));
    const qint64 count = office.number(
        QStringLiteral("SELECT count(*) FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = "
                       "k.contractor_id JOIN users_user AS u ON u.id = p.user_id WHERE u.login = 'aoife.byrne' AND "
                       "k.replaced_at IS NULL AND (k.verified OR k.status_reason_code IS NULL)"));
    QVERIFY(count > 3);
    QVERIFY(driver.sees(QStringLiteral("%1 certifications were saved").arg(count)));
    const QStringList pages = pagesOf(path);
    QVERIFY(pages.size() >= count + 1);
    // The list, with each number, then the certificates.
    QVERIFY2(pages.constFirst().contains(QStringLiteral("CQ-119133")), qPrintable(pages.constFirst()));
    QVERIFY(pages.sliced(1).join(u' ').contains(QStringLiteral("CQ-119133")));
    QVERIFY(!pages.join(u' ').contains(QStringLiteral("could not be included")));
}

void ExportedFilesTest::aContractorsCertifications()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(staff));
    QVERIFY(!fileMenuEntry(driver.window(), portfolioEntry));
    QVERIFY(driver.go({QStringLiteral("contractor"),
                       office.id(QStringLiteral("SELECT p.id FROM contractors_contractor AS p JOIN users_user AS u ON "
                                                "u.id = p.user_id WHERE u.login = 'aoife.byrne'")),
                       {}}));
    const QString path = file(QStringLiteral("theirs.pdf"));
    driver.files().setNext(path);
    QAbstractButton *button = driver.button(QStringLiteral("Certifications as one PDF"));
    QVERIFY(button);
    button->click();
    QVERIFY(driver.button(QStringLiteral("Close")));
    QVERIFY(pagesOf(path).size() > 3);
}

void ExportedFilesTest::aMissingDocumentHasAPage()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(contractor));
    const QString hash = office.text(QStringLiteral("SELECT sha256 FROM contractors_certification WHERE number = "
                                                    "'CQ-119133'"));
    const QStringList whole = [&] {
        const QString path = file(QStringLiteral("whole.pdf"));
        return makePortfolio(driver, path) ? pagesOf(path) : QStringList();
    }();
    QVERIFY(!whole.isEmpty());
    driver.button(QStringLiteral("Close"))->click();
    QVERIFY(driver.noDialog());
    QVERIFY(office.actAs(staff, [&](Connection &connection) -> Outcome {
        return connection.asEngine([&]() -> Outcome {
            const Expected<qint64> done = connection.execute(
                QStringLiteral("UPDATE contractors_certification SET sha256 = :other, document_url = :url, "
                               "row_version = row_version + 1 WHERE sha256 = :hash"),
                {{QStringLiteral("other"), QString(64, u'0')},
                 {QStringLiteral("url"), QString(QStringLiteral("document:") + QString(64, u'0'))},
                 {QStringLiteral("hash"), hash}});
            return done && *done == 1 ? Outcome() : failure(QStringLiteral("test.not_changed"));
        });
    }));
    const QString path = file(QStringLiteral("partial.pdf"));
    QVERIFY(makePortfolio(driver, path));
    QVERIFY(driver.sees(QStringLiteral("could not be included")));
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), whole.size());
    QCOMPARE(pages.filter(QStringLiteral("could not be included")).size(), 1);
    QVERIFY(pages.constFirst().contains(QStringLiteral("Not included")));
}

void ExportedFilesTest::aPortfolioThatCannotBeWritten()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(contractor));
    QVERIFY(makePortfolio(driver, file(QStringLiteral("missing/all.pdf"))));
    QVERIFY(driver.sees(QStringLiteral("could not be written")));
}

void ExportedFilesTest::cancelled()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(contractor));
    const QString path = file(QStringLiteral("all.pdf"));
    driver.files().setNext(path);
    fileMenuEntry(driver.window(), portfolioEntry)->trigger();
    QDialog *dialog = driver.dialog(QStringLiteral("Certifications as one PDF"));
    QVERIFY(dialog);
    dialog->close();
    QVERIFY(driver.noDialog());
    QTest::qWait(1500);
    QVERIFY(!QFile::exists(path));
    // Signing out while it is made ends it too.
    fileMenuEntry(driver.window(), portfolioEntry)->trigger();
    QVERIFY(driver.dialog(QStringLiteral("Certifications as one PDF")));
    driver.window().signOut();
    QTest::qWait(500);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(ExportedFilesTest)

#include "tst_ExportedFiles.moc"
