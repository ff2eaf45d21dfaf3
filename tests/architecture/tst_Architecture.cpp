// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/ClassOutline.h"
#include "tests/architecture/Rule.h"
#include "tests/architecture/RuleExamples.h"
#include "tests/architecture/SourceTree.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QSet>
#include <QTest>

using tenderyard::Rule;
using tenderyard::RuleExample;
using tenderyard::SourceFile;
using tenderyard::SourceTree;

/// Each rule on every file of the checkout, and each rule on files made up to break it.
class tst_Architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkoutKeeps_data();
    void checkoutKeeps();
    void ruleSees_data();
    void ruleSees();
    void everyRuleHasExamplesOfBothKinds();
    void everyLayerHasArrows();

private:
    static QList<Rule> rules();

    QList<SourceFile> m_files;
};

QList<Rule> tst_Architecture::rules()
{
    return tenderyard::layerRules() + tenderyard::codeRules() + tenderyard::lookRules() + tenderyard::formRules() +
           tenderyard::testRules();
}

void tst_Architecture::initTestCase()
{
    const QString root = qEnvironmentVariable("TENDERYARD_SOURCE_DIR");
    QVERIFY2(QFileInfo::exists(root + QStringLiteral("/CMakeLists.txt")),
             "TENDERYARD_SOURCE_DIR must name the checkout (ctest sets it)");
    // Which header belongs to which module is read off the installed Qt.
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QVERIFY(QFileInfo::exists(headers + QStringLiteral("/QtSql/QSqlQuery")));
    QVERIFY(QFileInfo::exists(headers + QStringLiteral("/QtWidgets/QMessageBox")));

    const SourceTree tree(root);
    for (const SourceFile &file : tree.files()) {
        if (file.fileName() != QLatin1String("RuleExamples.cpp"))
            m_files.append(file);
    }
    QVERIFY(m_files.size() > 50);
}

void tst_Architecture::checkoutKeeps_data()
{
    QTest::addColumn<int>("index");
    const QList<Rule> all = rules();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void tst_Architecture::checkoutKeeps()
{
    QFETCH(const int, index);
    const Rule rule = rules().at(index);
    QStringList found;
    for (const SourceFile &file : std::as_const(m_files)) {
        const QStringList violations = rule.violations(file);
        for (const QString &violation : violations)
            found.append(file.path() + u':' + violation);
    }
    const QString message = QStringLiteral("%1 time(s). Instead: %2\n  %3")
                                .arg(QString::number(found.size()), rule.remedy, found.join(QStringLiteral("\n  ")));
    QVERIFY2(found.isEmpty(), qUtf8Printable(message));
}

void tst_Architecture::ruleSees_data()
{
    QTest::addColumn<int>("index");
    const QList<RuleExample> examples = tenderyard::ruleExamples();
    for (int i = 0; i < examples.size(); ++i) {
        const RuleExample &example = examples.at(i);
        QTest::addRow("%s: %s example %d", qPrintable(example.rule), example.breaksIt ? "bad" : "good", i) << i;
    }
}

void tst_Architecture::ruleSees()
{
    QFETCH(const int, index);
    const RuleExample example = tenderyard::ruleExamples().at(index);
    const QList<Rule> all = rules();
    const auto rule =
        std::find_if(all.cbegin(), all.cend(), [&](const Rule &each) { return each.name == example.rule; });
    QVERIFY2(rule != all.cend(), qUtf8Printable(QStringLiteral("no rule is called \"%1\"").arg(example.rule)));
    const QStringList violations = rule->violations(example.file);
    QVERIFY2(violations.isEmpty() != example.breaksIt, qUtf8Printable(violations.join(u'\n')));
}

void tst_Architecture::everyRuleHasExamplesOfBothKinds()
{
    QSet<QString> withBad;
    QSet<QString> withGood;
    for (const RuleExample &example : tenderyard::ruleExamples())
        (example.breaksIt ? withBad : withGood).insert(example.rule);
    for (const Rule &rule : rules()) {
        QVERIFY2(withBad.contains(rule.name), qPrintable(rule.name));
        QVERIFY2(withGood.contains(rule.name), qPrintable(rule.name));
    }
}

void tst_Architecture::everyLayerHasArrows()
{
    // A new layer must be given arrows before it gets sources.
    QSet<QString> layers;
    for (const SourceFile &file : std::as_const(m_files)) {
        if (file.isBelow({QStringLiteral("models")}) && file.isCpp())
            layers.insert(file.path().section(u'/', 1, 1));
    }
    const QSet<QString> known{QStringLiteral("domain"),   QStringLiteral("storage"),  QStringLiteral("tables"),
                              QStringLiteral("lists"),    QStringLiteral("workflow"), QStringLiteral("documents"),
                              QStringLiteral("exchange"), QStringLiteral("secrets"),  QStringLiteral("server"),
                              QStringLiteral("preview")};
    QVERIFY2(known.contains(layers), qPrintable(QStringList((layers - known).values()).join(u' ')));
}

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_Architecture.moc"
