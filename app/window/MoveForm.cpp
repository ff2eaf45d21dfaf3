// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MoveForm.h"

#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/common/TextLabel.h"
#include "views/shell/AdministratorFields.h"
#include "views/shell/AuthorityFile.h"
#include "views/shell/StackedField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

MoveForm::MoveForm(const QString &from, FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_from(from), m_dialogs(dialogs), m_server(new AdministratorFields),
      m_resume(new QCheckBox(tr("&Go on with a copy that did not come to its end"))), m_error(new TextLabel({}))
{
    auto *column = new QVBoxLayout(this);
    // Room for the ring around what has the focus.
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(10);
    if (!toServer())
        addFile();
    column->addWidget(m_server);
    if (toServer())
        m_server->setDatabaseHint(tr("An empty one, made with “createdb”."));
    if (const Expected<PostgresAddress> address = PostgresAddress::parse(m_from); address)
        m_server->begin(TypedServer::of(*address));
    m_error->setTone(Tone::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_resume);
    column->addWidget(m_error);
    connect(m_server, &AdministratorFields::certificateWanted, this, &MoveForm::chooseCertificate);
}

bool MoveForm::toServer() const
{
    return !PostgresAddress::isOne(m_from);
}

void MoveForm::addFile()
{
    m_file = new QLineEdit;
    m_file->setMaxLength(4000);
    // The same in every language; it must not be mirrored.
    m_file->setLayoutDirection(Qt::LeftToRight);
    QPushButton *choose = makeButton(tr("C&hoose…"));
    choose->setAccessibleName(tr("Choose the new file"));
    connect(choose, &QPushButton::clicked, this, &MoveForm::chooseFile);
    m_fileField = new StackedField(tr("New &file"), m_file, choose);
    layout()->addWidget(m_fileField);
}

void MoveForm::chooseCertificate()
{
    m_dialogs.openFiles(this, tr("Certificate of the authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                        false, [this](const QStringList &paths) { m_server->setCertificate(paths.value(0)); });
}

void MoveForm::chooseFile()
{
    m_dialogs.saveFile(this, tr("New file of the office"), QStringLiteral("office.tenderyard"),
                       tr("Tenderyard offices (*.tenderyard);;All files (*)"),
                       [this](const QStringList &paths) { m_file->setText(paths.value(0)); });
}

std::optional<CopyRequest> MoveForm::request()
{
    m_server->clearErrors();
    if (m_fileField)
        m_fileField->clearError();
    m_error->hide();
    const Expected<PostgresAddress> address = m_server->address();
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
    request.toSecret = m_server->password();
    if (!toServer()) {
        request.from = std::exchange(request.to, m_file->text().trimmed());
        request.fromSecret = std::exchange(request.toSecret, QString());
    }
    return request;
}

Invitation MoveForm::common() const
{
    Invitation common;
    if (toServer())
        common.certificate = AuthorityFile::certificates(m_server->certificate());
    common.fingerprint = Invitation::fingerprintsOf(common.certificate.toLatin1()).value(0);
    return common;
}

void MoveForm::showError(const Error &error)
{
    if (m_fileField && error.field == u"file") {
        m_fileField->setError(RuleWords::text(error));
        m_fileField->setFocus();
    } else if (!m_server->showError(error)) {
        m_error->setText(RuleWords::text(error));
        m_error->show();
    }
}

} // namespace tenderyard
