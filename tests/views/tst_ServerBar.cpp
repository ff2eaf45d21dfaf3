// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Invitation.h"
#include "tests/views/ChosenFiles.h"
#include "views/admin/InvitationDialog.h"
#include "views/shell/ServerBar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

/// What the window tells of a server by itself, and of an invitation to one; nothing here connects.
class ServerBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatTheServerIsGone();
    void asksForTheSignInWhereTimeDoesNotHelp();
    void saysWhatWasNotConfirmed();
    void startsAnewWithAnotherOffice();
    void handsOverAnInvitation();

private:
    static ConnectionState lost(int seconds);
    static QStringList texts(const QWidget &widget);
    static QPushButton *button(const QWidget &widget, const QString &text);
};

QStringList ServerBarTest::texts(const QWidget &widget)
{
    QStringList shown;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            shown.append(label->text());
    }
    return shown;
}

QPushButton *ServerBarTest::button(const QWidget &widget, const QString &text)
{
    for (QPushButton *found : widget.findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

ConnectionState ServerBarTest::lost(int seconds)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {ConnectionState::Kind::Lost,
            now,
            now.addSecs(seconds),
            {QStringLiteral("storage.unreachable"), {}, {}, {}, {}}};
}

void ServerBarTest::saysThatTheServerIsGone()
{
    QWidget window;
    ServerBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.showState(lost(8));
    QVERIFY(bar.isVisible());
    QVERIFY2(texts(bar).join(u' ').contains(QStringLiteral("Next try in 8 s")), qPrintable(texts(bar).join(u' ')));
    QVERIFY(bar.accessibleName().contains(QStringLiteral("cannot be reached")));
    QVERIFY(!button(bar, QStringLiteral("Sign in again…")));
    // It counts by itself, and the button keeps the focus meanwhile.
    QSignalSpy tryNow(&bar, &ServerBar::tryNow);
    QPushButton *again = button(bar, QStringLiteral("Try now"));
    QVERIFY(again);
    again->setFocus();
    const QStringList before = texts(bar);
    QTRY_VERIFY(texts(bar) != before);
    QVERIFY(window.focusWidget() == again);
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(tryNow.size(), 1);
    ConnectionState trying = lost(8);
    trying.kind = ConnectionState::Kind::Reconnecting;
    trying.nextTry = {};
    bar.showState(trying);
    QVERIFY(texts(bar).join(u' ').contains(QStringLiteral("Trying now")));
    QVERIFY(!again->isEnabled());
    bar.showState({});
    QVERIFY(!bar.isVisible());
    QVERIFY(bar.accessibleName().contains(QStringLiteral("there again")));
}

void ServerBarTest::asksForTheSignInWhereTimeDoesNotHelp()
{
    QWidget window;
    ServerBar bar(&window);
    window.show();
    ConnectionState state = lost(8);
    state.nextTry = {};
    state.reason.code = QStringLiteral("storage.wrong_password");
    bar.showState(state);
    QVERIFY(texts(bar).join(u' ').contains(QStringLiteral("no longer lets you in")));
    QSignalSpy wanted(&bar, &ServerBar::signInWanted);
    QTest::mouseClick(button(bar, QStringLiteral("Sign in again…")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void ServerBarTest::saysWhatWasNotConfirmed()
{
    QWidget window;
    ServerBar bar(&window);
    window.show();
    bar.showState(lost(8));
    const Uuid award = Uuid::create();
    const Uuid release = Uuid::create();
    bar.addUnconfirmed(award, QStringLiteral("Award"));
    bar.addUnconfirmed(release, QStringLiteral("Release"));
    QCOMPARE(texts(bar).size(), 3);
    QVERIFY(texts(bar).at(1).contains(QStringLiteral("Award")));
    // The server is back: what is open still stays.
    bar.showState({});
    QCOMPARE(texts(bar).size(), 2);
    bar.setOutcome(award, true);
    bar.setOutcome(release, false);
    bar.setOutcome(Uuid::create(), true);
    QVERIFY(texts(bar).at(0).contains(QStringLiteral("happened before")));
    QVERIFY(texts(bar).at(1).contains(QStringLiteral("did not happen")));
    QTRY_VERIFY(button(bar, QStringLiteral("Understood")));
    QTest::mouseClick(button(bar, QStringLiteral("Understood")), Qt::LeftButton);
    QCOMPARE(texts(bar).size(), 1);
    QTest::mouseClick(button(bar, QStringLiteral("Understood")), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void ServerBarTest::startsAnewWithAnotherOffice()
{
    QWidget window;
    ServerBar bar(&window);
    window.show();
    bar.showState(lost(8));
    const Uuid award = Uuid::create();
    bar.addUnconfirmed(award, QStringLiteral("Award"));
    bar.clear();
    QVERIFY(!bar.isVisible());
    bar.setOutcome(award, true);
    QVERIFY(!bar.isVisible());
}

void ServerBarTest::handsOverAnInvitation()
{
    const Invitation invitation{QStringLiteral("Northgate"),
                                QStringLiteral("db.example.org:5432"),
                                QStringLiteral("office"),
                                QStringLiteral("ty_0123456789abcdef"),
                                QStringLiteral("abcd-efgh-jkmn"),
                                {},
                                {}};
    const QTemporaryDir folder;
    ChosenFiles files;
    const QPointer<InvitationDialog> dialog =
        new InvitationDialog(QStringLiteral("Maeve Donnelly"), invitation, QStringLiteral("A note."), files);
    dialog->open();
    QVERIFY(texts(*dialog).contains(QStringLiteral("A note.")));
    QTest::mouseClick(button(*dialog, QStringLiteral("Copy")), Qt::LeftButton);
    QCOMPARE(Invitation::fromText(QGuiApplication::clipboard()->text()), invitation);
    const QString path = folder.filePath(QStringLiteral("invitation.txt"));
    files.setNext(path);
    QTest::mouseClick(button(*dialog, QStringLiteral("Save as a file…")), Qt::LeftButton);
    QTRY_VERIFY(texts(*dialog).last().contains(QStringLiteral("Saved")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(Invitation::fromText(QString::fromUtf8(file.readAll())), invitation);
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    // A place where nothing can be written.
    files.setNext(folder.filePath(QStringLiteral("nowhere/invitation.txt")));
    QTest::mouseClick(button(*dialog, QStringLiteral("Save as a file…")), Qt::LeftButton);
    QTRY_VERIFY(texts(*dialog).last().contains(QStringLiteral("could not be written")));
    QTest::mouseClick(button(*dialog, QStringLiteral("Close")), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(ServerBarTest)

#include "tst_ServerBar.moc"
