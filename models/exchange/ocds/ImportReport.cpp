// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ImportReport.h"

#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"

#include <QRegularExpression>
#include <QSaveFile>

namespace tenderyard {

namespace {

constexpr qsizetype longestShown = 500;

/// Lines whose value the importer wrote itself, of names of fields and figures.
bool isOurOwnText(QLatin1String code)
{
    return code == notes::fieldNotUsed || code == notes::jsonDuplicateKey || code == notes::moreOfTheSame ||
           code == notes::jsonDamaged || code == notes::jsonTooLong || code == notes::jsonTooDeep ||
           code == notes::entityRefused;
}

QString csvCell(QString text)
{
    // A spreadsheet takes these for the beginning of a formula.
    if (!text.isEmpty() && QStringView(u"=+-@\t").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

ImportReport::ImportReport() = default;
ImportReport::~ImportReport() = default;
ImportReport::ImportReport(ImportReport &&) noexcept = default;
ImportReport &ImportReport::operator=(ImportReport &&) noexcept = default;

Outcome ImportReport::writeTo(const QString &path)
{
    m_file = std::make_unique<QSaveFile>(path);
    m_csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (!m_file->open(QIODevice::WriteOnly)) {
        const QString detail = m_file->errorString();
        m_file.reset();
        return failure(QStringLiteral("report.not_writable"), detail);
    }
    if (m_csv)
        writeLine({tr("File"), tr("Field"), tr("Code"), tr("Why"), tr("Value")});
    return {};
}

void ImportReport::add(const Leftover &line)
{
    ++counts.lines;
    ++counts.linesByCode[line.code];
    if (m_firstLines.size() < keptLines)
        m_firstLines.append(line);
    if (m_file)
        writeLine({line.file, line.path, line.code, sentence(line.code), shownValue(line)});
}

void ImportReport::writeLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(m_csv ? csvCell(cell) : cell.simplified());
    m_file->write(written.join(m_csv ? QStringLiteral(",") : QStringLiteral("\t")).toUtf8() + '\n');
}

Outcome ImportReport::finish()
{
    if (!m_file)
        return {};
    if (!m_csv) {
        const QStringList lines = summary();
        for (const QString &line : lines)
            m_file->write(line.toUtf8() + '\n');
    }
    const bool written = m_file->commit();
    const QString detail = m_file->errorString();
    m_file.reset();
    return written ? Outcome() : failure(QStringLiteral("report.not_writable"), detail);
}

QString ImportReport::shownValue(const Leftover &line)
{
    static const QRegularExpression harmless(QStringLiteral("^[-+0-9.,:/ TZ]*( ?[A-Z]{3})?$"));
    if (isOurOwnText(line.code) || harmless.match(line.value).hasMatch())
        return line.value.size() > longestShown ? line.value.first(longestShown) + u'…' : line.value;
    return tr("(text of %n character(s))", nullptr, int(line.value.size()));
}

QStringList ImportReport::summary() const
{
    QStringList lines = {
        tr("%n file(s) read", nullptr, counts.files),
        tr("%n file(s) damaged or unreadable", nullptr, counts.damagedFiles),
        tr("%n release(s) found", nullptr, counts.releases),
        tr("%n release(s) contained in others", nullptr, counts.releasesCovered),
        tr("%n release(s) that belong to no process", nullptr, counts.releasesRefused),
        tr("%n process(es) found", nullptr, counts.processes),
        tr("%n process(es) imported", nullptr, counts.processesMade),
        tr("%n process(es) brought up to date", nullptr, counts.processesChanged),
        tr("%n process(es) unchanged", nullptr, counts.processesUnchanged),
        tr("%n process(es) left alone because an owner has taken them over", nullptr, counts.processesTakenOver),
        tr("%n process(es) failed", nullptr, counts.processesFailed),
        tr("%n owner(s) and other user(s) made", nullptr, counts.made.value(words::entity::user)),
        tr("%n contractor(s) made", nullptr, counts.made.value(words::entity::profile)),
        tr("%n tender(s) made", nullptr, counts.made.value(words::entity::contract)),
        tr("%n bid(s) made", nullptr, counts.made.value(words::entity::bid)),
        tr("%n milestone(s) made", nullptr, counts.made.value(words::entity::milestone)),
        tr("%n payment(s) made", nullptr, counts.made.value(words::entity::milestonePayment)),
        tr("%n line(s) about what was not understood or has no place here", nullptr, int(counts.lines)),
    };
    return lines;
}

} // namespace tenderyard
