// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tenderyard {

/// A server of another program, of this test's own: in a folder of its own, on a port of its own, with a certificate
/// for "localhost", as a user that is not root. It ends with the test, even with one that was killed. Ends the test
/// program when it does not start.
class LocalServer
{
public:
    LocalServer();
    virtual ~LocalServer();
    LocalServer(const LocalServer &) = delete;
    LocalServer &operator=(const LocalServer &) = delete;

    int port() const { return m_port; }
    /// The file with the certificate of whoever signed the server's.
    QString authority() const;

    virtual void start() = 0;
    /// Asks it to end, and waits for that.
    void stop();

protected:
    /// In the server's folder.
    QString path(const QString &name) const;
    /// Writes a file that the server's user may read, and nobody else.
    void write(const QString &name, const QByteArray &text);
    void makeFolder(const QString &name);
    void run(const QString &program, const QStringList &arguments);

private:
    void waitUntilItAnswers();

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port;
};

} // namespace tenderyard
