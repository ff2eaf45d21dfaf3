// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/InputForm.h"

#include "tests/support/TestOffice.h"
#include "tests/views/SampleOffice.h"

#include <QDate>

namespace tenderyard {

namespace {

QString day(int fromToday)
{
    return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate);
}

QString title(const char *text)
{
    return QString::fromUtf8(text);
}

InputForm::Field number(const char *name, const QString &right)
{
    return {QString::fromUtf8(name), right, {}, InputForm::Kind::Number};
}

InputForm::Field date(const char *name, const QString &right)
{
    return {QString::fromUtf8(name), right, {}, InputForm::Kind::Date};
}

InputForm tenderForm()
{
    return {.name = QStringLiteral("tender"),
            .login = QStringLiteral("maeve.donnelly"),
            .place = {QStringLiteral("tender_form"), {}, {}},
            .fields = {{title("Title"), title("Fence"), title("title")},
                       {title("Scope of work"), title("New posts."), title("description_scope")},
                       {title("Location"), title("Dublin"), title("location")},
                       number("Budget minimum", title("100")),
                       number("Budget maximum", title("900000000")),
                       date("Bidding opens/Date", day(1)),
                       date("Bidding opens/Time of day", title("08:00")),
                       date("Bids close/Date", day(40)),
                       date("Bids close/Time of day", title("12:00"))},
            .send = {title("Post tender"), title("Post tender")},
            .table = QStringLiteral("contracts_contract")};
}

InputForm bidForm(SampleOffice &office)
{
    return {.name = QStringLiteral("bid"),
            .login = QStringLiteral("kasia.wolska"),
            .place = {QStringLiteral("bid_form"), office.tender(title("Re-roofing, Gate Lodge")), {}},
            .fields = {number("Cost", title("50000")),
                       number("Time in days", title("30")),
                       {title("Message (optional)"), title("None."), title("message")}},
            .send = {title("Send the bid")},
            .table = QStringLiteral("contracts_bid_content"),
            .newest = QStringLiteral("WHERE written_by = (SELECT id FROM users_user WHERE login = 'kasia.wolska') "
                                     "ORDER BY created_at DESC, revision DESC LIMIT 1")};
}

InputForm certificationForm()
{
    return {.name = QStringLiteral("certification"),
            .login = QStringLiteral("kasia.wolska"),
            .place = {QStringLiteral("certifications"), {}, {}},
            .list = title("Certifications"),
            .row = title("Public liability"),
            .opener = title("Change"),
            .fields = {{title("Issuer"), title("Register"), title("issuer")},
                       {title("Number"), title("4711"), title("number")},
                       {title("Holder"), title("Keltic"), title("holder")},
                       date("Issued on", day(-300)),
                       date("Expires on", day(300))},
            .send = {title("Save")},
            .table = QStringLiteral("contractors_certification"),
            .newest = QStringLiteral("ORDER BY updated_at DESC LIMIT 1")};
}

InputForm profileForm()
{
    return {.name = QStringLiteral("profile"),
            .login = QStringLiteral("niamh.brennan"),
            .place = {QStringLiteral("profile"), {}, {}},
            .fields = {{title("Company"), title("Brennan"), title("company_name")},
                       {title("Region"), title("Dublin"), title("operating_region")},
                       {title("Address"), title("1 Road"), title("address")},
                       {title("Phone"), title("+353 1 55"), title("phone")},
                       {title("E-mail"), title("a@b.example"), title("email")}},
            .send = {title("Save")},
            .accepted = title("The profile is saved."),
            .table = QStringLiteral("contractors_contractor"),
            .newest = QStringLiteral("ORDER BY updated_at DESC LIMIT 1")};
}

InputForm milestoneForm(SampleOffice &office)
{
    return {.name = QStringLiteral("milestone"),
            .login = QStringLiteral("maeve.donnelly"),
            .place = {QStringLiteral("plan"), office.tender(title("Footbridge repair, Mill Lane")), {}},
            .opener = title("Add a milestone"),
            .fields = {{title("Title"), title("Deck"), title("title")},
                       {title("Description"), title("Planks."), title("description")},
                       number("Amount, €", title("10")),
                       date("Due", day(60))},
            .send = {title("Add")},
            .table = QStringLiteral("contracts_milestone")};
}

InputForm splitForm(SampleOffice &office)
{
    InputForm form = milestoneForm(office);
    form.name = QStringLiteral("split");
    form.place.id = office.tender(title("Solar panels, Harbour House"));
    form.opener = title("Split the rest evenly");
    form.fields = {
        {title("Titles (%1 is the number)"), title("Part %1")}, date("First due", day(20)), date("Last due", day(90))};
    form.send = {title("Split")};
    form.undo =
        QStringLiteral("DELETE FROM contracts_milestone WHERE contract_id = '%1'").arg(form.place.id.toString());
    return form;
}

InputForm personForm()
{
    return {.name = QStringLiteral("person"),
            .login = QStringLiteral("tomas.reilly"),
            .place = {QStringLiteral("people"), {}, {}},
            .opener = title("Add a person"),
            .ticked = title("Staff"),
            .fields = {{title("Name"), title("Greta"), title("full_name")},
                       {title("User name"), title("greta"), title("login")},
                       {title("E-mail"), title("g@l.example"), title("email")},
                       {title("One-time password"), title("long-enough-1")}},
            .send = {title("Add")},
            .table = QStringLiteral("users_user"),
            .undo = QStringLiteral("UPDATE users_user SET login = 'gone-' || substr(id, -12), login_fold = 'gone-' || "
                                   "substr(id, -12) WHERE login = 'greta'")};
}

InputForm passwordForm()
{
    return {.name = QStringLiteral("password"),
            .login = QStringLiteral("tomas.reilly"),
            .place = {QStringLiteral("people"), {}, {}},
            .list = title("People"),
            .row = title("Orla Durkan"),
            .opener = title("New password"),
            .fields = {{title("One-time password"), title("long-enough-1")}},
            .send = {title("Set the password")},
            .table = QStringLiteral("users_user")};
}

InputForm releaseForm()
{
    return {.name = QStringLiteral("release"),
            .login = QStringLiteral("maeve.donnelly"),
            .place = {QStringLiteral("payments"), {}, {}},
            .list = title("Payments"),
            .row = title("Drainage under the slab"),
            .opener = title("Release"),
            .fields = {{title("Bank’s reference"), title("SEPA"), title("bank_reference")}},
            .send = {title("Release")},
            .table = QStringLiteral("payments_milestone_payment"),
            .newest = QStringLiteral("ORDER BY updated_at DESC LIMIT 1"),
            .undo = QStringLiteral("UPDATE payments_milestone_payment SET release_status = 'PENDING', "
                                   "bank_reference = NULL, released_at = NULL, row_version = row_version + 1 WHERE "
                                   "milestone_id = (SELECT id FROM contracts_milestone WHERE title = "
                                   "'Drainage under the slab')")};
}

InputForm reviewForm(SampleOffice &office)
{
    return {.name = QStringLiteral("review"),
            .login = QStringLiteral("maeve.donnelly"),
            .place = {QStringLiteral("tender"), office.tender(title("Community hall roof, Killeen")), {}},
            .opener = title("Review"),
            .fields = {{title("Comment"), title("Good."), title("comment")}},
            .send = {title("Review")},
            .table = QStringLiteral("reviews_contractor_rating"),
            .undo = QStringLiteral("DELETE FROM reviews_contractor_rating WHERE contract_id = (SELECT id FROM "
                                   "contracts_contract WHERE title = 'Community hall roof, Killeen')")};
}

InputForm settingsForm()
{
    return {.name = QStringLiteral("settings"),
            .login = QStringLiteral("ingrid.solberg"),
            .place = {QStringLiteral("settings"), {}, {}},
            .fields = {{title("Name of the office"), title("Northgate"), title("value")}},
            .send = {title("Save the office’s settings")},
            .accepted = title("The office’s settings are saved."),
            .table = QStringLiteral("office_setting"),
            .newest = QStringLiteral("WHERE name = 'office_name'")};
}

} // namespace

QList<InputForm> InputForm::all(SampleOffice &office)
{
    QList<InputForm> forms{tenderForm(),  bidForm(office),       certificationForm(),
                           profileForm(), milestoneForm(office), splitForm(office),
                           releaseForm(), reviewForm(office),    settingsForm()};
    if (!TestOffice::isOnServer())
        forms.append({personForm(), passwordForm()});
    return forms;
}

QList<std::pair<QString, QString>> badInputs(InputForm::Kind kind)
{
    QList<std::pair<QString, QString>> inputs;
    const auto add = [&](const char *name, const QString &text) { inputs.append({QString::fromLatin1(name), text}); };
    // To a field of figures these are one: words.
    const auto addToText = [&](const char *name, const QString &text) {
        if (kind == InputForm::Kind::Text)
            add(name, text);
    };
    add("nothing", {});
    add("spaces", QStringLiteral("   "));
    addToText("other spaces", QStringLiteral("\u00a0\u2003\u3000"));
    add("tab and line", QStringLiteral("a\tb\nc"));
    add("nul", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    addToText("bell and escape", QStringLiteral("a\u0007\u001b[31mb"));
    addToText("delete and c1", QStringLiteral("a\u007f\u0085b"));
    add("right to left marks", QStringLiteral("a\u200f\u202eb\u202c\u2067c\u2069"));
    add("arabic", QStringLiteral("سقف المدرسة ٣٤٥"));
    add("joined emoji", QString::fromUtf8("👷🏽‍♀️ 🏗️"));
    addToText("combining", QStringLiteral("Z") + QString(60, QChar(0x0335)));
    addToText("half a pair", QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b"));
    addToText("no character", QStringLiteral("a\uffff\ufffeb"));
    add("100 letters", QString(100, u'x'));
    addToText("301 letters", QString(301, u'x'));
    addToText("1001 letters", QString(1001, u'x'));
    addToText("4001 letters", QString(4001, u'x'));
    addToText("10001 letters", QString(10001, u'x'));
    add("100000 letters", QString(100000, u'x'));
    addToText("a word of 4001 marks", QString(4001, QChar(0x202e)));
    add("zero", QStringLiteral("0"));
    add("negative", QStringLiteral("-5"));
    add("real minus", QStringLiteral("\u22125"));
    add("10^30", u'1' + QString(30, u'0'));
    add("exponent", QStringLiteral("1e30"));
    add("many decimals", QStringLiteral("12.345678901234"));
    add("separators", QStringLiteral("1,2,,3.4.5"));
    add("not a number", QStringLiteral("NaN"));
    add("infinite", QStringLiteral("-inf"));
    add("hexadecimal", QStringLiteral("0x7fffffff"));
    add("64 bits", QStringLiteral("9223372036854775808"));
    add("arabic digits", QStringLiteral("٣٤٥"));
    add("year 0", QStringLiteral("0000-01-01"));
    add("year 0 and no day", QStringLiteral("0000-00-00"));
    add("no such day", QStringLiteral("2027-02-30"));
    add("year 99999", QStringLiteral("99999-12-31"));
    add("before the calendar", QStringLiteral("1752-09-05"));
    add("no such time", QStringLiteral("25:61"));
    add("sql", QStringLiteral("'; DROP TABLE users_user; --"));
    addToText("sql or", QStringLiteral("\" OR 1=1 /*"));
    addToText("placeholder", QStringLiteral(":id ?1 @x $y"));
    addToText("like", QStringLiteral("%_\\"));
    addToText("printf", QStringLiteral("%s%n%d%x %p"));
    add("qt arg", QStringLiteral("%1 %2 %L1 %n"));
    addToText("markup", QStringLiteral("<b>bold</b> &amp; <img src=x>"));
    addToText("mnemonic", QStringLiteral("A & B && C"));
    addToText("json", QStringLiteral("{\"a\": [null, \"\\u0000\"]}"));
    addToText("path", QStringLiteral("../../etc/passwd"));
    addToText("null", QStringLiteral("NULL"));
    return inputs;
}

} // namespace tenderyard
