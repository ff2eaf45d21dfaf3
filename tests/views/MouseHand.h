// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Hand.h"

class QWidget;

namespace tenderyard {

/// Clicks on what is really under the pointer; types only into what was clicked.
class MouseHand final : public Hand
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
    bool click(QWidget *widget);
    bool clickRow(const QString &view, const QString &row, bool twice);
};

} // namespace tenderyard
