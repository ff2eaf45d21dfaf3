// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard::server {

/// The folder with initdb, pg_ctl and postgres of version 15 or later; empty when there is none. TENDERYARD_POSTGRESQL
/// names another one.
QString programFolder();

/// Runs a program as the user that a server may run as (PostgreSQL refuses root), with `stdin` for its input; ends the
/// test program when it fails. `as`: whether it is run as the server's user or as this program's.
enum class As { Server, Self };
void run(const QString &program, const QStringList &arguments, As as = As::Server);

/// Makes a folder that belongs to the server's user and that nobody else may look into.
void makeFolder(const QString &path);
/// Gives a file to the server's user alone.
void handOver(const QString &path);

/// A certificate authority (ca.crt, ca.key) and a certificate of it for `hostName` (server.crt, server.key) in
/// `folder`.
void makeCertificates(const QString &folder, const QString &hostName);

/// A port of this computer that nobody listens on at the moment.
int freePort();

} // namespace tenderyard::server
