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

class QComboBox;
class QLineEdit;

namespace tenderyard {

class DateField;
class FileChoice;
class TimeInZoneField;

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
        /// A file that was dropped; may be empty.
        QString path;
        /// A row of list_certification that the new one replaces, or that is changed.
        std::optional<Row> present;
        /// It came by letter: somebody enters it for the contractor.
        bool onBehalf = false;
    };

    /// `start.present` set: replaces that one.
    static CertificationDialog *toAdd(OfficeContext &context, const Start &start, QWidget *parent);
    /// Changes the fields of `start.present` and leaves its file alone.
    static CertificationDialog *toChange(OfficeContext &context, const Start &start, QWidget *parent);
    ~CertificationDialog() override;

Q_SIGNALS:
    void saved(const tenderyard::Uuid &certification);

private:
    CertificationDialog(OfficeContext &context, const Start &start, bool withFile, QWidget *parent);
    void makeFields(bool withFile);
    void fillIn();
    QList<Error> read();
    void send();
    void store();
    void insert(const StoredFile &file);
    void change();
    std::optional<QDate> readDate(const DateField *field, const QString &name, QList<Error> &errors) const;

    OfficeContext &m_context;
    const Start m_start;
    CertificationFields m_fields;
    QDateTime m_receivedAt;
    QFutureWatcher<Expected<StoredFile>> m_storing;
    FileChoice *m_file = nullptr;
    TimeInZoneField *m_received = nullptr;
    QComboBox *m_type;
    QLineEdit *m_issuer;
    QLineEdit *m_number;
    QLineEdit *m_holder;
    DateField *m_issued;
    DateField *m_expires;
};

} // namespace tenderyard
