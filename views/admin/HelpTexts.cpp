// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HelpTexts.h"

namespace tenderyard {

QList<HelpTexts::Section> HelpTexts::all()
{
    return {roles(), workflow(), sealedBids(), verification(), onBehalf(), import(), backup(), keys()};
}

HelpTexts::Section HelpTexts::roles()
{
    return {
        QStringLiteral("roles"),
        tr("Who does what"),
        {tr("Owners post tenders, open and compare bids, award, plan milestones, approve work and release payments."),
         tr("Contractors keep a profile with certifications, bid on tenders, and mark milestones as completed."),
         tr("Staff verify profiles and certifications and look after the people and the settings of the office."),
         tr("A person may have several roles. Members of a tender share its work by duties: managing, evaluating, "
            "approving, releasing or only reading.")}};
}

HelpTexts::Section HelpTexts::workflow()
{
    return {
        QStringLiteral("workflow"),
        tr("From posting to review"),
        {tr("A tender is posted with its deadline. Bids come in until then. After the deadline the owner opens them, "
            "compares them, puts the good ones on a shortlist, and awards the contract with a written reason."),
         tr("Then the milestones are planned; their amounts sum exactly to the awarded cost. Once the work has "
            "started, the contractor completes each milestone, the owner approves it, and its payment is released "
            "or, when the bank refuses it, marked as failed and tried again."),
         tr("When everything is paid, the contract is completed, and the owner reviews the contractor once."),
         tr("A button that cannot be used says why, and where possible leads to what would mend it. Whatever "
            "happens is kept in the history with what it was before.")}};
}

HelpTexts::Section HelpTexts::sealedBids()
{
    return {
        QStringLiteral("sealed"),
        tr("Sealed bids"),
        {tr("The program shows nobody but the bidder what a sealed bid says before the opening: the owner only sees "
            "how many there are."),
         tr("When a bid is submitted, a commitment is computed from its content and shown to the bidder. At the "
            "opening it is computed again; a bid that was changed in between is found out."),
         tr("An office is one file. Whoever can read that file with other programs can read everything in it, so "
            "sealing protects among people who use the program, not against somebody who holds the file.")}};
}

HelpTexts::Section HelpTexts::verification()
{
    return {
        QStringLiteral("verification"),
        tr("Verification"),
        {tr("Profiles and certifications wait in a queue, the oldest first. The program reads each stored file again "
            "and says whether it is still the one that was uploaded; only then it can be verified."),
         tr("Nobody verifies their own company, and what one person uploaded is verified by another. In an office "
            "with a single member of staff a written reason takes the place of the second person."),
         tr("A verified certification counts until it expires. A contractor is told 30 days before.")}};
}

HelpTexts::Section HelpTexts::onBehalf()
{
    return {
        QStringLiteral("behalf"),
        tr("What came by letter"),
        {tr("Owners and staff can record contractors, certifications, bids and completed work that came by letter "
            "or e-mail, with the time at which they arrived."),
         tr("Such entries are marked as entered on behalf, with who entered them. The rules are the same: a bid that "
            "arrived after the deadline is not taken.")}};
}

HelpTexts::Section HelpTexts::import()
{
    return {
        QStringLiteral("import"),
        tr("Importing tenders"),
        {tr("File, Import reads tenders in the Open Contracting Data Standard: single releases, packages of releases "
            "and records, from files or a whole folder."),
         tr("What could not be understood is listed by file and field in a report, and kept. Importing the same "
            "files again changes nothing."),
         tr("Imported history is marked with its source and cannot be changed. Taking over an imported open tender "
            "gives it an owner and a deadline; from then on every rule holds.")}};
}

HelpTexts::Section HelpTexts::backup()
{
    return {
        QStringLiteral("backup"),
        tr("Backup"),
        {tr("Everything is in the office’s file and in the folder of the same name that ends in “.files”, where the "
            "documents are. Copy both while the program is closed, and keep the copy on another computer."),
         tr("Before a new version of the program changes the form of the file, it makes a copy beside it.")}};
}

HelpTexts::Section HelpTexts::keys()
{
    return {QStringLiteral("keys"),
            tr("Keys"),
            {tr("Ctrl+1 to Ctrl+9: the places of the sidebar."), tr("Alt+Left: back."),
             tr("Ctrl+F: search the list of a page."), tr("Ctrl+Enter: the main action of a page or a dialog."),
             tr("F6: the next pane."), tr("Enter: open the selected row. Ctrl+C: copy the selected rows as a table."),
             tr("Alt+Up and Alt+Down in the verification: previous and next."), tr("F1: this help.")}};
}

} // namespace tenderyard
