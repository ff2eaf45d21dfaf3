// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentContent.h"

#include <QByteArray>
#include <QObject>

#include <atomic>

namespace tenderyard {

/// The encrypted form of a document, which one thread writes while others read what is there already, so that the first
/// bytes are on their way before the last ones are encrypted. Shared by all of them.
class SealedDocument : public QObject
{
    Q_OBJECT
public:
    /// Nothing is there yet of what will be `size` bytes.
    explicit SealedDocument(qint64 size) : m_bytes(size, Qt::Uninitialized), m_writable(m_bytes.data()) {}

    /// All of it; only the first ready() bytes may be read. Any thread.
    const QByteArray &bytes() const { return m_bytes; }
    qint64 ready() const { return m_ready.load(std::memory_order_acquire); }
    bool isWhole() const { return ready() == m_bytes.size(); }

    /// Where the one thread that writes puts the next bytes, and that they are there now.
    char *writable() { return m_writable; }
    void setReady(qint64 bytes)
    {
        m_ready.store(bytes, std::memory_order_release);
        Q_EMIT more();
    }

Q_SIGNALS:
    /// ready() is larger now. From the thread that writes.
    void more();

private:
    QByteArray m_bytes;
    /// Taken before anybody shares the bytes, so that writing does not make a copy of them.
    char *m_writable;
    std::atomic<qint64> m_ready = 0;
};

} // namespace tenderyard
