// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordReader.h"
#include "views/shell/Page.h"

class QStackedWidget;

namespace tenderyard {

class DecisionPane;
class DocumentPane;
class EntityList;
class ListTable;
class QueuePane;
class TextLabel;

/// The staff's cockpit: the queue, the document (or the certifications of a profile), and the decision about it.
/// After a decision the next one is shown.
class VerificationPage : public Page
{
    Q_OBJECT
public:
    explicit VerificationPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    QWidget *searchField() override;
    void triggerPrimary() override;
    QString keyHints() const override;

private:
    QWidget *makeProfilePane();
    void makeShortcuts();
    void show(const Uuid &subject);
    void showCertification(const Rows &rows);
    void showProfile(const Rows &rows);

    Uuid m_subject;
    RecordReader m_certification;
    RecordReader m_profile;
    QueuePane *m_queue;
    DocumentPane *m_document;
    DecisionPane *m_decision;
    EntityList *m_certifications;
    ListTable *m_table;
    QStackedWidget *m_middle;
};

} // namespace tenderyard
