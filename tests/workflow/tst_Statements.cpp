// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Dashboards.h"
#include "models/workflow/Workflow.h"
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseBook.h"
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/Refusal.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tenderyard;

namespace {

/// People of each kind, and nobody.
const QList<Person> &oneOfEach()
{
    static const QList<Person> people{Person::Owner, Person::Awarded, Person::StaffA, Person::Newcomer, Person::Nobody};
    return people;
}

struct SourceText
{
    QString name;
    QString text;
};

/// The sources of these folders below the checkout.
QList<SourceText> sourcesOf(const QStringList &folders)
{
    const QString root = qEnvironmentVariable("TENDERYARD_SOURCE_DIR");
    QList<SourceText> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly | QIODevice::Text))
                sources.append({files.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

/// The text of adjoining literals: "a" "b".
QString joined(const QString &literals)
{
    static const QRegularExpression part(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString text;
    for (auto match = part.globalMatch(literals); match.hasNext();)
        text += match.next().captured(1);
    return text.replace(QStringLiteral("\\\\"), QStringLiteral("\\"))
        .replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

} // namespace

/// That the database understands every statement of the program, whoever says it: on a server people have views and
/// functions of their own, and one that is missing there would be found when somebody first needs it.
class StatementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wholeOnesAreUnderstood_data();
    void wholeOnesAreUnderstood();
    void relationsArePeoples();
    void figuresRunForEverybody();
    void actionsAreFoundForEverybody_data();
    void actionsAreFoundForEverybody();

private:
    QStringList relationsOfTheOffice();

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSight m_sight{m_scenario};
};

void StatementsTest::initTestCase()
{
    QVERIFY2(!qEnvironmentVariable("TENDERYARD_SOURCE_DIR").isEmpty(), "ctest sets it to the checkout");
}

/// Statements that stand in the sources as they are said. What is put together from pieces is said in the tests below,
/// by those of the services and by tst_ListPaging.
void StatementsTest::wholeOnesAreUnderstood_data()
{
    QTest::addColumn<QString>("sql");
    static const QRegularExpression literal(
        QStringLiteral("(\\+\\s*)?(?:QStringLiteral|QLatin1String)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"
                       "\\s*(\\.arg|\\+)?"));
    static const QRegularExpression whole(QStringLiteral("^(SELECT|INSERT|UPDATE|DELETE)\\b(?!.*%\\d).*\\S$"));
    // Said as the engine or the administrator.
    static const QRegularExpression byProgram(QStringLiteral("^INSERT INTO office_setting|account_make_login"));
    static const QRegularExpression ofServer(QStringLiteral("\\b(document_|account_|judge\\()"));
    // Of the folder that lies beside a file, and of no server.
    static const QRegularExpression ofFile(QStringLiteral("\\binstr\\("));
    int number = 0;
    const QList<SourceText> sources =
        sourcesOf({QStringLiteral("models/workflow"), QStringLiteral("models/lists"), QStringLiteral("models/tables"),
                   QStringLiteral("models/documents"), QStringLiteral("views")});
    for (const SourceText &source : sources) {
        for (auto matches = literal.globalMatch(source.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString sql = joined(match.captured(2));
            const bool isPiece = !match.captured(1).isEmpty() || !match.captured(3).isEmpty();
            if (isPiece || !whole.match(sql).hasMatch() || byProgram.match(sql).hasMatch() ||
                (TestOffice::isOnServer() ? ofFile : ofServer).match(sql).hasMatch())
                continue;
            QTest::addRow("%d %s %s", ++number, qPrintable(source.name), qPrintable(sql.left(50))) << sql;
        }
    }
    QVERIFY(number > 30);
}

void StatementsTest::wholeOnesAreUnderstood()
{
    QFETCH(const QString, sql);
    static const QRegularExpression placeholder(QStringLiteral("(?<!:):([a-z_][a-z_0-9]*)"));
    Binds binds;
    for (auto match = placeholder.globalMatch(sql); match.hasNext();)
        binds.insert(match.next().captured(1), QVariant());
    for (const Person person : oneOfEach()) {
        m_scenario.actAs(person);
        // Looked at, with all that it names and the right to it, but not carried out.
        const Expected<Rows> plan = m_scenario.connection().select(QStringLiteral("EXPLAIN ") + sql, binds);
        QVERIFY2(plan, qPrintable(nameOf(person) + QStringLiteral(": ") + sql + u'\n' +
                                  (plan ? QString() : plan.error().code + u' ' + plan.error().detail)));
    }
}

QStringList StatementsTest::relationsOfTheOffice()
{
    QStringList names;
    const Expected<Rows> rows = m_scenario.everything(
        TestOffice::isOnServer()
            ? QStringLiteral("SELECT c.relname AS name FROM pg_catalog.pg_class AS c WHERE c.relkind IN ('r', 'v') "
                             "AND c.relnamespace = to_regnamespace('office')")
            : QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"));
    for (const Row &row : rows.value_or(Rows()))
        names.append(row.text(QStringLiteral("name")));
    return names;
}

/// Every table and view that the sources name is there for people under the same name.
void StatementsTest::relationsArePeoples()
{
    if (!TestOffice::isOnServer())
        return; // In a file there is one schema for all.
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)*)\""));
    static const QRegularExpression word(QStringLiteral("\\b[a-z]+(?:_[a-z]+)+\\b"));
    const QStringList known = relationsOfTheOffice();
    const QStringList theirs = m_sight.relations();
    QVERIFY(known.size() > 80 && theirs.size() > 60);
    QStringList named;
    QStringList missing;
    for (const SourceText &source :
         sourcesOf({QStringLiteral("models/workflow"), QStringLiteral("models/lists"), QStringLiteral("models/tables"),
                    QStringLiteral("models/domain"), QStringLiteral("views")})) {
        for (auto texts = literal.globalMatch(source.text); texts.hasNext();) {
            const QString text = texts.next().captured(1);
            for (auto words = word.globalMatch(text); words.hasNext();) {
                const QString name = words.next().captured(0);
                if (!known.contains(name) && !theirs.contains(name))
                    continue;
                named.append(name);
                if (!theirs.contains(name))
                    missing.append(source.name + QStringLiteral(": ") + name);
            }
        }
    }
    named.removeDuplicates();
    QVERIFY(named.size() > 30);
    QCOMPARE(missing.join(QStringLiteral(", ")), QString());
}

void StatementsTest::figuresRunForEverybody()
{
    m_scenario.undone([&] {
        for (const char *status : {"POSTED", "BIDDING", "AWARDED", "IN_PROGRESS", "COMPLETED", "CANCELLED"})
            m_scenario.tender(QString::fromLatin1(status));
        m_scenario.openedTender();
        m_scenario.importedTender(QStringLiteral("BIDDING"));
        const auto told = [](Person person, const char *what, const auto &answer) {
            return answer ? QString()
                          : QString(nameOf(person) + u' ' + QString::fromLatin1(what) + u' ' + answer.error().detail);
        };
        Connection &connection = m_scenario.connection();
        for (const Person person : everybody()) {
            m_scenario.actAs(person);
            QCOMPARE(told(person, "owner", Dashboards::ownerIn(connection)), QString());
            QCOMPARE(told(person, "contractor", Dashboards::contractorIn(connection)), QString());
            QCOMPARE(told(person, "staff", Dashboards::staffIn(connection)), QString());
            QCOMPARE(told(person, "counts", Dashboards::countsIn(connection)), QString());
        }
    });
}

void StatementsTest::actionsAreFoundForEverybody_data()
{
    QTest::addColumn<QString>("name");
    const CaseBook &book = CaseBook::ofProgram();
    QSet<QString> entities;
    for (const QString &name : book.names()) {
        const WorkflowTransition &transition = book.transition(name);
        const QString state = transition.entity + u' ' + transition.from;
        if (transition.makesRow() || transition.isEngineOnly() || entities.contains(state))
            continue;
        entities.insert(state);
        QTest::addRow("%s", qPrintable(state)) << name;
    }
}

/// What an interface asks about a row; on a server those who do not see it are told that there is none.
void StatementsTest::actionsAreFoundForEverybody()
{
    QFETCH(const QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    m_scenario.undone([&] {
        const Attempt attempt = CaseBook::ofProgram().caseOf(transition)->attempt(m_scenario, transition);
        const QVariant id = attempt.key.value(QStringLiteral("id"));
        if (!id.isValid())
            return; // Tables with keys of their own have no page.
        QVariantHash values = attempt.values;
        values.removeIf([](const auto &value) { return value.value() == QVariant(Attempt::actingUser); });
        for (const Person person : everybody()) {
            m_scenario.actAs(person);
            const auto states =
                Workflow::actionsIn(m_scenario.connection(), transition.entity, id.value<Uuid>(), values);
            const bool isHidden = !states && TestOffice::isOnServer() && states.error().code == u"storage.not_found" &&
                                  !Refusal::isSeen(m_scenario.connection(), transition.entity, attempt.key);
            QVERIFY2(states || isHidden,
                     qPrintable(nameOf(person) + QStringLiteral(": ") + (states ? QString() : states.error().detail)));
        }
    });
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_Statements.moc"
