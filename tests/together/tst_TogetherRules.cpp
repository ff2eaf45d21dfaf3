// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/WorkflowFile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenderyard;

namespace {

QString folder()
{
    return qEnvironmentVariable("TENDERYARD_SOURCE_DIR") + QStringLiteral("/tests/together/");
}

QString contentOf(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// A rule that is written from now on has its two people too, or a reason why it needs none (rules.txt).
class TogetherRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRuleIsThought();
    void everyTestIsThere();
    void everyRaceOfAFileIsThere();

private:
    static QString allSources();

    QHash<QString, QString> m_tries;
};

void TogetherRulesTest::initTestCase()
{
    for (const QString &line : contentOf(QStringLiteral("rules.txt")).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            m_tries.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    }
    QVERIFY(!m_tries.isEmpty());
}

void TogetherRulesTest::everyRuleIsThought()
{
    QSet<QString> rules;
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        for (const WorkflowView &rule : transition.rules)
            rules.insert(QStringLiteral("rule.") + rule.name);
        for (const WorkflowCheck &check : transition.checks)
            rules.insert(check.code);
    }
    const QSet<QString> known(m_tries.keyBegin(), m_tries.keyEnd());
    QCOMPARE(QSet(rules).subtract(known), QSet<QString>());
    QCOMPARE(QSet(known).subtract(rules), QSet<QString>());
}

QString TogetherRulesTest::allSources()
{
    QString sources;
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("tst_*.cpp")}))
        sources += contentOf(name);
    return sources;
}

void TogetherRulesTest::everyTestIsThere()
{
    const QString sources = allSources();
    static const QRegularExpression reason(QStringLiteral("^- \\S.*"));
    for (auto rule = m_tries.cbegin(); rule != m_tries.cend(); ++rule) {
        if (!reason.match(rule.value()).hasMatch())
            QVERIFY2(sources.contains(QStringLiteral("void ") + rule.value() + QStringLiteral("()\n")),
                     qPrintable(rule.key()));
    }
}

/// What two windows on one file do together is done by two sessions of a server, too, under the same name.
void TogetherRulesTest::everyRaceOfAFileIsThere()
{
    static const QRegularExpression race(QStringLiteral("void RulesConcurrencyTest::(\\w+)\\(\\)\n"));
    const QString sources = allSources();
    int races = 0;
    for (QRegularExpressionMatchIterator found =
             race.globalMatch(contentOf(QStringLiteral("../workflow/tst_RulesConcurrency.cpp")));
         found.hasNext(); ++races) {
        const QString name = found.next().captured(1);
        QVERIFY2(sources.contains(QRegularExpression(QStringLiteral("void \\w+::%1\\(\\)\n").arg(name))),
                 qPrintable(name));
    }
    QVERIFY(races > 10);
}

QTEST_GUILESS_MAIN(TogetherRulesTest)
#include "tst_TogetherRules.moc"
