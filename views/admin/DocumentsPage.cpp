// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/DocumentsPage.h"

#include "models/documents/DocumentCount.h"
#include "models/domain/Deliver.h"
#include "models/storage/Database.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/RuleWords.h"
#include "views/admin/DocumentMoveView.h"
#include "views/admin/DocumentPlaceDialog.h"
#include "views/common/Banner.h"
#include "views/common/FileDialogs.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/LeftToRight.h"
#include "views/common/PageHeader.h"
#include "views/common/TextLabel.h"
#include "views/documents/PlaceWords.h"
#include "views/documents/StoreSecretDialog.h"
#include "views/shell/AdministratorFields.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenderyard {

DocumentsPage::DocumentsPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_banner(new Banner), m_interrupted(new Banner),
      m_place(new TextLabel({}, TextRole::Strong)),
      m_facts(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)), m_count(new TextLabel({})),
      m_change(makeButton(tr("&Keep them elsewhere…"))), m_secret(makeButton(tr("Pass&word on this computer…"))),
      m_reason(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeContent());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(new PageHeader(tr("Documents")));
    column->addWidget(m_banner);
    column->addWidget(m_interrupted);
    column->addWidget(scroll, 1);
    connect(m_change, &QPushButton::clicked, this, &DocumentsPage::change);
    connect(m_secret, &QPushButton::clicked, this, &DocumentsPage::askForSecret);
    connect(&keeper(), &DocumentKeeper::stateChanged, this, &DocumentsPage::showState);
    connect(&keeper(), &DocumentKeeper::moveChanged, this, &DocumentsPage::showMove);
    showState();
    showMove();
}

QWidget *DocumentsPage::makeContent()
{
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(860));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3, 4, 3, 24);
    column->setSpacing(8);
    for (TextLabel *label : {m_place, m_facts, m_count, m_reason})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_secret);
    buttons->addStretch();
    column->addWidget(new TextLabel(tr("Where documents are kept"), TextRole::Section));
    column->addWidget(m_place);
    column->addWidget(m_facts);
    column->addWidget(m_count);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addSpacing(16);
    column->addWidget(new DocumentMoveView(keeper()));
    column->addSpacing(16);
    column->addWidget(makeOld());
    column->addStretch();
    return content;
}

QWidget *DocumentsPage::makeOld()
{
    m_old = new QWidget;
    m_oldWords = new TextLabel({});
    m_oldWords->setWordWrap(true);
    QPushButton *removing = makeButton(tr("&Remove the old copies…"), QStringLiteral("danger"));
    QPushButton *keeping = makeButton(tr("&Leave them there"));
    connect(removing, &QPushButton::clicked, this, &DocumentsPage::askToRemove);
    connect(keeping, &QPushButton::clicked, this, [this] {
        askToConfirm(
            this, tr("Leave the old copies there?"),
            tr("The program forgets them: they are no longer read, and you remove them yourself if you want to."),
            tr("Leave them there"), [this] { keeper().keepOld(); }, QStringLiteral("primary"));
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(removing);
    buttons->addWidget(keeping);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_old);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Old copies"), TextRole::Section));
    column->addWidget(m_oldWords);
    column->addLayout(buttons);
    return m_old;
}

void DocumentsPage::open(const PlaceRequest &)
{
    m_banner->dismiss();
    showState();
    count();
    m_change->setFocus();
}

QString DocumentsPage::placeName(const DocumentPlace &place) const
{
    return PlaceWords::name(place, keeper().state().isOnServer);
}

void DocumentsPage::count()
{
    deliver(DocumentCount::read(context().database), this, [this](const Expected<DocumentCount> &counted) {
        if (!counted) {
            m_count->setText(RuleWords::text(counted.error()));
            return;
        }
        const QString certificates =
            tr("%n certificate(s), %1", nullptr, int(counted->certificates)).arg(PlaceWords::size(counted->bytes));
        const QString records = tr("%n scanned letter(s) and record(s)", nullptr, int(counted->records));
        m_count->setText(certificates + QStringLiteral(" · ") + records);
    });
}

void DocumentsPage::showState()
{
    const DocumentKeeper::State &state = keeper().state();
    const DocumentPlace &place = state.place;
    using Kind = DocumentPlace::Kind;
    switch (place.kind) {
    case Kind::Office:
        m_place->setText(state.isOnServer ? tr("On the office’s server")
                                          : tr("In the folder beside the office’s file"));
        m_facts->setText(state.isOnServer ? tr("The server shows each to those who may see it.")
                                          : tr("Whoever has the file and the folder has the documents."));
        break;
    case Kind::WebDav:
        m_place->setText(tr("On a WebDAV server: %1").arg(leftToRight(place.address)));
        m_facts->setText(tr("As “%1”. Encrypted before they leave this computer.").arg(leftToRight(place.user)));
        break;
    case Kind::S3:
        m_place->setText(tr("In the bucket “%1” of %2").arg(leftToRight(place.bucket), leftToRight(place.address)));
        m_facts->setText(tr("Region %1, access key %2. Encrypted before they leave this computer.")
                             .arg(leftToRight(place.region), leftToRight(place.user)));
        break;
    }
    m_secret->setVisible(place.isOutside());
    m_old->setVisible(state.before.has_value());
    if (state.before)
        m_oldWords->setText(tr("The last move left its documents at the old place: %1. They are read there as long as "
                               "the new place does not have them.")
                                .arg(placeName(*state.before)));
    showMove();
}

void DocumentsPage::showMove()
{
    const DocumentKeeper::State &state = keeper().state();
    const DocumentKeeper::Move &move = keeper().move();
    const bool isMoving = move.phase != DocumentKeeper::Move::Phase::None;
    QString reason;
    if (isMoving)
        reason = tr("The documents are being moved.");
    else if (state.before)
        reason = tr("First say below what shall become of the old copies.");
    else if (state.needsSecret)
        reason = tr("First this computer needs the password of the present place.");
    else if (!state.isKnown)
        reason = tr("The office’s settings are being read.");
    m_change->setEnabled(reason.isEmpty());
    m_change->setAccessibleDescription(reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_old->setEnabled(!isMoving);
    showInterrupted();
    if (m_wasMoving && !isMoving) {
        count();
        if (!move.error.code.isEmpty())
            m_banner->show(Tone::Red, RuleWords::text(move.error));
        else if (move.removed >= 0)
            m_banner->show(Tone::Green, tr("%n old copy(ies) were removed.", nullptr, move.removed));
        else if (move.isDone)
            m_banner->show(Tone::Green, tr("All documents are at the new place, each compared with its hash."));
    } else if (isMoving && !m_wasMoving) {
        m_banner->dismiss();
    }
    m_wasMoving = isMoving;
}

void DocumentsPage::showInterrupted()
{
    const DocumentKeeper::State &state = keeper().state();
    const bool isInterrupted = state.target && keeper().move().phase == DocumentKeeper::Move::Phase::None;
    if (!isInterrupted) {
        m_interrupted->dismiss();
        return;
    }
    const QString to = placeName(*state.target);
    const QString text =
        state.isOwnMove
            ? tr("You began to move the documents to %1. It was interrupted; what is there is not sent again.").arg(to)
            : tr("A colleague began to move the documents to %1. If it does not run on their computer any more, you "
                 "can go on with it here.")
                  .arg(to);
    if (!m_interrupted->isHidden() && m_interrupted->accessibleName() == text)
        return;
    m_interrupted->show(Tone::Amber, text);
    connect(m_interrupted->addLink(tr("Go on with it…")), &QPushButton::clicked, this, &DocumentsPage::change);
    connect(m_interrupted->addLink(tr("Give it up")), &QPushButton::clicked, this, [this] { keeper().cancel(); });
}

void DocumentsPage::change()
{
    (new DocumentPlaceDialog(keeper(), context().database.path(), context().fileDialogs, this))->open();
}

void DocumentsPage::askForSecret()
{
    (new StoreSecretDialog(keeper(), context().fileDialogs, this))->open();
}

void DocumentsPage::askToRemove()
{
    if (keeper().state().isOnServer) {
        askForAdministrator();
        return;
    }
    askToConfirm(this, tr("Remove the old copies?"),
                 tr("Each document is compared at the new place first; only what is whole there is removed from %1.")
                     .arg(placeName(*keeper().state().before)),
                 tr("Remove the old copies"), [this] { remove({}); });
}

void DocumentsPage::remove(const DocumentKeeper::Administrator &administrator)
{
    deliver(keeper().removeOld(administrator), this, [this](const Expected<bool> &begun) {
        if (!begun)
            m_banner->show(Tone::Red, RuleWords::text(begun.error()));
    });
}

void DocumentsPage::askForAdministrator()
{
    auto *dialog =
        new FormDialog(tr("Remove the old copies?"),
                       tr("Each document is compared at the new place first; only what is whole there is removed from "
                          "%1. Only the administrator of the office’s server may read everybody’s documents; the "
                          "password is used for this alone and kept nowhere.")
                           .arg(placeName(*keeper().state().before)),
                       tr("Remove the old copies"), QStringLiteral("danger"), this);
    auto *fields = new AdministratorFields;
    if (const Expected<PostgresAddress> office = PostgresAddress::parse(context().database.path()))
        fields->begin(TypedServer::of(*office));
    dialog->addWidget(fields);
    connect(fields, &AdministratorFields::certificateWanted, dialog, [this, dialog, fields] {
        context().fileDialogs.openFiles(dialog, tr("Certificate of the authority"),
                                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"), false,
                                        [fields](const QStringList &paths) { fields->setCertificate(paths.value(0)); });
    });
    dialog->onSend([this, dialog, fields] {
        fields->clearErrors();
        const auto fail = [dialog, fields](const Error &error) {
            const bool shown = fields->showError(error);
            dialog->fail(shown ? QList<Error>() : QList<Error>{error});
        };
        const Expected<PostgresAddress> address = fields->address();
        if (!address) {
            fail(address.error());
            return;
        }
        deliver(keeper().removeOld({address->toString(), fields->password()}), dialog,
                [dialog, fail](const Expected<bool> &begun) {
                    if (begun)
                        dialog->finish();
                    else
                        fail(begun.error());
                });
    });
    dialog->open();
}

} // namespace tenderyard
