// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Contractors.h"
#include "views/certifications/CertificationDialog.h"
#include "views/shell/ListPage.h"

class QButtonGroup;

namespace tenderyard {

class Banner;
class CertificationNote;
class DocumentOpener;
class ExpiryTimeline;
class MarkLine;
class NeedsList;
class TypeChoices;
class UploadPane;

/// A contractor's own certifications: uploaded by choosing or dropping files, changed, replaced; when they expire; what
/// is missing.
class CertificationListPage : public ListPage
{
    Q_OBJECT
public:
    explicit CertificationListPage(OfficeContext &context, QWidget *parent = nullptr);

    /// detail: a document type that shall be added.
    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    /// Going elsewhere keeps the files that are not saved yet; closing the window and signing out ask.
    bool mayLeave(const PlaceRequest &request) override;

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;
    void showRow(const Row *row) override;
    bool isNarrowed() const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab : int { ListTab, TimelineTab, UploadsTab };
    CertificationListPage(OfficeContext &context, NeedsList *needs, class EmptyState *empty, QWidget *parent);
    void makeTabs();
    void makeActions();
    void connectUploads();
    void showTab(int tab);
    void filterByStatus(const QStringList &statuses);
    /// Reads the person's profile and what is asked of it; then adds the type that open() was asked for.
    void readNeeds();
    void showNeeds(const QList<RequiredType> &needs);
    /// What the list of all that are not replaced says: the timeline, and what can be renewed.
    void showAll();
    bool hasProfile();
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void add(const QString &documentType);
    void replace();
    void change(const QString &field);
    CertificationDialog::Start startOf(const Row *present) const;
    void openAndSelect(CertificationDialog *dialog);

    NeedsList *m_needs;
    MarkLine *m_missing;
    DocumentOpener *m_opener;
    Banner *m_problem;
    CertificationNote *m_note;
    EntityList *m_all;
    TypeChoices *m_types;
    UploadPane *m_uploads;
    ExpiryTimeline *m_timeline;
    QButtonGroup *m_tabs;
    Uuid m_contractor;
    QString m_companyName;
    QString m_typeToAdd;
    bool m_closing = false;
};

} // namespace tenderyard
