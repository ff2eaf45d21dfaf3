// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DecisionQuestions.h"

#include "models/workflow/RuleWords.h"

namespace tenderyard {

namespace {

const QString differingData = QStringLiteral("DATA_DIFFERS");

QString explanationOf(const QString &action)
{
    if (action == u"verify")
        return DecisionQuestions::tr(
            "You are the only member of staff, so there is no second person. Write down how you checked it.");
    if (action == u"reinstate")
        return DecisionQuestions::tr("Whoever suspended somebody does not reinstate them, unless there is nobody else: "
                                     "then this reason says so.");
    if (action == u"suspend")
        return DecisionQuestions::tr("No new bids, awards or new payments; running contracts go on.");
    if (action == u"ask")
        return DecisionQuestions::tr(
            "The contractor reads this on the profile. It waits outside of the queue until it is changed.");
    return {};
}

} // namespace

ReasonForm::Question DecisionQuestions::forAction(const ActionState &state, const Codes &codes,
                                                  const QString &correction, bool alone)
{
    ReasonForm::Question question;
    question.title = RuleWords::action(state.action).remove(QChar(0x2026));
    question.button = question.title;
    question.explanation = explanationOf(state.action);
    question.textRequired =
        state.requirements.contains(QStringLiteral("status_reason")) || state.action == u"ask" || alone;
    if (state.action == u"reject" || state.action == u"suspend" || state.action == u"withdraw_verification")
        question.role = QStringLiteral("danger");
    if (state.requirements.contains(QStringLiteral("status_reason_code"))) {
        question.codes = codes;
        question.texts.insert(differingData, correction);
    }
    return question;
}

ReasonForm::Question DecisionQuestions::forCorrection(ReasonForm::Question question)
{
    question.title = tr("Ask for correction");
    question.button = question.title;
    question.role = QStringLiteral("primary");
    question.code = differingData;
    return question;
}

} // namespace tenderyard
