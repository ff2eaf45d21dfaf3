// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tenderyard {

/// The English words of actions and reason codes, to be translated in the context RuleWords; read through RuleWords.
class ActionWords
{
public:
    struct Button
    {
        const char *action;
        const char *words;
    };
    struct Done
    {
        const char *entity;
        const char *action;
        const char *words;
    };
    struct Reason
    {
        const char *code;
        const char *words;
    };

    /// Every action of the workflow file; "…" where a dialog asks for more.
    static std::span<const Button> buttons();
    /// What the history says, by entity and action.
    static std::span<const Done> done();
    static std::span<const Reason> reasons();
};

} // namespace tenderyard
