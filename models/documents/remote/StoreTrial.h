// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentPlace.h"
#include "models/documents/remote/RemoteStore.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace tenderyard {

/// Tries out a place outside of the office: puts a small encrypted document there, reads it back, compares it and
/// removes it. Lives in the GUI thread; given up when it goes.
class StoreTrial : public QObject
{
    Q_OBJECT
public:
    explicit StoreTrial(QObject *parent = nullptr);
    ~StoreTrial() override;

    /// Once per object. Answers true. Errors with the field that they are about (address, user, bucket, region, secret,
    /// authority; none for what is not about what was typed): those of DocumentPlace::check() and of RemoteStore,
    /// store.wrong_user, store.wrong_secret, store.forbidden (it may not write, read or remove there),
    /// store.no_bucket, store.not_removed.
    QFuture<Expected<bool>> start(const DocumentPlace &place, const QString &secret, const QString &authority);

    /// Only asks whether the store lets one in and reads; otherwise as start().
    QFuture<Expected<bool>> knock(const DocumentPlace &place, const QString &secret, const QString &authority);

    /// A store at such a place; `keys` outlive it.
    static std::unique_ptr<RemoteStore> open(const DocumentPlace &place, const RemoteAccess &access,
                                             DocumentKeys &keys);
    /// An error of a store said more exactly, with the field of the place that it is about.
    static Error explained(const Error &error, const DocumentPlace &place);

private:
    class Keys;

    /// Opens the store, or ends with what is wrong with what was typed.
    bool prepare(const DocumentPlace &place, const QString &secret, const QString &authority);
    void readBack(const StoredFile &file);
    void remove();
    void finish(const Expected<bool> &answer);

    DocumentPlace m_place;
    QPromise<Expected<bool>> m_promise;
    std::unique_ptr<Keys> m_keys;
    std::unique_ptr<RemoteStore> m_store;
};

} // namespace tenderyard
