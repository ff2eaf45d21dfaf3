// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/DocumentsBar.h"

#include "models/workflow/RuleWords.h"
#include "views/common/Banner.h"
#include "views/documents/PlaceWords.h"
#include "views/documents/StoreSecretDialog.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

DocumentsBar::DocumentsBar(FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_secret(new Banner), m_news(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addWidget(m_secret);
    column->addWidget(m_news);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void DocumentsBar::watch(DocumentKeeper &keeper)
{
    clear();
    m_keeper = &keeper;
    connect(&keeper, &DocumentKeeper::stateChanged, this, &DocumentsBar::showState);
    connect(&keeper, &DocumentKeeper::placeChanged, this, [this] {
        const DocumentKeeper::State &state = m_keeper->state();
        say(tr("The office keeps its documents elsewhere from now on: %1.")
                .arg(PlaceWords::name(state.place, state.isOnServer)));
    });
    connect(&keeper, &DocumentKeeper::notKept, this, [this](const Error &error) {
        say(tr("The document store’s password is used until you sign out, but was not kept. %1")
                .arg(RuleWords::text(error)));
    });
    showState();
}

void DocumentsBar::clear()
{
    if (m_keeper)
        m_keeper->disconnect(this);
    m_keeper.clear();
    m_secret->dismiss();
    m_news->dismiss();
    adapt();
}

void DocumentsBar::showState()
{
    const DocumentKeeper::State &state = m_keeper->state();
    const bool wasHidden = m_secret->isHidden();
    if (state.needsSecret) {
        QString text = tr("This office keeps its documents at %1. Until this computer has the password for it, "
                          "documents can be neither opened nor added; everything else works.")
                           .arg(PlaceWords::name(state.place, state.isOnServer));
        if (!state.reason.code.isEmpty())
            text += u' ' + RuleWords::text(state.reason);
        // Its links stay, and with them the focus, while it says the same.
        if (wasHidden || m_secret->accessibleName() != text) {
            m_secret->show(Tone::Amber, text);
            connect(m_secret->addLink(tr("Enter the password…")), &QPushButton::clicked, this,
                    &DocumentsBar::askForSecret);
        }
    } else if (state.isKnown && !state.reason.code.isEmpty() && !state.needsSecret) {
        m_secret->show(Tone::Red, RuleWords::text(state.reason));
    } else {
        m_secret->dismiss();
    }
    adapt();
    if (wasHidden && !m_secret->isHidden()) {
        setAccessibleName(m_secret->accessibleName());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void DocumentsBar::say(const QString &text)
{
    m_news->show(Tone::Blue, text);
    connect(m_news->addLink(tr("Understood")), &QPushButton::clicked, this, [this] {
        m_news->dismiss();
        adapt();
    });
    adapt();
}

void DocumentsBar::askForSecret()
{
    if (m_keeper)
        (new StoreSecretDialog(*m_keeper, m_dialogs, window()))->open();
}

void DocumentsBar::adapt()
{
    setVisible(!m_secret->isHidden() || !m_news->isHidden());
}

} // namespace tenderyard
