// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

#include <memory>

namespace tenderyard {

class WindowDriver;

/// How a person works the window: with the mouse (MouseHand) or with the keyboard alone (KeyboardHand). Every function
/// finds what it is about by its words and answers whether it could be done; a warning says why not.
class Hand
{
public:
    explicit Hand(WindowDriver &driver) : m_driver(driver) {}
    virtual ~Hand() = default;
    Hand(const Hand &) = delete;
    Hand &operator=(const Hand &) = delete;

    /// "mouse" or "keyboard".
    static std::unique_ptr<Hand> named(const QString &name, WindowDriver &driver);

    virtual bool signIn(const QString &login, const QString &password) = 0;
    /// Goes to a place of the sidebar.
    virtual bool go(const QString &place) = 0;
    virtual bool press(const QString &button) = 0;
    /// Sends the dialog in front by its main button and waits until it has gone.
    virtual bool send(const QString &button) = 0;
    /// Replaces what stands in a field; `part` of a field that has several.
    virtual bool fill(const QString &field, const QString &text, const QString &part = {}) = 0;
    /// Chooses an entry of a box; `part` as of fill().
    virtual bool pick(const QString &field, const QString &entry, const QString &part = {}) = 0;
    /// Makes the row with this text the current one.
    virtual bool choose(const QString &view, const QString &row) = 0;
    /// Opens the row with this text.
    virtual bool open(const QString &view, const QString &row) = 0;

protected:
    WindowDriver &driver() const { return m_driver; }

private:
    WindowDriver &m_driver;
};

} // namespace tenderyard
