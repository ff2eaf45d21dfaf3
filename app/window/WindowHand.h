// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QDialog;
class QWidget;

namespace tenderyard {

class MainWindow;

/// Finds what is in sight in a window and uses it as a person would: buttons by what they say, the fields of the dialog
/// in front by their kind. Each try answers whether it could be done now; nothing waits.
class WindowHand
{
public:
    /// `window` outlives the hand.
    explicit WindowHand(MainWindow &window);

    MainWindow &window() const { return m_window; }
    /// The dialog in front; null without one.
    QDialog *dialog() const;
    /// Presses the button that says this, if it is there and enabled; mnemonics and the ellipsis are left aside.
    bool press(const QString &text) const;
    /// Presses what does this action of the workflow.
    bool pressAction(const QString &action) const;
    /// Presses the button that the dialog in front is about.
    bool send() const;
    /// Types into the first empty field of the dialog in front, or of the page when no dialog is open.
    bool typeText(const QString &text) const;
    bool typeLine(const QString &text) const;
    bool typeMoney(const QString &text) const;
    bool setNumber(int number) const;
    /// Chooses the entry that contains this text.
    bool choose(const QString &text) const;
    /// Chooses a menu entry.
    bool chooseMenu(const QString &text) const;

private:
    QWidget *scope() const;
    QAbstractButton *button(const QString &text) const;

    MainWindow &m_window;
};

} // namespace tenderyard
