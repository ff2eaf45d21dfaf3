// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceFile.h"

#include <algorithm>

namespace tenderyard {

namespace {

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, text.size()); ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

/// The place behind what starts at `start` and ends with `end`; the text's end when it never does.
qsizetype behind(const QString &text, const QString &end, qsizetype start)
{
    const qsizetype found = text.indexOf(end, start);
    return found < 0 ? text.size() : found + end.size();
}

/// The place behind the closing quote of the literal whose opening quote is at `start`.
qsizetype behindLiteral(const QString &text, qsizetype start)
{
    const QChar quote = text.at(start);
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == quote || text.at(i) == u'\n')
            return i + 1;
    }
    return text.size();
}

/// A quote between two digits separates thousands (10'000).
bool isDigitSeparator(const QString &text, qsizetype place)
{
    return place > 0 && place + 1 < text.size() && text.at(place - 1).isLetterOrNumber() &&
           text.at(place + 1).isLetterOrNumber() && text.at(place - 1).isDigit();
}

struct Stripped
{
    QString withoutComments;
    QString code;
};

Stripped strip(const QString &text)
{
    Stripped result{text, text};
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView(text).mid(i);
        qsizetype end = i + 1;
        if (rest.startsWith(u"//") || rest.startsWith(u"/*")) {
            end = rest.startsWith(u"//") ? text.indexOf(u'\n', i) : behind(text, QStringLiteral("*/"), i + 2);
            end = end < 0 ? text.size() : end;
            blank(result.withoutComments, i, end);
            blank(result.code, i, end);
        } else if (rest.startsWith(u"R\"")) {
            const qsizetype open = text.indexOf(u'(', i);
            const QString close = u')' + text.mid(i + 2, open - i - 2) + u'"';
            end = open < 0 ? text.size() : behind(text, close, open);
            blank(result.code, i + 2, end - 1);
        } else if (rest.startsWith(u'"') || (rest.startsWith(u'\'') && !isDigitSeparator(text, i))) {
            end = behindLiteral(text, i);
            const bool isInclude = text.mid(text.lastIndexOf(u'\n', i) + 1, 8) == QLatin1String("#include");
            if (!isInclude)
                blank(result.code, i + 1, end - 1);
        }
        i = end;
    }
    return result;
}

} // namespace

SourceFile::SourceFile(const QString &path, const QString &text) : m_path(path), m_lines(text.split(u'\n'))
{
    if (m_lines.size() > 1 && m_lines.constLast().isEmpty())
        m_lines.removeLast();
    const Stripped stripped = isCpp() ? strip(text) : Stripped{text, text};
    m_linesWithoutComments = stripped.withoutComments.split(u'\n');
    m_codeLines = stripped.code.split(u'\n');
}

QString SourceFile::fileName() const
{
    return m_path.section(u'/', -1);
}

QString SourceFile::baseName() const
{
    return fileName().section(u'.', 0, 0);
}

bool SourceFile::isBelow(const QStringList &folders) const
{
    return std::any_of(folders.cbegin(), folders.cend(),
                       [this](const QString &folder) { return m_path.startsWith(folder + u'/'); });
}

} // namespace tenderyard
