// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

namespace {

const QString users = QStringLiteral("users_user");

Attempt createdUser(Scenario &scenario, const WorkflowTransition &transition)
{
    return CaseTools::make(scenario, transition,
                           {{QStringLiteral("login"), QStringLiteral("ada")},
                            {QStringLiteral("login_fold"), QStringLiteral("ada")},
                            {QStringLiteral("full_name"), QStringLiteral("Ada")},
                            {QStringLiteral("name_fold"), QStringLiteral("ada")},
                            {QStringLiteral("created_by"), Attempt::actingUser}});
}

TransitionCase createUserCase()
{
    TransitionCase create{createdUser};
    create.breaks = {{QStringLiteral("rule.recorder_sets_no_password"), {[](Scenario &, Attempt &a) {
                          a.actor = Person::StrangerOwner;
                          a.values.insert(QStringLiteral("password_hash"), QStringLiteral("guessed"));
                      }}},
                     {QStringLiteral("rule.signed_by_other"), {[](Scenario &s, Attempt &a) {
                          a.values.insert(QStringLiteral("created_by"), CaseTools::key(s.user(Person::StaffB)));
                      }}}};
    return create;
}

TransitionCase editUserCase()
{
    TransitionCase edit;
    edit.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid person = scenario.addPerson(QStringLiteral("clerk"), {QStringLiteral("OWNER")});
        return CaseTools::move(transition, person, {{QStringLiteral("full_name"), QStringLiteral("Clara Clerk")}});
    };
    const auto deactivated = [](Attempt &a) { a.values = {{QStringLiteral("active"), false}}; };
    edit.breaks = {{QStringLiteral("rule.last_staff"), {[deactivated](Scenario &s, Attempt &a) {
                        // Whoever cannot sign in does not count: then the other one is the last.
                        a.actor = Person::StaffA;
                        s.change(users, s.user(Person::StaffA), {{QStringLiteral("password_hash"), QVariant()}});
                        a.key = {{QStringLiteral("id"), CaseTools::key(s.user(Person::StaffB))}};
                        deactivated(a);
                    }}},
                   {QStringLiteral("rule.person_still_owns"), {[deactivated](Scenario &s, Attempt &a) {
                        const Uuid person = a.key.value(QStringLiteral("id")).value<Uuid>();
                        s.tender(QStringLiteral("POSTED"), {{QStringLiteral("owner_id"), CaseTools::key(person)}});
                        deactivated(a);
                    }}}};
    return edit;
}

TransitionCase editOwnCase()
{
    TransitionCase edit;
    edit.subject = Person::Reader;
    edit.allowedOtherwise = {Person::StaffA, Person::StaffB};
    edit.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        return CaseTools::move(transition, scenario.user(Person::Reader),
                               {{QStringLiteral("full_name"), QStringLiteral("Rita Reader")}});
    };
    return edit;
}

TransitionCase grantCase()
{
    TransitionCase grant;
    grant.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        return CaseTools::make(scenario, transition,
                               {{QStringLiteral("user_id"), CaseTools::key(scenario.user(Person::Reader))},
                                {QStringLiteral("role"), QStringLiteral("CONTRACTOR")},
                                {QStringLiteral("granted_at"), scenario.inDays(0)}});
    };
    const auto toOneself = [](const QString &role) {
        return [role](Scenario &, Attempt &a) {
            a.actor = Person::StrangerOwner;
            a.values.insert(QStringLiteral("user_id"), Attempt::actingUser);
            a.values.insert(QStringLiteral("role"), role);
        };
    };
    grant.breaks = {{QStringLiteral("rule.recorder_grants_contractor_only"),
                     {toOneself(QStringLiteral("STAFF")), toOneself(QStringLiteral("OWNER"))}}};
    return grant;
}

TransitionCase revokeCase()
{
    TransitionCase revoke;
    revoke.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        Attempt attempt;
        attempt.table = transition.entity;
        attempt.key = {{QStringLiteral("user_id"), CaseTools::key(scenario.user(Person::Reader))},
                       {QStringLiteral("role"), QStringLiteral("OWNER")}};
        attempt.deletes = true;
        return attempt;
    };
    revoke.breaks = {{QStringLiteral("rule.last_staff"), {[](Scenario &s, Attempt &a) {
                          s.change(users, s.user(Person::StaffB), {{QStringLiteral("active"), false}});
                          a.actor = Person::StaffA;
                          a.key = {{QStringLiteral("user_id"), CaseTools::key(s.user(Person::StaffA))},
                                   {QStringLiteral("role"), QStringLiteral("STAFF")}};
                      }}}};
    return revoke;
}

/// A row of a table that only staff write.
TransitionCase settingCase(const QString &keyColumn, const Binds &values, const QString &changed)
{
    TransitionCase setting;
    setting.attempt = [keyColumn, values, changed](Scenario &scenario, const WorkflowTransition &transition) {
        Attempt attempt;
        attempt.table = transition.entity;
        if (transition.makesRow()) {
            attempt.values = values;
            return attempt;
        }
        scenario.insert(transition.entity, values);
        attempt.key = {{keyColumn, values.value(keyColumn)}};
        attempt.deletes = transition.deletesRow();
        if (!attempt.deletes)
            attempt.values = {{changed, 7}};
        return attempt;
    };
    return setting;
}

} // namespace

TransitionCases officeCases()
{
    const TransitionCase setting = settingCase(QStringLiteral("name"),
                                               {{QStringLiteral("name"), QStringLiteral("addendum_minimum_days")},
                                                {QStringLiteral("value"), QStringLiteral("5")}},
                                               QStringLiteral("value"));
    const TransitionCase requiredType =
        settingCase(QStringLiteral("document_type"),
                    {{QStringLiteral("document_type"), QStringLiteral("ISO 9001")}, {QStringLiteral("sequence"), 2}},
                    QStringLiteral("sequence"));
    const TransitionCase certificationType =
        settingCase(QStringLiteral("document_type"),
                    {{QStringLiteral("document_type"), QStringLiteral("Diving")}, {QStringLiteral("sequence"), 2}},
                    QStringLiteral("sequence"));
    const TransitionCase rejectionCode = settingCase(
        QStringLiteral("code"), {{QStringLiteral("code"), QStringLiteral("TORN")}, {QStringLiteral("sequence"), 20}},
        QStringLiteral("sequence"));
    return {{QStringLiteral("users_user.create"), createUserCase()},
            {QStringLiteral("users_user.edit"), editUserCase()},
            {QStringLiteral("users_user.edit_own"), editOwnCase()},
            {QStringLiteral("users_role.grant"), grantCase()},
            {QStringLiteral("users_role.revoke"), revokeCase()},
            {QStringLiteral("office_setting.set"), setting},
            {QStringLiteral("office_setting.change"), setting},
            {QStringLiteral("contractors_required_type.add"), requiredType},
            {QStringLiteral("contractors_required_type.remove"), requiredType},
            {QStringLiteral("contractors_required_type.edit"), requiredType},
            {QStringLiteral("contractors_certification_type.add"), certificationType},
            {QStringLiteral("contractors_certification_type.remove"), certificationType},
            {QStringLiteral("contractors_certification_type.edit"), certificationType},
            {QStringLiteral("contractors_rejection_code.add"), rejectionCode},
            {QStringLiteral("contractors_rejection_code.remove"), rejectionCode},
            {QStringLiteral("contractors_rejection_code.edit"), rejectionCode}};
}

} // namespace tenderyard
