// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tenderyard {

/// One rule that every file of the checkout keeps.
struct Rule
{
    /// Names the test row: "views do not use Qt Sql".
    QString name;
    /// What to do instead, for whoever broke it.
    QString remedy;
    /// What is wrong with a file, each as "line: text" (line 0: the file as a whole); empty for a file that keeps it.
    std::function<QStringList(const SourceFile &)> violations;
};

/// Arrows between folders, and which Qt modules belong where.
QList<Rule> layerRules();
/// What code must not do: nested loops, singletons, waiting.
QList<Rule> codeRules();
/// What pages must not do: colours and style sheets of their own, texts that nobody can translate.
QList<Rule> lookRules();
/// Form of the files: licence line, length, one class a file, no leftovers.
QList<Rule> formRules();
/// What each test program must hold.
QList<Rule> testRules();

/// The lines of `lines` that match `pattern`, as Rule::violations wants them.
QStringList matchingLines(const QStringList &lines, const QString &pattern);

} // namespace tenderyard
