// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationDialog.h"

#include "models/documents/DocumentStore.h"
#include "models/domain/Deliver.h"
#include "models/storage/Database.h"
#include "views/certifications/CertificationFieldSet.h"
#include "views/certifications/DocumentGlance.h"
#include "views/certifications/FileChoice.h"
#include "views/certifications/TypeChoices.h"
#include "views/common/FieldRow.h"
#include "views/common/TimeInZoneField.h"

namespace tenderyard {

namespace {

const QString fileField = QStringLiteral("document_url");

} // namespace

CertificationDialog *CertificationDialog::toAdd(OfficeContext &context, const Start &start, QWidget *parent)
{
    return new CertificationDialog(context, start, Job::Add, parent);
}

CertificationDialog *CertificationDialog::toChange(OfficeContext &context, const Start &start, QWidget *parent)
{
    return new CertificationDialog(context, start, Job::Change, parent);
}

QString CertificationDialog::titleOf(const Start &start, Job job)
{
    if (job == Job::Change)
        return tr("Change the certification");
    if (start.present)
        return tr("Replace the certification");
    return start.onBehalf ? tr("Record a certification") : tr("Add a certification");
}

QString CertificationDialog::explanationOf(const Start &start, Job job)
{
    if (job == Job::Change)
        return tr("Staff verify it again after the change.");
    if (start.present)
        return tr("The present one stays valid until staff have verified the new one.");
    return tr("Staff compare what you enter with the document.");
}

CertificationDialog::CertificationDialog(OfficeContext &context, const Start &start, Job job, QWidget *parent)
    : FormDialog(titleOf(start, job), explanationOf(start, job), job == Job::Add ? tr("Add") : tr("Save"),
                 QStringLiteral("primary"), parent),
      m_context(context), m_start(start), m_job(job), m_types(new TypeChoices(context, this)),
      m_fields(new CertificationFieldSet(context, *m_types, this)), m_glance(new DocumentGlance(this))
{
    makeFields();
    fillIn();
    m_types->load(start.contractor);
    connect(m_types, &TypeChoices::failed, this, qOverload<const Error &>(&CertificationDialog::fail));
    connect(m_glance, &DocumentGlance::proposed, m_fields, &CertificationFieldSet::setProposals);
    onSend([this] { send(); });
    connect(&m_storing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { m_file->showProgress(done, m_storing.progressMaximum()); });
    connect(&m_storing, &QFutureWatcherBase::finished, this, [this] {
        m_file->showProgress(0, 0);
        if (m_storing.isCanceled())
            return;
        const Expected<StoredFile> file = m_storing.result();
        if (!file) {
            Error error = file.error();
            error.field = fileField;
            fail(error);
        } else if (m_job == Job::Add) {
            insert(*file);
        } else {
            change(*file);
        }
    });
}

CertificationDialog::~CertificationDialog()
{
    m_storing.cancel();
}

bool CertificationDialog::isSentBack() const
{
    return m_start.present && !m_start.present->flag(QStringLiteral("verified")) &&
           !m_start.present->isNull(QStringLiteral("status_reason_code"));
}

void CertificationDialog::makeFields()
{
    if (m_job == Job::Add || isSentBack()) {
        m_file = new FileChoice(m_context.fileDialogs);
        FieldRow *row = addField(fileField, m_job == Job::Add ? tr("File") : tr("Another file"), m_file);
        if (m_job == Job::Change)
            row->setHint(tr("Only when the document itself is another one"));
        connect(m_file, &FileChoice::pathChanged, m_glance, [this](const QString &path) {
            m_fields->setProposals({});
            m_glance->lookAtFile(path, devicePixelRatioF());
        });
    }
    m_fields->addTo(
        [this](const QString &name, const QString &label, QWidget *field) { return addField(name, label, field); },
        [this](QWidget *widget) { addWidget(widget); });
    if (m_job == Job::Add && m_start.onBehalf) {
        m_received = new TimeInZoneField;
        m_received->setTime(m_context.database.clock().now(), {});
        addField(QStringLiteral("received_at"), tr("&Arrived at"), m_received);
    }
}

void CertificationDialog::fillIn()
{
    m_fields->suggestHolder(m_start.companyName);
    if (m_start.present)
        m_fields->setPresent(*m_start.present, m_job == Job::Add);
    else
        m_fields->setType(m_start.documentType);
    if (m_start.field == fileField && m_file)
        m_file->setFocus();
    else if (!m_start.field.isEmpty())
        m_fields->field(m_start.field)->setFocus();
}

QList<Error> CertificationDialog::read()
{
    QList<Error> errors = m_fields->read(m_values);
    if (m_job == Job::Add && m_file->path().isEmpty())
        errors.append({QStringLiteral("input.required"), {}, {}, fileField, {}});
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
    else if (m_file && !m_file->path().isEmpty())
        store();
    else
        change({});
}

void CertificationDialog::store()
{
    m_file->showProgress(0, 1);
    m_storing.setFuture(m_context.documents.putFile(m_file->path()));
}

void CertificationDialog::insert(const StoredFile &file)
{
    const Uuid replaced = m_start.present ? m_start.present->id() : Uuid();
    deliver(m_context.contractors.addCertification(m_start.contractor, m_values, file, replaced, m_receivedAt), this,
            [this](const Expected<Uuid> &added) {
                if (!added) {
                    fail(added.error());
                    return;
                }
                Q_EMIT saved(*added);
                finish();
            });
}

void CertificationDialog::change(const std::optional<StoredFile> &file)
{
    const Uuid id = m_start.present->id();
    const qint64 version = m_start.present->integer(QStringLiteral("row_version"));
    deliver(m_context.contractors.changeCertification(id, version, m_values, file), this,
            [this, id](const Outcome &changed) {
                if (!changed) {
                    fail(changed.error());
                    return;
                }
                Q_EMIT saved(id);
                finish();
            });
}

} // namespace tenderyard
