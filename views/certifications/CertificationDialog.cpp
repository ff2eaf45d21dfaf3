// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationDialog.h"

#include "models/documents/DocumentStore.h"
#include "models/domain/Deliver.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "views/certifications/FileChoice.h"
#include "views/common/DateField.h"
#include "views/common/FieldRow.h"
#include "views/common/TimeInZoneField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tenderyard {

namespace {

QLineEdit *lineOf(int longest)
{
    auto *field = new QLineEdit;
    field->setMaxLength(longest);
    return field;
}

QString titleOf(const CertificationDialog::Start &start, bool withFile)
{
    if (!withFile)
        return CertificationDialog::tr("Change the certification");
    if (start.present)
        return CertificationDialog::tr("Replace the certification");
    return start.onBehalf ? CertificationDialog::tr("Record a certification")
                          : CertificationDialog::tr("Add a certification");
}

QString explanationOf(const CertificationDialog::Start &start, bool withFile)
{
    if (!withFile)
        return CertificationDialog::tr("Staff verify it again after the change.");
    if (start.present)
        return CertificationDialog::tr("The present one stays valid until staff have verified the new one.");
    return CertificationDialog::tr("Staff compare what you enter with the document.");
}

} // namespace

CertificationDialog *CertificationDialog::toAdd(OfficeContext &context, const Start &start, QWidget *parent)
{
    return new CertificationDialog(context, start, true, parent);
}

CertificationDialog *CertificationDialog::toChange(OfficeContext &context, const Start &start, QWidget *parent)
{
    return new CertificationDialog(context, start, false, parent);
}

CertificationDialog::CertificationDialog(OfficeContext &context, const Start &start, bool withFile, QWidget *parent)
    : FormDialog(titleOf(start, withFile), explanationOf(start, withFile), withFile ? tr("Add") : tr("Save"),
                 QStringLiteral("primary"), parent),
      m_context(context), m_start(start), m_type(new QComboBox), m_issuer(lineOf(200)), m_number(lineOf(100)),
      m_holder(lineOf(300)), m_issued(new DateField), m_expires(new DateField)
{
    makeFields(withFile);
    fillIn();
    onSend([this] { send(); });
    connect(&m_storing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { m_file->showProgress(done, m_storing.progressMaximum()); });
    connect(&m_storing, &QFutureWatcherBase::finished, this, [this] {
        if (m_storing.isCanceled())
            return;
        m_file->showProgress(0, 0);
        const Expected<StoredFile> file = m_storing.result();
        if (file) {
            insert(*file);
            return;
        }
        Error error = file.error();
        error.field = QStringLiteral("document_url");
        fail(error);
    });
}

CertificationDialog::~CertificationDialog()
{
    m_storing.cancel();
}

void CertificationDialog::makeFields(bool withFile)
{
    if (withFile) {
        m_file = new FileChoice(m_context.fileDialogs);
        addField(QStringLiteral("document_url"), tr("File"), m_file);
    }
    addField(QStringLiteral("document_type"), tr("&Type"), m_type);
    addField(QStringLiteral("issuer"), tr("&Issuer"), m_issuer);
    addField(QStringLiteral("number"), tr("&Number"), m_number);
    addField(QStringLiteral("holder"), tr("H&older"), m_holder)->setHint(tr("As the document names it"));
    addField(QStringLiteral("issued_on"), tr("I&ssued on"), m_issued);
    addField(QStringLiteral("expires_on"), tr("&Expires on"), m_expires)->setHint(tr("Empty when it does not expire"));
    if (withFile && m_start.onBehalf) {
        m_received = new TimeInZoneField;
        m_received->setTime(m_context.database.clock().now(), {});
        addField(QStringLiteral("received_at"), tr("&Arrived at"), m_received);
    }
}

void CertificationDialog::fillIn()
{
    m_type->addItem(tr("Choose…"), QString());
    const QList<Categories::Entry> types = Categories::documentTypes();
    for (const Categories::Entry &type : types)
        m_type->addItem(type.name, type.code);
    const QString type =
        m_start.present ? m_start.present->text(QStringLiteral("document_type")) : m_start.documentType;
    // An imported or an office's own type is not in the list of the program.
    if (!type.isEmpty() && m_type->findData(type) < 0)
        m_type->addItem(Categories::documentTypeName(type), type);
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
    m_holder->setText(m_start.companyName);
    if (m_file)
        m_file->setPath(m_start.path);
    if (!m_start.present)
        return;
    const Row &present = *m_start.present;
    m_issuer->setText(present.text(QStringLiteral("issuer")));
    m_holder->setText(present.text(QStringLiteral("holder")));
    if (m_file)
        return;
    m_number->setText(present.text(QStringLiteral("number")));
    m_issued->setDate(present.date(QStringLiteral("issued_on")));
    m_expires->setDate(present.date(QStringLiteral("expires_on")));
}

std::optional<QDate> CertificationDialog::readDate(const DateField *field, const QString &name,
                                                   QList<Error> &errors) const
{
    const std::optional<QDate> date = field->date();
    if (!date)
        errors.append({QStringLiteral("input.not_a_date"), {}, {}, name, {}});
    return date;
}

QList<Error> CertificationDialog::read()
{
    QList<Error> errors;
    const std::optional<QDate> issued = readDate(m_issued, QStringLiteral("issued_on"), errors);
    const std::optional<QDate> expires = readDate(m_expires, QStringLiteral("expires_on"), errors);
    m_fields = {m_type->currentData().toString(), m_issuer->text().trimmed(), m_number->text().trimmed(),
                m_holder->text().trimmed(),       issued.value_or(QDate()),   expires.value_or(QDate())};
    errors += Contractors::check(m_fields, m_context.database.clock().now().date());
    if (m_file && m_file->path().isEmpty())
        errors.append({QStringLiteral("input.required"), {}, {}, QStringLiteral("document_url"), {}});
    if (m_received) {
        m_receivedAt = m_received->time().value_or(QDateTime());
        if (!m_receivedAt.isValid())
            errors.append({QStringLiteral("input.required"), {}, {}, QStringLiteral("received_at"), {}});
    }
    return errors;
}

void CertificationDialog::send()
{
    if (const QList<Error> errors = read(); !errors.isEmpty())
        fail(errors);
    else if (m_file)
        store();
    else
        change();
}

void CertificationDialog::store()
{
    m_file->showProgress(0, 1);
    m_storing.setFuture(m_context.documents.putFile(m_file->path()));
}

void CertificationDialog::insert(const StoredFile &file)
{
    const Uuid replaced = m_start.present ? m_start.present->id() : Uuid();
    deliver(m_context.contractors.addCertification(m_start.contractor, m_fields, file, replaced, m_receivedAt), this,
            [this](const Expected<Uuid> &added) {
                if (!added) {
                    fail(added.error());
                    return;
                }
                Q_EMIT saved(*added);
                finish();
            });
}

void CertificationDialog::change()
{
    const Uuid id = m_start.present->id();
    const qint64 version = m_start.present->integer(QStringLiteral("row_version"));
    deliver(m_context.contractors.changeCertification(id, version, m_fields), this, [this, id](const Outcome &changed) {
        if (!changed) {
            fail(changed.error());
            return;
        }
        Q_EMIT saved(id);
        finish();
    });
}

} // namespace tenderyard
