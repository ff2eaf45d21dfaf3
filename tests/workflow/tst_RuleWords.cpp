// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/schema/WorkflowFile.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenderyard;

/// Every code that a person may meet has words of its own.
class RuleWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasASentenceOfItsOwn();
    void everyRequirementHasASentence();
    void everyActionHasWords();
    void everyStepOfTheHistoryHasWords();
    void everyErrorOfTheSourcesHasASentence();
    void everyChoosableReasonHasWords();
    void everyReasonOfTheFollowUpsHasWords();
    void everyReasonOfTheImportHasWords();
    void anUnknownCodeIsShown();
    void everyBrokenRuleIsALine();
    void anErrorsOwnTextComesFirst();
    void tradesAreOfDivision45();
    void namesWhatIsNotInTheCatalogue();
};

namespace {

/// The columns that a form may have to fill for a transition: the required ones, and those in words that a check asks
/// for (see ActionFinder, which answers them as requirements too).
QStringList toFill(const WorkflowTransition &transition)
{
    static const QRegularExpression written(QStringLiteral("\\bNEW\\.([a-z_0-9]+_(?:reason|note))\\b"));
    QStringList columns = transition.requirements;
    for (const WorkflowCheck &check : transition.checks) {
        for (auto match = written.globalMatch(check.brokenWhen); match.hasNext();)
            columns.append(match.next().captured(1));
    }
    columns.removeDuplicates();
    return columns;
}

/// What RuleWords answers for a code that it does not know holds the code.
bool isKnown(const QString &code)
{
    return !RuleWords::sentence(code).contains(code);
}

} // namespace

void RuleWordsTest::everyRuleHasASentenceOfItsOwn()
{
    QSet<QString> codes;
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        for (const WorkflowView &rule : transition.rules)
            codes.insert(QStringLiteral("rule.") + rule.name);
        for (const WorkflowCheck &check : transition.checks)
            codes.insert(check.code);
    }
    QVERIFY(codes.size() > 60);
    QSet<QString> sentences;
    for (const QString &code : std::as_const(codes)) {
        QVERIFY2(isKnown(code), qPrintable(code));
        const QString sentence = RuleWords::sentence(code);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(code));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void RuleWordsTest::everyRequirementHasASentence()
{
    QStringList unknown;
    QStringList all;
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        const QStringList columns = toFill(transition);
        for (const QString &column : columns) {
            all.append(column);
            if (!isKnown(QStringLiteral("required.") + column))
                unknown.append(transition.entity + u'.' + transition.action + u' ' + column);
        }
    }
    QCOMPARE(unknown, QStringList());
    QVERIFY(all.contains(QStringLiteral("over_budget_reason")));
    QVERIFY(all.contains(QStringLiteral("completed_note")));
}

void RuleWordsTest::everyActionHasWords()
{
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions)
        QVERIFY2(RuleWords::action(transition.action) != transition.action, qPrintable(transition.action));
    QCOMPARE(RuleWords::action(QStringLiteral("award")), QStringLiteral("Award…"));
    QCOMPARE(RuleWords::action(QStringLiteral("something_else")), QStringLiteral("something_else"));
}

void RuleWordsTest::everyStepOfTheHistoryHasWords()
{
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions)
        QVERIFY2(RuleWords::actionDone(transition.entity, transition.action) != transition.action,
                 qPrintable(transition.entity + u' ' + transition.action));
    // Of whatever entity: what the engine did by itself.
    for (const QString &event : {QStringLiteral("insert"), QStringLiteral("update"), QStringLiteral("delete")})
        QVERIFY(RuleWords::actionDone(words::entity::bid, event) != event);
    QCOMPARE(RuleWords::actionDone(words::entity::milestone, QStringLiteral("complete")),
             QStringLiteral("Milestone completed"));
    QCOMPARE(RuleWords::actionDone(words::entity::contract, QStringLiteral("complete")),
             QStringLiteral("Contract completed"));
}

void RuleWordsTest::everyErrorOfTheSourcesHasASentence()
{
    const QString root = qEnvironmentVariable("TENDERYARD_SOURCE_DIR");
    QVERIFY2(!root.isEmpty(), "TENDERYARD_SOURCE_DIR must name the checkout (ctest sets it)");
    static const QRegularExpression literal(QStringLiteral(
        "\"((?:account|authority|bid|certification|demo|document|import|input|invitation|milestone|money|"
        "required|rule|secret|storage|store|transition|workflow)\\.[a-z_0-9]+)\""));
    QSet<QString> codes;
    for (const QString &layer : {QStringLiteral("/models"), QStringLiteral("/app")}) {
        QDirIterator sources(root + layer, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (auto match = literal.globalMatch(text); match.hasNext();)
                codes.insert(match.next().captured(1));
        }
    }
    QStringList unknown;
    for (const QString &code : std::as_const(codes)) {
        if (!isKnown(code))
            unknown.append(code);
    }
    unknown.sort();
    QCOMPARE(unknown, QStringList());
}

void RuleWordsTest::everyChoosableReasonHasWords()
{
    const QList<std::pair<QString, QString>> reasoned{
        {words::entity::contract, QStringLiteral("cancel")},
        {words::entity::certification, QStringLiteral("reject")},
        {words::entity::certification, QStringLiteral("withdraw_verification")},
        {words::entity::milestonePayment, QStringLiteral("fail")},
    };
    for (const auto &[entity, action] : reasoned) {
        const QStringList codes = RuleWords::reasonCodesFor(entity, action);
        QVERIFY2(codes.size() >= 5 && codes.constLast() == u"OTHER", qPrintable(entity));
        for (const QString &code : codes)
            QVERIFY2(RuleWords::reasonCode(code) != code, qPrintable(code));
    }
    QVERIFY(RuleWords::reasonCodesFor(words::entity::bid, QStringLiteral("shortlist")).isEmpty());
    QCOMPARE(RuleWords::reasonCode(QStringLiteral("THEIR_OWN")), QStringLiteral("THEIR_OWN"));
}

void RuleWordsTest::everyReasonOfTheFollowUpsHasWords()
{
    static const QRegularExpression code(QStringLiteral("status_reason_code = '([A-Z_]+)'"));
    QDirIterator scripts(QStringLiteral(":/sql/common/followups"), QDir::Files);
    int found = 0;
    while (scripts.hasNext()) {
        QFile script(scripts.next());
        QVERIFY(script.open(QIODevice::ReadOnly));
        for (auto match = code.globalMatch(QString::fromUtf8(script.readAll())); match.hasNext(); ++found) {
            const QString reason = match.next().captured(1);
            QVERIFY2(RuleWords::reasonCode(reason) != reason, qPrintable(reason));
        }
    }
    QVERIFY(found >= 3);
}

/// What an import gives as the reason of a status stands in its sources as a constant in capitals.
void RuleWordsTest::everyReasonOfTheImportHasWords()
{
    QFile source(qEnvironmentVariable("TENDERYARD_SOURCE_DIR") +
                 QStringLiteral("/models/exchange/ocds/BidSettler.cpp"));
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
    static const QRegularExpression code(QStringLiteral("QLatin1String \\w+\\(\"([A-Z_]+)\"\\)"));
    QStringList unknown;
    QStringList codes{QString(words::bid::withdrawn)};
    for (auto match = code.globalMatch(QString::fromUtf8(source.readAll())); match.hasNext();)
        codes.append(match.next().captured(1));
    for (const QString &reason : std::as_const(codes)) {
        if (RuleWords::reasonCode(reason) == reason)
            unknown.append(reason);
    }
    QCOMPARE(unknown, QStringList());
    QVERIFY(codes.contains(QStringLiteral("ALSO_AWARDED")));
}

void RuleWordsTest::anUnknownCodeIsShown()
{
    QVERIFY(RuleWords::sentence(QStringLiteral("rule.of_tomorrow")).contains(QStringLiteral("rule.of_tomorrow")));
    QCOMPARE(RuleWords::mend(QStringLiteral("rule.of_tomorrow")), QString());
    QCOMPARE(RuleWords::mend(QStringLiteral("rule.contract_deadline_not_passed")), QString());
    QCOMPARE(RuleWords::mend(QStringLiteral("rule.contract_not_opened")), QStringLiteral("Open bids…"));
}

void RuleWordsTest::everyBrokenRuleIsALine()
{
    const QString opened = QStringLiteral("rule.contract_not_opened");
    const QString live = QStringLiteral("rule.bid_not_live");
    const Error error{opened, {}, {}, {}, {opened, live, live}};
    QCOMPARE(RuleWords::text(error), RuleWords::sentence(opened) + u'\n' + RuleWords::sentence(live));
}

void RuleWordsTest::anErrorsOwnTextComesFirst()
{
    QCOMPARE(RuleWords::text({QStringLiteral("storage.full"), QStringLiteral("The disk."), {}, {}, {}}),
             QStringLiteral("The disk."));
    QCOMPARE(RuleWords::text({QStringLiteral("storage.full"), {}, {}, {}, {}}),
             RuleWords::sentence(QStringLiteral("storage.full")));
}

void RuleWordsTest::tradesAreOfDivision45()
{
    static const QRegularExpression cpv(QStringLiteral("^45[0-9]{6}-[0-9]$"));
    QString last;
    for (const Categories::Entry &trade : Categories::all()) {
        QVERIFY2(cpv.match(trade.code).hasMatch(), qPrintable(trade.code));
        QVERIFY2(trade.code > last, qPrintable(trade.code));
        QVERIFY(!trade.name.isEmpty());
        last = trade.code;
    }
    QVERIFY(Categories::all().size() >= 24);
    QCOMPARE(Categories::name(QStringLiteral("45261000-4")), QStringLiteral("Roof frames and coverings"));
}

void RuleWordsTest::namesWhatIsNotInTheCatalogue()
{
    QVERIFY(!Categories::contains(QStringLiteral("45999999-0")));
    QCOMPARE(Categories::name(QStringLiteral("45999999-0")), QStringLiteral("45999999-0"));
    QCOMPARE(Categories::documentTypeName(QStringLiteral("License")), QStringLiteral("Trade licence"));
    QCOMPARE(Categories::documentTypeName(QStringLiteral("Diving")), QStringLiteral("Diving"));
    QVERIFY(!Categories::documentTypeHint(QStringLiteral("License")).isEmpty());
    QCOMPARE(Categories::documentTypeHint(QStringLiteral("Diving")), QString());
}

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "tst_RuleWords.moc"
