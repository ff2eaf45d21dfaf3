// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ReadLog.h"

#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/TolerantText.h"

#include <QSet>

namespace tenderyard {

namespace {

/// Longer than any text that our own fields take, so that what is cut or refused is still whole in the side table.
constexpr qsizetype longestValue = 20'000;

/// Parts of OCDS that Tenderyard has no place for. models/exchange/README.md lists them for people.
const QSet<QString> &unusedNames()
{
    static const QSet<QString> names = {
        // About the release and its package.
        QStringLiteral("id"),
        QStringLiteral("tag"),
        QStringLiteral("language"),
        QStringLiteral("initiationType"),
        QStringLiteral("packageInfo"),
        QStringLiteral("version"),
        QStringLiteral("validationErrors"),
        QStringLiteral("publishedDate"),
        QStringLiteral("relatedProcesses"),
        QStringLiteral("links"),
        // Parts that are lists or objects of their own.
        QStringLiteral("documents"),
        QStringLiteral("items"),
        QStringLiteral("lots"),
        QStringLiteral("lotGroups"),
        QStringLiteral("lotDetails"),
        QStringLiteral("relatedLot"),
        QStringLiteral("relatedLots"),
        QStringLiteral("amendment"),
        QStringLiteral("amendments"),
        QStringLiteral("changes"),
        QStringLiteral("classification"),
        QStringLiteral("additionalClassifications"),
        QStringLiteral("additionalIdentifiers"),
        QStringLiteral("details"),
        QStringLiteral("requirementGroups"),
        QStringLiteral("criteria"),
        QStringLiteral("statistics"),
        QStringLiteral("budgetBreakdown"),
        QStringLiteral("qualifications"),
        QStringLiteral("suitability"),
        QStringLiteral("subOrganisationOf"),
        QStringLiteral("url"),
        QStringLiteral("uri"),
        QStringLiteral("source"),
        QStringLiteral("legalName"),
        QStringLiteral("scheme"),
        QStringLiteral("dateModified"),
        QStringLiteral("durationInDays"),
        QStringLiteral("maxExtentDate"),
        // How the tender was run.
        QStringLiteral("procurementMethod"),
        QStringLiteral("procurementMethodDetails"),
        QStringLiteral("procurementMethodRationale"),
        QStringLiteral("mainProcurementCategory"),
        QStringLiteral("additionalProcurementCategories"),
        QStringLiteral("awardCriteria"),
        QStringLiteral("awardCriteriaDetails"),
        QStringLiteral("submissionMethod"),
        QStringLiteral("submissionMethodDetails"),
        QStringLiteral("eligibilityCriteria"),
        QStringLiteral("hasEnquiries"),
        QStringLiteral("enquiries"),
        QStringLiteral("enquiryPeriod"),
        QStringLiteral("awardPeriod"),
        QStringLiteral("qualificationPeriod"),
        QStringLiteral("numberOfTenderers"),
        QStringLiteral("communication"),
        QStringLiteral("techniques"),
        QStringLiteral("legalBasis"),
        QStringLiteral("procuringEntity"),
        // Planning, of which the budget is read.
        QStringLiteral("rationale"),
        QStringLiteral("project"),
        QStringLiteral("projectID"),
        QStringLiteral("requestingUnits"),
        QStringLiteral("responsibleUnit"),
        QStringLiteral("contractingUnits"),
    };
    return names;
}

/// "title_fr", "legalName_hy": the same text in another language.
bool isTranslation(QStringView name)
{
    return name.size() > 3 && name.at(name.size() - 3) == u'_' && name.last(2).at(0).isLower() &&
           name.last(2).at(1).isLower();
}

QString memberPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace

ReadLog::ReadLog(const JsonValue &root, QString file, QString path)
    : m_root(root), m_file(std::move(file)), m_rootPath(std::move(path))
{
    entered(root);
}

bool ReadLog::isKnownUnused(QStringView name)
{
    return unusedNames().contains(name.toString()) || isTranslation(name);
}

bool ReadLog::isPersonal(QStringView name)
{
    return name == u"contactPoint" || name == u"additionalContactPoints" || name == u"persones" || name == u"people";
}

void ReadLog::leave(const JsonValue &value, const QString &path, QLatin1String code)
{
    understood(value);
    add(path, code, value.toDisplay(longestValue));
}

void ReadLog::add(const QString &path, QLatin1String code, const QString &value)
{
    // Names of fields are the file's own too, and no database takes a NUL in a text.
    m_leftovers.append({m_file, withoutControls(path), withoutControls(value), code});
}

Leftovers ReadLog::finish()
{
    sweep(m_root, m_rootPath, {});
    for (auto section = m_unused.cbegin(); section != m_unused.cend(); ++section) {
        QStringList counted;
        for (auto field = section->cbegin(); field != section->cend(); ++field)
            counted.append(field.key() + QStringLiteral(" ×") + QString::number(field.value()));
        const bool ofTheRelease = section.key().isEmpty();
        add(ofTheRelease ? m_rootPath : memberPath(m_rootPath, section.key()), notes::fieldNotUsed,
            counted.join(u", "));
    }
    m_unused.clear();
    return std::move(m_leftovers);
}

void ReadLog::sweep(const JsonValue &value, const QString &path, const QString &section)
{
    if (m_understood.contains(&value) || value.isBlank())
        return;
    if (!value.isContainer()) {
        add(path, notes::fieldUnknown, value.toDisplay(longestValue));
        return;
    }
    int index = 0;
    for (const JsonMember &member : value.children()) {
        const bool unread = !m_understood.contains(&member.value) && !m_entered.contains(&member.value);
        const QString inSection = section.isEmpty() && !member.key.isEmpty() ? member.key : section;
        if (value.isObject() && unread && !member.value.isBlank() &&
            (isKnownUnused(member.key) || isPersonal(member.key))) {
            // Directly in the release: the section is the release itself.
            ++m_unused[section][member.key];
            continue;
        }
        const QString below =
            value.isObject() ? memberPath(path, member.key) : path + u'[' + QString::number(index) + u']';
        sweep(member.value, below, inSection);
        ++index;
    }
}

} // namespace tenderyard
