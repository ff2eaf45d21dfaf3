// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/CopyWork.h"

#include "models/server/copy/CopyTables.h"

#include <algorithm>

namespace tenderyard {

namespace {

/// As many rows as are read, sent and kept at once.
constexpr qint64 rowsAtOnce = 1000;

tl::unexpected<Error> inCopiedTable(const CopyTable &table, Error error)
{
    error.detail.prepend(table.name + QStringLiteral(": "));
    return tl::unexpected(error);
}

} // namespace

CopyWork::CopyWork(CopySide &from, CopySide &to, const OfficeCopy::Progress &progress)
    : m_from(from), m_to(to), m_progress(progress)
{
}

Outcome CopyWork::tell(CopyProgress::Phase phase, const QString &table)
{
    if (!m_progress || m_progress({phase, m_done, m_total, table}))
        return {};
    return failure(QStringLiteral("copy.cancelled"));
}

Outcome CopyWork::begin(bool resume)
{
    const Expected<QList<CopyTable>> here = m_from.tables();
    const Expected<QList<CopyTable>> there = m_to.tables();
    if (!here || !there)
        return tl::unexpected(here ? there.error() : here.error());
    const Expected<QList<CopyTable>> tables = CopyTables::match(*here, *there);
    const Expected<QString> identity = m_from.identity();
    const Expected<QVariant> unfinished = m_to.unfinishedCopyOf();
    if (!tables || !identity || !unfinished)
        return tl::unexpected(!tables ? tables.error() : (identity ? unfinished.error() : identity.error()));
    m_tables = *tables;
    if (!unfinished->isNull()) {
        if (unfinished->toString() != *identity)
            return failure(QStringLiteral("copy.another_office"));
        return resume ? Outcome() : failure(QStringLiteral("copy.unfinished"));
    }
    if (const Outcome empty = checkEmpty(); !empty)
        return empty;
    if (resume)
        return failure(QStringLiteral("copy.nothing_to_resume"));
    return m_to.begin(*identity);
}

Outcome CopyWork::checkEmpty()
{
    // Every office has these from the first; they are replaced by those of the copied one.
    static const QStringList given{QStringLiteral("contractors_certification_type"),
                                   QStringLiteral("contractors_rejection_code")};
    for (const CopyTable &table : m_tables) {
        if (given.contains(table.name))
            continue;
        const Expected<qint64> rows = m_to.count(table);
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows > 0)
            return failure(QStringLiteral("copy.not_empty"), table.name);
    }
    return {};
}

Outcome CopyWork::copyRows()
{
    m_done = 0;
    m_total = 0;
    for (const CopyTable &table : m_tables) {
        const Expected<qint64> rows = m_from.count(table);
        if (!rows)
            return tl::unexpected(rows.error());
        m_total += *rows;
    }
    for (const CopyTable &table : m_tables) {
        if (const Outcome copied = copyTable(table); !copied)
            return inCopiedTable(table, copied.error());
    }
    m_report.rows = m_done;
    return {};
}

Outcome CopyWork::copyTable(const CopyTable &table)
{
    TableReader reader(m_from.connection(), table);
    TableDigest digest;
    if (const Outcome taken = takeUp(table, reader, digest); !taken)
        return taken;
    while (true) {
        const Expected<CopyRows> rows = reader.next(rowsAtOnce);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        if (const Outcome written = m_to.write(table, *rows); !written)
            return written;
        digest.add(*rows);
        m_done += rows->size();
        if (const Outcome wanted = tell(CopyProgress::Phase::Copying, table.name); !wanted)
            return wanted;
    }
    m_report.tables.append(digest.of(table.name));
    if (!table.isNumbered())
        return {};
    const Expected<qint64> number = m_from.lastNumber(table);
    return number ? m_to.setLastNumber(table, *number) : tl::unexpected(number.error());
}

Outcome CopyWork::takeUp(const CopyTable &table, TableReader &reader, TableDigest &digest)
{
    const Expected<CopiedTable> there = digestOfTarget(table, CopyProgress::Phase::Copying);
    if (!there)
        return tl::unexpected(there.error());
    while (digest.rows() < there->rows) {
        const Expected<CopyRows> rows = reader.next(std::min(rowsAtOnce, there->rows - digest.rows()));
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        digest.add(*rows);
        if (const Outcome wanted = tell(CopyProgress::Phase::Copying, table.name); !wanted)
            return wanted;
    }
    if (digest.of(table.name) == *there) {
        m_done += digest.rows();
        return {};
    }
    // It was changed since the copy was cut.
    reader.restart();
    digest.reset();
    return m_to.clear(table);
}

Expected<CopiedTable> CopyWork::digestOfTarget(const CopyTable &table, CopyProgress::Phase phase)
{
    TableReader reader(m_to.connection(), table);
    TableDigest digest;
    while (true) {
        const Expected<CopyRows> rows = reader.next(rowsAtOnce);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return digest.of(table.name);
        digest.add(*rows);
        if (phase == CopyProgress::Phase::Comparing)
            m_done += rows->size();
        if (const Outcome wanted = tell(phase, table.name); !wanted)
            return tl::unexpected(wanted.error());
    }
}

Outcome CopyWork::copyDocuments()
{
    const Expected<QStringList> documents = m_from.documents();
    const Expected<QStringList> elsewhere = m_from.documentsElsewhere();
    Expected<QHash<QString, QString>> names = m_from.namedDocuments();
    if (!documents || !elsewhere || !names)
        return tl::unexpected(!documents ? documents.error() : (elsewhere ? names.error() : elsewhere.error()));
    m_done = 0;
    m_total = documents->size();
    for (const QString &sha256 : *documents) {
        if (const Outcome copied = copyDocument(sha256, names->take(sha256)); !copied)
            return copied;
        ++m_done;
        if (const Outcome wanted = tell(CopyProgress::Phase::Documents); !wanted)
            return wanted;
    }
    for (const QString &sha256 : *elsewhere)
        names->remove(sha256);
    // Named by a row, and nowhere to be found.
    for (auto name = names->constBegin(); name != names->constEnd(); ++name)
        m_report.lost.append({name.key(), name.value(), false});
    std::ranges::sort(m_report.lost, {}, &LostDocument::sha256);
    return {};
}

Outcome CopyWork::copyDocument(const QString &sha256, const QString &name)
{
    const Expected<QByteArray> content = m_from.document(sha256);
    if (!content) {
        const bool missing = content.error().code == u"document.not_found";
        if (!missing && content.error().code != u"document.tampered")
            return tl::unexpected(content.error());
        // It cannot be had any longer, which is no reason to leave all else behind.
        m_report.lost.append({sha256, name, !missing});
        return {};
    }
    ++m_report.documents;
    return m_to.putDocument(sha256, *content);
}

Outcome CopyWork::compare()
{
    m_done = 0;
    m_total = m_report.rows + m_report.documents;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const Expected<CopiedTable> arrived = digestOfTarget(m_tables.at(i), CopyProgress::Phase::Comparing);
        if (!arrived)
            return inCopiedTable(m_tables.at(i), arrived.error());
        if (*arrived != m_report.tables.at(i))
            return failure(QStringLiteral("copy.differs"), arrived->name);
    }
    return compareDocuments();
}

Outcome CopyWork::compareDocuments()
{
    const Expected<QStringList> sent = m_from.documents();
    if (!sent)
        return tl::unexpected(sent.error());
    for (const QString &sha256 : *sent) {
        if (std::ranges::find(m_report.lost, sha256, &LostDocument::sha256) != m_report.lost.end())
            continue;
        if (const Outcome whole = m_to.checkDocument(sha256); !whole) {
            const bool differs = whole.error().code.startsWith(QLatin1String("document."));
            return differs ? failure(QStringLiteral("copy.differs"), sha256) : whole;
        }
        ++m_done;
        if (const Outcome wanted = tell(CopyProgress::Phase::Comparing); !wanted)
            return wanted;
    }
    return {};
}

Outcome CopyWork::readPeople()
{
    const Expected<QList<CopiedPerson>> people = m_from.people();
    if (!people)
        return tl::unexpected(people.error());
    m_report.people = *people;
    const Expected<QVariant> name =
        m_from.connection().scalar(QStringLiteral("SELECT value FROM office_setting WHERE name = 'office_name'"));
    if (!name)
        return tl::unexpected(name.error());
    m_report.officeName = name->toString();
    return {};
}

Outcome CopyWork::finish()
{
    m_total = m_report.people.size();
    const auto goOn = [this](qint64 done) {
        m_done = done;
        return tell(CopyProgress::Phase::People).has_value();
    };
    if (const Outcome finished = m_to.finish(m_report.people, goOn); !finished)
        return finished;
    m_report.address = m_to.address();
    return {};
}

} // namespace tenderyard
