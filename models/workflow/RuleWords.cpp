// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/RuleWords.h"

#include "models/domain/Statuses.h"
#include "models/workflow/ActionWords.h"
#include "models/workflow/RuleSentences.h"

#include <QHash>

namespace tenderyard {

namespace {

using Sentences = QHash<QString, const RuleSentences::Entry *>;

const RuleSentences::Entry *entryOf(const QString &code)
{
    static const Sentences all = [] {
        Sentences sentences;
        for (const auto &entries : {RuleSentences::ofWorkflow(), RuleSentences::ofErrors(), RuleSentences::ofServer(),
                                    RuleSentences::ofStores()}) {
            for (const RuleSentences::Entry &entry : entries)
                sentences.insert(QLatin1String(entry.code), &entry);
        }
        return sentences;
    }();
    return all.value(code);
}

/// The first entry that `matches`, as `words`; null when there is none.
template<class Entries, class Matches> const char *findWords(const Entries &entries, Matches matches)
{
    for (const auto &entry : entries) {
        if (matches(entry))
            return entry.words;
    }
    return nullptr;
}

} // namespace

QString RuleWords::sentence(const QString &code)
{
    if (const RuleSentences::Entry *entry = entryOf(code))
        return tr(entry->sentence);
    return tr("This is not possible (%1).").arg(code);
}

QString RuleWords::mend(const QString &code)
{
    const RuleSentences::Entry *entry = entryOf(code);
    const bool mendable = entry != nullptr && *entry->mend != '\0';
    return mendable ? tr(entry->mend) : QString();
}

QString RuleWords::text(const Error &error)
{
    if (!error.text.isEmpty())
        return error.text;
    if (error.rules.isEmpty())
        return sentence(error.code);
    QStringList lines;
    for (const QString &rule : error.rules)
        lines.append(sentence(rule));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString RuleWords::action(const QString &action)
{
    const char *words =
        findWords(ActionWords::buttons(), [&](const auto &button) { return action == QLatin1String(button.action); });
    return words ? tr(words) : action;
}

QString RuleWords::actionDone(const QString &entity, const QString &action)
{
    const char *words = findWords(ActionWords::done(), [&](const auto &done) {
        return action == QLatin1String(done.action) && (*done.entity == '\0' || entity == QLatin1String(done.entity));
    });
    return words ? tr(words) : action;
}

QString RuleWords::reasonCode(const QString &code)
{
    const char *words =
        findWords(ActionWords::reasons(), [&](const auto &reason) { return code == QLatin1String(reason.code); });
    return words ? tr(words) : code;
}

QStringList RuleWords::reasonCodesFor(const QString &entity, const QString &action)
{
    const QString other = QStringLiteral("OTHER");
    if (entity == words::entity::contract && action == u"cancel")
        return {QStringLiteral("FUNDING_WITHDRAWN"), QStringLiteral("SCOPE_CHANGED"),   QStringLiteral("NO_BIDS"),
                QStringLiteral("PRICES_TOO_HIGH"),   QStringLiteral("PROCEDURE_ERROR"), other};
    if (entity == words::entity::certification && (action == u"reject" || action == u"withdraw_verification"))
        return {QStringLiteral("ILLEGIBLE"), QStringLiteral("WRONG_DOCUMENT"),    QStringLiteral("DATA_DIFFERS"),
                QStringLiteral("EXPIRED"),   QStringLiteral("FORGERY_SUSPECTED"), other};
    if (entity == words::entity::milestonePayment && action == u"fail")
        return {QStringLiteral("ACCOUNT_CLOSED"), QStringLiteral("WRONG_ACCOUNT"), QStringLiteral("INSUFFICIENT_FUNDS"),
                QStringLiteral("REJECTED_BY_BANK"), other};
    return {};
}

} // namespace tenderyard
