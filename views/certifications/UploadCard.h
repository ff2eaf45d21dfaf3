// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/Contractors.h"
#include "views/certifications/CertificationUpload.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class CertificationFieldSet;
class DocumentGlance;
class FieldRow;
class MarkLine;
class TextLabel;
class TypeChoices;
class UploadThumb;

/// A file that becomes a certification: its picture, how far it is, and the fields that are asked for. Saved once the
/// file is stored and the fields are right; until then nothing of it counts.
class UploadCard : public QWidget
{
    Q_OBJECT
public:
    struct Start
    {
        Uuid contractor;
        /// Suggested as the holder.
        QString companyName;
        /// A local file.
        QString path;
        /// Mostly empty.
        QString documentType;
    };

    /// `types` outlives the card.
    UploadCard(OfficeContext &context, TypeChoices &types, const Start &start, QWidget *parent = nullptr);
    ~UploadCard() override;

    CertificationUpload &upload() { return *m_upload; }
    const CertificationUpload &upload() const { return *m_upload; }
    /// Begins or goes on when it is this card's turn.
    void startUpload();
    /// Rows of list_certification that it may renew.
    void setPresent(const Rows &present);
    /// Whether the fields are right, so that saving would not be refused here.
    bool isComplete() const;
    /// Something would be lost without it.
    bool isUnfinished() const;
    bool isSaving() const { return m_saving; }
    /// It is read, looked at or sent just now; only some are at a time.
    bool isBusy() const { return m_upload->isActive() || m_isGlancing; }
    /// Saves, at once or when the file is stored; or says beside the fields what is wrong.
    void save();
    /// Puts the focus where something is to be done.
    void focusFirst();

Q_SIGNALS:
    /// Something of it changed: its state, its fields.
    void changed();
    void saved(const tenderyard::Uuid &certification);
    void removeWanted();

private:
    QWidget *makeTop();
    void makeFields(QVBoxLayout *column);
    QWidget *makeButtons();
    void connectUpload();
    void showState();
    void showReplaceable();
    void insert();
    void showErrors(const QList<Error> &errors);
    QString stateWords() const;

    OfficeContext &m_context;
    const Start m_start;
    CertificationUpload *m_upload;
    CertificationFieldSet *m_fields;
    DocumentGlance *m_glance;
    UploadThumb *m_thumb;
    MarkLine *m_state;
    MarkLine *m_warning;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_remove;
    QPushButton *m_save;
    QWidget *m_form;
    QComboBox *m_replaces;
    FieldRow *m_replacesRow = nullptr;
    TextLabel *m_problem;
    Rows m_present;
    /// What is in m_replaces: text and id.
    QList<QPair<QString, QString>> m_replaceable;
    /// Saved as soon as the file is stored.
    bool m_saveWanted = false;
    bool m_saving = false;
    bool m_isGlancing = false;
};

} // namespace tenderyard
