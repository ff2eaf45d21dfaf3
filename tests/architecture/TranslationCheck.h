// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/TranslationFile.h"

#include <QStringList>

namespace tenderyard {

/// Finds what is wrong with translations; each finding is a line for people.
class TranslationCheck
{
public:
    /// `pluralForms`: how many the language has.
    explicit TranslationCheck(int pluralForms) : m_pluralForms(pluralForms) {}

    /// Unfinished, left over, empty, too few plural forms, or %1 places that differ from the source's.
    QStringList faults(const TranslationFile &file) const;
    /// Texts that one of the two has and the other has not.
    static QStringList differences(const TranslationFile &kept, const TranslationFile &fresh);

private:
    QString fault(const TranslationFile::Message &message) const;

    int m_pluralForms;
};

} // namespace tenderyard
