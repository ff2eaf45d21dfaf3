// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "tests/support/PostgresServer.h"

#include <QList>
#include <QString>

namespace tenderyard {

/// An office on a server of a test, made as the program makes one, with contractors who each may bid on every one of
/// its sealed tenders, until tomorrow. Ends the test program when it cannot be made.
class BidOffice
{
public:
    struct Bidder
    {
        Uuid contractor;
        QString role;
    };

    /// `tablespace`: where the database lies, empty for the usual place. The server outlives the office.
    BidOffice(PostgresServer &server, int bidders, int tenders, const QString &tablespace = {});

    const QList<Bidder> &bidders() const { return m_bidders; }
    const QList<Uuid> &tenders() const { return m_tenders; }
    const QString &database() const { return m_database; }
    static QString password() { return QStringLiteral("all the best bids"); }
    /// For this bidder, at the first of these ports that lets them write.
    QString address(const Bidder &bidder, const QList<int> &ports) const;

private:
    void make(PostgresServer &server);
    void fill(PostgresServer &server, int bidders, int tenders);

    QString m_database;
    QString m_authority;
    QList<Bidder> m_bidders;
    QList<Uuid> m_tenders;
};

} // namespace tenderyard
