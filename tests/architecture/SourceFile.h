// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard {

/// A text file of the checkout, by its path from the root ("models/domain/Money.h").
/// For C++ it is also there without comments, and without comments and the insides of literals; the lines keep their
/// numbers in each form, so a rule looks where it means to and names the right line.
class SourceFile
{
public:
    SourceFile(const QString &path, const QString &text);

    QString path() const { return m_path; }
    /// "Money.h"
    QString fileName() const;
    /// "Money"
    QString baseName() const;
    bool isHeader() const { return m_path.endsWith(QLatin1String(".h")); }
    bool isImplementation() const { return m_path.endsWith(QLatin1String(".cpp")); }
    bool isCpp() const { return isHeader() || isImplementation(); }
    /// Whether the file is below one of these folders ("views", "models/storage").
    bool isBelow(const QStringList &folders) const;

    const QStringList &lines() const { return m_lines; }
    /// Comments blanked; equal to lines() where the file is not C++.
    const QStringList &linesWithoutComments() const { return m_linesWithoutComments; }
    /// Comments and the insides of string and character literals blanked.
    const QStringList &codeLines() const { return m_codeLines; }

private:
    QString m_path;
    QStringList m_lines;
    QStringList m_linesWithoutComments;
    QStringList m_codeLines;
};

} // namespace tenderyard
