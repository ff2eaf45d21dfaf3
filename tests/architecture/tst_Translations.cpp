// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TranslationCheck.h"
#include "tests/architecture/TranslationFile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using tenderyard::TranslationCheck;
using tenderyard::TranslationFile;

/// Every text of the sources is in every language, and finished.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreFoundInTheirContext();
    void isFinished_data() { languages(); }
    void isFinished();
    void holdsTheTextsOfTheSources_data() { languages(); }
    void holdsTheTextsOfTheSources();
    void checkSees_data();
    void checkSees();
    void differencesAreSeen();

private:
    static void languages();
    static QByteArray read(const QString &path);

    QString m_root;
    QTemporaryDir m_fresh;
    QString m_said; ///< what lupdate complained of
};

namespace {

/// How many plural forms a language has, after its CLDR rules as Qt Linguist knows them.
const QHash<QString, int> &pluralForms()
{
    static const QHash<QString, int> forms{
        {QStringLiteral("en"), 2}, {QStringLiteral("de"), 2}, {QStringLiteral("ar"), 6}};
    return forms;
}

QByteArray tsFile(const QByteArray &message)
{
    return "<TS><context><name>Page</name>" + message + "</context></TS>";
}

} // namespace

void tst_Translations::languages()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<int>("forms");
    const QDir folder(qEnvironmentVariable("TENDERYARD_SOURCE_DIR") + QStringLiteral("/translations"));
    const QStringList names = folder.entryList({QStringLiteral("tenderyard_*.ts")}, QDir::Files);
    for (const QString &name : names) {
        const QString language = name.section(u'_', 1).section(u'.', 0, 0);
        QTest::newRow(qPrintable(language)) << name << pluralForms().value(language, 0);
    }
}

QByteArray tst_Translations::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Translations::initTestCase()
{
    m_root = qEnvironmentVariable("TENDERYARD_SOURCE_DIR");
    QVERIFY2(QFile::exists(m_root + QStringLiteral("/translations/CMakeLists.txt")),
             "TENDERYARD_SOURCE_DIR must name the checkout (ctest sets it)");
    const QStringList languages = pluralForms().keys();
    for (const QString &language : languages)
        QVERIFY2(QFile::exists(m_root + QStringLiteral("/translations/tenderyard_%1.ts").arg(language)),
                 qPrintable(language));

    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(m_root + QStringLiteral("/packaging/translations-update"), {QStringLiteral("--into"), m_fresh.path()});
    QVERIFY(update.waitForFinished(120'000));
    m_said = QString::fromUtf8(update.readAll()).trimmed();
    QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, qUtf8Printable(m_said));
}

void tst_Translations::textsAreFoundInTheirContext()
{
    // tr() outside a class with Q_OBJECT or Q_DECLARE_TR_FUNCTIONS is filed under a context that the program never
    // asks.
    QVERIFY2(m_said.isEmpty(), qUtf8Printable(m_said));
}

void tst_Translations::isFinished()
{
    QFETCH(const QString, fileName);
    QFETCH(const int, forms);
    QVERIFY2(forms > 0, "how many plural forms has this language? (pluralForms in this test)");
    const TranslationFile file(read(m_root + QStringLiteral("/translations/") + fileName));
    const QStringList faults = TranslationCheck(forms).faults(file);
    QVERIFY2(faults.isEmpty(), qUtf8Printable(QString::number(faults.size()) + QStringLiteral(" text(s):\n  ") +
                                              faults.join(QStringLiteral("\n  "))));
}

void tst_Translations::holdsTheTextsOfTheSources()
{
    QFETCH(const QString, fileName);
    const TranslationFile kept(read(m_root + QStringLiteral("/translations/") + fileName));
    const TranslationFile fresh(read(m_fresh.filePath(fileName)));
    QVERIFY2(fresh.error().isEmpty(), qUtf8Printable(fresh.error()));
    const QStringList differences = TranslationCheck::differences(kept, fresh);
    QVERIFY2(
        differences.isEmpty(),
        qUtf8Printable(QStringLiteral("Run packaging/translations-update. %1 text(s):\n  ").arg(differences.size()) +
                       differences.join(QStringLiteral("\n  "))));
}

void tst_Translations::checkSees_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *message, const char *fault) {
        QTest::newRow(name) << QByteArray(message) << QString::fromUtf8(fault);
    };
    row("finished", "<message><source>Bid</source><translation>Angebot</translation></message>", "");
    row("unfinished", "<message><source>Bid</source><translation type=\"unfinished\"></translation></message>",
        "unfinished");
    row("left over", "<message><source>Bid</source><translation type=\"vanished\">Angebot</translation></message>",
        "vanished");
    row("empty", "<message><source>Bid</source><translation> </translation></message>", "empty");
    row("a place lost", "<message><source>%1 of %2</source><translation>%1 von</translation></message>",
        "other places than the source in \"%1 von\"");
    row("both plurals",
        "<message numerus=\"yes\"><source>%n bid(s)</source><translation><numerusform>ein Angebot</numerusform>"
        "<numerusform>%n Angebote</numerusform></translation></message>",
        "");
    row("a plural lost",
        "<message numerus=\"yes\"><source>%n bid(s)</source><translation><numerusform>%n Angebote</numerusform>"
        "</translation></message>",
        "1 plural forms instead of 2");
    row("a plural empty",
        "<message numerus=\"yes\"><source>%n bid(s)</source><translation><numerusform></numerusform>"
        "<numerusform>%n Angebote</numerusform></translation></message>",
        "empty");
}

void tst_Translations::checkSees()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, fault);
    const TranslationFile file(tsFile(message));
    QCOMPARE(file.messages().size(), 1);
    const QStringList faults = TranslationCheck(2).faults(file);
    if (fault.isEmpty()) {
        QCOMPARE(faults, QStringList());
    } else {
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.constFirst().endsWith(fault), qUtf8Printable(faults.constFirst()));
    }
}

void tst_Translations::differencesAreSeen()
{
    const TranslationFile kept(tsFile("<message><source>A</source></message><message><source>B</source></message>"));
    const TranslationFile fresh(tsFile("<message><source>B</source></message><message><source>C</source></message>"));
    QCOMPARE(TranslationCheck::differences(kept, fresh),
             (QStringList{QStringLiteral("left over: Page: \"A\""), QStringLiteral("missing: Page: \"C\"")}));
    QCOMPARE(TranslationCheck::differences(kept, kept), QStringList());
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
