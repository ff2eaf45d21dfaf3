// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ListRoles.h"
#include "tests/support/TestOffice.h"
#include "tests/views/InputForm.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace tenderyard;

namespace {

const QString login = QStringLiteral("maeve.donnelly");

/// Puts text in as a paste does, so that what a field cuts off or refuses is the field's own doing.
void paste(QWidget *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->selectAll();
        line->insert(text);
        if (text.isEmpty())
            line->clear();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field)) {
        lines->selectAll();
        lines->insertPlainText(text);
        if (text.isEmpty())
            lines->clear();
    }
}

QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(field);
    return lines ? lines->toPlainText() : QString();
}

} // namespace

/// More than a thousand wrong, odd and hostile inputs, one field of a form each, the other fields being right: an
/// error at the field, or accepted and stored as it was typed. One office and one window for all of them.
class BadInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void field_data();
    void field();
    void signIn_data();
    void signIn();

private:
    enum class Answer { None, Refused, Accepted };
    bool show(const InputForm &form);
    bool isUpToDate(const InputForm &form, QAbstractItemView *list);
    QWidget *widget(const InputForm::Field &field);
    QWidget *marked(const InputForm::Field &field);
    Answer send(const InputForm &form, const InputForm::Field &wrong);
    QString state(const InputForm &form);
    bool isThrough(const InputForm &form, const QString &before);
    bool leave(const InputForm &form, Answer answer);

    std::unique_ptr<SampleOffice> m_office;
    std::unique_ptr<WindowDriver> m_driver;
    QList<InputForm> m_forms;
    QString m_shown;
    int m_cases = 0;
};

void BadInputTest::initTestCase()
{
    m_office = std::make_unique<SampleOffice>();
    m_driver = std::make_unique<WindowDriver>(*m_office);
    m_forms = InputForm::all(*m_office);
}

void BadInputTest::cleanupTestCase()
{
    m_driver.reset();
    QVERIFY(m_cases > (TestOffice::isOnServer() ? 250 : 1000));
    if (TestOffice::isOnServer())
        return;
    QCOMPARE(m_office->text(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(m_office->number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
}

void BadInputTest::field_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    // A server takes its time; there each field has a part of them, and each of them a part of the fields.
    const int step = TestOffice::isOnServer() ? 5 : 1;
    int number = 0;
    for (int form = 0; form < m_forms.size(); ++form) {
        for (int field = 0; field < m_forms.at(form).fields.size(); ++field) {
            const InputForm::Field &filled = m_forms.at(form).fields.at(field);
            for (const auto &[name, text] : badInputs(filled.kind))
                if (number++ % step == 0)
                    QTest::newRow(qPrintable(m_forms.at(form).name + u'/' + filled.name + QStringLiteral(": ") + name))
                        << form << field << text;
        }
    }
}

/// Comes to the form, signed in as who fills it in.
bool BadInputTest::show(const InputForm &form)
{
    if (m_shown != form.name) {
        m_shown = form.name;
        if (QDialog *left = m_driver->dialogInFront())
            left->close();
        if (!m_driver->signIn(form.login) || !m_driver->go(form.place))
            return false;
        // What the page reads would take the place of what is typed before.
        QTest::qWait(250);
    }
    if (m_driver->window().currentPlace() != form.place && !m_driver->go(form.place))
        return false;
    if (form.opener.isEmpty() || m_driver->dialogInFront())
        return true;
    if (!form.row.isEmpty()) {
        QAbstractItemView *list = m_driver->view(form.list);
        if (!list || !isUpToDate(form, list))
            return false;
        list->setCurrentIndex(m_driver->row(list, form.row));
    }
    QAbstractButton *opener = m_driver->button(form.opener);
    if (opener)
        opener->click();
    return opener && m_driver->dialog();
}

/// Waits until the list shows what the time before has stored.
bool BadInputTest::isUpToDate(const InputForm &form, QAbstractItemView *list)
{
    const auto isShown = [&] {
        const QModelIndex row = m_driver->row(list, form.row);
        const QString query = QStringLiteral("SELECT row_version FROM %1 WHERE id = '%2'");
        return row.data(RowRole).toHash().value(QStringLiteral("row_version")).toString() ==
               m_office->text(query.arg(form.table, row.data(IdRole).toString()));
    };
    return WindowDriver::waitFor(isShown, QStringLiteral("the newest version of ") + form.row);
}

QWidget *BadInputTest::marked(const InputForm::Field &field)
{
    return m_driver->field(field.name.section(u'/', 0, 0));
}

QWidget *BadInputTest::widget(const InputForm::Field &field)
{
    return m_driver->field(field.name.section(u'/', 0, 0), field.name.section(u'/', 1));
}

/// What is stored in the form's table, as far as one can see from outside.
QString BadInputTest::state(const InputForm &form)
{
    const bool versioned = form.table != u"contracts_bid_content" && form.table != u"office_setting";
    return m_office->text(
        QStringLiteral("SELECT count(*) || ':' || %1 FROM %2")
            .arg(versioned ? QStringLiteral("coalesce(sum(row_version), 0)") : QStringLiteral("0"), form.table));
}

/// Whether a form that is a page has been accepted, and shows it.
bool BadInputTest::isThrough(const InputForm &form, const QString &before)
{
    if (form.name == u"tender")
        return m_driver->window().currentPlace().place == u"tender";
    if (form.name == u"bid")
        return state(form) != before && m_driver->offers(QStringLiteral("Send the revised bid"));
    // The message of the time before may still be there.
    if (form.name == u"settings")
        return m_driver->seesNow(form.accepted) &&
               m_office->text(QStringLiteral("SELECT value FROM office_setting WHERE name = 'office_name'")) ==
                   textOf(widget(form.fields.first())).trimmed();
    return form.accepted.isEmpty() ? state(form) != before : m_driver->seesNow(form.accepted);
}

BadInputTest::Answer BadInputTest::send(const InputForm &form, const InputForm::Field &wrong)
{
    const QString before = state(form);
    const bool isPage = form.opener.isEmpty();
    QPointer<QWidget> field = marked(wrong);
    for (const QString &name : form.send) {
        // Which of the two it is the page has to read first.
        const QString again = form.name == u"bid" ? QStringLiteral("Send the revised bid") : name;
        WindowDriver::waitFor([&] { return m_driver->offers(name) || m_driver->offers(again); }, name);
        QAbstractButton *button = m_driver->button(m_driver->offers(name) ? name : again);
        if (!button)
            return Answer::None;
        button->click();
        if (field && WindowDriver::isMarkedWrong(field))
            return Answer::Refused;
    }
    Answer answer = Answer::None;
    const auto isAnswered = [&] {
        if (field && field->isVisible() && WindowDriver::isMarkedWrong(field))
            answer = Answer::Refused;
        else if (isPage ? isThrough(form, before) : !m_driver->dialogInFront())
            answer = Answer::Accepted;
        return answer != Answer::None;
    };
    if (!WindowDriver::waitFor(isAnswered, QStringLiteral("an answer at the field")))
        qWarning("In sight: %s", qPrintable(m_driver->inSight()));
    if (answer == Answer::Refused && state(form) != before)
        qWarning("Refused, and yet something was written");
    return answer == Answer::Refused && state(form) != before ? Answer::None : answer;
}

/// Makes room for the next one: what can be sent once only is taken back; what gave no answer leaves a window that
/// nobody knows the state of.
bool BadInputTest::leave(const InputForm &form, Answer answer)
{
    if (answer == Answer::Accepted && !form.undo.isEmpty())
        return m_office->actAs(form.login, [&](Connection &connection) {
            return connection.asEngine([&]() -> Outcome {
                const Expected<qint64> undone = connection.execute(form.undo);
                return undone ? Outcome() : tl::unexpected(undone.error());
            });
        });
    if (answer == Answer::None) {
        m_driver.reset();
        m_office = std::make_unique<SampleOffice>();
        m_driver = std::make_unique<WindowDriver>(*m_office);
        m_shown.clear();
    }
    return true;
}

void BadInputTest::field()
{
    QFETCH(int, form);
    QFETCH(int, field);
    QFETCH(QString, text);
    const InputForm &shown = m_forms.at(form);
    ++m_cases;
    QVERIFY(show(shown));
    for (const InputForm::Field &other : shown.fields)
        paste(widget(other), other.right);
    if (!shown.ticked.isEmpty())
        m_driver->button(shown.ticked)->setChecked(true);
    const InputForm::Field &wrong = shown.fields.at(field);
    QWidget *typed = widget(wrong);
    paste(typed, text);
    const QString expected = textOf(typed).trimmed();
    QElapsedTimer time;
    time.start();
    const Answer answer = send(shown, wrong);
    const qint64 took = time.elapsed();
    const bool compares = answer == Answer::Accepted && !wrong.stored.isEmpty();
    const QString query =
        QStringLiteral("SELECT coalesce(%1, '') FROM %2 %3").arg(wrong.stored, shown.table, shown.newest);
    const QString stored = compares ? m_office->text(query) : QString();
    QVERIFY(leave(shown, answer));
    QVERIFY(answer != Answer::None);
    QVERIFY(took < 5000);
    if (compares)
        QCOMPARE(stored, expected);
    // No input is a date, and few are numbers: what cannot be read is not taken for something else.
    static const QRegularExpression number(QStringLiteral("^\\p{Nd}+([.,]\\p{Nd}+)?$"));
    if (answer == Answer::Accepted && wrong.kind == InputForm::Kind::Date)
        QCOMPARE(expected, QString());
    if (answer == Answer::Accepted && wrong.kind == InputForm::Kind::Number)
        QVERIFY2(expected.isEmpty() || number.match(expected).hasMatch(), qPrintable(expected));
}

void BadInputTest::signIn_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QStringList fields{QStringLiteral("Password")};
    if (!TestOffice::isOnServer())
        fields.append(QStringLiteral("User name"));
    for (const QString &field : std::as_const(fields)) {
        for (const auto &[name, text] : badInputs(InputForm::Kind::Text))
            QTest::newRow(qPrintable(field + QStringLiteral(": ") + name)) << field << text;
    }
}

/// Whatever is typed: nobody gets in, and the form can be sent again.
void BadInputTest::signIn()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    ++m_cases;
    if (m_driver->window().currentPage()) {
        m_driver = nullptr;
        m_driver = std::make_unique<WindowDriver>(*m_office);
    }
    QVERIFY(m_driver->openFor(login));
    const QString send = TestOffice::isOnServer() ? QStringLiteral("Connect") : QStringLiteral("Sign in");
    if (!TestOffice::isOnServer())
        paste(m_driver->field(QStringLiteral("User name")), login);
    paste(m_driver->field(QStringLiteral("Password")), SampleOffice::password());
    paste(m_driver->field(field), text);
    m_driver->button(send)->click();
    QVERIFY(m_driver->button(send));
    QVERIFY(!m_driver->window().currentPage());
}

QTEST_MAIN(BadInputTest)

#include "tst_BadInput.moc"
