// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "models/domain/Expected.h"

#include <QString>

namespace tenderyard {

/// Where an office keeps its documents, as its setting says for every desk. Holds no secret and nothing of one desk. A
/// value, for any thread.
struct DocumentPlace
{
    enum class Kind {
        /// With the office: the folder beside its file, or its server.
        Office,
        WebDav,
        S3
    };

    Kind kind = Kind::Office;
    /// Outside of the office, https alone: the folder (WebDAV), or the server without the bucket (S3).
    QString address;
    /// The user name, or the access key's id.
    QString user;
    /// Of an S3 store: the bucket, and what all names in it begin with after a slash, if anything.
    QString bucket;
    QString region;
    /// The bucket stands in the path (https://host/bucket) and not in the host's name (https://bucket.host).
    bool pathStyle = true;

    bool isOutside() const { return kind != Kind::Office; }
    /// What it takes to get there; `authority` as RemoteAccess has it.
    RemoteAccess access(const QString &secret, const QString &authority) const;
    /// What is wrong with it, before anybody asks there. Errors, each with its field (address, user, bucket, region):
    /// input.required, input.format, store.no_tls.
    Outcome check() const;
    /// Without spaces around what was typed, and only what its kind needs.
    DocumentPlace tidied() const;

    /// By which the keychain knows the secret: another address or user is another secret, which is asked for anew.
    QString secretKey() const;
    /// The host, for people; empty with the office.
    QString host() const;

    /// The setting's value; parse() reads it, and an empty one as with the office.
    QString toText() const;
    /// A text that makes no sense is that of a newer program. Error: documents.unknown_place.
    static Expected<DocumentPlace> parse(const QString &text);

    bool operator==(const DocumentPlace &) const = default;
};

} // namespace tenderyard
