// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Invitation.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tenderyard {

class FileDialogs;
class SetupJob;
class StartPage;
struct SetupRequest;

/// Makes an office on a server, as the start page asks for it, and tells it there.
class ServerMaking : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    ServerMaking(StartPage &page, FileDialogs &dialogs);
    /// What is under way ends by itself; nobody waits for it.
    ~ServerMaking() override;

    /// Asks for the server, or shows what was made last while its password was not copied.
    void begin();

Q_SIGNALS:
    /// Nothing is wanted any longer.
    void left();
    /// The first person wants to sign in.
    void connectWanted(const tenderyard::Invitation &invitation);

private:
    void start(const SetupRequest &request);
    void stop();
    void showStep();
    void finish(const Expected<Invitation> &made, const QString &fullName);

    StartPage &m_page;
    std::unique_ptr<SetupJob> m_job;
    QTimer m_look;
    /// An answer counts only while nothing else is wanted.
    int m_turn = 0;
};

} // namespace tenderyard
