// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/MouseHand.h"

#include "tests/support/TestOffice.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/Sidebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QTest>

namespace tenderyard {

namespace {

/// Scrolls every area around the widget so that it can be seen.
void bringIntoSight(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
}

/// Where one clicks: a box and its words are at the leading side, whatever the width.
QPoint handleOf(const QWidget *widget)
{
    const bool isBox = qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
    const QPoint leading(8, widget->height() / 2);
    return isBox ? QStyle::visualPos(widget->layoutDirection(), widget->rect(), leading) : widget->rect().center();
}

bool isUnderPointer(QWidget *widget, const QPoint &position)
{
    QWidget *hit = widget->window()->childAt(widget->mapTo(widget->window(), position));
    return hit && (hit == widget || widget->isAncestorOf(hit));
}

} // namespace

bool MouseHand::click(QWidget *widget)
{
    if (!widget)
        return false;
    driver().front();
    bringIntoSight(widget);
    const QPoint position = handleOf(widget);
    if (!WindowDriver::waitFor([&] { return isUnderPointer(widget, position); },
                               QStringLiteral("something of “%1” under the pointer").arg(widget->accessibleName())))
        return false;
    QTest::mouseClick(widget, Qt::LeftButton, {}, position);
    return true;
}

bool MouseHand::signIn(const QString &login, const QString &password)
{
    // On a server the address says who it is.
    const bool asksWho = !TestOffice::isOnServer();
    return driver().openFor(login) && (!asksWho || fill(QStringLiteral("User name"), login, {})) &&
           fill(QStringLiteral("Password"), password, {}) &&
           press(asksWho ? QStringLiteral("Sign in") : QStringLiteral("Connect")) &&
           WindowDriver::waitFor([this] { return driver().window().currentPage() != nullptr; }, login);
}

bool MouseHand::go(const QString &place)
{
    QListView *view = driver().window().sidebar()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(SidebarModel::PlaceRole).toString() == place) {
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        }
    }
    return WindowDriver::waitFor([&] { return driver().window().currentPlace().place == place; }, place);
}

bool MouseHand::press(const QString &button)
{
    return click(driver().button(button));
}

bool MouseHand::send(const QString &button)
{
    return driver().dialog() && press(button) && driver().noDialog();
}

bool MouseHand::fill(const QString &field, const QString &text, const QString &part)
{
    QWidget *widget = driver().field(field, part);
    if (!click(widget))
        return false;
    QWidget *typed = QApplication::focusWidget();
    if (!typed || !(typed == widget || widget->isAncestorOf(typed))) {
        qWarning("A click on “%s” does not focus it, but %s “%s”", qPrintable(field),
                 typed ? typed->metaObject()->className() : "nothing",
                 typed ? qPrintable(typed->accessibleName()) : "");
        return false;
    }
    QTest::keySequence(typed, QKeySequence::SelectAll);
    QTest::keyClick(typed, Qt::Key_Delete);
    for (const QChar character : text) {
        // A key of no name for what is not on the test's keyboard.
        if (character.unicode() < 128)
            QTest::keyClick(typed, character.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, typed, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    return true;
}

bool MouseHand::pick(const QString &field, const QString &entry, const QString &part)
{
    auto *box = qobject_cast<QComboBox *>(driver().field(field, part));
    if (!WindowDriver::waitFor([&] { return box && box->findText(entry, Qt::MatchContains) >= 0; }, entry) ||
        !click(box))
        return false;
    QAbstractItemView *list = box->view();
    const int row = box->findText(entry, Qt::MatchContains);
    if (row < 0 || !WindowDriver::waitFor([&] { return list->isVisible(); }, QStringLiteral("list of ") + field))
        return false;
    const QModelIndex index = list->model()->index(row, box->modelColumn());
    list->scrollTo(index);
    // A box does not take the release of the click that opened it.
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    return WindowDriver::waitFor([&] { return box->currentIndex() == row; }, entry);
}

bool MouseHand::clickRow(const QString &view, const QString &row, bool twice)
{
    QAbstractItemView *list = driver().view(view);
    const QModelIndex index = list ? driver().row(list, row) : QModelIndex();
    if (!index.isValid())
        return false;
    driver().front();
    list->scrollTo(index);
    const QPoint position = list->visualRect(index).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, position);
    if (twice)
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, position);
    return true;
}

bool MouseHand::choose(const QString &view, const QString &row)
{
    return clickRow(view, row, false);
}

bool MouseHand::open(const QString &view, const QString &row)
{
    return clickRow(view, row, true);
}

} // namespace tenderyard
