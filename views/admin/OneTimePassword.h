// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tenderyard {

/// A field for the password that somebody gets for the first sign-in: made up by the program, shown in the clear so
/// that it can be passed on, and free to be replaced.
class OneTimePassword : public QLineEdit
{
    Q_OBJECT
public:
    explicit OneTimePassword(QWidget *parent = nullptr);
};

} // namespace tenderyard
