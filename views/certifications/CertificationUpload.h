// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/StoredFile.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace tenderyard {

class DocumentStore;

/// One file on its way from this computer to the office's document store: read and looked at in a thread, then sent.
/// It can be paused, which keeps what is sent already, and cancelled. Sent again after a failure, it goes on with what
/// the store has, as far as the store can. Lives in the GUI thread and never waits.
class CertificationUpload : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting,   ///< its turn has not come
        Reading,   ///< from this computer
        Sending,   ///< to the store
        Paused,    ///< somebody stopped it for a while
        Stored,    ///< all of it is safely there
        Failed,    ///< see error(); start() tries again
        Cancelled, ///< nothing of it is kept; start() begins anew
    };

    /// `documents` outlives the upload. Nothing happens before start().
    CertificationUpload(DocumentStore &documents, const QString &path, QObject *parent);
    /// Cancels what is under way.
    ~CertificationUpload() override;

    QString path() const { return m_path; }
    /// What it is called on this computer.
    QString fileName() const;
    State state() const { return m_state; }
    /// It uses the line or the disk just now.
    bool isActive() const { return m_state == State::Reading || m_state == State::Sending; }
    /// Set once it is stored.
    const std::optional<StoredFile> &stored() const { return m_stored; }
    const Error &error() const { return m_error; }
    /// The file itself is not taken (its type, its size), so that trying again changes nothing.
    bool isRefused() const;
    /// KiB that are sent, of how many; 0 of 0 while that is not known.
    int done() const { return m_done; }
    int all() const { return m_all; }

    void start();
    void pause();
    /// Goes on by itself, or waits for its turn again where it was paused before that.
    void resume();
    void cancel();

Q_SIGNALS:
    void changed();
    /// What was read, before it is sent. Shared, not copied.
    void contentRead(const QByteArray &content);

private:
    struct Content
    {
        QByteArray bytes;
        QString name;
    };
    void setState(State state);
    void fail(const Error &error);
    void send();
    void ended();

    DocumentStore &m_documents;
    const QString m_path;
    State m_state = State::Waiting;
    Error m_error;
    std::optional<StoredFile> m_stored;
    /// Between reading and the end of sending.
    std::optional<Content> m_content;
    QFutureWatcher<Expected<StoredFile>> m_sending;
    int m_done = 0;
    int m_all = 0;
    /// Answers of a reading that nobody waits for are dropped.
    quint64 m_token = 0;
};

} // namespace tenderyard
