// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace tenderyard {

/// A filter field that tells what is searched for 200 ms after the last key.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);

private:
    QTimer m_pause;
};

} // namespace tenderyard
