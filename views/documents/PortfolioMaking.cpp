// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PortfolioMaking.h"

#include "models/documents/DocumentStore.h"
#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/common/Fonts.h"
#include "views/common/StatusWords.h"
#include "views/documents/PortfolioCover.h"

#include <QGuiApplication>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace tenderyard {

namespace {

/// For the pages of the program's own.
constexpr qsizetype roomForCover = 8 * 1024 * 1024;

struct WrittenCover
{
    QByteArray contents;
    QList<PortfolioEntry> entries;
};

Outcome saveWhole(const QByteArray &whole, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(whole) != whole.size() || !file.commit())
        return failure(QStringLiteral("file.not_written"), file.errorString());
    return {};
}

} // namespace

PortfolioMaking::PortfolioMaking(Database &database, DocumentStore &documents, QObject *parent)
    : QObject(parent), m_database(database), m_documents(documents)
{
}

PortfolioMaking::~PortfolioMaking()
{
    m_reading.cancel();
}

void PortfolioMaking::start(const Uuid &contractor, const QString &path)
{
    m_path = path;
    const RecordReader::Request request{QStringLiteral("list_certification"),
                                        QStringLiteral("contractor_id"),
                                        {contractor.toString()},
                                        {QStringLiteral("document_type"), QStringLiteral("expires_sort")}};
    deliver(RecordReader::read(m_database, request), this, [this](const Expected<Rows> &rows) {
        if (rows)
            take(*rows);
        else
            end(tl::unexpected(rows.error()));
    });
}

void PortfolioMaking::take(const Rows &rows)
{
    for (const Row &row : rows) {
        const QString status = row.text(QStringLiteral("status_shown"));
        if (!row.isNull(QStringLiteral("replaced_at")) || status == words::certification::rejected)
            continue;
        PortfolioEntry entry;
        entry.type = Categories::documentTypeName(row.text(QStringLiteral("document_type")));
        entry.number = row.text(QStringLiteral("number"));
        entry.issuer = row.text(QStringLiteral("issuer"));
        entry.holder = row.text(QStringLiteral("holder"));
        entry.issuedOn = row.date(QStringLiteral("issued_on"));
        entry.expiresOn = row.date(QStringLiteral("expires_on"));
        entry.status = statusLook(words::entity::certification, status).word;
        entry.documentUrl = row.text(QStringLiteral("document_url"));
        entry.sha256 = row.text(QStringLiteral("sha256"));
        m_company = row.text(QStringLiteral("company_name"));
        m_entries.append(entry);
    }
    if (m_entries.isEmpty())
        end(failure(QStringLiteral("portfolio.empty")));
    else
        next();
}

void PortfolioMaking::next()
{
    if (m_current == m_entries.size()) {
        Q_EMIT progressed(int(m_current), int(m_entries.size()) + 1, tr("Putting it together"));
        writeCover();
        return;
    }
    const PortfolioEntry &entry = m_entries.at(m_current);
    Q_EMIT progressed(int(m_current), int(m_entries.size()) + 1, entry.type);
    m_reading = m_documents.get(entry.documentUrl, entry.sha256);
    deliver(m_reading, this, [this](const Expected<QByteArray> &document) {
        if (document)
            clean(*document);
        else
            leaveOut(document.error());
    });
}

void PortfolioMaking::clean(const QByteArray &document)
{
    deliver(m_binder.clean(document), this,
            [this](const Expected<PortfolioProtocol::Cleaned> &cleaned) { takeCleaned(cleaned); });
}

void PortfolioMaking::takeCleaned(const Expected<PortfolioProtocol::Cleaned> &cleaned)
{
    if (!cleaned) {
        leaveOut(cleaned.error());
        return;
    }
    if (m_size + cleaned->pdf.size() > PortfolioProtocol::largestWhole - roomForCover) {
        leaveOut({QStringLiteral("portfolio.too_large"), {}, {}, {}, {}});
        return;
    }
    m_size += cleaned->pdf.size();
    m_entries[m_current].pdf = cleaned->pdf;
    m_entries[m_current].pages = cleaned->pages;
    ++m_current;
    next();
}

void PortfolioMaking::leaveOut(const Error &error)
{
    m_entries[m_current].problem = RuleWords::text(error);
    m_entries[m_current].pages = 1;
    ++m_current;
    next();
}

void PortfolioMaking::writeCover()
{
    const PortfolioCover cover(m_company, m_database.clock().now().toLocalTime().date(), fontOf(TextRole::Body),
                               QGuiApplication::layoutDirection());
    const auto write = [cover, entries = m_entries]() -> WrittenCover {
        WrittenCover written{cover.contents(entries), entries};
        for (PortfolioEntry &entry : written.entries) {
            if (!entry.isIncluded())
                entry.pdf = cover.standIn(entry);
        }
        return written;
    };
    deliver(QtConcurrent::run(write), this, [this](const WrittenCover &written) {
        m_entries = written.entries;
        bind(written.contents);
    });
}

void PortfolioMaking::bind(const QByteArray &contents)
{
    QList<PortfolioProtocol::Part> parts{{tr("Contents"), contents}};
    for (PortfolioEntry &entry : m_entries) {
        parts.append({entry.title(), entry.pdf});
        entry.pdf = QByteArray();
    }
    deliver(m_binder.bind(parts, tr("Certifications of %1").arg(m_company)), this,
            [this](const Expected<QByteArray> &whole) {
                if (whole)
                    save(*whole);
                else
                    end(tl::unexpected(whole.error()));
            });
}

void PortfolioMaking::save(const QByteArray &whole)
{
    deliver(QtConcurrent::run([whole, path = m_path] { return saveWhole(whole, path); }), this,
            [this](const Outcome &saved) { end(saved); });
}

QStringList PortfolioMaking::leftOut() const
{
    QStringList types;
    for (const PortfolioEntry &entry : m_entries) {
        if (!entry.isIncluded())
            types.append(entry.type);
    }
    return types;
}

void PortfolioMaking::end(const Outcome &outcome)
{
    if (outcome)
        Q_EMIT saved();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace tenderyard
