// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace tenderyard {

struct ServerPlace;

/// A PostgreSQL server that the tests start themselves: on a Unix socket, where its administrator `postgres` needs no
/// password, and on a port of this computer with TLS by an authority of its own, where people give theirs. Nothing of
/// it is written through to the disk. Used in one thread; ends the test program when the server cannot be had.
class PostgresServer
{
public:
    /// Whether the programs of a server are here at all.
    static bool isInstalled();
    /// The server that all test programs of a build share. Started by whoever needs it first and stopped when the last
    /// one ends, unless keepRunning() has said that it stays.
    static PostgresServer &shared();
    /// Whether the shared server outlives the programs that use it (the fixture of ctest).
    static void keepRunning(bool keep);

    /// A server of its own, with the roles of every office, for a test that stops it; goes with the object.
    /// `settings`: lines of postgresql.conf.
    explicit PostgresServer(const QStringList &settings);
    /// A server that follows `primary` over a stream of its log, with its own port and the same certificate.
    static std::unique_ptr<PostgresServer> standbyOf(const PostgresServer &primary);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    enum class Stop { Fast, Immediate };
    /// Whether it takes connections.
    bool answers() const;
    void start();
    void stop(Stop how = Stop::Fast);
    /// All its processes are gone at once, as in a power cut.
    void kill();
    /// A standby becomes a primary.
    void promote();
    /// All its processes stand still, as on a computer that has hung: connections stay, nothing answers.
    void pause();
    void resume();

    int port() const;
    /// The certificate of the authority that signed the server's.
    QString authority() const;
    /// The file that the server writes its log into.
    QString log() const;
    /// An address of the administrator, without a password, by the Unix socket.
    QString administratorAddress(const QString &database) const;
    /// An address by the network, with the server's certificate checked in full.
    QString address(const QString &database, const QString &user) const;

    /// A new database, like another one, with a name of its own; its name. Dropped with dropDatabase(), or by the next
    /// start of the shared server.
    QString makeDatabase(const QString &like = QStringLiteral("template0"));
    void dropDatabase(const QString &name);
    bool hasDatabase(const QString &name);
    /// A login of a person (ty_…) with this password, empty for none; its name.
    QString makeLogin(const QString &password = {});
    void dropRole(const QString &role);
    /// Runs a script as the administrator and returns the first value of its last answer. Ends the test program when
    /// it fails.
    QString run(const QString &database, const QString &script);

private:
    explicit PostgresServer(std::unique_ptr<ServerPlace> place);
    PostgresServer();
    void clearAway();

    std::unique_ptr<ServerPlace> m_place;
};

} // namespace tenderyard
