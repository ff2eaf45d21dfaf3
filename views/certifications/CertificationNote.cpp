// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationNote.h"

#include "models/domain/Deliver.h"
#include "models/workflow/RuleWords.h"
#include "views/common/Banner.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tenderyard {

namespace {

const QString reasonColumn = QStringLiteral("status_reason_code");
const QString supersedesColumn = QStringLiteral("supersedes_id");

/// How one is called beside others of its type.
QString shortNameOf(const Row &row)
{
    const QString number = row.text(QStringLiteral("number"));
    const QDate expires = row.date(QStringLiteral("expires_on"));
    if (!number.isEmpty())
        return number;
    return expires.isValid() ? CertificationNote::tr("the one until %1")
                                   .arg(QLocale().toString(expires, QStringLiteral("d MMM yyyy")))
                             : CertificationNote::tr("the present one");
}

} // namespace

CertificationNote::CertificationNote(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rejected(new Banner), m_renewal(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 10);
    column->setSpacing(6);
    column->addWidget(m_rejected);
    column->addWidget(m_renewal);
    hide();
}

void CertificationNote::load()
{
    deliver(CertificationCatalog(m_context.database).rejectionCodes(), this,
            [this](const Expected<QList<RejectionCode>> &codes) {
                if (codes)
                    m_codes = *codes;
            });
}

void CertificationNote::setAll(const Rows &all)
{
    m_all = all;
}

QString CertificationNote::reasonWord(const QString &code) const
{
    const auto found = std::ranges::find(m_codes, code, &RejectionCode::code);
    return found == m_codes.end() || found->label.isEmpty() ? RuleWords::reasonCode(code) : found->label;
}

QString CertificationNote::fieldOf(const QString &code, const QString &text)
{
    const std::pair<QString, QString> named[] = {
        {tr("Expires on"), QStringLiteral("expires_on")}, {tr("Issued on"), QStringLiteral("issued_on")},
        {tr("Number"), QStringLiteral("number")},         {tr("Holder"), QStringLiteral("holder")},
        {tr("Issuer"), QStringLiteral("issuer")},         {tr("Limit"), QStringLiteral("limit_amount")},
        {tr("Type"), QStringLiteral("document_type")}};
    for (const auto &[label, column] : named) {
        if (text.contains(label, Qt::CaseInsensitive))
            return column;
    }
    const QHash<QString, QString> byCode{{QStringLiteral("ILLEGIBLE"), QStringLiteral("document_url")},
                                         {QStringLiteral("WRONG_DOCUMENT"), QStringLiteral("document_url")},
                                         {QStringLiteral("FORGERY_SUSPECTED"), QStringLiteral("document_url")},
                                         {QStringLiteral("EXPIRED"), QStringLiteral("expires_on")}};
    return byCode.value(code, QStringLiteral("document_type"));
}

QString CertificationNote::rejectionWords(const Row &row) const
{
    const QString reason = reasonWord(row.text(reasonColumn));
    const QString text = row.text(QStringLiteral("status_reason"));
    return text.isEmpty() ? tr("Sent back by staff: %1").arg(reason)
                          : tr("Sent back by staff: %1 – “%2”").arg(reason, text);
}

QString CertificationNote::renewalWords(const Row &row) const
{
    const auto isWaiting = [](const Row &other) { return !other.flag(QStringLiteral("verified")); };
    if (!row.isNull(supersedesColumn) && isWaiting(row)) {
        const Uuid renewed = row.id(supersedesColumn);
        const auto old = std::ranges::find_if(m_all, [&](const Row &other) { return other.id() == renewed; });
        return old == m_all.end()
                   ? QString()
                   : tr("Renews %1, which counts until staff have verified this one.").arg(shortNameOf(*old));
    }
    const auto renewal = std::ranges::find_if(m_all, [&](const Row &other) {
        return !other.isNull(supersedesColumn) && other.id(supersedesColumn) == row.id() && isWaiting(other);
    });
    return renewal == m_all.end() ? QString()
                                  : tr("Its renewal %1 waits for staff. This one counts until they have verified it.")
                                        .arg(shortNameOf(*renewal));
}

void CertificationNote::show(const Row *certification)
{
    const bool isRejected =
        certification && !certification->flag(QStringLiteral("verified")) && !certification->isNull(reasonColumn);
    const QString renewal = certification ? renewalWords(*certification) : QString();
    const QString text = isRejected ? rejectionWords(*certification) : QString();
    const QString shown = certification ? certification->id().toString() + text + renewal : QString();
    // A link that has the focus stays as long as it is about the same.
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (isRejected) {
        const QString field =
            fieldOf(certification->text(reasonColumn), certification->text(QStringLiteral("status_reason")));
        m_rejected->show(Tone::Red, text);
        QPushButton *mend = m_rejected->addLink(tr("Mend…"));
        mend->setAccessibleDescription(text);
        connect(mend, &QPushButton::clicked, this, [this, field] { Q_EMIT mendWanted(field); });
    } else {
        m_rejected->dismiss();
    }
    if (renewal.isEmpty())
        m_renewal->dismiss();
    else
        m_renewal->show(Tone::Blue, renewal);
    setVisible(isRejected || !renewal.isEmpty());
}

} // namespace tenderyard
