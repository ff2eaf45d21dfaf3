<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CalendarExport</name>
    <message numerus="yes">
        <source>The calendar was saved, with %n entries.</source>
        <translation>
            <numerusform>The calendar was saved, with one entry.</numerusform>
            <numerusform>The calendar was saved, with %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <translation>
            <numerusform>%n of %1 missing</numerusform>
            <numerusform>%n of %1 missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 valid</source>
        <translation>
            <numerusform>%n of %1 valid</numerusform>
            <numerusform>%n of %1 valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyHandOut</name>
    <message numerus="yes">
        <source>%n people can sign in, each with a new password that works once.</source>
        <translation>
            <numerusform>%n person can sign in, with a new password that works once.</numerusform>
            <numerusform>%n people can sign in, each with a new password that works once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>Expires in %n days, on %1</source>
        <translation>
            <numerusform>Expires tomorrow, on %1</numerusform>
            <numerusform>Expires in %n days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” expires in %n days</source>
        <translation>
            <numerusform>“%1” expires tomorrow</numerusform>
            <numerusform>“%1” expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your certifications have expired</source>
        <translation>
            <numerusform>One of your certifications has expired</numerusform>
            <numerusform>%n of your certifications have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your certifications expire soon or have expired</source>
        <translation>
            <numerusform>One of your certifications expires soon or has expired</numerusform>
            <numerusform>%n of your certifications expire soon or have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications have expired</source>
        <translation>
            <numerusform>%n certification has expired</numerusform>
            <numerusform>%n certifications have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications expire today</source>
        <translation>
            <numerusform>%n certification expires today</numerusform>
            <numerusform>%n certifications expire today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications expire within %1 days</source>
        <translation>
            <numerusform>%n certification expires within %1 days</numerusform>
            <numerusform>%n certifications expire within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them today</source>
        <translation>
            <numerusform>one of them today</numerusform>
            <numerusform>%n of them today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within %1 days</source>
        <translation>
            <numerusform>one of them within %1 days</numerusform>
            <numerusform>%n of them within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have expired</source>
        <translation>
            <numerusform>one more has expired</numerusform>
            <numerusform>%n more have expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenderWords</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::AwardDialog</name>
    <message numerus="yes">
        <source>%1 in %n days. The other bids become Rejected, which their bidders see; what they offered stays as it was.</source>
        <translation>
            <numerusform>%1 in %n day. The other bids become Rejected, which their bidders see; what they offered stays as it was.</numerusform>
            <numerusform>%1 in %n days. The other bids become Rejected, which their bidders see; what they offered stays as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::BidDecisions</name>
    <message numerus="yes">
        <source>%n bids opened</source>
        <translation>
            <numerusform>%n bid opened</numerusform>
            <numerusform>%n bids opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::BulkPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>Reject %n</numerusform>
            <numerusform>Reject %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1.</source>
        <translation>
            <numerusform>%n %1.</numerusform>
            <numerusform>%n %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationListPage</name>
    <message numerus="yes">
        <source>%n files are not saved as certifications yet. What was typed for them is lost.</source>
        <translation>
            <numerusform>One file is not saved as a certification yet. What was typed for it is lost.</numerusform>
            <numerusform>%n files are not saved as certifications yet. What was typed for them is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ComparePage</name>
    <message numerus="yes">
        <source>%n bids</source>
        <translation>
            <numerusform>%n bid</numerusform>
            <numerusform>%n bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed bids</source>
        <translation>
            <numerusform>%n sealed bid</numerusform>
            <numerusform>%n sealed bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorPage</name>
    <message numerus="yes">
        <source>%1 of 5 stars from %n reviews</source>
        <translation>
            <numerusform>%1 of 5 stars from %n review</numerusform>
            <numerusform>%1 of 5 stars from %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DashboardPage</name>
    <message numerus="yes">
        <source>%1 · %n things need you</source>
        <translation>
            <numerusform>%1 · %n thing needs you</numerusform>
            <numerusform>%1 · %n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be opened</source>
        <translation>
            <numerusform>%n can be opened</numerusform>
            <numerusform>%n can be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awarded</source>
        <translation>
            <numerusform>%n awarded</numerusform>
            <numerusform>%n awarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DeadlineRow</name>
    <message numerus="yes">
        <source>%1 · %n bids</source>
        <translation>
            <numerusform>%1 · %n bid</numerusform>
            <numerusform>%1 · %n bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DecisionPane</name>
    <message numerus="yes">
        <source>%1 differs from the document.</source>
        <translation>
            <numerusform>%1 differs from the document.</numerusform>
            <numerusform>%1 differ from the document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentMoveView</name>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about a second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be had from the old place. The rest is at the new place; the office still uses the old one.</source>
        <translation>
            <numerusform>One document could not be had from the old place. The rest is at the new place; the office still uses the old one.</numerusform>
            <numerusform>%n documents could not be had from the old place. The rest is at the new place; the office still uses the old one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be had from the old place, where nothing of them is removed.</source>
        <translation>
            <numerusform>One document could not be had from the old place, where nothing of it is removed.</numerusform>
            <numerusform>%n documents could not be had from the old place, where nothing of them is removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentsPage</name>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n certificate, %1</numerusform>
            <numerusform>%n certificates, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned letter(s) and record(s)</source>
        <translation>
            <numerusform>%n scanned letter or record</numerusform>
            <numerusform>%n scanned letters and records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(ies) were removed.</source>
        <translation>
            <numerusform>One old copy was removed.</numerusform>
            <numerusform>%n old copies were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiringPage</name>
    <message numerus="yes">
        <source>In the next %n days</source>
        <translation>
            <numerusform>In the next %n day</numerusform>
            <numerusform>In the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiryTimelineModel</name>
    <message numerus="yes">
        <source>Expires on %1, in %n days</source>
        <translation>
            <numerusform>Expires on %1, tomorrow</numerusform>
            <numerusform>Expires on %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n months</source>
        <translation>
            <numerusform>The next month</numerusform>
            <numerusform>The next %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ImportDialog</name>
    <message numerus="yes">
        <source>%n tenders made</source>
        <translation>
            <numerusform>%n tender made</numerusform>
            <numerusform>%n tenders made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n could not be imported</numerusform>
            <numerusform>%n could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ImportReport</name>
    <message numerus="yes">
        <source>(text of %n character(s))</source>
        <translation>
            <numerusform>(text of %n character)</numerusform>
            <numerusform>(text of %n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) damaged or unreadable</source>
        <translation>
            <numerusform>%n file damaged or unreadable</numerusform>
            <numerusform>%n files damaged or unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) found</source>
        <translation>
            <numerusform>%n release found</numerusform>
            <numerusform>%n releases found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) contained in others</source>
        <translation>
            <numerusform>%n release contained in others</numerusform>
            <numerusform>%n releases contained in others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) that belong to no process</source>
        <translation>
            <numerusform>%n release that belongs to no process</numerusform>
            <numerusform>%n releases that belong to no process</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) found</source>
        <translation>
            <numerusform>%n process found</numerusform>
            <numerusform>%n processes found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) imported</source>
        <translation>
            <numerusform>%n process imported</numerusform>
            <numerusform>%n processes imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) brought up to date</source>
        <translation>
            <numerusform>%n process brought up to date</numerusform>
            <numerusform>%n processes brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) unchanged</source>
        <translation>
            <numerusform>%n process unchanged</numerusform>
            <numerusform>%n processes unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) left alone because an owner has taken them over</source>
        <translation>
            <numerusform>%n process left alone because an owner has taken it over</numerusform>
            <numerusform>%n processes left alone because an owner has taken them over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) failed</source>
        <translation>
            <numerusform>%n process failed</numerusform>
            <numerusform>%n processes failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) and other user(s) made</source>
        <translation>
            <numerusform>%n owner or other user made</numerusform>
            <numerusform>%n owners and other users made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s) made</source>
        <translation>
            <numerusform>%n contractor made</numerusform>
            <numerusform>%n contractors made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tender(s) made</source>
        <translation>
            <numerusform>%n tender made</numerusform>
            <numerusform>%n tenders made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) made</source>
        <translation>
            <numerusform>%n bid made</numerusform>
            <numerusform>%n bids made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) made</source>
        <translation>
            <numerusform>%n milestone made</numerusform>
            <numerusform>%n milestones made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) made</source>
        <translation>
            <numerusform>%n payment made</numerusform>
            <numerusform>%n payments made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about what was not understood or has no place here</source>
        <translation>
            <numerusform>%n line about what was not understood or has no place here</numerusform>
            <numerusform>%n lines about what was not understood or has no place here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ListPage</name>
    <message numerus="yes">
        <source>%n changes by others wait</source>
        <translation>
            <numerusform>%n change by others waits</numerusform>
            <numerusform>%n changes by others wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries</source>
        <translation>
            <numerusform>More than %n entry</numerusform>
            <numerusform>More than %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ListPane</name>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::NeedRow</name>
    <message numerus="yes">
        <source>Open %n sealed bids</source>
        <translation>
            <numerusform>Open %n sealed bid</numerusform>
            <numerusform>Open %n sealed bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose among %n bids</source>
        <translation>
            <numerusform>Choose among %n bid</numerusform>
            <numerusform>Choose among %n bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::PeoplePage</name>
    <message numerus="yes">
        <source>%n requests wait for a second member of staff.</source>
        <translation>
            <numerusform>%n request waits for a second member of staff.</numerusform>
            <numerusform>%n requests wait for a second member of staff.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::PortfolioDialog</name>
    <message numerus="yes">
        <source>%n certifications were saved as one PDF.</source>
        <translation>
            <numerusform>One certification was saved as a PDF.</numerusform>
            <numerusform>%n certifications were saved as one PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents could not be included; a page says why: %1</source>
        <translation>
            <numerusform>One document could not be included; a page says why: %1</numerusform>
            <numerusform>%n documents could not be included; a page says why: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueDelegate</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>one day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::QueuePane</name>
    <message numerus="yes">
        <source>%n waiting · oldest %1</source>
        <translation>
            <numerusform>%n waiting · oldest %1</numerusform>
            <numerusform>%n waiting · oldest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderButton</name>
    <message numerus="yes">
        <source>Reminders: %n certifications expire or have expired</source>
        <translation>
            <numerusform>Reminders: %n certification expires or has expired</numerusform>
            <numerusform>Reminders: %n certifications expire or have expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderPanel</name>
    <message numerus="yes">
        <source>%n certifications</source>
        <translation>
            <numerusform>%n certification</numerusform>
            <numerusform>%n certifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::RunningRow</name>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <extracomment>%1: the day on which something was due</extracomment>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::SectionList</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerBar</name>
    <message numerus="yes">
        <source>The server cannot be reached. You can go on reading what is shown. Next try in %n s.</source>
        <translation>
            <numerusform>The server cannot be reached. You can go on reading what is shown. Next try in %n s.</numerusform>
            <numerusform>The server cannot be reached. You can go on reading what is shown. Next try in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderActions</name>
    <message numerus="yes">
        <source>%n bids opened</source>
        <translation>
            <numerusform>%n bid opened</numerusform>
            <numerusform>%n bids opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFilters</name>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFormPage</name>
    <message numerus="yes">
        <source>%n things to mend before you can post:</source>
        <translation>
            <numerusform>%n thing to mend before you can post:</numerusform>
            <numerusform>%n things to mend before you can post:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderPage</name>
    <message numerus="yes">
        <source>%n bids</source>
        <translation>
            <numerusform>%n bid</numerusform>
            <numerusform>%n bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadPane</name>
    <message numerus="yes">
        <source>%n more files were left out. Add them when these are saved.</source>
        <translation>
            <numerusform>One more file was left out. Add it when these are saved.</numerusform>
            <numerusform>%n more files were left out. Add them when these are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <translation>
            <numerusform>%n complete</numerusform>
            <numerusform>%n complete</numerusform>
        </translation>
    </message>
</context>
</TS>
