// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

namespace {

const QString profiles = QStringLiteral("contractors_contractor");
const QString certifications = QStringLiteral("contractors_certification");
const QString statusColumn = QStringLiteral("verified_status");
/// Recorders who see neither the profile that somebody else entered nor its certifications.
const QList<Person> ownersOfOthers{Person::Owner,    Person::Evaluator, Person::Approver,
                                   Person::Releaser, Person::Reader,    Person::StrangerOwner};

Binds newProfile(const Uuid &user)
{
    return {{QStringLiteral("user_id"), CaseTools::key(user)},
            {QStringLiteral("company_name"), QStringLiteral("New Roofs Ltd")},
            {QStringLiteral("company_fold"), QStringLiteral("new roofs ltd")}};
}

TransitionCase createCase(bool onBehalf)
{
    TransitionCase create;
    create.subject = Person::Newcomer;
    create.attempt = [onBehalf](Scenario &scenario, const WorkflowTransition &transition) {
        Binds values = newProfile(scenario.user(Person::Newcomer));
        if (onBehalf) {
            values.insert(QStringLiteral("entered_by"), Attempt::actingUser);
            values.insert(QStringLiteral("received_at"), scenario.inDays(-1));
        }
        return CaseTools::make(scenario, transition, values);
    };
    create.breaks = {{QStringLiteral("rule.person_not_contractor"), {[](Scenario &s, Attempt &a) {
                          a.values.insert(QStringLiteral("user_id"), CaseTools::key(s.user(Person::Reader)));
                      }}}};
    return create;
}

/// The profile of Newcomer, which staff entered, in the state that the transition begins with.
Attempt ofProfile(Scenario &scenario, const WorkflowTransition &transition, const Binds &values = {})
{
    const Uuid profile =
        scenario.addProfile(scenario.user(Person::Newcomer),
                            {{statusColumn, transition.from},
                             {QStringLiteral("entered_by"), CaseTools::key(scenario.user(Person::Deactivated))},
                             {QStringLiteral("suspended_by"), CaseTools::key(scenario.user(Person::Deactivated))}});
    Attempt attempt = CaseTools::move(transition, profile, values);
    attempt.contractor = profile;
    return attempt;
}

TransitionCase editCase()
{
    TransitionCase edit;
    edit.subject = Person::Newcomer;
    edit.recorded = true;
    edit.unseenBy = ownersOfOthers;
    edit.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        return ofProfile(scenario, transition, {{QStringLiteral("phone"), QStringLiteral("+49 341 777")}});
    };
    return edit;
}

Attempt movedProfile(Scenario &scenario, const WorkflowTransition &transition)
{
    return ofProfile(scenario, transition);
}

TransitionCase approveCase()
{
    TransitionCase approve{movedProfile};
    approve.breaks = {{QStringLiteral("rule.claimed_by_other"), {CaseTools::claimedByStaffB(&Attempt::contractor)}}};
    return approve;
}

TransitionCase reinstateCase()
{
    TransitionCase reinstate{movedProfile};
    reinstate.breaks = {{QStringLiteral("rule.profile_suspended_by_oneself"), {[](Scenario &s, Attempt &a) {
                             a.actor = Person::StaffA;
                             s.change(profiles, a.contractor,
                                      {{QStringLiteral("suspended_by"), CaseTools::key(s.user(Person::StaffA))}});
                         }}}};
    return reinstate;
}

TransitionCase followEditCase()
{
    TransitionCase follow{movedProfile};
    follow.cause = [](Scenario &scenario, const WorkflowTransition &) {
        const Uuid profile = scenario.profile(Person::Rival);
        scenario.actAs(Person::Rival);
        const qint64 version = scenario.row(profiles, profile).integer(QStringLiteral("row_version"));
        const Outcome edited = scenario.connection().update(
            profiles, profile, version, {{QStringLiteral("company_name"), QStringLiteral("Rival & Sons")}});
        return edited ? profile : Uuid();
    };
    return follow;
}

Attempt asked(Scenario &scenario, const WorkflowTransition &transition)
{
    return CaseTools::make(scenario, transition,
                           {{QStringLiteral("contractor_id"), CaseTools::key(scenario.profile(Person::Rival))},
                            {QStringLiteral("body"), QStringLiteral("Please name your region")},
                            {QStringLiteral("requested_by"), Attempt::actingUser}});
}

TransitionCase uploadCase(bool onBehalf)
{
    TransitionCase upload;
    upload.subject = Person::Rival;
    upload.attempt = [onBehalf](Scenario &scenario, const WorkflowTransition &transition) {
        Binds values{{QStringLiteral("contractor_id"), CaseTools::key(scenario.profile(Person::Rival))},
                     {QStringLiteral("document_type"), QStringLiteral("ISO 9001")},
                     {QStringLiteral("document_url"), QStringLiteral("document:b")},
                     {QStringLiteral("file_name"), QStringLiteral("iso.pdf")},
                     {QStringLiteral("media_type"), QStringLiteral("application/pdf")},
                     {QStringLiteral("byte_size"), 10},
                     {QStringLiteral("sha256"), QString(64, u'b')},
                     {QStringLiteral("uploaded_by"), Attempt::actingUser},
                     {QStringLiteral("uploaded_at"), scenario.inDays(0)}};
        if (onBehalf) {
            values.insert(QStringLiteral("entered_by"), Attempt::actingUser);
            values.insert(QStringLiteral("received_at"), scenario.inDays(-1));
        }
        return CaseTools::make(scenario, transition, values);
    };
    return upload;
}

/// A certification of Newcomer's recorded profile, in the state that the transition begins with.
Attempt ofCertification(Scenario &scenario, const WorkflowTransition &transition, const Binds &values)
{
    const Uuid profile =
        scenario.addProfile(scenario.user(Person::Newcomer),
                            {{QStringLiteral("entered_by"), CaseTools::key(scenario.user(Person::Deactivated))}});
    const bool verified = transition.from == u"VERIFIED";
    const Uuid certification = scenario.addCertification(profile, {{QStringLiteral("verified"), verified}});
    Attempt attempt = CaseTools::move(transition, certification, values);
    if (transition.from != transition.to)
        attempt.values.insert(QStringLiteral("verified"), !verified);
    attempt.contractor = profile;
    attempt.certification = certification;
    return attempt;
}

TransitionCase certificationCase(const Binds &values = {})
{
    TransitionCase certification;
    certification.subject = Person::Newcomer;
    certification.recorded = true;
    certification.unseenBy = ownersOfOthers;
    certification.attempt = [values](Scenario &scenario, const WorkflowTransition &transition) {
        return ofCertification(scenario, transition, values);
    };
    const auto ofStaffA = [](Scenario &s, Attempt &a) {
        a.actor = Person::StaffA;
        const Uuid profile = s.addProfile(s.user(Person::StaffA));
        s.change(certifications, a.certification, {{QStringLiteral("contractor_id"), CaseTools::key(profile)}});
    };
    certification.breaks = {
        {QStringLiteral("rule.certification_of_oneself"), {ofStaffA}},
        {QStringLiteral("rule.claimed_by_other"), {CaseTools::claimedByStaffB(&Attempt::certification)}}};
    return certification;
}

TransitionCase editCertificationCase()
{
    TransitionCase edit = certificationCase({{QStringLiteral("issuer"), QStringLiteral("Chamber of crafts")}});
    const auto somebodyElse = [](const Binds &values) {
        return [values](Scenario &s, Attempt &a) {
            a.values.insert(values);
            a.values.insert(QStringLiteral("uploaded_by"), CaseTools::key(s.user(Person::Rival)));
        };
    };
    // A new file under the name of whoever uploaded the old one.
    const auto silently = [](Scenario &, Attempt &a) {
        a.actor = Person::StaffA;
        a.values.insert(QStringLiteral("sha256"), QString(64, u'c'));
    };
    edit.breaks.insert(QStringLiteral("rule.uploaded_by_other"),
                       {somebodyElse({}), somebodyElse({{QStringLiteral("sha256"), QString(64, u'c')}}), silently});
    return edit;
}

TransitionCase verifyCase()
{
    TransitionCase verify = certificationCase({{QStringLiteral("verified_by"), Attempt::actingUser}});
    const auto with = [](const QString &column, const std::function<QVariant(Scenario &)> &value) {
        return [column, value](Scenario &s, Attempt &a) {
            s.change(certifications, a.certification, {{column, value(s)}});
        };
    };
    const auto uploadedByStaffA = [](Scenario &s, Attempt &a) {
        a.actor = Person::StaffA;
        s.change(certifications, a.certification,
                 {{QStringLiteral("uploaded_by"), CaseTools::key(s.user(Person::StaffA))}});
    };
    verify.breaks.insert(QStringLiteral("rule.certification_unchecked"),
                         {with(QStringLiteral("checked_sha256"), [](Scenario &) { return QVariant(); }),
                          with(QStringLiteral("checked_sha256"), [](Scenario &) { return QString(64, u'd'); })});
    verify.breaks.insert(QStringLiteral("rule.certification_expired"),
                         {with(QStringLiteral("expires_on"), [](Scenario &s) { return s.inDays(-1).date(); })});
    verify.breaks.insert(QStringLiteral("rule.certification_uploaded_by_oneself"), {uploadedByStaffA});
    verify.breaks.insert(
        QStringLiteral("rule.single_person_needs_reason"), {[uploadedByStaffA](Scenario &s, Attempt &a) {
            uploadedByStaffA(s, a);
            s.change(QStringLiteral("users_user"), s.user(Person::StaffB), {{QStringLiteral("active"), false}});
        }});
    verify.breaks.insert(QStringLiteral("rule.signed_by_other"), {[](Scenario &s, Attempt &a) {
                             a.values.insert(QStringLiteral("verified_by"), CaseTools::key(s.user(Person::StaffB)));
                         }});
    return verify;
}

TransitionCase rejectCase()
{
    TransitionCase reject = certificationCase();
    // Without any code it would not be a rejection at all.
    reject.breaks.insert(QStringLiteral("required.status_reason_code"),
                         {CaseTools::value(QStringLiteral("status_reason_code"), QStringLiteral("  "))});
    return reject;
}

} // namespace

TransitionCases contractorCases()
{
    return {{QStringLiteral("contractors_contractor.create"), createCase(false)},
            {QStringLiteral("contractors_contractor.record"), createCase(true)},
            {QStringLiteral("contractors_contractor.edit"), editCase()},
            {QStringLiteral("contractors_contractor.approve"), approveCase()},
            {QStringLiteral("contractors_contractor.suspend"), {movedProfile}},
            {QStringLiteral("contractors_contractor.reinstate"), reinstateCase()},
            {QStringLiteral("contractors_contractor.follow_edit"), followEditCase()},
            {QStringLiteral("contractors_change_request.ask"), {asked}},
            {QStringLiteral("contractors_certification.upload"), uploadCase(false)},
            {QStringLiteral("contractors_certification.record"), uploadCase(true)},
            {QStringLiteral("contractors_certification.edit"), editCertificationCase()},
            {QStringLiteral("contractors_certification.check_file"),
             certificationCase({{QStringLiteral("checked_sha256"), QString(64, u'e')}})},
            {QStringLiteral("contractors_certification.verify"), verifyCase()},
            {QStringLiteral("contractors_certification.reject"), rejectCase()},
            {QStringLiteral("contractors_certification.withdraw_verification"), certificationCase()}};
}

} // namespace tenderyard
