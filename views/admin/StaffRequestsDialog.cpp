// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/StaffRequestsDialog.h"

#include "models/domain/Deliver.h"
#include "models/lists/TextFormat.h"
#include "models/workflow/RuleWords.h"
#include "views/common/Fonts.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace tenderyard {

StaffRequestsDialog::StaffRequestsDialog(OfficeContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_rows(new QWidget), m_error(new TextLabel({}))
{
    setWindowTitle(tr("What takes a second person"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModal(true);
    auto *words =
        new TextLabel(tr("To become staff, and to get a password that somebody else made, takes two: one member "
                         "of staff asks, another confirms."),
                      TextRole::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    m_error->setTone(Tone::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setMinimumHeight(scaled(200));
    scroll->setAccessibleName(windowTitle());
    QPushButton *close = makeButton(tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Pane));
    column->addWidget(words);
    column->addWidget(scroll, 1);
    column->addWidget(m_error);
    column->addWidget(close, 0, Qt::AlignTrailing);
    setMinimumWidth(scaled(640));
    load();
}

void StaffRequestsDialog::load()
{
    deliver(m_context.accounts.staffRequests(), this, [this](const Expected<QList<StaffRequest>> &requests) {
        if (requests)
            showRequests(*requests);
        else
            fail(requests.error());
    });
}

void StaffRequestsDialog::showRequests(const QList<StaffRequest> &requests)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_rows->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool any = false;
    for (const StaffRequest &request : requests) {
        if (!request.decision.isEmpty())
            continue;
        if (any)
            column->addWidget(makeLine());
        column->addWidget(makeRow(request));
        any = true;
    }
    if (!any)
        column->addWidget(
            new TextLabel(tr("Nothing waits for a second person."), TextRole::Body, TextLabel::Ink::Secondary));
    column->addStretch();
}

QWidget *StaffRequestsDialog::makeRow(const StaffRequest &request)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(request.fullName, TextRole::Strong));
    auto *asked = new TextLabel(
        tr("Asked for by %1, %2").arg(request.requestedBy, TextFormat{}.date(request.requestedAt.toLocalTime().date())),
        TextRole::Caption, TextLabel::Ink::Secondary);
    words->addWidget(asked);
    if (request.isForPassword) {
        auto *password = new TextLabel(tr("A new password. Whoever made it could sign in with it, so ask the person "
                                          "whether they want it."));
        password->setWordWrap(true);
        words->addWidget(password);
    }
    if (!request.reason.isEmpty()) {
        auto *reason = new TextLabel(request.reason);
        reason->setWordWrap(true);
        words->addWidget(reason);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    if (!request.mayConfirm) {
        layout->addWidget(
            new TextLabel(tr("Waits for another member of staff"), TextRole::Caption, TextLabel::Ink::Hint));
        return row;
    }
    const auto addButton = [&](const QString &text, const QString &spoken, bool confirm) {
        QPushButton *button = makeButton(text);
        button->setAccessibleName(spoken.arg(request.fullName));
        connect(button, &QPushButton::clicked, this, [this, id = request.id, confirm] { decide(id, confirm); });
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    addButton(tr("Decline"), tr("Decline %1"), false);
    addButton(tr("Confirm"), tr("Confirm %1"), true);
    return row;
}

void StaffRequestsDialog::decide(const Uuid &request, bool confirm)
{
    // Not twice, and nothing else meanwhile.
    m_rows->setEnabled(false);
    m_error->hide();
    deliver(m_context.accounts.decideStaff(request, confirm), this, [this](const Outcome &outcome) {
        m_rows->setEnabled(true);
        if (!outcome)
            fail(outcome.error());
        else
            Q_EMIT decided();
        load();
    });
}

void StaffRequestsDialog::fail(const Error &error)
{
    m_error->setText(RuleWords::text(error));
    m_error->show();
}

} // namespace tenderyard
