// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SetUpResult.h"

#include "views/common/FormDialog.h"
#include "views/common/LeftToRight.h"
#include "views/common/TextLabel.h"
#include "views/shell/FieldScroll.h"
#include "views/shell/SetUpSteps.h"
#include "views/shell/StackedField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// A text to be read and copied, the same in every language.
QLineEdit *shownText()
{
    auto *field = new QLineEdit;
    field->setReadOnly(true);
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

} // namespace

SetUpResult::SetUpResult(QWidget *parent)
    : QWidget(parent), m_place(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)),
      m_socket(new TextLabel({}, TextRole::Caption)), m_signIn(shownText()), m_password(shownText()),
      m_said(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)),
      m_copy(makeButton(tr("&Copy"), {}, QStringLiteral("copy"))),
      m_connect(makeButton(tr("Sign &in now"), QStringLiteral("primary")))
{
    auto *title = new TextLabel(tr("The office is made"), TextRole::PageTitle);
    m_socket->setTone(Tone::Amber);
    for (TextLabel *label : {title, m_place, m_socket, m_said})
        label->setWordWrap(true);
    constexpr int ring = FieldScroll::focusRing;
    title->setContentsMargins(ring, 0, ring, 0);
    QPushButton *close = makeButton(tr("C&lose"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_connect, 1);
    row->addWidget(close);
    row->setContentsMargins(ring, ring, ring, ring);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(new FieldScroll(makeFields()), 1);
    column->addLayout(row);
    column->addStretch();
    connect(m_connect, &QPushButton::clicked, this, [this] { leave(true); });
    connect(close, &QPushButton::clicked, this, [this] { leave(false); });
}

QWidget *SetUpResult::makeFields()
{
    m_copy->setAccessibleName(tr("Copy the password"));
    QPushButton *whole = makeButton(tr("Co&py as an invitation"), QStringLiteral("link"), QStringLiteral("copy"));
    whole->setToolTip(tr("The same with the server and its certificate, to be pasted on another computer"));
    connect(m_copy, &QPushButton::clicked, this, &SetUpResult::copyPassword);
    connect(whole, &QPushButton::clicked, this, &SetUpResult::copyInvitation);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, 0, ring, ring);
    column->setSpacing(10);
    auto *steps = new SetUpSteps;
    steps->showStep(SetUpSteps::Step::Done);
    column->addWidget(m_place);
    column->addWidget(steps);
    column->addSpacing(2);
    column->addWidget(new StackedField(tr("Sign-in"), m_signIn));
    auto *password = new StackedField(tr("Pass&word"), m_password, m_copy);
    password->setHint(tr("It is shown this once. Copy it to a safe place."));
    column->addWidget(password);
    column->addWidget(whole, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    column->addWidget(m_socket);
    column->addStretch();
    return fields;
}

void SetUpResult::showMade(const Invitation &invitation, const QString &fullName)
{
    m_invitation = invitation;
    m_mustCopy = true;
    // With room to break the line.
    const QString hosts = invitation.hosts.split(u',').join(QStringLiteral(", "));
    m_place->setText(tr("%1, on the server %2, with %3 as its first person.")
                         .arg(isolated(invitation.office), leftToRight(hosts), isolated(fullName)));
    m_signIn->setText(invitation.signIn);
    m_password->setText(invitation.password);
    m_said->clear();
    m_said->hide();
    const bool isSocket = invitation.hosts.startsWith(u'/');
    m_socket->setText(
        isSocket
            ? tr("People on other computers need the server’s name instead of “%1”.").arg(leftToRight(invitation.hosts))
            : QString());
    m_socket->setVisible(isSocket);
    m_copy->setFocus();
}

void SetUpResult::copyPassword()
{
    copy(m_invitation.password);
}

void SetUpResult::copyInvitation()
{
    copy(m_invitation.toText());
}

void SetUpResult::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_mustCopy = false;
    m_said->setText(tr("Copied. Whatever is copied can be read by other programs on this computer."));
    m_said->show();
}

void SetUpResult::leave(bool connecting)
{
    if (!m_mustCopy) {
        end(connecting);
        return;
    }
    askToConfirm(this, tr("Go on without the password?"),
                 tr("It was not copied and is not shown again. Without it only the server’s administrator can help."),
                 tr("Go on without it"), [this, connecting] { end(connecting); });
}

void SetUpResult::end(bool connecting)
{
    m_mustCopy = false;
    const Invitation invitation = std::exchange(m_invitation, {});
    m_password->clear();
    if (connecting)
        Q_EMIT connectWanted(invitation);
    else
        Q_EMIT closed();
}

} // namespace tenderyard
