// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowHand.h"

#include "app/window/MainWindow.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FormDialog.h"
#include "views/common/MoneyEdit.h"
#include "views/shell/Page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tenderyard {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(QChar(0x2026)).trimmed();
}

/// The first visible one of its kind that `fits`.
template<class T, class Fits> T *firstOf(QWidget *scope, Fits fits)
{
    const QList<T *> all = scope->findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && fits(widget))
            return widget;
    }
    return nullptr;
}

/// Part of something else that is chosen or typed into as a whole.
bool isInner(const QLineEdit *field)
{
    const QWidget *around = field->parentWidget();
    return qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around);
}

QAction *actionOf(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (plain(action->text()) == text)
            return action;
        QAction *inner = action->menu() ? actionOf(action->menu()->actions(), text) : nullptr;
        if (inner)
            return inner;
    }
    return nullptr;
}

} // namespace

WindowHand::WindowHand(MainWindow &window) : m_window(window) {}

QDialog *WindowHand::dialog() const
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

QWidget *WindowHand::scope() const
{
    if (QDialog *front = dialog())
        return front;
    if (Page *page = m_window.currentPage())
        return page;
    return &m_window;
}

QAbstractButton *WindowHand::button(const QString &text) const
{
    return firstOf<QAbstractButton>(scope(), [&](const QAbstractButton *one) { return plain(one->text()) == text; });
}

bool WindowHand::press(const QString &text) const
{
    QAbstractButton *found = button(plain(text));
    if (found)
        found->click();
    return found;
}

bool WindowHand::pressAction(const QString &action) const
{
    return press(RuleWords::action(action));
}

bool WindowHand::send() const
{
    auto *form = qobject_cast<FormDialog *>(dialog());
    if (!form || !form->sendButton()->isEnabled())
        return false;
    form->sendButton()->click();
    return true;
}

bool WindowHand::typeText(const QString &text) const
{
    auto *field = firstOf<QPlainTextEdit>(
        scope(), [](const QPlainTextEdit *one) { return one->toPlainText().isEmpty() && !one->isReadOnly(); });
    if (field)
        field->setPlainText(text);
    return field;
}

bool WindowHand::typeLine(const QString &text) const
{
    auto *field = firstOf<QLineEdit>(scope(), [](const QLineEdit *one) {
        return one->text().isEmpty() && !isInner(one) && !one->isReadOnly() && !qobject_cast<const MoneyEdit *>(one);
    });
    if (field)
        field->setText(text);
    return field;
}

bool WindowHand::typeMoney(const QString &text) const
{
    auto *field = firstOf<MoneyEdit>(scope(), [](const MoneyEdit *one) { return one->text().isEmpty(); });
    if (field)
        field->setText(text);
    return field;
}

bool WindowHand::setNumber(int number) const
{
    auto *field = firstOf<QSpinBox>(scope(), [](const QSpinBox *) { return true; });
    if (field)
        field->setValue(number);
    return field;
}

bool WindowHand::choose(const QString &text) const
{
    int entry = -1;
    auto *field = firstOf<QComboBox>(scope(), [&](const QComboBox *one) {
        entry = one->findText(text, Qt::MatchContains);
        return entry >= 0;
    });
    if (field)
        field->setCurrentIndex(entry);
    return field;
}

bool WindowHand::chooseMenu(const QString &text) const
{
    QAction *action = actionOf(m_window.menuBar()->actions(), plain(text));
    if (action)
        action->trigger();
    return action;
}

} // namespace tenderyard
