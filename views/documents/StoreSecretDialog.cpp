// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/StoreSecretDialog.h"

#include "models/domain/Deliver.h"
#include "models/workflow/RuleWords.h"
#include "views/common/BusyBar.h"
#include "views/common/Fonts.h"
#include "views/common/TextLabel.h"
#include "views/documents/PlaceWords.h"
#include "views/documents/StoreFields.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

StoreSecretDialog::StoreSecretDialog(DocumentKeeper &keeper, FileDialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_keeper(keeper), m_fields(new StoreFields(StoreFields::Which::OfThisComputer, dialogs)),
      m_error(new TextLabel({})), m_busy(new BusyBar), m_send(makeButton(tr("&Use it"), QStringLiteral("primary")))
{
    const DocumentPlace place = keeper.state().place;
    setWindowTitle(tr("The document store’s password"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModal(true);
    auto *words = new TextLabel(tr("This office keeps its documents encrypted at %1, as “%2”. Whoever looks after the "
                                   "office’s documents can tell you the password.")
                                    .arg(PlaceWords::name(place, keeper.state().isOnServer), place.user),
                                TextRole::Body, TextLabel::Ink::Secondary);
    m_error->setTone(Tone::Red);
    for (TextLabel *label : {words, m_error})
        label->setWordWrap(true);
    m_error->hide();
    m_fields->setKind(place.kind);
    m_fields->setSecret({{}, keeper.known(place).authority, true});
    QPushButton *cancel = makeButton(tr("&Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Pane));
    column->addWidget(words);
    column->addWidget(m_fields);
    column->addWidget(m_error);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    setMinimumWidth(scaled(520));
    m_send->setDefault(true);
    m_send->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_fields->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &StoreSecretDialog::send);
    // Of another place nothing is asked here.
    connect(&keeper, &DocumentKeeper::placeChanged, this, &QDialog::reject);
}

void StoreSecretDialog::send()
{
    m_fields->clearErrors();
    m_error->hide();
    m_send->setEnabled(false);
    m_busy->setBusy(true);
    deliver(m_keeper.giveSecret(m_fields->secret()), this,
            [this](const Expected<bool> &answer) { showAnswer(answer); });
}

void StoreSecretDialog::showAnswer(const Expected<bool> &answer)
{
    m_send->setEnabled(true);
    m_busy->setBusy(false);
    if (answer) {
        accept();
    } else if (!m_fields->showError(answer.error())) {
        m_error->setText(RuleWords::text(answer.error()));
        m_error->show();
        m_fields->setFocus();
    }
}

} // namespace tenderyard
