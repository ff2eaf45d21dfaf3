// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What somebody needs to connect to an office on a server for the first time, handed over as a block of text. Its
/// marks are English in every language, so that each program reads what another one wrote.
struct Invitation
{
    /// The office's name; may be empty.
    QString office;
    /// One or several hosts with ports, "db.example.org:5432,db2.example.org", as a person types them.
    QString hosts;
    QString database;
    /// The name of the login, ty_ and 16 hexadecimal digits.
    QString signIn;
    /// Works once: it has to be changed at the first sign-in. Empty in an invitation for a computer more.
    QString password;
    /// The certificate of the authority that the server's is from, as PEM, before those that lead to it; empty where
    /// everybody knows the authority.
    QString certificate;
    /// What the first certificate must hash to, lower-case SHA-256; empty: nothing is said.
    QString fingerprint;

    bool operator==(const Invitation &) const = default;

    /// Reads a block of text, whatever stands around it, also as a mail program quotes and wraps it.
    /// Errors: invitation.none, invitation.incomplete (no server, database or sign-in), invitation.certificate (the
    /// certificate cannot be read or is not the one that the fingerprint names).
    static Expected<Invitation> fromText(const QString &text);
    QString toText() const;

    /// The certificates in a PEM text, without what else stands in it, as a key.
    static QString certificatesOf(const QByteArray &pem);
    /// The fingerprints of the certificates in a PEM text, in their order; empty when there are none.
    static QStringList fingerprintsOf(const QByteArray &pem);
};

} // namespace tenderyard
