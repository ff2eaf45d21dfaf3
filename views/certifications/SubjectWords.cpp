// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/SubjectWords.h"

#include "models/domain/Folding.h"
#include "models/lists/TextFormat.h"
#include "models/workflow/Categories.h"
#include "views/certifications/FactList.h"

namespace tenderyard {

namespace {

bool namesAnother(const Row &certification)
{
    const QString holder = certification.text(QStringLiteral("holder"));
    return !holder.isEmpty() &&
           foldForSearch(holder) != foldForSearch(certification.text(QStringLiteral("company_name")));
}

} // namespace

QString SubjectWords::time(const QDateTime &time)
{
    return TextFormat{}.time(time);
}

void SubjectWords::addProfile(FactList *facts, const Row &profile)
{
    QStringList categories;
    const QStringList codes = profile.list(QStringLiteral("service_categories"));
    for (const QString &code : codes)
        categories.append(Categories::name(code));
    facts->add(tr("Company"), profile.text(QStringLiteral("company_name")));
    facts->add(tr("Categories"), categories.join(u'\n'));
    facts->add(tr("Region"), profile.text(QStringLiteral("operating_region")));
    facts->add(tr("Address"), profile.text(QStringLiteral("address")));
    facts->add(tr("Phone"), profile.text(QStringLiteral("phone")));
    facts->add(tr("E-mail"), profile.text(QStringLiteral("email")));
    if (const QString identifier = profile.text(QStringLiteral("identifier")); !identifier.isEmpty())
        facts->add(tr("Identifier"), tr("%1 (%2)").arg(identifier, profile.text(QStringLiteral("identifier_scheme"))));
    facts->add(tr("Since"), time(profile.time(QStringLiteral("created_at"))));
    if (const QString reason = profile.text(QStringLiteral("status_reason")); !reason.isEmpty())
        facts->add(tr("Reason"), reason, Tone::Amber);
}

QList<StatusLook> SubjectWords::marksOf(const Row &certification, const QDate &today, const Uuid &me)
{
    QList<StatusLook> marks;
    const QDate expires = certification.date(QStringLiteral("expires_on"));
    if (expires.isValid() && expires < today)
        marks.append({tr("It has expired"), Glyph::Cross, Tone::Red});
    else if (expires.isValid() && expires <= today.addDays(30))
        marks.append({tr("It expires within 30 days"), Glyph::Triangle, Tone::Amber});
    else
        marks.append({tr("Not expired"), Glyph::Tick, Tone::Green});
    if (namesAnother(certification))
        marks.append({tr("The holder is not the company of the profile"), Glyph::Triangle, Tone::Amber});
    else if (!certification.text(QStringLiteral("holder")).isEmpty())
        marks.append({tr("The holder is the company of the profile"), Glyph::Tick, Tone::Green});
    if (certification.id(QStringLiteral("uploaded_by")) == me)
        marks.append({tr("Uploaded by you: a second person verifies it"), Glyph::Triangle, Tone::Amber});
    else
        marks.append({tr("Not uploaded by you"), Glyph::Tick, Tone::Green});
    if (certification.flag(QStringLiteral("on_behalf")))
        marks.append({tr("Entered on behalf of the contractor"), Glyph::Dash, Tone::Neutral});
    return marks;
}

} // namespace tenderyard
