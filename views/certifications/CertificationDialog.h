// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/StoredFile.h"
#include "models/storage/Row.h"
#include "models/workflow/Contractors.h"
#include "views/common/FormDialog.h"
#include "views/shell/OfficeContext.h"

#include <QFutureWatcher>

#include <optional>

namespace tenderyard {

class CertificationFieldSet;
class DocumentGlance;
class FileChoice;
class TimeInZoneField;
class TypeChoices;

/// Adds a certification, replaces one, or changes what is said of one. Stores the file first, with its progress, and
/// only then the row; closing the dialog cancels the storing.
class CertificationDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Start
    {
        Uuid contractor;
        /// Suggested as the holder.
        QString companyName;
        QString documentType;
        /// A row of list_certification that the new one replaces, or that is changed.
        std::optional<Row> present;
        /// It came by letter: somebody enters it for the contractor.
        bool onBehalf = false;
        /// The column where something is to be mended; mostly empty.
        QString field;
    };

    /// `start.present` set: replaces that one.
    static CertificationDialog *toAdd(OfficeContext &context, const Start &start, QWidget *parent);
    /// Changes the fields of `start.present`. One that was sent back may get another file as well.
    static CertificationDialog *toChange(OfficeContext &context, const Start &start, QWidget *parent);
    ~CertificationDialog() override;

Q_SIGNALS:
    void saved(const tenderyard::Uuid &certification);

private:
    enum class Job { Add, Change };
    CertificationDialog(OfficeContext &context, const Start &start, Job job, QWidget *parent);
    static QString titleOf(const Start &start, Job job);
    static QString explanationOf(const Start &start, Job job);
    /// Whether staff sent back what is changed, so that nobody relies on its file.
    bool isSentBack() const;
    void makeFields();
    void fillIn();
    QList<Error> read();
    void send();
    void store();
    void insert(const StoredFile &file);
    void change(const std::optional<StoredFile> &file);

    OfficeContext &m_context;
    const Start m_start;
    const Job m_job;
    CertificationFields m_values;
    QDateTime m_receivedAt;
    QFutureWatcher<Expected<StoredFile>> m_storing;
    TypeChoices *m_types;
    CertificationFieldSet *m_fields;
    DocumentGlance *m_glance;
    /// Null where the file stays as it is.
    FileChoice *m_file = nullptr;
    TimeInZoneField *m_received = nullptr;
};

} // namespace tenderyard
