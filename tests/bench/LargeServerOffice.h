// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "tests/support/PostgresServer.h"

#include <QHash>
#include <QString>

#include <memory>

namespace tenderyard {

/// An office on a server of its own, made as the program makes one, with very many tenders and bids in it: each tender
/// has one of the owners and ten bids, one in twenty is sealed, one in twenty imported history. The rows are written
/// past the triggers. Ends the test program when something goes wrong.
class LargeServerOffice
{
public:
    struct Size
    {
        int tenders = 1'000;
        int people = 10;
    };
    /// The whole (100,000 tenders, 1,000,000 bids, 1,000 people) with TENDERYARD_LONG, else a hundredth of it.
    static Size size();

    /// `settings`: more lines of postgresql.conf.
    explicit LargeServerOffice(const Size &size, const QStringList &settings = {});
    ~LargeServerOffice();

    PostgresServer &server() { return *m_server; }
    const QString &database() const { return m_database; }
    static QString password() { return QStringLiteral("office of many"); }

    /// Every twentieth person, at least one, is an owner, the last one staff, and all others are contractors.
    int owners() const;
    int contractors() const { return m_size.people - owners() - 1; }
    int people() const { return m_size.people; }
    /// The owners come first.
    Uuid anybody(int number) const { return person(number + 1); }
    Uuid owner(int number) const { return anybody(number); }
    Uuid contractor(int number) const { return person(owners() + number + 1); }
    /// A tender of this owner whose bids were opened.
    Uuid openedTenderOf(int owner, int number) const;

    /// Where somebody connects to, over the network.
    QString address(const Uuid &person) const;
    QString administratorAddress() const { return m_server->administratorAddress(m_database); }
    /// Runs a script of the administrator's; the first value of its last answer.
    QString run(const QString &script) { return m_server->run(m_database, script); }

    /// A schema `bare` with the same lists straight over the tables: without policies, masks or functions, for whoever
    /// the setting bare.person names. Read by an administrator with the search_path bare, office, tenderyard.
    void makeBareLists();

private:
    static Uuid person(int number);
    void makeOffice();
    void fill();

    Size m_size;
    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    QHash<Uuid, QString> m_roles;
};

} // namespace tenderyard
