// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/AwardDialog.h"

#include "models/workflow/FieldChecks.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"

#include <QPlainTextEdit>

namespace tenderyard {

namespace {

const QString reasonField = QStringLiteral("status_reason");
const QString overBudgetField = QStringLiteral("over_budget_reason");
constexpr qsizetype longestReason = 4000;

QPlainTextEdit *makeReason()
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(scaled(84));
    return text;
}

QString explanation(const ComparedBid &bid)
{
    const QString cost = bid.cost ? bid.cost->toString(QLocale()) : QString();
    return AwardDialog::tr("%1 in %n days. The other bids become Rejected, which their bidders see; what they offered "
                           "stays as it was.",
                           nullptr, bid.days.value_or(0))
        .arg(cost);
}

} // namespace

AwardDialog::AwardDialog(const Row &tender, const ComparedBid &bid, QWidget *parent)
    : FormDialog(tr("Award to %1").arg(bid.company), explanation(bid), tr("Award"), QStringLiteral("primary"), parent),
      m_bid(bid.id), m_reason(makeReason())
{
    addField(reasonField, tr("&Reason"), m_reason);
    const QString most = QStringLiteral("budget_max");
    if (tender.isNull(most) || !bid.cost || bid.cost->tenThousandths() <= tender.integer(most))
        return;
    m_overBudget = makeReason();
    FieldRow *row = addField(overBudgetField, tr("Why &over budget"), m_overBudget);
    row->setHint(
        tr("The bid is %1 above the budget maximum.").arg((*bid.cost - tender.money(most)).toString(QLocale())));
}

QList<Error> AwardDialog::check() const
{
    FieldChecks checks;
    const auto required = FieldChecks::Presence::Required;
    checks.text(reasonField, m_reason->toPlainText(), longestReason, required, FieldChecks::Lines::Many);
    if (m_overBudget)
        checks.text(overBudgetField, m_overBudget->toPlainText(), longestReason, required, FieldChecks::Lines::Many);
    return checks.errors();
}

QVariantHash AwardDialog::values() const
{
    QVariantHash values{{QStringLiteral("awarded_bid_id"), QVariant::fromValue(m_bid)},
                        {reasonField, m_reason->toPlainText().trimmed()}};
    if (m_overBudget)
        values.insert(overBudgetField, m_overBudget->toPlainText().trimmed());
    return values;
}

} // namespace tenderyard
