// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ActionState.h"
#include "views/certifications/ReasonForm.h"

#include <QCoreApplication>

namespace tenderyard {

/// What is asked before something is decided at the verification desk.
class DecisionQuestions
{
    Q_DECLARE_TR_FUNCTIONS(DecisionQuestions)
public:
    using Codes = QList<std::pair<QString, QString>>;

    /// `codes` and their words are those of the office; `correction` is proposed where the data differ; `alone`: there
    /// is no second person for it.
    static ReasonForm::Question forAction(const ActionState &state, const Codes &codes, const QString &correction,
                                          bool alone);
    /// The question of sending something back, begun as the wish for a correction.
    static ReasonForm::Question forCorrection(ReasonForm::Question question);
};

} // namespace tenderyard
