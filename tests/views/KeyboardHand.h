// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Hand.h"

class QWidget;

namespace tenderyard {

/// Reaches everything by Tab, arrows, Return and shortcuts, sent to the window as the system does: never to a widget.
class KeyboardHand final : public Hand
{
public:
    using Hand::Hand;

    bool signIn(const QString &login, const QString &password) override;
    bool go(const QString &place) override;
    bool press(const QString &button) override;
    bool send(const QString &button) override;
    bool fill(const QString &field, const QString &text, const QString &part) override;
    bool pick(const QString &field, const QString &entry, const QString &part) override;
    bool choose(const QString &view, const QString &row) override;
    bool open(const QString &view, const QString &row) override;

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Tabs until the focus is in the widget.
    bool reach(QWidget *widget);
};

} // namespace tenderyard
