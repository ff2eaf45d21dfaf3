// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HelpTexts.h"

namespace tenderyard {

QList<HelpTexts::Section> HelpTexts::all()
{
    return {roles(),  workflow(), sealedBids(), certifications(), verification(), onBehalf(),
            import(), server(),   documents(),  backup(),         keys()};
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
         tr("Then the milestones are planned; their amounts sum exactly to the contract sum. Once the work has "
            "started, the contractor completes each milestone, the owner approves it, and its payment is released "
            "or, when the bank refuses it, marked as failed and tried again."),
         tr("Approving a milestone instructs its payment. The program pays nothing itself: pay at your bank, then "
            "record "
            "the bank’s reference, or that it failed. When you approve less than the whole amount, the rest becomes a "
            "new milestone, and the sum stays the same."),
         tr("When everything is paid, the contract is completed, and the owner reviews the contractor once."),
         tr("A button that cannot be used says why, and where possible leads to what would mend it. Whatever "
            "happens is kept in the history with what it was before.")}};
}

HelpTexts::Section HelpTexts::sealedBids()
{
    return {
        QStringLiteral("sealed"),
        tr("Sealed bids"),
        {tr("Before the opening the program shows a sealed bid only to its bidder, and to whoever recorded it for "
            "them. "
            "The owner sees how many bids there are, and nothing else."),
         tr("When a bid is submitted, a commitment is computed from its content and shown to the bidder. At the "
            "opening it is computed again. A bid that no longer matches stays closed and cannot be awarded."),
         tr("A tender can be posted as open instead of sealed. Then the owner sees bids as they arrive and may award "
            "at any time; every bidder is told so on the form."),
         tr("A price is unusually low when it is 15 % or more below the mean of the other bids that still take part, "
            "of which there must be at least two. Write down an assessment before awarding it."),
         tr("An office in a file: whoever can read that file with other programs can read everything in it, so sealing "
            "protects among people who use the program, not against somebody who holds the file. An office on a "
            "server: the server itself keeps bids sealed, whatever program asks it; only whoever runs the server could "
            "look.")}};
}

HelpTexts::Section HelpTexts::certifications()
{
    return {
        QStringLiteral("certifications"),
        tr("Certifications"),
        {tr("Drop PDF, PNG or JPEG files of up to 25 MB on the page, one or many. Each becomes a card: its upload can "
            "be "
            "paused, cancelled and tried again, and what the text of a PDF plainly says is offered beside the fields. "
            "Nothing is filled in by itself."),
         tr("A renewal replaces the certification before it only when it has been verified; until then that one "
            "counts. "
            "What was sent back says why, and Mend opens the field that it is about."),
         tr("The program reminds 60, 30, 7 and 0 days before a certification expires, each time once. The File menu "
            "saves deadlines and dates of expiry as a calendar, and certifications as one PDF.")}};
}

HelpTexts::Section HelpTexts::documents()
{
    return {
        QStringLiteral("documents"),
        tr("Where documents are kept"),
        {tr("Documents are kept beside the office or on its server; staff can choose a WebDAV or an S3-compatible "
            "store "
            "in the settings. What goes there is encrypted on the desk, and its keys stay in the office: who looks "
            "after "
            "the store cannot read a document, and without the office nobody can."),
         tr("The store’s password is asked for on each desk and can be kept in the system’s keychain. All documents "
            "move "
            "when another place is chosen, and each is compared; the old copies stay until somebody removes them."),
         tr("Each document is compared with what was uploaded whenever it is opened. One that was changed is shown as "
            "changed, and cannot be verified.")}};
}

HelpTexts::Section HelpTexts::verification()
{
    return {
        QStringLiteral("verification"),
        tr("Verification"),
        {tr("Profiles and certifications wait in a queue, the oldest first. The program reads each stored file again "
            "and says whether it is still the one that was uploaded; only then it can be verified."),
         tr("Nobody verifies or approves their own company. What one person uploaded or suspended, another verifies or "
            "reinstates; where there is only one member of staff, that person does it with a written reason, and the "
            "history marks it."),
         tr("What somebody looks at for more than a second is taken by them, so that two people do not check the same "
            "one; it is given back when they go on, and by itself after 20 minutes."),
         tr("A verified certification counts to the end of the day on which it expires. 60 days before, it stands on "
            "the contractor’s dashboard; 90 days before, on the staff’s list of expiring ones."),
         tr("A suspended contractor makes no new bid and gets no award and no new payment; running contracts go on.")}};
}

HelpTexts::Section HelpTexts::onBehalf()
{
    return {
        QStringLiteral("behalf"),
        tr("What came by letter"),
        {tr("Staff, and owners, record contractors and certifications that came by letter or e-mail; bids and "
            "completed "
            "work of a tender are recorded by staff and by those who manage it."),
         tr("Such entries are marked as entered on behalf, with who entered them. A bid counts when the time at which "
            "it arrived lies before the deadline, and it can be recorded until the bids are opened."),
         tr("Nobody is told before the opening whether a contractor has a bid already. Of several the opening keeps "
            "what "
            "the contractor handed in, or else the last one received.")}};
}

HelpTexts::Section HelpTexts::import()
{
    return {
        QStringLiteral("import"),
        tr("Importing tenders"),
        {tr("For staff: the File menu imports tenders in the Open Contracting Data Standard from files or a whole "
            "folder: releases, records and packages of them."),
         tr("What could not be understood is kept, and listed by file and field in a report, a CSV file beside the "
            "office. Importing the same files again changes nothing."),
         tr("Imported history is marked with its source and cannot be changed. Staff take over an imported open tender "
            "for an owner, with a deadline; from then on it is sealed and every rule holds.")}};
}

HelpTexts::Section HelpTexts::server()
{
    return {
        QStringLiteral("server"),
        tr("Working with a server"),
        {tr("An office that several people use at once is kept on a PostgreSQL server. Everybody has a sign-in of "
            "their own there, and the server itself checks every rule, whichever program asks it."),
         tr("To connect for the first time, choose “Connect to a server” on the start page and paste the invitation "
            "that you were given. Its password works once: the program asks for one of your own first, and says who "
            "made the old one."),
         tr("The connection is encrypted, and the server has to prove that it is the one you named. Where an office "
            "has an authority of its own for that, its certificate comes with the invitation or as a file."),
         tr("The password can be kept in this computer’s keychain, and nowhere else. Where the keychain is locked or "
            "there is none, it is asked for each time."),
         tr("When the server cannot be reached, a line at the top says so and when it is tried again. What is shown "
            "can be read on. What you do meanwhile does not happen, and is said not to have happened."),
         tr("Rarely the connection goes between an action and its confirmation. Then the line at the top names the "
            "action, and says whether it happened as soon as the server answers. Do not repeat it before."),
         tr("Staff invite people under People: the program makes the text to be handed over, on a way that you trust. "
            "Deactivating somebody, or giving them a new password, ends their sessions at once. Who becomes staff, and "
            "a password that staff make, is confirmed by a second member of staff."),
         tr("Whoever looks after the server sets it up, by “Set up a server” on the start page or on the command line, "
            "brings it up to date and makes its backups; the administrator’s guide says how.")}};
}

HelpTexts::Section HelpTexts::backup()
{
    return {
        QStringLiteral("backup"),
        tr("Backup"),
        {tr("An office in a file: everything is in that file and in the folder beside it that has the file’s whole "
            "name and ends in "
            "“.files”, where the documents are. Copy both while the program is closed, and keep the copy on another "
            "computer."),
         tr("Before a new version of the program changes the tables of the file, it makes a copy beside it that ends "
            "in "
            "“.bak”."),
         tr("Several windows can work on one file on one computer. Do not open it over a network drive."),
         tr("Forgotten passwords are reset by staff under People with a one-time password, which is changed at the "
            "next "
            "sign-in. Nobody can read a password.")}};
}

HelpTexts::Section HelpTexts::keys()
{
    return {
        QStringLiteral("keys"),
        tr("Keys"),
        {tr("Ctrl+1 to Ctrl+9: the places of the sidebar."), tr("Alt+Left: back."),
         tr("Ctrl+F: search the list of a page."), tr("Ctrl+Enter: the main action of a page or a dialog."),
         tr("F6: the next pane."), tr("Enter: open the selected row. Ctrl+C: copy the selected rows as a table."),
         tr("Ctrl+Shift+C: copy the list as text."), tr("Ctrl+B: show or hide the sidebar."),
         tr("Ctrl+O: open an office. Ctrl+P: print the list. Ctrl+Q: quit."),
         tr("New tender: F8 and Shift+F8 go to the next and the previous error."),
         tr("Comparing bids: the arrow keys choose a bid, Space puts it on the shortlist, P pins and H hides it."),
         tr("Milestone plan: F2 changes a milestone, Alt+Up and Alt+Down move it."),
         tr("Verification, wherever no text is typed: V verifies or approves, R rejects, C asks for a correction or a "
            "change, N or Alt+Down and P or Alt+Up go to the next and the previous, O takes over what a colleague "
            "has, B shows the version before. For a reason: 1 to 9 choose it, Ctrl+Enter sends, Esc goes back."),
         tr("Documents: Ctrl++ and Ctrl+− zoom, W fits the width, F the whole page, T turns, Ctrl+F finds, F4 shows "
            "the thumbnails."),
         tr("F1: this help.")}};
}

} // namespace tenderyard
