// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tenderyard {

/// The help in a window of its own, for whoever has not signed in yet. Opened, not executed; deletes itself when
/// closed.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    /// `anchor`: the section of HelpTexts to begin with.
    explicit HelpDialog(const QString &anchor, QWidget *parent = nullptr);
};

} // namespace tenderyard
