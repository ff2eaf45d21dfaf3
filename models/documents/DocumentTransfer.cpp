// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentTransfer.h"

namespace tenderyard {

namespace {

constexpr int mostFailures = 5;
constexpr int firstPause = 500; // ms

} // namespace

DocumentTransfer::DocumentTransfer(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&m_gate, &TransferGate::cancelled, this, &DocumentTransfer::cancel);
}

void DocumentTransfer::watch(const QFuture<void> &waiting)
{
    m_gate.watch(waiting);
}

void DocumentTransfer::cancel()
{
    if (m_ended)
        return;
    giveUp();
    end();
}

void DocumentTransfer::end()
{
    m_ended = true;
    deleteLater();
}

bool DocumentTransfer::mayRepeat(const Error &error)
{
    const bool passes = error.code == u"storage.gone" || error.code == u"storage.unreachable" ||
                        error.code == u"storage.unconfirmed" || error.code == u"storage.locked" ||
                        error.code == u"storage.server_busy";
    return passes && ++m_failures <= mostFailures;
}

int DocumentTransfer::pause() const
{
    return firstPause * m_failures;
}

} // namespace tenderyard
