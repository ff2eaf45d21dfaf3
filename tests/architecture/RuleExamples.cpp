// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/RuleExamples.h"

namespace tenderyard {

namespace {

RuleExample bad(const char *rule, const char *path, const char *text)
{
    return {QString::fromUtf8(rule), SourceFile(QString::fromUtf8(path), QString::fromUtf8(text)), true};
}

RuleExample good(const char *rule, const char *path, const char *text)
{
    RuleExample example = bad(rule, path, text);
    example.breaksIt = false;
    return example;
}

QList<RuleExample> layerExamples()
{
    const char *arrows = "arrows between layers point one way";
    const char *sql = "views do not use Qt Sql";
    const char *widgets = "no widgets below the views";
    return {
        bad(arrows, "models/domain/A.cpp", "#include \"models/storage/Row.h\""),
        bad(arrows, "models/storage/A.cpp", "#include \"models/lists/EntityList.h\""),
        bad(arrows, "models/lists/A.h", "#include \"models/workflow/Actions.h\""),
        bad(arrows, "models/workflow/A.h", "#  include \"views/common/Theme.h\""),
        bad(arrows, "views/bids/A.cpp", "#include \"models/tables/EntityTable.h\""),
        bad(arrows, "views/bids/A.cpp", "#include \"app/Program.h\""),
        bad(arrows, "models/exchange/A.cpp", "#include \"tests/support/Office.h\""),
        good(arrows, "models/storage/A.cpp", "#include \"models/domain/Money.h\"\n#include \"A.moc\""),
        good(arrows, "models/domain/A.cpp", "// #include \"models/storage/Row.h\""),
        good(arrows, "tests/views/tst_A.cpp", "#include \"app/Program.h\""),
        bad("views/common knows no place", "views/common/A.cpp", "#include \"views/bids/BidPage.h\""),
        good("views/common knows no place", "views/bids/A.cpp", "#include \"views/tenders/TenderPage.h\""),
        bad("views know no connection", "views/bids/A.cpp", "#include \"models/storage/Connection.h\""),
        good("views know no connection", "models/workflow/A.cpp", "#include \"models/storage/Connection.h\""),
        bad(sql, "views/bids/A.cpp", "#include <QSqlQuery>"),
        bad(sql, "views/bids/A.cpp", "#include <QtSql/QSqlDatabase>"),
        good(sql, "views/bids/A.cpp", "#include <QTableView>"),
        good(sql, "models/storage/A.cpp", "#include <QSqlQuery>"),
        bad(widgets, "models/lists/A.cpp", "#include <QMessageBox>"),
        bad(widgets, "models/lists/A.h", "#include <QtWidgets>"),
        good(widgets, "models/lists/A.h", "#include <QAbstractTableModel>"),
        bad("no Qt Sql in the domain", "models/domain/A.h", "#include <QSqlError>"),
        good("no Qt Sql in the domain", "models/tables/A.h", "#include <QSqlError>"),
        bad("includes start at the root", "views/bids/A.cpp", "#include \"A.h\""),
        good("includes start at the root", "views/bids/A.cpp", "#include \"views/bids/A.h\"\n#include \"A.moc\""),
    };
}

QList<RuleExample> codeExamples()
{
    const char *exec = "no exec() but the application's and a statement's";
    const char *wait = "no waiting";
    const char *single = "no singletons";
    return {
        bad(exec, "views/bids/A.cpp", "dialog.exec();"),
        bad(exec, "views/bids/A.cpp", "const int n = 10'000; menu->exec(place); const int m = 1'0;"),
        bad(exec, "app/A.cpp", "dialog->exec();"),
        bad(exec, "models/workflow/A.cpp", "loop.exec ();"),
        good(exec, "app/main.cpp", "return QApplication::exec();\nreturn application.exec();"),
        good(exec, "models/storage/A.cpp", "query.exec();"),
        good(exec, "views/bids/A.cpp", "// never dialog.exec();\nlog(\"exec()\"); dialog->open();"),
        bad("no nested event loop", "views/bids/A.cpp", "QEventLoop loop;"),
        bad("no nested event loop", "app/A.cpp", "QCoreApplication::processEvents();"),
        good("no nested event loop", "tests/views/tst_A.cpp", "QCoreApplication::processEvents();"),
        bad(wait, "views/bids/A.cpp", "future.waitForFinished();"),
        bad(wait, "models/lists/A.cpp", "connect(a, b, c, d, Qt::BlockingQueuedConnection);"),
        good(wait, "views/bids/A.cpp", "future.then(this, [] {});"),
        bad("no sleeping", "app/A.cpp", "QThread::msleep(10);"),
        bad("no sleeping", "models/lists/A.cpp", "std::this_thread::sleep_for(1s);"),
        good("no sleeping", "app/A.cpp", "timer.start(10);"),
        bad("no static dialogs", "views/bids/A.cpp", "QMessageBox::question(this, t, u);"),
        bad("no static dialogs", "views/bids/A.cpp", "QFileDialog::getOpenFileName(this);"),
        good("no static dialogs", "views/bids/A.cpp", "auto *box = new QMessageBox(this); box->open();"),
        bad(single, "models/workflow/A.h", "static Actions &instance();"),
        bad(single, "app/A.cpp", "Q_GLOBAL_STATIC(Settings, settings)"),
        good(single, "app/A.cpp", "QCoreApplication::instance()->quit();"),
        bad("no C++ stream output", "models/exchange/A.cpp", "std::cout << 1;"),
        good("no C++ stream output", "app/A.cpp", "std::fprintf(stderr, \"%s\", text);"),
        bad("no using namespace", "models/exchange/A.cpp", "using namespace std;"),
        good("no using namespace", "models/exchange/A.cpp", "using namespace Qt::StringLiterals;"),
    };
}

QList<RuleExample> lookExamples()
{
    const char *colour = "colours come from the theme";
    const char *text = "texts go through tr()";
    const char *assembled = "texts are not put together";
    return {
        bad(colour, "views/bids/A.cpp", "setColour(QStringLiteral(\"#1F5FBF\"));"),
        bad(colour, "views/bids/A.cpp", "QColor(255, 0, 0)"),
        bad(colour, "app/window/A.cpp", "painter.setPen(QColor{0x11, 1, 1});"),
        bad(colour, "views/bids/A.cpp", "painter.setPen(Qt::darkGreen);"),
        bad(colour, "views/bids/A.cpp", "QColor::fromRgb(12, 1, 1)"),
        good(colour, "views/common/Theme.cpp", "QColor(QStringLiteral(\"#1F5FBF\"))"),
        good(colour, "views/bids/A.cpp", "painter.setPen(theme.accent()); // #1F5FBF\nimage.fill(Qt::white);"),
        good(colour, "views/bids/A.cpp", "setText(tr(\"Tender #%1\"));"),
        bad("style sheets only in views/common", "views/bids/A.cpp", "label->setStyleSheet(css);"),
        good("style sheets only in views/common", "views/common/A.cpp", "bar->setStyleSheet(css);"),
        bad(text, "views/bids/A.cpp", "label->setText(QStringLiteral(\"Awarded\"));"),
        bad(text, "views/bids/A.cpp", "field->setAccessibleName(\"Cost\");"),
        good(text, "views/bids/A.cpp", "label->setText(tr(\"Awarded\"));\nlabel->setText(QStringLiteral(\"–\"));"),
        bad(assembled, "views/bids/A.cpp", "label->setText(tr(\"Bids: \") + number);"),
        bad(assembled, "models/workflow/A.cpp", "text = number % tr(\"bids\");"),
        good(assembled, "views/bids/A.cpp", "label->setText(tr(\"Bids: %1\").arg(number));"),
    };
}

QList<RuleExample> formExamples()
{
    const char *licence = "each file names its licence";
    const char *one = "one class a file, named like it";
    const char *own = "a source includes its own header first";
    const char *registry = "no package registry is named";
    const char *path = "no path of one machine";
    static const QByteArray longText = QByteArray("x\n").repeated(401);
    static const QByteArray fittingText = QByteArray("x\n").repeated(400);
    return {
        bad(licence, "views/bids/A.cpp", "#include <QString>"),
        bad(licence, "packaging/run", "#!/usr/bin/env bash\necho\n"),
        bad(licence, "resources/sql/common/001_a.sql", "CREATE TABLE a (b);"),
        good(licence, "packaging/run", "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later"),
        good(licence, "views/bids/A.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n"),
        bad("files stay short", "views/bids/A.cpp", longText.constData()),
        bad("files stay short", "resources/sql/common/001_a.sql", longText.constData()),
        good("files stay short", "views/bids/A.cpp", fittingText.constData()),
        bad(one, "views/bids/A.h", "namespace tenderyard {\nclass A : public QObject\n{\n};\nclass B {};\n}"),
        bad(one, "models/lists/A.h", "namespace tenderyard {\ntemplate<class T>\nclass B\n{\n};\n}"),
        good(one, "views/bids/A.h",
             "namespace tenderyard {\nclass B;\nstruct C { int x; };\nclass A final\n{\n    class "
             "Inner { };\n};\nclass D : public A {};\n}"),
        bad(own, "views/bids/A.cpp", "#include <QString>\n#include \"views/bids/A.h\""),
        bad(own, "views/bids/A.cpp", "int a;"),
        bad(own, "views/bids/A.cpp", "#include \"views/tenders/A.h\""),
        good(own, "views/bids/APaint.cpp", "#include \"views/bids/A.h\"\n"),
        good(own, "views/bids/A.cpp", "// A\n#include \"views/bids/A.h\"\n#include <QString>"),
        good(own, "app/main.cpp", "#include <QString>"),
        good(one, "views/bids/AParts.h", "namespace tenderyard {\nclass A::Part\n{\n};\n}"),
        bad("headers are read once", "views/bids/A.h", "#ifndef A_H"),
        good("headers are read once", "views/bids/A.h", "#pragma once"),
        bad("headers use the project's namespace", "views/bids/A.h", "class A;"),
        good("headers use the project's namespace", "views/bids/A.h", "namespace tenderyard {\n}"),
        bad("no leftovers", "views/bids/A.cpp", "// TODO: later"),
        bad("no leftovers", "resources/sql/common/001_a.sql", "-- FIXME"),
        good("no leftovers", "views/bids/A.cpp", "// what is left to do"),
        bad("no commented-out code", "views/bids/A.cpp", "    // model->reset(true);"),
        bad("no commented-out code", "views/bids/A.cpp", "#if 0"),
        good("no commented-out code", "views/bids/A.cpp", "    // The model is reset (once); then the rows come."),
        bad(registry, "packaging/test", "curl http://deb.example.org/debian"),
        bad(registry, "README.md", "see registry.example.com"),
        good(registry, "README.md", "http://www.freedesktop.org/standards, org.tenderyard.Tenderyard.metainfo.xml"),
        bad(path, "packaging/test", "cd /home/somebody/tenderyard"),
        bad(path, "views/bids/A.cpp", "open(\"/root/x\")"),
        good(path, "packaging/test", "cd \"$HOME/tenderyard\"; ls /usr/share; ls \"$chroot/root/x\""),
        bad("no tabs, no space at the end of a line", "views/bids/A.cpp", "int a; \n"),
        bad("no tabs, no space at the end of a line", "views/bids/A.cpp", "\tint a;\n"),
        good("no tabs, no space at the end of a line", "views/bids/A.cpp", "    int a;\n\n"),
    };
}

QList<RuleExample> testExamples()
{
    const char *checks = "each test program checks something";
    const char *cannotFail = "no check that cannot fail, none that may";
    const char *empty = "no empty test function";
    return {
        bad(checks, "tests/domain/tst_A.cpp", "void tst_A::works()\n{\n    // QVERIFY(a);\n}\n"),
        good(checks, "tests/domain/tst_A.cpp", "QCOMPARE(a, b);"),
        bad(cannotFail, "tests/domain/tst_A.cpp", "QVERIFY(true);"),
        bad(cannotFail, "tests/domain/tst_A.cpp", "QCOMPARE(a, a);"),
        bad(cannotFail, "tests/domain/tst_A.cpp", "QEXPECT_FAIL(\"\", \"\", Continue);"),
        good(cannotFail, "tests/domain/tst_A.cpp", "QVERIFY(trueNames); QCOMPARE(a, b);"),
        bad(empty, "tests/domain/tst_A.cpp", "void tst_A::works()\n{\n    // nothing yet\n}\n"),
        good(empty, "tests/domain/tst_A.cpp", "void tst_A::works()\n{\n    QVERIFY(a);\n}\n"),
    };
}

} // namespace

QList<RuleExample> ruleExamples()
{
    return layerExamples() + codeExamples() + lookExamples() + formExamples() + testExamples();
}

} // namespace tenderyard
