// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What went wrong, for a program (code), a person (text) and the log (detail).
/// `code` is stable and dotted: "rule.contractor_not_approved", "storage.conflict", "input.required".
/// `text` is for people and may be empty, then the views word it from the code.
/// `detail` never holds a bound value, a password or a personal name.
/// `field` names the column a form shall mark; `rules` lists every rule that a refused transition breaks.
struct Error
{
    QString code;
    QString text;
    QString detail;
    QString field;
    QStringList rules;

    bool operator==(const Error &) const = default;
};

} // namespace tenderyard
