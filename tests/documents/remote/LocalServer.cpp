// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/LocalServer.h"

#include "tests/support/ServerPrograms.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <QtNetwork/QTcpSocket>

#include <unistd.h>

namespace tenderyard {

namespace {

constexpr int longestStart = 60'000; // ms

} // namespace

LocalServer::LocalServer() : m_folder(QDir::tempPath() + QStringLiteral("/tenderyard-store-XXXXXX"))
{
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    server::makeCertificates(m_folder.path(), QStringLiteral("localhost"));
    server::handOver(path(QStringLiteral("server.crt")));
    m_port = server::freePort();
}

LocalServer::~LocalServer()
{
    stop();
}

QString LocalServer::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString LocalServer::authority() const
{
    return path(QStringLiteral("ca.crt"));
}

void LocalServer::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(name));
    file.close();
    server::handOver(path(name));
}

void LocalServer::makeFolder(const QString &name)
{
    server::makeFolder(path(name));
}

void LocalServer::run(const QString &program, const QStringList &arguments)
{
    // It ends when this program does, and is what its key belongs to.
    QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("TERM")};
    if (geteuid() == 0) {
        const QFileInfo key(path(QStringLiteral("server.key")));
        all += QStringList{QStringLiteral("--reuid"), QString::number(key.ownerId()), QStringLiteral("--regid"),
                           QString::number(key.groupId()), QStringLiteral("--clear-groups")};
    }
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("setpriv"), all + QStringList{program} + arguments);
    waitUntilItAnswers();
}

void LocalServer::waitUntilItAnswers()
{
    constexpr int pause = 50; // ms
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < longestStart) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        if (socket.waitForConnected(pause))
            return;
        if (m_process.waitForFinished(pause))
            break;
    }
    qFatal("The server does not start: %s", m_process.readAll().constData());
}

void LocalServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace tenderyard
