// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ConnectPage.h"

#include "models/workflow/RuleWords.h"
#include "views/common/BusyBar.h"
#include "views/common/FormDialog.h"
#include "views/common/LeftToRight.h"
#include "views/common/TextLabel.h"
#include "views/shell/AuthorityFile.h"
#include "views/shell/FieldScroll.h"
#include "views/shell/StackedField.h"
#include "views/shell/TypedServer.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// A field for what is the same in every language and must not be mirrored.
QLineEdit *plainField(int maxLength, const QString &example = {})
{
    auto *field = new QLineEdit;
    field->setMaxLength(maxLength);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setPlaceholderText(example);
    return field;
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::PageTitle)),
      m_place(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)),
      m_server(plainField(500, QStringLiteral("db.example.org:5432"))),
      m_database(plainField(63, QStringLiteral("tenderyard"))),
      m_signIn(plainField(63, QStringLiteral("ty_0123456789abcdef"))), m_password(plainField(1000)),
      m_certificate(plainField(4000)), m_chooseCertificate(makeButton(tr("Choose…"))),
      m_remember(new QCheckBox(tr("&Keep the password in this computer’s keychain"))), m_error(new TextLabel({})),
      m_bar(new BusyBar), m_connect(makeButton(tr("&Connect"), QStringLiteral("primary"))),
      m_cancel(makeButton(tr("C&ancel"))), m_security(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary))
{
    m_place->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_error->setTone(Tone::Red);
    for (TextLabel *label : {m_error, m_security})
        label->setWordWrap(true);
    m_scroll = new FieldScroll(makeFields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addSpacing(8);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeButtons());
    column->addStretch();
    for (TextLabel *label : {m_title, m_place})
        label->setContentsMargins(FieldScroll::focusRing, 0, FieldScroll::focusRing, 0);
    for (QLineEdit *field : {m_server, m_database, m_signIn, m_password, m_certificate})
        connect(field, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_server, &QLineEdit::textChanged, this, &ConnectPage::showSecurity);
    connect(m_chooseCertificate, &QPushButton::clicked, this, &ConnectPage::certificateWanted);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPage::trySend);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectPage::cancelled);
}

QWidget *ConnectPage::makeFields()
{
    m_paste = makeButton(tr("&Paste an invitation…"), QStringLiteral("link"), QStringLiteral("copy"));
    m_unfold = makeButton(tr("&Details of the connection"), QStringLiteral("link"), QStringLiteral("server"));
    m_serverField = new StackedField(tr("Serve&r"), m_server);
    m_serverField->setHint(tr("Several with commas between them; the port after a colon."));
    m_databaseField = new StackedField(tr("&Database"), m_database);
    m_signInField = new StackedField(tr("Sign-&in"), m_signIn);
    m_passwordField = new StackedField(tr("Pass&word"), m_password);
    m_certificateField = new StackedField(tr("Certificate of the authorit&y"), m_certificate, m_chooseCertificate);
    m_chooseCertificate->setAccessibleName(tr("Choose the certificate of the authority"));
    m_certificateField->setHint(tr("Empty: one of the authorities that this computer trusts."));
    connect(m_paste, &QPushButton::clicked, this, &ConnectPage::pasteInvitation);
    connect(m_unfold, &QPushButton::clicked, this, [this] { setUnfolded(true); });
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(10);
    column->addWidget(m_paste, 0, Qt::AlignLeading);
    for (StackedField *field : {m_serverField, m_databaseField, m_certificateField, m_signInField, m_passwordField})
        column->addWidget(field);
    column->addWidget(m_remember);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    column->addStretch();
    return fields;
}

QWidget *ConnectPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_connect, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(buttons);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(8);
    column->addWidget(m_error);
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(makeLine());
    column->addWidget(m_security);
    return buttons;
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ConnectPage::begin()
{
    for (QLineEdit *field : {m_server, m_database, m_signIn, m_password, m_certificate})
        field->clear();
    m_fingerprint.clear();
    m_remember->setChecked(false);
    m_passwordField->setHint({});
    m_title->setText(tr("Connect to a server"));
    m_place->setText(tr("Paste the invitation that you were given, or type what it says."));
    setBusy(false);
    clearErrors();
    setUnfolded(true);
    showSecurity();
    m_server->setFocus();
}

void ConnectPage::beginKnown(const QString &address, const QString &name)
{
    begin();
    const Expected<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed) {
        showError(parsed.error());
        return;
    }
    const TypedServer server = TypedServer::of(*parsed);
    m_server->setText(server.hosts);
    m_database->setText(server.database);
    m_signIn->setText(server.signIn);
    m_certificate->setText(server.certificate);
    m_title->setText(tr("Sign in"));
    m_place->setText(tr("%1, on the server %2").arg(isolated(name), leftToRight(server.hosts)));
    setUnfolded(false);
    m_password->setFocus();
}

void ConnectPage::fill(const Invitation &invitation)
{
    begin();
    QString hosts = invitation.hosts;
    m_server->setText(hosts.replace(u',', QStringLiteral(", ")).simplified());
    m_database->setText(invitation.database);
    m_signIn->setText(invitation.signIn);
    m_password->setText(invitation.password);
    m_fingerprint = invitation.fingerprint;
    if (!invitation.office.isEmpty())
        m_place->setText(tr("You are invited to %1.").arg(invitation.office));
    if (!invitation.certificate.isEmpty()) {
        const Expected<QString> kept = AuthorityFile::keep(invitation.certificate);
        if (kept)
            m_certificate->setText(*kept);
        else
            showError(kept.error());
    }
    (invitation.password.isEmpty() ? static_cast<QWidget *>(m_password) : m_connect)->setFocus();
}

void ConnectPage::setCertificate(const QString &path)
{
    m_certificateField->clearError();
    m_certificate->setText(path);
}

void ConnectPage::setPassword(const QString &password)
{
    m_password->setText(password);
}

void ConnectPage::setRemember(bool remember)
{
    m_remember->setChecked(remember);
}

void ConnectPage::askForPassword(const QString &hint)
{
    setBusy(false);
    m_passwordField->setHint(hint);
    m_password->setFocus();
}

void ConnectPage::pasteInvitation()
{
    auto *dialog = new FormDialog(tr("Paste an invitation"),
                                  tr("Paste the text that you were given, from “Tenderyard invitation” to its end."),
                                  tr("Fill in"), QStringLiteral("primary"), this);
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(scaled(180));
    const QString copied = QGuiApplication::clipboard()->text();
    if (Invitation::fromText(copied))
        text->setPlainText(copied);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
    // As wide as the lines of a certificate.
    auto *field = new StackedField(tr("&Invitation"), text);
    dialog->addWidget(field);
    dialog->onSend([this, dialog, field, text] {
        field->clearError();
        const Expected<Invitation> read = Invitation::fromText(text->toPlainText());
        if (!read) {
            field->setError(RuleWords::text(read.error()));
            dialog->fail(QList<Error>());
            text->setFocus();
            return;
        }
        dialog->finish();
        fill(*read);
    });
    dialog->open();
    text->setFocus();
}

void ConnectPage::setUnfolded(bool unfolded)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_paste), static_cast<QWidget *>(m_serverField),
                            static_cast<QWidget *>(m_databaseField), static_cast<QWidget *>(m_certificateField),
                            static_cast<QWidget *>(m_signInField)})
        widget->setVisible(unfolded);
    m_unfold->setVisible(!unfolded);
    if (unfolded && m_unfold->hasFocus())
        m_server->setFocus();
}

void ConnectPage::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setBusy(busy);
    m_scroll->widget()->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting…") : tr("&Connect"));
}

void ConnectPage::showBusy()
{
    clearErrors();
    setBusy(true);
    // What had the focus cannot have it any longer.
    m_cancel->setFocus();
}

void ConnectPage::showSecurity()
{
    m_security->setText(
        typed().isSocket()
            ? tr("A server on this computer: nothing leaves it.")
            : tr("The connection is encrypted, and the server has to prove that it is the one you name."));
}

void ConnectPage::clearErrors()
{
    for (StackedField *field : {m_serverField, m_databaseField, m_certificateField, m_signInField, m_passwordField})
        field->clearError();
    m_error->clear();
    m_error->hide();
}

StackedField *ConnectPage::fieldOf(const Error &error) const
{
    static const QHash<QString, StackedField * ConnectPage::*> fields{
        {QStringLiteral("storage.wrong_password"), &ConnectPage::m_passwordField},
        {QStringLiteral("storage.not_allowed"), &ConnectPage::m_signInField},
        {QStringLiteral("storage.unknown_ca"), &ConnectPage::m_certificateField},
        {QStringLiteral("storage.wrong_host_name"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.unreachable"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.server_busy"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.read_only"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.no_tls"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.server_too_old"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.unknown_database"), &ConnectPage::m_serverField},
        {QStringLiteral("storage.missing"), &ConnectPage::m_databaseField},
        {QStringLiteral("storage.not_an_office"), &ConnectPage::m_databaseField},
        {QStringLiteral("storage.newer_schema"), &ConnectPage::m_databaseField},
        {QStringLiteral("storage.older_schema"), &ConnectPage::m_databaseField},
        {QStringLiteral("server"), &ConnectPage::m_serverField},
        {QStringLiteral("database"), &ConnectPage::m_databaseField},
        {QStringLiteral("certificate"), &ConnectPage::m_certificateField},
        {QStringLiteral("sign_in"), &ConnectPage::m_signInField},
        {QStringLiteral("password"), &ConnectPage::m_passwordField}};
    const auto found = fields.constFind(error.field.isEmpty() ? error.code : error.field);
    return found == fields.cend() ? nullptr : this->*(*found);
}

QString ConnectPage::wordsOf(const Error &error)
{
    // What these codes say of a file is not true of a server.
    if (error.code == u"storage.read_only")
        return tr("None of these servers takes changes now. Try again in a moment, or name the others too.");
    if (error.code == u"storage.missing")
        return tr("The server has no database of this name. Compare it with the invitation.");
    if (error.code == u"storage.not_an_office")
        return tr("This database holds no office. Compare its name with the invitation.");
    if (error.code == u"storage.newer_schema")
        return tr("A newer version of Tenderyard looks after this office. Update this program.");
    if (error.code == u"storage.unknown_database")
        return tr("This is not how a server is named: db.example.org or db.example.org:5432.");
    return RuleWords::text(error);
}

void ConnectPage::showError(const Error &error)
{
    setBusy(false);
    StackedField *field = fieldOf(error);
    if (!field) {
        m_error->setText(wordsOf(error));
        m_error->show();
        m_connect->setFocus();
        return;
    }
    if (field != m_passwordField)
        setUnfolded(true);
    field->setError(wordsOf(error));
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field->field()))
        line->selectAll();
    m_scroll->ensureWidgetVisible(field);
}

void ConnectPage::trySend()
{
    if (m_busy)
        return;
    clearErrors();
    const Expected<PostgresAddress> address = typed().address(m_fingerprint);
    if (!address)
        showError(address.error());
    else if (m_password->text().isEmpty() && !typed().isSocket())
        showError({QStringLiteral("input.required"), {}, {}, QStringLiteral("password"), {}});
    else
        Q_EMIT connectWanted(address->toString(), m_password->text(), m_remember->isChecked());
}

TypedServer ConnectPage::typed() const
{
    return {m_server->text(), m_database->text(), m_signIn->text(), m_certificate->text()};
}

} // namespace tenderyard
