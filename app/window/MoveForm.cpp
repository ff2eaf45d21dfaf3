// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MoveForm.h"

#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/common/TextLabel.h"
#include "views/shell/StackedField.h"
#include "views/shell/TypedServer.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// What a server's administrator is nearly always called.
const QString usualAdministrator = QStringLiteral("postgres");

} // namespace

MoveForm::MoveForm(const QString &from, FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_from(from), m_dialogs(dialogs),
      m_resume(new QCheckBox(tr("&Go on with a copy that did not come to its end"))), m_error(new TextLabel({}))
{
    auto *column = new QVBoxLayout(this);
    // Room for the ring around what has the focus.
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(10);
    if (!toServer())
        m_file = addField(m_fileField, tr("New &file"), true);
    m_server = addField(m_serverField, tr("S&erver"), false);
    m_database = addField(m_databaseField, tr("&Database"), false);
    m_certificate = addField(m_certificateField, tr("Certificate of the aut&hority"), true);
    m_signIn = addField(m_signInField, tr("Sign-&in of the server’s administrator"), false);
    m_password = addField(m_passwordField, tr("Pass&word"), false);
    m_password->setEchoMode(QLineEdit::Password);
    m_signIn->setText(usualAdministrator);
    m_certificateField->setHint(tr("Empty: one of the authorities that this computer trusts."));
    if (toServer())
        m_databaseField->setHint(tr("An empty one, made with “createdb”."));
    if (const Expected<PostgresAddress> address = PostgresAddress::parse(m_from); address) {
        const TypedServer typed = TypedServer::of(*address);
        m_server->setText(typed.hosts);
        m_database->setText(typed.database);
        m_certificate->setText(typed.certificate);
    }
    m_error->setTone(Tone::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_resume);
    column->addWidget(m_error);
}

bool MoveForm::toServer() const
{
    return !PostgresAddress::isOne(m_from);
}

QLineEdit *MoveForm::addField(StackedField *&place, const QString &label, bool hasButton)
{
    auto *field = new QLineEdit;
    field->setMaxLength(4000);
    // The same in every language; it must not be mirrored.
    field->setLayoutDirection(Qt::LeftToRight);
    QPushButton *choose = hasButton ? makeButton(tr("C&hoose…")) : nullptr;
    place = new StackedField(label, field, choose);
    layout()->addWidget(place);
    if (choose) {
        const bool isFile = &place == &m_fileField;
        choose->setAccessibleName(isFile ? tr("Choose the new file") : tr("Choose the certificate of the authority"));
        connect(choose, &QPushButton::clicked, this, isFile ? &MoveForm::chooseFile : &MoveForm::chooseCertificate);
    }
    return field;
}

void MoveForm::chooseCertificate()
{
    m_dialogs.openFiles(this, tr("Certificate of the authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                        false, [this](const QStringList &paths) { m_certificate->setText(paths.value(0)); });
}

void MoveForm::chooseFile()
{
    m_dialogs.saveFile(this, tr("New file of the office"), QStringLiteral("office.tenderyard"),
                       tr("Tenderyard offices (*.tenderyard);;All files (*)"),
                       [this](const QStringList &paths) { m_file->setText(paths.value(0)); });
}

void MoveForm::clearErrors()
{
    for (StackedField *field : {m_serverField, m_databaseField, m_certificateField, m_signInField, m_passwordField})
        field->clearError();
    if (m_fileField)
        m_fileField->clearError();
    m_error->hide();
}

std::optional<CopyRequest> MoveForm::request()
{
    clearErrors();
    const TypedServer typed{m_server->text(), m_database->text(), m_signIn->text(), m_certificate->text()};
    const Expected<PostgresAddress> address = typed.address({});
    Error error = address ? Error() : address.error();
    if (!toServer() && m_file->text().trimmed().isEmpty())
        error = {QStringLiteral("input.required"), {}, {}, QStringLiteral("file"), {}};
    if (!error.code.isEmpty()) {
        showError(error);
        return {};
    }
    CopyRequest request;
    request.resume = m_resume->isChecked();
    request.from = m_from;
    request.to = address->toString();
    request.toSecret = m_password->text();
    if (!toServer()) {
        request.from = std::exchange(request.to, m_file->text().trimmed());
        request.fromSecret = std::exchange(request.toSecret, QString());
    }
    return request;
}

Invitation MoveForm::common() const
{
    Invitation common;
    const QString path = m_certificate->text().trimmed();
    QFile file(path);
    if (!toServer() || path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return common;
    const QByteArray pem = file.readAll();
    common.fingerprint = Invitation::fingerprintsOf(pem).value(0);
    if (!common.fingerprint.isEmpty())
        common.certificate = QString::fromLatin1(pem.sliced(pem.indexOf("-----BEGIN CERTIFICATE-----")));
    return common;
}

StackedField *MoveForm::fieldOf(const Error &error) const
{
    const QHash<QString, StackedField *> fields{{QStringLiteral("server"), m_serverField},
                                                {QStringLiteral("database"), m_databaseField},
                                                {QStringLiteral("certificate"), m_certificateField},
                                                {QStringLiteral("sign_in"), m_signInField},
                                                {QStringLiteral("file"), m_fileField},
                                                {QStringLiteral("storage.unreachable"), m_serverField},
                                                {QStringLiteral("storage.wrong_host_name"), m_serverField},
                                                {QStringLiteral("storage.no_tls"), m_serverField},
                                                {QStringLiteral("storage.unknown_ca"), m_certificateField},
                                                {QStringLiteral("storage.wrong_password"), m_passwordField},
                                                {QStringLiteral("storage.not_allowed"), m_signInField},
                                                {QStringLiteral("server.not_superuser"), m_signInField},
                                                {QStringLiteral("server.not_empty"), m_databaseField}};
    return fields.value(error.field.isEmpty() ? error.code : error.field);
}

void MoveForm::showError(const Error &error)
{
    if (StackedField *field = fieldOf(error)) {
        field->setError(RuleWords::text(error));
        field->field()->setFocus();
        return;
    }
    m_error->setText(RuleWords::text(error));
    m_error->show();
}

} // namespace tenderyard
