// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "models/storage/ConnectionState.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class Banner;
class TextLabel;

/// A line at the top of the window while the server of the office is gone: what that means and when it is tried again,
/// and what was not confirmed when it went. Goes by itself when the server is back; hidden while there is nothing.
class ServerBar : public QWidget
{
    Q_OBJECT
public:
    explicit ServerBar(QWidget *parent = nullptr);

    /// How the connection fares; connected hides what said that it was lost.
    void showState(const ConnectionState &state);
    /// It is not known whether the action `id` happened; `what` in the person's words.
    void addUnconfirmed(const Uuid &id, const QString &what);
    /// Now it is.
    void setOutcome(const Uuid &id, bool happened);
    /// Another office: nothing of the one before.
    void clear();

Q_SIGNALS:
    void tryNow();
    /// The server no longer takes the password: it has to be asked for.
    void signInWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLost(const ConnectionState &state);
    void showSeconds();
    void adapt();
    /// Tells screen readers, which do not look at what changes by itself.
    void announce(const QString &text);

    struct Unconfirmed
    {
        QString what;
        Banner *banner = nullptr;
    };

    QWidget *m_lost;
    TextLabel *m_text;
    QPushButton *m_tryNow;
    QPushButton *m_signIn;
    QVBoxLayout *m_column;
    QHash<Uuid, Unconfirmed> m_unconfirmed;
    ConnectionState m_state;
    QTimer m_second;
};

} // namespace tenderyard
