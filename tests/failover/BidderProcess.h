// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace tenderyard {

/// The test program started once more, as the desk of a contractor: the program's own Database and Bids submit a bid on
/// one tender after the other. What the server does not answer is tried again until it does, as a person would.
namespace bidder {

/// A line that the process printed.
struct Line
{
    enum class Kind {
        /// The server has confirmed this bid.
        Confirmed,
        /// An earlier try, whose answer was lost, is there.
        Found,
        /// A try failed, and comes again.
        Failed,
        /// No more tenders.
        Done,
        /// Something that must not happen.
        Broken
    };
    Kind kind = Kind::Broken;
    Uuid contract;
    Uuid bid;
    QString text;
};

/// `messageSize`: how many letters each bid carries.
std::unique_ptr<QProcess> start(const QString &address, const QString &password, const Uuid &contractor,
                                const QList<Uuid> &tenders, int messageSize = 0);
Line parse(const QByteArray &line);

/// The exit code of the desk's part when the arguments ask for it, -1 when this is the test itself.
int run(const QStringList &arguments);

} // namespace bidder

} // namespace tenderyard
