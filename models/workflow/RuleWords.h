// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QCoreApplication>
#include <QString>

namespace tenderyard {

/// The codes of errors and rules in words for people, in the program's language.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
public:
    /// What is wrong, as a sentence: "Its low price has not been explained.". Never empty; an unknown code is shown.
    static QString sentence(const QString &code);
    /// What would mend it, as a link's words ("Assess the price…"), or empty where only waiting helps.
    static QString mend(const QString &code);
    /// The sentence for an error (its own text if it has one, every broken rule on a line of its own).
    static QString text(const Error &error);
    /// An action of the workflow file as a button's words: "award" → "Award…".
    static QString action(const QString &action);
    /// The same in the history: "award" → "Awarded".
    static QString actionDone(const QString &entity, const QString &action);
    /// Stored reason codes (cancelling, rejecting a certification, a failed payment …) in words.
    static QString reasonCode(const QString &code);
    /// The codes that may be chosen for an action on an entity, in the order of a list.
    static QStringList reasonCodesFor(const QString &entity, const QString &action);
};

} // namespace tenderyard
