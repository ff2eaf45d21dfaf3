// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QList>
#include <QString>

namespace tenderyard {

/// A made-up file that breaks a rule, or that comes close and must not be blamed: so that no rule stops working
/// without a word.
struct RuleExample
{
    QString rule;
    SourceFile file;
    bool breaksIt = true;
};

QList<RuleExample> ruleExamples();

} // namespace tenderyard
