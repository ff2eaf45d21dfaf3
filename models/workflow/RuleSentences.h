// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tenderyard {

/// The English texts of codes, to be translated in the context RuleWords; read through RuleWords alone.
class RuleSentences
{
public:
    struct Entry
    {
        const char *code;
        const char *sentence;
        /// The words of a link that mends it; empty where there is none.
        const char *mend;
    };

    /// Codes of the workflow file: rule.*, transition.* and required.*.
    static std::span<const Entry> ofWorkflow();
    /// Codes of everything else: input.*, money.*, account.*, storage.*, document.*, import.*.
    static std::span<const Entry> ofErrors();
    /// Codes that only an office on a server answers, and of what leads to it: secret.*, invitation.*, authority.*.
    static std::span<const Entry> ofServer();
    /// Codes of document stores outside of the office, and of choosing one: store.*, documents.*.
    static std::span<const Entry> ofStores();
};

} // namespace tenderyard
