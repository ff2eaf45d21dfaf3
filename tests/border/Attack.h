// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenderyard {

struct SqlAnswer;

/// A line of tests/border/attacks/*.txt: somebody tries a statement, and what has to come of it.
struct Attack
{
    /// The file without its ending, and the line: "sealed.txt:12".
    QString place;
    /// A name of AttackOffice::people().
    QString who;
    /// A SQLSTATE, with the code of the refusal behind it for the office's own ("TY001 transition.actor"); "0 rows" for
    /// what neither finds nor changes any; "= value".
    QString expectation;
    /// With {names} of AttackOffice.
    QString statement;

    /// All of a folder, in the order of their names and lines. Ends the test program where a line is none.
    static QList<Attack> ofFolder(const QString &path);
    bool isMetBy(const SqlAnswer &answer) const;
};

} // namespace tenderyard
