// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Contractors.h"
#include "views/shell/ListPage.h"

class QPushButton;

namespace tenderyard {

class Banner;
class DocumentOpener;
class MarkLine;
class NeedsList;

/// A contractor's own certifications: added by choosing or dropping a file, changed, replaced; what is missing.
class CertificationListPage : public ListPage
{
    Q_OBJECT
public:
    explicit CertificationListPage(OfficeContext &context, QWidget *parent = nullptr);

    /// detail: a document type that shall be added.
    void open(const PlaceRequest &request) override;

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;
    bool isNarrowed() const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    CertificationListPage(OfficeContext &context, NeedsList *needs, class EmptyState *empty, QWidget *parent);
    void makeActions();
    void filterByStatus(const QStringList &statuses);
    /// Reads the person's profile and what is asked of it; then adds the type that open() was asked for.
    void readNeeds();
    void showNeeds(const QList<RequiredType> &needs);
    void add(const QString &documentType, const QString &path = {});
    void replace();
    void change();

    NeedsList *m_needs;
    MarkLine *m_missing;
    DocumentOpener *m_opener;
    Banner *m_problem;
    Uuid m_contractor;
    QString m_companyName;
    QString m_typeToAdd;
};

} // namespace tenderyard
