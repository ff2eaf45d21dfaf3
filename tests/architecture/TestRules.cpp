// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

bool isTestProgram(const SourceFile &file)
{
    return file.isBelow({QStringLiteral("tests")}) && file.isImplementation() &&
           file.fileName().startsWith(QLatin1String("tst_"));
}

QStringList withoutCheck(const SourceFile &file)
{
    const QString check = QStringLiteral(R"(\b(QVERIFY2?|QCOMPARE|QTEST|QTRY_\w+|QFAIL|QVERIFY_\w+)\s*\()");
    const bool wrong = isTestProgram(file) && matchingLines(file.codeLines(), check).isEmpty();
    return wrong ? QStringList{QStringLiteral("0: no QVERIFY, no QCOMPARE")} : QStringList();
}

QStringList emptyChecks(const SourceFile &file)
{
    if (!file.isBelow({QStringLiteral("tests")}) || !file.isCpp())
        return {};
    return matchingLines(file.codeLines(), QStringLiteral(R"(\bQVERIFY2?\(\s*(true|1)\s*[,)]|\bQCOMPARE\((\w+),\s*\2\))"
                                                          R"(|\bQEXPECT_FAIL\b)"));
}

QStringList emptyTests(const SourceFile &file)
{
    if (!isTestProgram(file))
        return {};
    static const QRegularExpression pattern(QStringLiteral(R"(^void \w+::(\w+)\(\)\s*\{\s*\})"),
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(file.codeLines().join(u'\n'));
    while (matches.hasNext())
        wrong.append(QStringLiteral("0: %1() is empty").arg(matches.next().captured(1)));
    return wrong;
}

} // namespace

QList<Rule> testRules()
{
    return {
        {QStringLiteral("each test program checks something"), QStringLiteral("QVERIFY or QCOMPARE"), withoutCheck},
        {QStringLiteral("no check that cannot fail, none that may"),
         QStringLiteral("check what the code under test says"), emptyChecks},
        {QStringLiteral("no empty test function"), QStringLiteral("delete it, or test something"), emptyTests},
    };
}

} // namespace tenderyard
