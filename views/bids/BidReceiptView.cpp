// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidReceiptView.h"

#include "views/common/TextLabel.h"
#include "views/tenders/TenderWords.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace tenderyard {

BidReceiptView::BidReceiptView(QWidget *parent)
    : QWidget(parent), m_summary(new TextLabel({}, TextRole::Strong)), m_commitment(new TextLabel({})),
      m_explanation(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(scaled(12));
    m_commitment->setFont(fixed);
    m_commitment->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commitment->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setMaximumWidth(scaled(720));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_commitment);
    column->addWidget(m_explanation);
}

void BidReceiptView::setBid(const Row &bid)
{
    const QLocale locale;
    const QString revision = locale.toString(bid.integer(QStringLiteral("revision")));
    const QString sent = TenderWords::time(bid.time(QStringLiteral("updated_at")));
    const QString cost = QStringLiteral("proposed_cost");
    const QString amount = bid.isNull(cost) ? QString() : bid.money(cost).toString(locale);
    //: %1: an amount, %2: a time, %3: which revision of the bid it is
    m_summary->setText(tr("%1, last change %2, revision %3").arg(amount, sent, revision));
    const QString commitment = bid.text(QStringLiteral("commitment"));
    m_commitment->setText(commitment);
    m_commitment->setAccessibleName(tr("Commitment: %1").arg(commitment));
    m_commitment->setVisible(!commitment.isEmpty());
    m_explanation->setText(bid.flag(QStringLiteral("sealed"))
                               ? tr("This fingerprint (SHA-256) seals your bid. When the bids are opened, only a bid "
                                    "that matches its fingerprint counts, so nobody can change it unseen.")
                               : tr("The bid is open: the owner can read it. Its fingerprint (SHA-256) was checked."));
}

} // namespace tenderyard
