// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace tenderyard {

/// How far the copying of an office is.
struct CopyProgress
{
    enum class Phase { Copying, Documents, Comparing, People };

    Phase phase = Phase::Copying;
    /// Rows, documents or people, as the phase has it.
    qint64 done = 0;
    qint64 total = 0;
    /// The table that is at work; empty among documents and people.
    QString table;
};

/// A table as it arrived: the same on both sides.
struct CopiedTable
{
    QString name;
    qint64 rows = 0;
    /// SHA-256 over all rows in the order of their keys, in a form that both databases share.
    QString checksum;

    bool operator==(const CopiedTable &) const = default;
};

/// A file that could not be copied, as it was missing or damaged where it came from.
struct LostDocument
{
    QString sha256;
    /// What its owner called it; empty when no certification names it.
    QString fileName;
    bool damaged = false;

    bool operator==(const LostDocument &) const = default;
};

/// Somebody who can sign in, with a new password that works once. Never logged: shown, and kept nowhere.
struct CopiedPerson
{
    Uuid user;
    QString fullName;
    /// What is typed to sign in: on a server the name of the login, in a file the one that the person has always had.
    QString signIn;
    QString password;
};

/// What was copied, counted and compared on both sides.
struct CopyReport
{
    QList<CopiedTable> tables;
    qint64 rows = 0;
    int documents = 0;
    QList<LostDocument> lost;
    QList<CopiedPerson> people;
    /// Somebody went on working in the office meanwhile: the copy is as it was at the beginning.
    bool changedMeanwhile = false;
    /// Where it was copied to.
    QString address;
    /// What the office is called; may be empty.
    QString officeName;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::CopyProgress)
Q_DECLARE_METATYPE(tenderyard::CopyReport)
