// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/RecordBidDialog.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "models/storage/Database.h"
#include "models/workflow/Bids.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/bids/BidFieldReader.h"
#include "views/bids/RecordContractorDialog.h"
#include "views/common/Banner.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/MoneyEdit.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/common/TimeInZoneField.h"
#include "views/shell/OfficeContext.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tenderyard {

namespace {

const QString contractorField = QStringLiteral("contractor_id");
const QString receivedField = QStringLiteral("received_at");

} // namespace

RecordBidDialog::RecordBidDialog(OfficeContext &context, const Row &tender, QWidget *parent)
    : FormDialog(tr("Record a bid"),
                 tr("For a bid that came by letter or e-mail. It is marked as recorded by you, and counts when it was "
                    "received before the deadline."),
                 tr("Record"), QStringLiteral("primary"), parent),
      m_context(context), m_tender(tender), m_contractors(new RecordReader(context.database, this)),
      m_contractor(new QComboBox), m_cost(new MoneyEdit), m_days(new QLineEdit), m_message(new QPlainTextEdit),
      m_received(new TimeInZoneField), m_obstacles(new Banner)
{
    build();
    connect(m_contractors, &RecordReader::loaded, this, &RecordBidDialog::fillContractors);
    connect(m_contractor, &QComboBox::currentIndexChanged, this, &RecordBidDialog::showObstacles);
    onSend([this] { send(); });
    const QString status = QStringLiteral("verified_status");
    m_contractors->watch({QStringLiteral("list_contractor"),
                          status,
                          {QString(words::profile::approved), QString(words::profile::pending)},
                          {QStringLiteral("company_fold")}},
                         {words::entity::profile});
}

void RecordBidDialog::build()
{
    m_contractor->setEditable(true);
    m_contractor->setInsertPolicy(QComboBox::NoInsert);
    m_contractor->completer()->setFilterMode(Qt::MatchContains);
    m_contractor->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_cost->setCurrency(Currency::fromCode(m_tender.text(QStringLiteral("currency"))));
    m_days->setMaxLength(8);
    m_days->setMaximumWidth(scaled(100));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(scaled(72));
    m_received->setTime(m_context.database.clock().now(), {});
    addField(contractorField, tr("&Contractor"), m_contractor);
    auto *another = new QWidget;
    auto *row = new QHBoxLayout(another);
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(scaled(176));
    QPushButton *link = makeButton(tr("Record a new contractor…"), QStringLiteral("link"));
    row->addWidget(link);
    row->addStretch();
    addWidget(another);
    addWidget(m_obstacles);
    const QString symbol = m_cost->currency().symbol();
    //: %1: a currency's sign
    addField(QStringLiteral("proposed_cost"), tr("C&ost, %1").arg(symbol), m_cost);
    addField(QStringLiteral("proposed_timeline_days"), tr("&Days"), m_days);
    addField(QStringLiteral("message"), tr("&Message (optional)"), m_message);
    addField(receivedField, tr("&Received"), m_received);
    connect(link, &QPushButton::clicked, this, &RecordBidDialog::recordContractor);
}

void RecordBidDialog::fillContractors()
{
    const QString before = m_fresh.isNull() ? m_contractor->currentData().toString() : m_fresh.toString();
    const QSignalBlocker quiet(m_contractor);
    m_contractor->clear();
    for (const Row &row : m_contractors->rows()) {
        const QString company = row.text(QStringLiteral("company_name"));
        const QString status = row.text(QStringLiteral("verified_status"));
        const bool isApproved = status == words::profile::approved;
        const QString look = statusLook(words::entity::profile, status).word;
        //: %1: a company, %2: the status of its profile
        m_contractor->addItem(isApproved ? company : tr("%1 (%2)").arg(company, look), row.id().toString());
    }
    m_contractor->setCurrentIndex(before.isEmpty() ? -1 : m_contractor->findData(before));
    showObstacles();
}

void RecordBidDialog::showObstacles()
{
    m_obstacles->dismiss();
    const QString chosen = m_contractor->currentData().toString();
    if (chosen.isEmpty())
        return;
    deliver(m_context.workflow.actionsOf(words::entity::contract, m_tender.id(), {{contractorField, chosen}}), this,
            [this, chosen](const Expected<QList<ActionState>> &states) {
                if (!states || chosen != m_contractor->currentData().toString())
                    return;
                QStringList reasons;
                for (const ActionState &state : *states) {
                    for (const QString &code : state.action == u"record_bid" ? state.broken : QStringList())
                        reasons.append(RuleWords::sentence(code));
                }
                if (!reasons.isEmpty())
                    m_obstacles->show(Tone::Amber, reasons.join(u'\n'));
            });
}

void RecordBidDialog::recordContractor()
{
    auto *dialog = new RecordContractorDialog(m_context, this);
    connect(dialog, &RecordContractorDialog::recorded, this, [this](const Uuid &contractor) {
        m_fresh = contractor;
        m_contractors->refresh();
    });
    dialog->open();
}

BidFields RecordBidDialog::fields() const
{
    return BidFieldReader(*m_cost, *m_days, *m_message).fields();
}

QList<Error> RecordBidDialog::errors() const
{
    QList<Error> found;
    if (m_contractor->currentData().toString().isEmpty() || m_contractor->currentIndex() < 0)
        found.append({QStringLiteral("input.required"), {}, {}, contractorField, {}});
    found += BidFieldReader(*m_cost, *m_days, *m_message).errors();
    const std::optional<QDateTime> received = m_received->time();
    if (!received || !received->isValid())
        found.append(
            {received ? QStringLiteral("input.required") : QStringLiteral("input.invalid"), {}, {}, receivedField, {}});
    else if (*received > m_context.database.clock().now())
        found.append({QStringLiteral("rule.received_in_future"), {}, {}, receivedField, {}});
    return found;
}

void RecordBidDialog::send()
{
    if (const QList<Error> wrong = errors(); !wrong.isEmpty()) {
        fail(wrong);
        return;
    }
    const Uuid contractor = Uuid::fromString(m_contractor->currentData().toString());
    deliver(m_context.bids.record(m_tender.id(), contractor, fields(), {*m_received->time()}), this,
            [this](const Expected<BidReceipt> &receipt) {
                if (receipt)
                    finish();
                else
                    fail(receipt.error());
            });
}

} // namespace tenderyard
