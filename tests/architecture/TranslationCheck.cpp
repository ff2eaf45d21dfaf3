// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TranslationCheck.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tenderyard {

namespace {

/// The %1, %L2 … places of a text in order, and %n where `withCount`.
QStringList places(const QString &text, bool withCount)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+|%L?n"));
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString place = matches.next().captured(0);
        if (withCount || !place.endsWith(u'n'))
            found.append(place);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QSet<QString> keys(const TranslationFile &file)
{
    QSet<QString> all;
    for (const TranslationFile::Message &message : file.messages())
        all.insert(message.key());
    return all;
}

} // namespace

QString TranslationCheck::fault(const TranslationFile::Message &message) const
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.isPlural && message.forms.size() != m_pluralForms)
        return QStringLiteral("%1 plural forms instead of %2").arg(message.forms.size()).arg(m_pluralForms);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        // A form for one or two may say the number as a word, so %n is not asked for there.
        const bool withCount = !message.isPlural;
        if (places(form, withCount) != places(message.source, withCount))
            return QStringLiteral("other places than the source in \"%1\"").arg(form);
    }
    return {};
}

QStringList TranslationCheck::faults(const TranslationFile &file) const
{
    QStringList found;
    if (!file.error().isEmpty())
        found.append(file.error());
    for (const TranslationFile::Message &message : file.messages()) {
        const QString wrong = fault(message);
        if (!wrong.isEmpty())
            found.append(message.key() + QStringLiteral(" – ") + wrong);
    }
    return found;
}

QStringList TranslationCheck::differences(const TranslationFile &kept, const TranslationFile &fresh)
{
    const QSet<QString> keptKeys = keys(kept);
    const QSet<QString> freshKeys = keys(fresh);
    QStringList found;
    for (const QString &key : freshKeys - keptKeys)
        found.append(QStringLiteral("missing: ") + key);
    for (const QString &key : keptKeys - freshKeys)
        found.append(QStringLiteral("left over: ") + key);
    found.sort();
    return found;
}

} // namespace tenderyard
