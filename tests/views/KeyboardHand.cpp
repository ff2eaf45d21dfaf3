// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/KeyboardHand.h"

#include "tests/support/TestOffice.h"
#include "tests/views/MouseHand.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/Sidebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QPointer>
#include <QTest>
#include <QWindow>

namespace tenderyard {

namespace {

/// More stops than any page has.
constexpr int mostStops = 120;

bool isFocused(const QWidget *widget)
{
    const QWidget *now = QApplication::focusWidget();
    return now && (now == widget || widget->isAncestorOf(now));
}

/// Where Tab gets to: of buttons that exclude each other the checked one.
QAbstractButton *doorTo(QAbstractButton *button)
{
    if (!button || !button->isCheckable())
        return button;
    const bool excludes = button->autoExclusive() || (button->group() && button->group()->exclusive());
    const QList<QAbstractButton *> group =
        button->group()
            ? button->group()->buttons()
            : button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *other : group) {
        if (excludes && other->isChecked())
            return other;
    }
    return button;
}

/// The arrow that leads from where the focus is to a button of the same group.
Qt::Key arrowTo(const QAbstractButton *wanted)
{
    const QWidget *now = QApplication::focusWidget();
    const QPoint way = wanted->mapToGlobal(QPoint()) - (now ? now->mapToGlobal(QPoint()) : QPoint());
    if (std::abs(way.x()) > std::abs(way.y()))
        return way.x() > 0 ? Qt::Key_Right : Qt::Key_Left;
    return way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
}

} // namespace

std::unique_ptr<Hand> Hand::named(const QString &name, WindowDriver &driver)
{
    if (name == u"keyboard")
        return std::make_unique<KeyboardHand>(driver);
    return std::make_unique<MouseHand>(driver);
}

void KeyboardHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    driver().front();
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

void KeyboardHand::type(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
}

bool KeyboardHand::reach(QWidget *wanted)
{
    // What a page has just read may put others in the place of its widgets.
    const QPointer<QWidget> widget = wanted;
    QStringList stops;
    for (int stop = 0; stop < mostStops && widget && !isFocused(widget); ++stop) {
        key(Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        stops.append(now ? QLatin1String(now->metaObject()->className()) + u' ' + now->accessibleName()
                         : QStringLiteral("nothing"));
    }
    if (!widget || isFocused(widget))
        return widget != nullptr;
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    qWarning("Tab does not get to %s “%s”; it stops at %s", widget->metaObject()->className(),
             qPrintable(button ? button->text() : widget->accessibleName()),
             qPrintable(stops.mid(0, 40).join(QStringLiteral(", "))));
    return false;
}

bool KeyboardHand::signIn(const QString &login, const QString &password)
{
    if (!driver().openFor(login))
        return false;
    // The first field that is empty has the focus: on a server the address says who it is.
    if (!TestOffice::isOnServer()) {
        type(login);
        key(Qt::Key_Tab);
    }
    type(password);
    key(Qt::Key_Return);
    return WindowDriver::waitFor([this] { return driver().window().currentPage() != nullptr; }, login);
}

bool KeyboardHand::go(const QString &place)
{
    const qsizetype number = driver().window().sidebar()->places().indexOf(place);
    if (number < 0 || number > 8)
        return false;
    key(Qt::Key(Qt::Key_1 + number), Qt::ControlModifier);
    return WindowDriver::waitFor([&] { return driver().window().currentPlace().place == place; }, place);
}

bool KeyboardHand::press(const QString &button)
{
    QPointer<QAbstractButton> wanted = driver().button(button);
    while (wanted && !reach(doorTo(wanted))) {
        // Another one took its place on the way; of one that is still there, Tab does not get to it.
        wanted = wanted ? nullptr : driver().button(button);
    }
    if (!wanted)
        return false;
    // Within a group the arrows go from one to the next, and choose it.
    for (int step = 0; step < mostStops && QApplication::focusWidget() != wanted; ++step)
        key(arrowTo(wanted));
    if (QApplication::focusWidget() != wanted) {
        qWarning("The arrows do not get to “%s”", qPrintable(button));
        return false;
    }
    key(Qt::Key_Space);
    return true;
}

bool KeyboardHand::send(const QString &button)
{
    if (!driver().dialog() || !driver().button(button))
        return false;
    key(Qt::Key_Return, Qt::ControlModifier);
    return driver().noDialog();
}

bool KeyboardHand::fill(const QString &field, const QString &text, const QString &part)
{
    if (!reach(driver().field(field, part)))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    type(text);
    return true;
}

bool KeyboardHand::pick(const QString &field, const QString &entry, const QString &part)
{
    auto *box = qobject_cast<QComboBox *>(driver().field(field, part));
    if (!WindowDriver::waitFor([&] { return box && box->findText(entry, Qt::MatchContains) >= 0; }, entry) ||
        !reach(box))
        return false;
    key(Qt::Key_Home);
    for (int step = 0; step < box->count() && !box->currentText().contains(entry); ++step)
        key(Qt::Key_Down);
    return box->currentText().contains(entry);
}

bool KeyboardHand::choose(const QString &view, const QString &row)
{
    QAbstractItemView *list = driver().view(view);
    // Rows above it may go while the arrows are on their way.
    const QPersistentModelIndex found = list ? driver().row(list, row) : QModelIndex();
    if (!found.isValid() || !reach(list))
        return false;
    for (int step = 0; step < list->model()->rowCount() && list->currentIndex().row() != found.row(); ++step)
        key(list->currentIndex().row() > found.row() ? Qt::Key_Up : Qt::Key_Down);
    // The row that had the focus from the first is not selected by that alone.
    if (!list->selectionModel()->isSelected(list->currentIndex()))
        key(Qt::Key_Space);
    return list->currentIndex().row() == found.row() && list->selectionModel()->isSelected(list->currentIndex());
}

bool KeyboardHand::open(const QString &view, const QString &row)
{
    if (!choose(view, row))
        return false;
    key(Qt::Key_Return);
    return true;
}

} // namespace tenderyard
