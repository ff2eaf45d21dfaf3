// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace tenderyard {

/// The help of the program, all of it, with a list of its sections at the top.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

private:
    static QString document();
};

} // namespace tenderyard
