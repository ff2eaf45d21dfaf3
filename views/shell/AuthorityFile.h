// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QString>

namespace tenderyard {

/// The files of certificate authorities by which a server is known. They are public, small and read at once.
class AuthorityFile
{
public:
    /// Whether the file holds a certificate, and the one with this fingerprint (empty: any will do).
    /// Errors, field certificate: authority.unreadable, authority.not_a_certificate, authority.another.
    static Outcome check(const QString &path, const QString &fingerprint);
    /// Keeps a certificate that came with an invitation in the program's own folder, under its fingerprint, and returns
    /// where. Error: authority.not_kept.
    static Expected<QString> keep(const QString &pem);
    /// The certificates of an authority of the office's own, to be handed on in an invitation; empty when the file
    /// lists those of a whole system, or is none.
    static QString certificates(const QString &path);
    /// Where this system lists the authorities that it trusts; empty when it is not known, or when libpq has a file of
    /// its own for that (root.crt).
    static QString ofSystem();
};

} // namespace tenderyard
